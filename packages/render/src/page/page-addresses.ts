import {chooseLanguage, chooseText} from '@countersign/campaign';
import {nothing} from 'lit';
import {safeHref, type View} from '@countersign/elements/sections.js';

/** The addresses of a page and of its versions in other languages. All are full addresses. */
export interface PageAddresses {
  /** Language tag under which the page itself is listed. */
  readonly own: string;
  /** Address of the page itself; undefined if it is unknown. */
  readonly url: string | undefined;
  /** Addresses of the versions in other languages, by language tag. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * Finds out which of the alternates is the page itself. It is the one for the reader's language, as texts are chosen
 * for that language. If there is none, it is the one for the language of the title, or of a retracted campaign's note.
 *
 * A page in another language than the document has no address unless the alternates give one. The campaign's own
 * address is that of the page in the document's language. As the canonical address of a translation, it would keep
 * search engines from listing the translation.
 *
 * @param alternates - Addresses by language tag, or paths beside the page.
 * @param address - Full address of the page in the document's language. By default it is the campaign's own.
 * @throws TypeError if an address is not a web address.
 */
export function pageAddresses(
  {campaign, wanted}: View,
  alternates: Readonly<Record<string, string>>,
  address = campaign.url,
): PageAddresses {
  const {stage, letter, closing, language} = campaign;
  const shown = chooseText(stage === 'retracted' ? closing!.note : letter.title, wanted, language).language;
  const others = new Map(Object.entries(alternates).map(([tag, href]) => [tag, fullAddress(href, address)]));
  const own = chooseLanguage(wanted, others, shown);
  const url = others.get(own) ?? (own === language ? address : undefined);
  others.delete(own);
  return {own, url, others};
}

/**
 * Resolves an address or a path.
 *
 * @param base - The full address to which a path is relative.
 * @throws TypeError if the result is not an `https:` or `http:` address.
 */
export function fullAddress(href: string, base: string): string {
  const url = URL.canParse(href, base) ? new URL(href, base).href : '';
  if (safeHref(url) !== nothing) return url;
  throw new TypeError(`renderPage: ${href} is no address on the web. Write an https address, or a path.`);
}
