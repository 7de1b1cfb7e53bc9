/** Stands for the origin of the page. No site has this name (RFC 2606). */
const ANY_SITE = 'https://any.invalid';

/** Whether browsers read an address as a path on the site of the page. `//host` and `/\host` are not paths. */
export const isPath = (address: string): boolean =>
  address.startsWith('/') && URL.canParse(address, ANY_SITE) && new URL(address, ANY_SITE).origin === ANY_SITE;
