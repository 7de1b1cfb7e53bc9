import {LOADS} from '@countersign/elements';
import {isIntegrity} from '@countersign/elements/sections.js';

/**
 * Refuses values of protective attributes that browsers or elements do not understand. A browser would load a script
 * with such an `integrity` without checking it.
 *
 * @param caller - Name of the function that received the values, for the message.
 * @throws TypeError that names the value and says what to write.
 */
export function checkProtectiveAttributes(
  caller: string,
  {integrity, load}: {integrity?: string | undefined; load?: string | undefined},
): void {
  if (integrity !== undefined && !isIntegrity(integrity)) {
    throw new TypeError(
      `${caller}: integrity ${JSON.stringify(integrity)} is not a hash, so browsers would check nothing. ` +
        'Write sha384- and the whole hash in base64.',
    );
  }
  if (load !== undefined && !LOADS.some((known) => known === load)) {
    throw new TypeError(`${caller}: load ${JSON.stringify(load)} is unknown. Write ${LOADS.join(' or ')}.`);
  }
}
