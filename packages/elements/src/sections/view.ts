import {chooseText, directionOf, formatDate, type Campaign, type ArrangedResponses} from '@countersign/campaign';
import type {CampaignIndex, Delivery, Ready} from '../loading/delivery.js';
import {hasWords, interfaceLanguage, wordsIn, type Language, type Words} from '../words/words.js';
import type {Surface} from './surface.js';
import {listFormat} from './text.js';

/** All input of a template: one campaign, one reader, one surface. Templates are pure functions of a view. */
export interface View {
  readonly campaign: Campaign;
  readonly index: CampaignIndex;
  /** Address of the campaign document, if it was loaded from one. */
  readonly url: string | undefined;
  /** Language of the interface. */
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** Language that the reader wants. The campaign's texts may have it even if the interface does not. */
  readonly wanted: string;
  /** Locale of dates and lists: the reader's own language tag if the interface has that language. */
  readonly locale: string;
  /** Comma of the language, with its spaces. */
  readonly comma: string;
  /** Colon of the language, with its spaces. */
  readonly colon: string;
  /** Formats a number, such as the number of a source, in the same digits as words and dates. */
  readonly number: (n: number) => string;
  readonly words: Words;
  /** All responses, by the place where the record shows them. */
  readonly responses: ArrangedResponses;
  readonly surface: Surface;
}

/**
 * Composes the view of a campaign for a reader.
 *
 * @param wanted - Language tag that the reader wants. An empty string means the campaign's own language.
 */
export function viewOf({campaign, index, url}: Ready, wanted: string, surface: Surface): View {
  const language = interfaceLanguage(wanted, campaign.language);
  const locale = localeOf(wanted, language);
  const words = wordsIn(language, locale);
  return {
    campaign,
    index,
    url,
    language,
    direction: directionOf(language),
    wanted: wanted || campaign.language,
    locale,
    comma: language === 'ar' ? '، ' : ', ',
    colon: language === 'fr' ? '\u00a0: ' : ': ',
    number: words.number,
    words,
    responses: index.arranged,
    surface,
  };
}

/**
 * Has the browser read its own data for a language, which it does when it is first asked for a number, a date or a
 * list. On a slow processor that takes 50 ms and more. While the document is on its way, nothing else waits for it.
 *
 * @param wanted - Language tag that the reader wants.
 */
export function prepareLanguage(wanted: string): void {
  const language = interfaceLanguage(wanted, 'en');
  const locale = localeOf(wanted, language);
  if (hasWords(language)) wordsIn(language, locale);
  formatDate('2000-01-01', locale);
  listFormat(locale);
}

/** The languages that a reader sees: that of the words around a campaign, and that of its texts, as `en pt`. */
export function shownLanguages({language, letter}: Campaign, wanted: string): string {
  return [interfaceLanguage(wanted, language), chooseText(letter.title, wanted, language).language].join(' ');
}

/**
 * Remembers the last view, because every footnote mark asks for it.
 *
 * @param compose - Composes the view of a campaign: see `viewOf`.
 * @returns A function that gives the view of a delivery, or undefined while there is no campaign.
 */
export function rememberView(
  compose: (ready: Ready, wanted: string) => View,
): (delivery: Delivery, wanted: string) => View | undefined {
  let last: {readonly delivery: Delivery; readonly wanted: string; readonly view: View | undefined} | undefined;
  return (delivery, wanted) => {
    if (last?.delivery !== delivery || last.wanted !== wanted) {
      last = {delivery, wanted, view: delivery.state === 'ready' ? compose(delivery, wanted) : undefined};
    }
    return last.view;
  };
}

/**
 * Returns the view for one item of a list, such as one demand. Footnote marks inside it include `id` in their keys, so
 * they keep their identity when a newer revision puts other items before this one.
 *
 * @param id - Identifies the item in its list.
 */
export function viewWithin(view: View, id: string): View {
  const {surface} = view;
  const cite: Surface['cite'] = (citations, place, ...around) => surface.cite(citations, place, id, ...around);
  return {...view, surface: {...surface, cite}};
}

/** Returns the reader's own tag if the interface has its language, else the language of the interface. */
function localeOf(wanted: string, language: Language): string {
  if (wanted.startsWith(`${language}-`)) {
    try {
      return Intl.getCanonicalLocales(wanted)[0]!;
    } catch {
      // Intl throws for `en-` and `ar-x`, which begin like a language tag. Pages may contain them.
    }
  }
  // Plain `en` means the United States to Intl. Elsewhere, most readers of English write the day first.
  return language === 'en' ? 'en-GB' : language;
}
