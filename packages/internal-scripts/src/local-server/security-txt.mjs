// /.well-known/security.txt: where a vulnerability is reported (RFC 9116). Written anew with each build of the site, so that
// it ends half a year after the last one: a site that nobody builds any more says that its addresses may be out of date,
// and no test fails because time has passed.

/** Where the site will be. A placeholder, as other addresses of ours, until it is there: see docs/releasing.md, "Once". */
export const SITE = 'https://countersign.example.org/';

const CONTACT = 'mailto:security@countersign.example.org';

/** For how many days the addresses are said to be good. RFC 9116 wants less than a year. */
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
    `Policy: ${SITE}SECURITY.md`,
    '',
  ].join('\n');
}
