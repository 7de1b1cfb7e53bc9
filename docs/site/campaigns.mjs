// The campaigns that the site has: an invented one that shows what the elements can do, and two real ones.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pageLanguages, renderPage} from '@countersign/render';
import {SITE} from './address.mjs';
import {DOCUMENTS} from './documents.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Stands for the address of the site in our documents in the repository. */
const PLACEHOLDER = 'https://countersign.example.org/';

/**
 * The text of a document as the site serves it. In the real letters, the site's address takes the place of the
 * placeholder, so their links lead to the page, the guide and the front page of this site.
 *
 * @param {string} id - Name of the folder in which the site serves it.
 * @param {string} text - The document in the repository.
 * @param {string} [site] - Address of the site, with a slash at its end.
 */
export const atSite = (id, text, site = SITE) =>
  text
    .replaceAll(`"${PLACEHOLDER}${id}/`, () => `"${site}campaigns/${id}/`)
    .replaceAll(`"${PLACEHOLDER}`, () => `"${site}`);

/** Each campaign with the text of its document as the site serves it. */
export const campaigns = Object.entries(DOCUMENTS).map(([id, document]) => {
  const text = atSite(id, readFileSync(join(root, document), 'utf8'));
  return {id, text, campaign: JSON.parse(text)};
});

/** A campaign's own page, which leads into the snippet builder with the campaign's address filled in. */
export function campaignPage(id, campaign, lang) {
  const nameIn = (language) => (language === campaign.language ? './' : `index.${language}.html`);
  return renderPage(campaign, {
    lang,
    alternates: Object.fromEntries(pageLanguages(campaign).map((language) => [language, nameIn(language)])),
    embed: `../../embed/?src=../campaigns/${id}/`,
  });
}

/** The pages of all campaigns, in each of their languages. */
export const campaignPages = campaigns.flatMap(({id, campaign}) =>
  pageLanguages(campaign).map((lang) => ({
    address: `/campaigns/${id}/index${lang === campaign.language ? '' : `.${lang}`}.html`,
    html: campaignPage(id, campaign, lang),
  })),
);
