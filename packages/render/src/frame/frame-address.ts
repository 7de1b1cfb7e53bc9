import type {LightPart} from '../light/light.js';

/** The choices in the address of a frame's page. */
export interface FrameChoice {
  /** The part of the campaign to show. By default it is the whole campaign. */
  readonly element?: LightPart | undefined;
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
 * @throws TypeError if `frame` is not a full address.
 */
export function frameAddress(frame: string, {element, lang, theme}: FrameChoice): string {
  const url = new URL(frame);
  const chosen = {element: element === 'campaign' ? undefined : element, lang, theme};
  for (const [name, value] of Object.entries(chosen)) if (value) url.searchParams.set(name, value);
  return url.href;
}
