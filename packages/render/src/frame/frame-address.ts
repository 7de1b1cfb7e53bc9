import type {LightPart} from '../light/light.js';

/** The choices in the address of a frame's page. */
export interface FrameChoice {
  /** The part of the campaign to show. By default it is the whole campaign. */
  readonly element?: LightPart | undefined;
  /** Id of one demand. The frame then shows that demand alone, and no other part can be chosen. */
  readonly demand?: string | undefined;
  /** The reader's language, as a tag. By default it is the language of the frame's page. */
  readonly lang?: string | undefined;
  /**
   * Theme of the page around the frame, whose background then shows through. By default the frame has its own
   * background.
   */
  readonly theme?: FrameTheme | undefined;
}

/** The themes that a frame can be given. */
export const FRAME_THEMES = ['light', 'dark'] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];

/**
 * Returns the address of a frame's page with these choices in its query.
 *
 * @param frame - Full address of the page that `renderFrame` rendered.
 * @throws TypeError if `frame` is not a full address, or another part than the demands is to show one demand.
 */
export function frameAddress(frame: string, {element, demand, lang, theme}: FrameChoice): string {
  const url = new URL(frame);
  const part = element ?? (demand === undefined ? 'campaign' : 'demand-checklist');
  if (demand !== undefined && part !== 'demand-checklist') {
    throw new TypeError(`A demand goes with the part demand-checklist, not with ${part}.`);
  }
  const chosen = {element: part === 'campaign' ? undefined : part, demand, lang, theme};
  for (const [name, value] of Object.entries(chosen)) if (value) url.searchParams.set(name, value);
  return url.href;
}
