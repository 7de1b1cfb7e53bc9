// /.well-known/security.txt: where to report a vulnerability (RFC 9116). Each build of the site writes it anew, and it
// expires half a year later. So a site that is no longer built says that its addresses may be out of date, and no test
// fails because time has passed.
import {SITE} from './address.mjs';

const CONTACT = 'mailto:security@countersign.example.org';

/** Days until the file expires. RFC 9116 wants less than a year. */
const DAYS = 182;

/** @param {Date} now - When the site is built. */
export function securityText(now) {
  // To the day, so that the file is the same all day long.
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + DAYS));
  return [
    `Contact: ${CONTACT}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Canonical: ${SITE}.well-known/security.txt`,
    'Preferred-Languages: en',
    `Policy: ${SITE}guides/security/`,
    '',
  ].join('\n');
}
