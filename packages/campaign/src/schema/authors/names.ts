// Compares names as a reader does, who does not see small differences.
import type {Text} from '../../campaign.js';

// Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic, which may be written or left out.
// Vowel signs of Indian scripts are letters.
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u0652]/g;

// Legal forms at the end of a registered name, which campaigns leave out. Only forms that are no word of any language.
const LEGAL_FORM =
  / (?:e v|ev|gmbh|ggmbh|inc|incorporated|ltd|limited|llc|llp|plc|ag|sa|s a|sas|sarl|srl|s r l|bv|b v|nv|n v|asbl|aisbl|vzw|ivzw|aps|oy|ry|r y|corp|corporation|z s|z u)$/;

/** A name without case, accents, punctuation and surplus space: `L’Œuvre – A.B.` and `l'Œuvre, A B` are the same. */
function comparableName(name: string): string {
  const plain = name.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replaceAll('&', ' and ');
  // A name without letters and digits is compared by its signs.
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || plain.trim();
}

/** A comparable name without its legal form: `Clearwater Watch e.V.` and `Clearwater Watch, Inc.` are the same. */
export function nameWithoutForm(name: string): string {
  return comparableName(name).replace(LEGAL_FORM, '');
}

/** The comparable name in each language of a name. */
export function comparableNames(name: Text): string[] {
  return [...new Set((typeof name === 'string' ? [name] : Object.values(name)).map(nameWithoutForm))];
}

/** An address without the parts that do not change the page: protocol, `www.`, the slash at the end, the fragment. */
export function comparableAddress(address: string): string {
  const {host, pathname, search} = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
