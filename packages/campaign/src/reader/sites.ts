// The site of a body, as far as its web address tells. No list of shared hosts is needed: a path or a query in the
// address says that the host has other sites, too.

/** The name of a host. `www.` before a name with a dot is the name of the site itself. */
const nameOf = ({host}: URL): string => host.replace(/^www\.(?=[^.]+\.)/, '');

/**
 * The path and the query that belong to a body on its host. Both are empty if it has all of the host. A homepage may
 * be a file `index.html`, the page of one language (`/en/`), or have the language as a query (`/?lang=en`).
 */
function placeOf({pathname, search}: URL): string {
  const path = (search ? pathname : pathname.replace(/\/index\.\w+$/, '')).replace(/\/+$/, '');
  return /^(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?$/i.test(path) ? '' : path + search;
}

/**
 * Whether an address is on the site of a body. A body without a path has all of its host, and the hosts below it. One
 * with a path has only the addresses below that path, and one with a query only that page with the same values.
 */
export function isOnSite(address: URL, site: URL): boolean {
  const place = placeOf(site);
  const isSameHost = nameOf(address) === nameOf(site);
  if (!place) return isSameHost || address.host.endsWith(`.${nameOf(site)}`);
  if (!isSameHost) return false;
  if (site.search) {
    // A key that is there again could have another value for the server.
    const values = ({searchParams}: URL, key: string) => JSON.stringify(searchParams.getAll(key));
    const keys = [...site.searchParams.keys()];
    return address.pathname === site.pathname && keys.every((key) => values(address, key) === values(site, key));
  }
  if (!address.pathname.startsWith(place)) return false;
  const below = address.pathname.slice(place.length) + address.search;
  // `page.php?org=` may lead to anybody, and some servers take an encoded slash for a slash.
  const boundary = /\.[^/]*$/.test(place) ? /^(?:\/|$)/ : /^(?:[/?]|$)/;
  return boundary.test(below) && !/^[^?]*%(?:2f|5c)/i.test(below);
}

/** How an address on the site of a body begins. */
export const beginningOf = (site: URL): string => {
  const place = placeOf(site);
  return site.origin + place + (place.includes('?') ? '' : '/');
};
