// The site of a body, as far as its web address tells. No list of shared hosts is needed: a path, a query or a hash in
// the address says that the host has other sites, too.

/** The name of a host. `www.` before a name with a dot is the name of the site itself. */
const nameOf = ({host}: URL): string => host.replace(/^www\.(?=[^.]+\.)/, '');

/**
 * The path that belongs to a body on its host, without a slash at its end. It is empty if the body has all of the host.
 * A path of two letters is one like all others: `/UN` on a shared host is an account, and no language.
 */
const pathOf = ({pathname}: URL): string => pathname.replace(/\/index\.\w+$/, '').replace(/^\/+$|([^/])\/+$/, '$1');

/** Whether a body has one page only. A homepage may have its language as a query, such as `/?lang=pt-BR`. */
const isPage = ({pathname, search, hash}: URL): boolean =>
  hash !== '' ||
  (search !== '' && !/^\/\?(?:lang|language|hl|locale)=[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(pathname + search));

/**
 * Whether an address is on the site of a body. A body without a path has all of its host, and the hosts below it. One
 * with a path has that address and those below it. One with a query has that page with exactly that query, and one with
 * a hash has only its own address.
 */
export function isOnSite(address: URL, site: URL): boolean {
  const isSameHost = nameOf(address) === nameOf(site);
  const path = pathOf(site);
  if (isPage(site)) {
    const isSamePage = address.pathname === site.pathname && address.search === site.search;
    return isSameHost && isSamePage && (!site.hash || address.hash === site.hash);
  }
  if (!path) return isSameHost || address.host.endsWith(`.${nameOf(site)}`);
  if (!isSameHost || !address.pathname.startsWith(path)) return false;
  // A query may lead to anybody, as in `/view?org=`. Some servers cut a path at `;`, or take an encoded slash for a
  // slash, even if it is encoded twice.
  const below = address.pathname.slice(path.length) + address.search;
  return /^(?:\/|$)/.test(below) && !/[?;]|%(?:25|2f|5c)/i.test(below);
}

/** How an address on the site of a body begins. If the body has one page only, the address of that page. */
export const beginningOf = (site: URL): string => (isPage(site) ? site.href : `${site.origin}${pathOf(site)}/`);
