// A citation of the account as of one date and revision. It never says a status without what travels with it.
import {chooseText} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {label, plainText, separated, type View} from '@countersign/elements/sections.js';
import {campaignInWords} from '../in-words/campaign-in-words.js';
import {sentence, statusInWords} from '../in-words/status-in-words.js';
import type {CslItem} from '../references/csl.js';

/** The subject of a citation, and its addresses. Both addresses are full. */
export interface Cited {
  /** Id of the demand whose status is cited. Without it, the campaign is cited, and no status is said. */
  readonly demand?: string | undefined;
  /** Address of the document as of this revision, which stays as it is. */
  readonly kept: string;
  /** Address of the page that shows the account as it is now. */
  readonly page: string;
}

/** Draws a citation as one sentence after another. Of a retracted campaign there is none. */
export function citationText(view: View, cited: Cited): TemplateResult | typeof nothing {
  const {campaign, language, surface} = view;
  if (campaign.stage === 'retracted') return nothing;
  const {letter, publisher} = campaign;
  const demand = campaign.demands.find(({id}) => id === cited.demand);
  const quoted = (title: typeof letter.title) => surface.quote(label(view, title), language);
  const titles = [...(demand ? [quoted(demand.title)] : []), quoted(letter.title)];
  const address = (url: string) => html`<a href=${url} dir="ltr">${url}</a>`;
  return html`<p part="citation">
    ${label(view, publisher.name)}${view.colon}${separated(titles, view.comma)}. ${accountInWords(view, cited)}
    ${address(cited.kept)} (${address(cited.page)})
  </p>`;
}

/**
 * Returns a citation as CSL-JSON, for reference managers. The title names no status, because styles print it alone. The
 * note has the status with all that travels with it.
 *
 * @returns Undefined of a retracted campaign.
 */
export function citationItem(view: View, cited: Cited): CslItem | undefined {
  const {campaign} = view;
  if (campaign.stage === 'retracted') return undefined;
  const {id, revision, updated, letter, publisher} = campaign;
  const demand = campaign.demands.find((each) => each.id === cited.demand);
  const title = chooseText((demand ?? letter).title, view.wanted, campaign.language);
  const name = plainText(view, publisher.name);
  return {
    id: [id, ...(demand ? [demand.id] : []), revision].join('-'),
    type: 'webpage',
    genre: view.words.kind.document(),
    title: title.value,
    ...(demand && {'container-title': plainText(view, letter.title)}),
    publisher: name,
    author: [{literal: name}],
    issued: {'date-parts': [updated.slice(0, 10).split('-').map(Number)]},
    language: title.language,
    URL: cited.kept,
    note: `${accountInWords(view, cited)} ${cited.page}`,
  };
}

/** Says how the campaign ended, who judged and approved, and since when a demand has which status, on whose word. */
function accountInWords(view: View, {demand: wanted}: Cited): string {
  const said = campaignInWords(view, wanted === undefined ? [] : [wanted]);
  const demand = said.demands.find(({id}) => id === wanted);
  const standing = demand ? statusInWords(view, said, demand, {withBrief: true}) : [sentence(said.asOf)];
  const ending = said.ending ? [said.ending.sentence, said.ending.note.value].map(sentence) : [];
  return [...ending, said.account, ...standing, said.mayHaveChanged].join(' ');
}
