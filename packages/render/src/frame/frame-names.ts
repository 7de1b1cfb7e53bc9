import {chooseText, formatDate} from '@countersign/campaign';
import type {View} from '@countersign/elements/sections.js';
import type {LightPart} from '../light/light.js';
import {staticView} from '../light/static-view.js';

/** What a frame is called, and in which language. */
export interface FrameNames {
  readonly view: View;
  readonly title: string;
  readonly language: string;
  /** One sentence: who publishes and who judges, or how the campaign ended. */
  readonly sentence: string;
}

/** The title of the letter, in the reader's language if it has one. Of a retracted campaign nothing is said but that. */
export function frameNames(campaign: unknown, lang: string | undefined): FrameNames {
  const view = staticView(campaign, lang ?? '');
  const {language, publisher, assessedBy, stage, closing, letter} = view.campaign;
  const choose = (text: typeof publisher.name) => chooseText(text, view.wanted, language);
  const ended = stage !== 'open' && closing && view.words[stage]({date: formatDate(closing.date, view.locale)});
  const sentence =
    ended || view.words.publishedBy({publisher: choose(publisher.name).value, assessor: choose(assessedBy).value});
  if (stage === 'retracted') return {view, title: sentence, language: view.language, sentence};
  const title = choose(letter.title);
  return {view, title: title.value, language: title.language, sentence};
}

/** What the address of a frame's page may choose. */
export interface FrameChoice {
  readonly element?: LightPart | undefined;
  readonly lang?: string | undefined;
  /** What the page around is like; otherwise the frame has a ground of its own. */
  readonly theme?: FrameTheme | undefined;
}

export const FRAME_THEMES = ['light', 'dark'] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];

/**
 * The address of a frame's page with these choices.
 *
 * @param frame - Where the page is published, as a full address.
 */
export function frameAddress(frame: string, {element, lang, theme}: FrameChoice): string {
  const url = new URL(frame);
  const chosen = {element: element === 'campaign' ? undefined : element, lang, theme};
  for (const [name, value] of Object.entries(chosen)) if (value) url.searchParams.set(name, value);
  return url.href;
}
