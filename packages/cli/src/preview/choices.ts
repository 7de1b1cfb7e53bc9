// The choices of the author. They stand in the address of the page and in that of the view.
import {directionOf} from '@countersign/campaign';

/** The views of a campaign. */
export const VIEWS = ['overview', 'record', 'page', 'frame'] as const;
export const COLOURS = ['light', 'dark'] as const;
/** The direction of the partner's page. `letter` is that of the language that the letter is shown in. */
export const DIRECTIONS = ['letter', 'ltr', 'rtl'] as const;
export type Colours = (typeof COLOURS)[number];

/** The choices for the page of a partner. */
export interface PartnerChoice {
  readonly show: Exclude<(typeof VIEWS)[number], 'page'>;
  readonly lang: string;
  readonly colours: Colours;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Reads a choice from the query of an address. An unknown value becomes the first of its kind.
 *
 * @param languages - Those of the document, its own first.
 */
export function partnerChoice(query: URLSearchParams, languages: readonly string[]): PartnerChoice {
  const oneOf = <T extends string>(name: string, known: readonly T[]): T =>
    known.find((value) => value === query.get(name)) ?? known[0]!;
  const lang = oneOf('lang', languages);
  const direction = oneOf('direction', DIRECTIONS);
  return {
    show: oneOf('show', ['overview', 'record', 'frame']),
    lang,
    colours: oneOf('colours', COLOURS),
    direction: direction === 'letter' ? directionOf(lang) : direction,
  };
}
