// Only ASCII white space separates hashes. Browsers take other white space as a part of a hash, which is then invalid.
const HASHES =
  /^[ \t\n\f\r]*((sha256-[A-Za-z\d+/]{43}=|sha384-[A-Za-z\d+/]{64}|sha512-[A-Za-z\d+/]{86}==)([ \t\n\f\r]+|$))+$/;

/**
 * True if every part of a subresource integrity value is a hash that browsers check (https://www.w3.org/TR/sri-2/).
 *
 * Of several hashes browsers check those of the strongest kind. They load a file without any check if they do not
 * understand its value, so such a value must not be used. Options after `?` have no use yet and are refused.
 */
export const isIntegrity = (value: string): boolean => HASHES.test(value);
