/**
 * Replaces character references in HTML by characters, except those that markup needs. Tests of other things can then
 * look for HTML as people write it.
 */
export function readable(html: string): string {
  const NEEDED: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  return html.replace(/&#(\d+);/g, (_, code: string) => {
    const character = String.fromCodePoint(Number(code));
    return NEEDED[character] ?? character;
  });
}
