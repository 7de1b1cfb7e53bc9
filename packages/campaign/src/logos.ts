/**
 * The longest side of a logo, in pixels: what a browser decodes takes four bytes for each pixel, however small the
 * file.
 */
export const MAX_LOGO_SIDE = 4096;

/**
 * The full address of a logo, or undefined where it is not in the folder of its document. On one site several campaigns
 * may be published by people who do not trust each other.
 *
 * @param path - Where the document says that the logo is.
 * @param document - The document's full address.
 */
export function logoAddress(path: string, document: string): string | undefined {
  const {href} = new URL(path, document);
  return href.startsWith(new URL('.', document).href) ? href : undefined;
}
