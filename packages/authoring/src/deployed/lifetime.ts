/** The most seconds for which a browser may show a kept document. Our guides promise it for corrections. */
export const DOCUMENT_SECONDS = 300;

/** A year, by which a server tells caches that they may keep a file for good. */
export const YEAR_SECONDS = 31_536_000;

/**
 * For how many seconds a browser or a cache may show its copy without asking again, by a Cache-Control header.
 * Undefined if the header does not say, so that each guesses. Time for `stale-while-revalidate` counts.
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
