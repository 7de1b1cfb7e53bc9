import {
  compareDates,
  LETTER,
  responsesByTopic,
  type AddresseeResponse,
  type Campaign,
  type OpenResponses,
} from '@countersign/campaign';
import {nothing} from 'lit';
import {deliver, type DrawCitation, type Ready, type View, viewOf, wordsIn} from '@countersign/elements/sections.js';
import {staticSurface} from './static-surface.js';

/**
 * The view of a document for a reader of static HTML.
 *
 * @param campaign - What `readCampaign` returned, or a document as plain JSON, which is checked.
 * @param lang - The reader's language; an empty string is the campaign's own.
 * @throws TypeError if the document is invalid: where, what is wrong and what would be right.
 */
export function staticView(campaign: unknown, lang: string, cite: DrawCitation = () => nothing): View {
  const view = viewOf(checked(campaign), lang, staticSurface(cite));
  return {...inLatinDigits(view), responses: everyResponse(view.campaign)};
}

/** All that the addressees replied about the letter and about each demand, newest first. */
function everyResponse(campaign: Campaign): OpenResponses {
  const topics = responsesByTopic(campaign);
  return {
    letter: newestFirst(campaign.responses.filter(({to}) => to.every((topic) => topic === LETTER))),
    demands: new Map(campaign.demands.map(({id}) => [id, newestFirst(topics.get(id) ?? [])])),
  };
}

/** Of two that are equally new, the later one in the document is newer. */
function newestFirst(responses: readonly AddresseeResponse[]): AddresseeResponse[] {
  return [...responses].reverse().sort((a, b) => compareDates(b.date, a.date));
}

function checked(campaign: unknown): Ready {
  const delivery = deliver(campaign, undefined);
  if (delivery.state === 'ready') return delivery;
  const {pointer, message, hint} = delivery.problems[0]!;
  // Production builds name the broken rule only.
  const what = [pointer || '(document)', message, hint].filter(Boolean).join(' ');
  throw new TypeError(`The campaign document is invalid: ${what} (countersign check says more.)`);
}

/** Browsers number the list of sources in Latin digits, and no style here says otherwise: so every number is in them. */
function inLatinDigits(view: View): View {
  const locale = new Intl.Locale(view.locale, {numberingSystem: 'latn'}).toString();
  return {...view, locale, words: wordsIn(view.language, locale), number: String};
}
