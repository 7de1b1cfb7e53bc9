import {FRAME_THEMES, LIGHT_PARTS, type FrameChoice} from '@countersign/render';
import {DEMAND_OPTION, partOfDemand} from './demand-option.ts';
import {oneOf} from './options.ts';
import {publicOption} from './public-address.ts';

/** The options for the address of a frame's page, and for what the frame shows. */
export const FRAME_OPTIONS = {
  frame: {type: 'string'},
  element: {type: 'string'},
  theme: {type: 'string'},
  ...DEMAND_OPTION,
} as const;

interface FrameOptions extends Pick<FrameChoice, 'element' | 'demand' | 'theme'> {
  /** The address of the frame's page, if `--frame` was given. */
  readonly frame: string | undefined;
}

/** Checks the options for a frame. Throws UsageError. */
export function frameOptions(
  values: Readonly<Partial<Record<keyof typeof FRAME_OPTIONS, string>>>,
  isPreview: boolean,
): FrameOptions {
  const {frame, element, demand, theme} = values;
  return {
    frame: frame === undefined ? undefined : publicOption('frame', frame, isPreview),
    element: partOfDemand(demand, element === undefined ? undefined : oneOf('element', element, LIGHT_PARTS)),
    demand,
    theme: theme === undefined ? undefined : oneOf('theme', theme, FRAME_THEMES),
  };
}
