// Titles of entries. Readers' programs list titles alone, so no title says a status: see docs/decisions/0058-feeds.md.
import {chooseText, directionOf, formatDate, type AddresseeResponse, type Text} from '@countersign/campaign';
import {RTL_LETTER, type View} from '@countersign/elements/sections.js';
import type {CorrectionEvent, FeedEvent} from './feed-events.js';
import {FEED_WORDS} from './feed-words.js';
import {fillText} from '../in-words/fill.js';

/** Title of an entry, as plain text in the language of the view. */
export function eventTitle(view: View, event: FeedEvent): string {
  const {words, campaign} = view;
  const date = formatDate(event.date, view.locale);
  switch (event.kind) {
    case 'status': {
      const {entry} = FEED_WORDS[view.language];
      return fillText(entry, {n: numberOf(view, event.demand.id), title: isolated(view, event.demand.title), date});
    }
    case 'response':
      return responseTitle(view, event.response);
    case 'correction':
      return correctionTitle(view, event, date);
    case 'end':
      return words[campaign.stage === 'retracted' ? 'retracted' : 'ended']({date});
  }
}

/** A demand by its number and its whole title: `Demand 2: Publish the audit in full`. */
export function demandTitle(view: View, id: string): string {
  const {title} = view.campaign.demands.find((demand) => demand.id === id)!;
  return fillText(FEED_WORDS[view.language].demand, {n: numberOf(view, id), title: isolated(view, title)});
}

/** The number of a demand in the list of demands, from 1. */
export const numberOf = ({campaign, number}: View, id: string): string =>
  number(campaign.demands.findIndex((demand) => demand.id === id) + 1);

/**
 * A text in the reader's language, isolated where it could move the words around it: from right to left, a number after
 * a Latin name would join the name.
 */
export function isolated({wanted, campaign, direction}: View, text: Text): string {
  const {value, language} = chooseText(text, wanted, campaign.language);
  const isPlain = direction === 'ltr' && directionOf(language) === 'ltr' && !RTL_LETTER.test(value);
  return isPlain ? value : `\u2068${value}\u2069`;
}

function responseTitle(view: View, {by, kind, date, asked}: AddresseeResponse): string {
  const {words, index} = view;
  const day = (each: string) => formatDate(each, view.locale);
  const name = isolated(view, index.addressees.get(by)!.name);
  return kind === 'no-reply'
    ? words.noReply({name, date: day(date), asked: day(asked!)})
    : words[kind === 'reply' ? 'replied' : 'said']({name, date: day(date)});
}

function correctionTitle(view: View, event: CorrectionEvent, date: string): string {
  const words = FEED_WORDS[view.language];
  const subject = subjectOf(view, event.correction.of);
  return subject === undefined ? fillText(words.correction, {date}) : fillText(words.correctionOf, {date, subject});
}

/** Names the part of the document that was corrected. Undefined of the whole document, or of a whole list. */
export function subjectOf(view: View, of: string): string | undefined {
  const {campaign, index, words} = view;
  const [collection, id] = of.split('/');
  if (collection === 'letter') return words.used.letter();
  const number = (members: readonly {readonly id: string}[]) => members.findIndex((member) => member.id === id) + 1;
  switch (id && collection) {
    case 'demands':
      return demandTitle(view, id!);
    case 'responses':
      return responseTitle(view, index.responses.get(id!)!);
    case 'statements':
      return words.used.statement({n: number(campaign.statements)});
    case 'sources':
      return words.used.source({n: index.numbers.get(id!)!});
    case 'signatories':
      return isolated(view, index.signatories.get(id!)!.name);
    case 'addressees':
      return isolated(view, index.addressees.get(id!)!.name);
    default:
      return undefined;
  }
}
