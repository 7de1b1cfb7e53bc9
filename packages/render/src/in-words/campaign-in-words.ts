// Pictures, feeds, posters, badges and descriptions say this of a campaign: plain text without citations. With every
// status stands all that travels with a status: see promise 5 in docs/promises.md.
import {briefOrWhole, chooseText, countStatuses, directionOf, formatDate, standing} from '@countersign/campaign';
import type {ChosenText, Demand, HistoryEntry, Status, Text} from '@countersign/campaign';
import {html} from 'lit';
import {
  accountLine,
  due,
  listInWords,
  narrowed,
  plainText,
  signedBy,
  statusSince,
  type View,
} from '@countersign/elements/sections.js';
import {plainProse} from '../light/plain-prose.js';
import {IN_WORDS} from './in-words.js';
import {isolated} from './isolated.js';
import {plainLines} from './plain-lines.js';
import {fillText} from './fill.js';

/** Where a demand stands. Nothing of it may be shown without {@link CampaignInWords.account}. */
export interface DemandInWords {
  readonly id: string;
  /** Its place in the list of demands, from 1. */
  readonly number: number;
  /** The whole title. It is never abridged. */
  readonly title: ChosenText;
  /** Of whom it is asked. Only where the letter has several addressees: it counts against none of the others. */
  readonly askedOf: string | undefined;
  readonly status: Status;
  /** Word of the status, such as `Partly met`. */
  readonly word: string;
  /** Since when it has this status, and, of a stale document, that nobody has checked it since. */
  readonly since: string;
  /** The latest entry in brief. It names its speaker. */
  readonly brief: ChosenText;
  /** The undone rest, with its introduction. Only where a part was done. */
  readonly missing: ChosenText | undefined;
  /** The meaning of the status for this demand, with its introduction, where its authors narrowed it. */
  readonly criterion: string | undefined;
  /** By when it was promised. */
  readonly due: string | undefined;
  /** Names the publishers of the sources of the latest entry. */
  readonly sources: string;
}

/** The words that leave a campaign's page. */
export interface CampaignInWords {
  /** Language of all words but the campaign's own texts, which say theirs. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Title of the letter. Of a retracted campaign, the sentence that it is retracted. */
  readonly title: ChosenText;
  /** To whom the letter was sent, when, and how many signed it. Empty of a retracted campaign. */
  readonly facts: string;
  /** How the campaign ended, or that it is retracted, and why. Undefined while it is open. */
  readonly ending: {readonly sentence: string; readonly note: ChosenText} | undefined;
  /** None of a retracted campaign, so that a status never outlives its account. */
  readonly demands: readonly DemandInWords[];
  /** Names every status present with its number of demands: `Promised: 1 · Partly met: 2`. */
  readonly counts: string;
  /** Says who wrote and judged it, who approved, whether the addressee saw it, and when it was last checked. */
  readonly account: string;
  /** Revision and date: `As of revision 4, 5 June 2026`. */
  readonly asOf: string;
  readonly mayHaveChanged: string;
  /** Leads to the address, where no status is said: `Where the 3 demands stand:`. Empty of a retracted campaign. */
  readonly pointer: string;
  readonly revision: number;
  /** Address of the campaign's own page. */
  readonly url: string;
}

/**
 * Says in plain text what leaves a campaign's page.
 *
 * @param only - Ids of the only demands to describe. A folder has a page for each demand: if each described them all,
 *   the work would grow with the square of their number.
 */
export function campaignInWords(view: View, only?: readonly string[]): CampaignInWords {
  const {campaign, words, language, direction, locale} = view;
  const {stage, closing, letter, revision, updated, url} = campaign;
  const isRetracted = stage === 'retracted';
  const described = [...(isRetracted ? [] : campaign.demands).entries()].filter(
    ([, {id}]) => only?.includes(id) ?? true,
  );
  const ending =
    stage !== 'open' && closing
      ? {sentence: words[stage]({date: formatDate(closing.date, locale)}), note: chosenProse(view, closing.note)}
      : undefined;
  return {
    language,
    direction,
    title: isRetracted ? {value: ending!.sentence, language} : chooseText(letter.title, view.wanted, campaign.language),
    facts: isRetracted ? '' : facts(view),
    ending,
    demands: described.map(([index, demand]) => demandInWords(view, demand, index + 1)),
    counts: isRetracted
      ? ''
      : countStatuses(campaign)
          .map(({status, count}) => `${words.status[status]()}${view.colon}${view.number(count)}`)
          .join(' · '),
    account: isRetracted ? '' : plain(view, accountLine(view)),
    asOf: words.asOf({n: revision, date: formatDate(updated.slice(0, 10), locale)}),
    pointer: isRetracted ? '' : words.standing({n: campaign.demands.length}) + view.colon.trimEnd(),
    mayHaveChanged: IN_WORDS[language].mayHaveChanged,
    revision,
    url,
  };
}

function demandInWords(view: View, demand: Demand, number: number): DemandInWords {
  const {campaign, words} = view;
  const {status, latest} = standing(demand);
  const asked = demand.addressees.map((id) => plainText(view, view.index.addressees.get(id)!.name));
  const brief = briefOrWhole(latest.brief, latest.note, view.wanted, campaign.language);
  return {
    id: demand.id,
    number,
    title: chooseText(demand.title, view.wanted, campaign.language),
    askedOf:
      asked.length > 0 && campaign.letter.addressees.length > 1
        ? words.askedOf({names: namesInWords(view, asked)})
        : undefined,
    status,
    word: words.status[status](),
    since: plain(view, html`<p>${statusSince(view, demand)}</p>`),
    brief: chosenProse(view, brief),
    missing: latest.missing === undefined ? undefined : missing(view, latest.missing),
    criterion: plain(view, html`${narrowed(view, demand, status)}`) || undefined,
    due: plain(view, html`${due(view, latest)}`) || undefined,
    sources: sourcesInWords(view, latest),
  };
}

/** Names the publishers of the sources of a history entry, each once. */
export function sourcesInWords(view: View, {evidence}: HistoryEntry): string {
  const names = evidence.flatMap(({source}) => view.index.sources.get(source)!.publishers);
  const list = namesInWords(view, [...new Set(names)]);
  return fillText(IN_WORDS[view.language].sources, {names: list});
}

function missing(view: View, text: Text): ChosenText {
  const {value, language} = chosenProse(view, text);
  // The introduction is in the reader's language. Isolates keep a text of another direction in one piece behind it.
  if (directionOf(language) === view.direction) return {value: view.words.missing({text: value}), language};
  return {value: view.words.missing({text: isolated(value, view.direction)}), language: view.language};
}

/** Returns prose in the reader's language without its citations, and its language. */
const chosenProse = (view: View, text: Text): ChosenText => ({
  value: plainProse(view, text),
  language: chooseText(text, view.wanted, view.campaign.language).language,
});

const namesInWords = (view: View, names: readonly string[]): string =>
  listInWords(view, names, (name) => isolated(name, view.direction)).join('');

/** To whom the letter was sent, when, and how many signed it. */
function facts(view: View): string {
  const {words, campaign, locale} = view;
  const {addressees, sent, published} = campaign.letter;
  const names = addressees
    .filter(({cc}) => !cc)
    .map(({name}) => chooseText(name, view.wanted, campaign.language).value);
  const day = (date: string) => formatDate(date, locale);
  return [
    names.length > 0 && words.to({names: namesInWords(view, names)}),
    sent ? words.sent({date: day(sent)}) : published && words.published({date: day(published)}),
    plain(view, html`<p>${signedBy(view)}</p>`),
  ]
    .filter(Boolean)
    .join(' · ');
}

const plain = ({direction}: View, template: unknown): string =>
  plainLines(template, direction).filter(Boolean).join(' ');
