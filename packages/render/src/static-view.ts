import {nothing} from 'lit';
import {deliver, type DrawCitation, type Ready, type View, viewOf, wordsIn} from '@countersign/elements/sections.js';

/**
 * The view of a document for a reader of static HTML.
 *
 * @param campaign - What `readCampaign` returned, or a document as plain JSON, which is checked.
 * @param lang - The reader's language; an empty string is the campaign's own.
 * @throws TypeError if the document is invalid: where, what is wrong and what would be right.
 */
export function staticView(campaign: unknown, lang: string, cite: DrawCitation = () => nothing): View {
  return inLatinDigits(viewOf(checked(campaign), lang, cite, () => nothing));
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
