// The campaigns that the site has: an invented one that shows what the elements can do, and two real ones.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pageLanguages, renderPage} from '@countersign/render';
import {DOCUMENTS} from './documents.mjs';

const root = resolve(import.meta.dirname, '../..');

export const campaigns = Object.entries(DOCUMENTS).map(([id, document]) => ({
  id,
  document,
  campaign: JSON.parse(readFileSync(join(root, document), 'utf8')),
}));

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
