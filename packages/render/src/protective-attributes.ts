import {LOADS} from '@countersign/elements';
import {isIntegrity} from '@countersign/elements/sections.js';

/**
 * Refuses values of attributes that protect which browsers or elements would not understand: a browser loads a script with
 * such an `integrity` without checking it.
 *
 * @param caller - The function that was given them.
 * @throws TypeError that names the value.
 */
export function checkProtecting(
  caller: string,
  given: {integrity?: string | undefined; load?: string | undefined},
): void {
  const {integrity, load} = given;
  if (integrity !== undefined && !isIntegrity(integrity)) {
    throw new TypeError(
      `${caller}: integrity ${JSON.stringify(integrity)} is none, so nothing would be checked. Write sha384- and the whole hash in base64.`,
    );
  }
  if (load !== undefined && !LOADS.some((known) => known === load)) {
    throw new TypeError(`${caller}: load ${JSON.stringify(load)} is unknown. Write ${LOADS.join(' or ')}.`);
  }
}
