/**
 * HTML with characters in place of references, but for those that markup needs: what the tests of other things look for
 * in it can be written as people write HTML.
 */
export function readable(html: string): string {
  const NEEDED: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
  return html.replace(/&#(\d+);/g, (_, code: string) => {
    const character = String.fromCodePoint(Number(code));
    return NEEDED[character] ?? character;
  });
}
