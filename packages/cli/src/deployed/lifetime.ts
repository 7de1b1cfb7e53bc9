/** For how many seconds a browser may show a kept document: what the guides say, so that corrections arrive. */
export const DOCUMENT_SECONDS = 300;

/** As long as a year, with which caches that keep something for good are told so. */
export const YEAR_SECONDS = 31_536_000;

/**
 * For how many seconds a browser, or a cache on the way, may show what it has without asking, by a Cache-Control header:
 * undefined where it says nothing, and each guesses. What may be shown while asking is shown.
 */
export function keptFor(cacheControl: string | null): number | undefined {
  const directives = new Map(
    (cacheControl ?? '').split(',').map((each) => {
      const [name = '', value = ''] = each.split('=');
      return [name.trim().toLowerCase(), value.trim().replaceAll('"', '')] as const;
    }),
  );
  const seconds = (name: string): number => {
    const value = directives.get(name) ?? '';
    return /^\d{1,10}$/.test(value) ? Number(value) : 0;
  };
  if (directives.has('no-store') || directives.has('no-cache')) return 0;
  if (!directives.has('max-age') && !directives.has('s-maxage')) return undefined;
  return Math.max(seconds('max-age'), seconds('s-maxage')) + seconds('stale-while-revalidate');
}
