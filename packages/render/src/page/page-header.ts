import {html, nothing, type TemplateResult} from 'lit';
import {languageNameIn, link, properName, type View} from '@countersign/elements/sections.js';
import {PAGE_WORDS} from './page-words.js';

/** Contents of a page's header beside the publisher. */
export interface PageHeader {
  /** Language tag under which the page itself is listed. */
  readonly own: string;
  /** Addresses of this page in every language, by language tag. */
  readonly alternates?: Readonly<Record<string, string>> | undefined;
  /** Links to places in the page, and to pages beside it. */
  readonly ways?: readonly TemplateResult[] | undefined;
}

/** Draws the publisher, and links to the page in other languages. Each language is called by its own name. */
export function pageHeader(view: View, {own, alternates = {}, ways = []}: PageHeader): TemplateResult {
  const {campaign, language} = view;
  const others = Object.entries(alternates).filter(([tag]) => tag !== own);
  const links = others.map(
    ([tag, href]) =>
      html`<li><a href=${href} hreflang=${tag} lang=${tag} rel="alternate">${languageNameIn(tag, tag)}</a></li>`,
  );
  return html`<header>
    <p>${link(campaign.publisher.url, properName(view, campaign.publisher.name))}</p>
    ${
      links.length > 0
        ? html`<nav aria-label=${PAGE_WORDS[language].languages}>
            <ul>
              ${links}
            </ul>
          </nav>`
        : nothing
    }
    ${
      ways.length > 0
        ? html`<ul>
            ${ways.map((way) => html`<li>${way}</li>`)}
          </ul>`
        : nothing
    }
  </header>`;
}

/** Draws the link by which readers report a mistake, if the publisher has named an address for it. */
export function reportLink({campaign, words}: View): TemplateResult[] {
  const {corrections} = campaign.publisher;
  return corrections ? [html`${link(corrections, words.report())}`] : [];
}
