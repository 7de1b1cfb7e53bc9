import type {Campaign} from './campaign.js';

/**
 * The longest side of a logo, in pixels. A decoded picture takes four bytes for each pixel, however small its file is.
 */
export const MAX_LOGO_SIDE = 4096;

/**
 * The full address of a logo, or undefined if it is not in the folder of its document. People who do not trust each
 * other may publish several campaigns on one site.
 *
 * @param path - Path of the logo in the document.
 * @param document - The document's full address.
 */
export function logoAddress(path: string, document: string): string | undefined {
  const {href} = new URL(path, document);
  return href.startsWith(new URL('.', document).href) ? href : undefined;
}

/** Fewest logos that stand together. Fewer look like a choice among the signatories. */
const MIN_LOGOS = 5;

/** Whether most organisations that did not withdraw have a logo, and enough do to show logos in place of names. */
export function showsLogos({signatories}: Campaign): boolean {
  const organisations = signatories.filter(({kind, withdrawn}) => kind === 'organisation' && !withdrawn);
  const withLogo = organisations.filter(({logo}) => logo).length;
  return withLogo >= MIN_LOGOS && withLogo * 2 > organisations.length;
}
