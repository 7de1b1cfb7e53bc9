import {directionOf, type Campaign, type OpenResponses} from '@countersign/campaign';
import type {CampaignIndex, Ready} from '../loading/delivery.js';
import {interfaceLanguage, wordsIn, type Language, type Words} from '../words/words.js';
import type {Surface} from './surface.js';

/** Everything that a template needs to know: one campaign, one reader, one surface. Templates are pure functions of it. */
export interface View {
  readonly campaign: Campaign;
  readonly index: CampaignIndex;
  readonly url: string | undefined;
  /** The language of the interface. */
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The language that the reader wants, in which texts are chosen; the campaign may have it though the interface has not. */
  readonly wanted: string;
  /** The locale of dates and lists: the reader's own tag where the interface is in its language. */
  readonly locale: string;
  /** The comma and the colon of the language, with their spaces. */
  readonly comma: string;
  readonly colon: string;
  /** A number that is a name, such as that of a source, in the digits in which the words and dates are. */
  readonly number: (n: number) => string;
  readonly words: Words;
  /** The replies that stand beside the demands. */
  readonly responses: OpenResponses;
  readonly surface: Surface;
}

/** Composes the view of a campaign for a reader. An empty `wanted` is the campaign's own language. */
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
    responses: index.open,
    surface,
  };
}

/**
 * The view for what is drawn of one of several: its marks stay the same ones when others come before it.
 *
 * @param id - Tells it from the others.
 */
export function within(view: View, id: string): View {
  const {surface} = view;
  const cite: Surface['cite'] = (source, locator, ...around) => surface.cite(source, locator, id, ...around);
  return {...view, surface: {...surface, cite}};
}

function localeOf(wanted: string, language: Language): string {
  if (wanted.startsWith(`${language}-`)) {
    try {
      return Intl.getCanonicalLocales(wanted)[0]!;
    } catch {
      // A page may hold `en-` or `ar-x`, which begin like a tag and stop Intl.
    }
  }
  // Plain `en` would write dates as in the United States only; most readers elsewhere write the day first.
  return language === 'en' ? 'en-GB' : language;
}
