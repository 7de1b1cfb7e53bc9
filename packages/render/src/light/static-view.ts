import {deliver, provideAllParts, type Ready, type View, viewOf, wordsIn} from '@countersign/elements/sections.js';
import {staticSurface, type StaticDrawing} from './static-surface.js';

/**
 * Composes the view of a campaign for a reader of static HTML.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @param lang - The reader's language. An empty string means the campaign's own language.
 * @param drawing - How citations and shapes are drawn. By default both are left out.
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy.
 */
export function staticView(campaign: unknown, lang: string, drawing: StaticDrawing = {}): View {
  provideAllParts();
  return withLatinDigits(viewOf(checkedCampaign(campaign), lang, staticSurface(drawing)));
}

function checkedCampaign(campaign: unknown): Ready {
  const delivery = deliver(campaign, undefined);
  if (delivery.state === 'ready') return delivery;
  const {pointer, message, hint} = delivery.problems[0]!;
  // In production builds `message` is only the name of the broken rule, and there is no hint.
  const problem = [pointer || '(document)', message, hint].filter(Boolean).join(' ');
  throw new TypeError(`The campaign document is invalid: ${problem} (countersign check says more.)`);
}

/**
 * Writes all numbers in Latin digits, because browsers number the list of sources in them unless a style says
 * otherwise.
 */
function withLatinDigits(view: View): View {
  const locale = new Intl.Locale(view.locale, {numberingSystem: 'latn'}).toString();
  return {...view, locale, words: wordsIn(view.language, locale), number: String};
}
