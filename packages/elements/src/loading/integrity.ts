// ASCII white space alone: browsers take any other for a part of a hash, and then of none.
const HASHES =
  /^[ \t\n\f\r]*((sha256-[A-Za-z\d+/]{43}=|sha384-[A-Za-z\d+/]{64}|sha512-[A-Za-z\d+/]{86}==)([ \t\n\f\r]+|$))+$/;

/**
 * Whether every part of a subresource integrity value is a hash that browsers check (https://www.w3.org/TR/sri-2/): one or
 * several, of which they take those of the strongest kind. A browser loads what has a value that it does not understand
 * without checking it, so nothing may be loaded with one. Options after `?` have no use yet and are not understood.
 */
export const isIntegrity = (value: string): boolean => HASHES.test(value);
