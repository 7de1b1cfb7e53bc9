// Web addresses as people write them.
import {canonicalUrl, EMAIL} from '../../formats.js';

const LONGEST = 2048;

/** The https address that an author meant by one without its beginning, such as `d-64.org` or `https//d-64.org`. */
export function meantAddress(text: string): string | undefined {
  const wanted = text.trim();
  if (wanted.length > LONGEST || EMAIL.test(wanted)) return undefined;
  const rest = wanted.replace(/^(?:https(?::\/{0,3}|\/{1,2}))?(?:\/\/)?/i, '');
  if (!/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[a-z]{2,24}(?:[/?#]\S*)?$/iu.test(rest)) return undefined;
  return isScheme(wanted) ? undefined : canonicalUrl(`https://${rest}`);
}

/** Whether a text has a scheme already: a wrong one is no slip of the keyboard. `http:` is not changed to `https:`. */
const isScheme = (text: string): boolean =>
  /^(?:http:|[a-z][a-z\d+.-]*:\/\/)/i.test(text) && !/^https:\/(?!\/)/i.test(text);

/** The only web address within other words or signs, as browsers write it. */
export function addressWithin(text: string): string | undefined {
  const found = text.length > LONGEST ? [] : [...text.matchAll(/https?:\/\/[^\s<>()[\]"“”]+/gi)];
  return found.length === 1 && found[0]![0] !== text
    ? canonicalUrl(found[0]![0].replace(/(?<![.,;:!?])[.,;:!?]+$/, ''))
    : undefined;
}
