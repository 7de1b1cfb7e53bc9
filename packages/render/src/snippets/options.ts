// The one table of what a snippet can be asked for. The command's help and the controls of a page read it.
import {LOADS} from '@countersign/elements';
import {FRAME_THEMES} from '../frame/frame-address.js';
import {LIGHT_PARTS, RENDERED_LAYOUTS} from '../light/light.js';
import {RECIPE_WAYS, type RecipeWay} from './recipes/recipes.js';
import {FALLBACKS} from './render-snippet.js';

/** The ways to put a campaign on a site. With those after `import-map` a developer adds files to a project. */
export const SNIPPET_WAYS: readonly SnippetWay[] = ['html', 'iframe', 'import-map', ...RECIPE_WAYS];
export type SnippetWay = 'html' | 'iframe' | 'import-map' | RecipeWay;

/** The ways with which an option may be used. */
const GOES_WITH = {
  src: SNIPPET_WAYS.filter((way) => way !== 'iframe'),
  lang: SNIPPET_WAYS,
  script: ['html', 'iframe', 'import-map', 'eleventy'],
  layout: ['html'],
  demand: ['html', 'iframe'],
  fallback: ['html'],
  ownWords: ['html', 'import-map'],
  load: ['html', 'react', 'next', 'react-router', 'docusaurus', 'vue', 'svelte', 'sveltekit', 'angular'],
  frame: ['iframe'],
  element: ['iframe'],
  theme: ['iframe'],
} as const satisfies Readonly<Record<string, readonly SnippetWay[]>>;

/** The options of a snippet: see {@link SnippetChoice}. */
export const SNIPPET_OPTIONS = Object.keys(GOES_WITH) as readonly SnippetOption[];
export type SnippetOption = keyof typeof GOES_WITH;

/** The options that may be used with a way. */
export const optionsOf = (way: SnippetWay): readonly SnippetOption[] =>
  SNIPPET_OPTIONS.filter((option) => waysOf(option).includes(way));

/** The ways with which an option may be used. */
export const waysOf = (option: SnippetOption): readonly SnippetWay[] => GOES_WITH[option];

/** The values of options that have a closed list. The first value of `layout`, `fallback` and `load` is the default. */
export const SNIPPET_VALUES = {
  layout: RENDERED_LAYOUTS,
  fallback: FALLBACKS,
  load: LOADS,
  element: LIGHT_PARTS,
  theme: FRAME_THEMES,
} as const satisfies Partial<Readonly<Record<SnippetOption, readonly string[]>>>;

/** The choice of a snippet. The values are text, from an address or a command line, and are checked. */
export interface SnippetChoice extends Partial<Readonly<Record<SnippetOption, string | undefined>>> {
  /** One of {@link SNIPPET_WAYS}. */
  readonly way: string;
  /** Address from which pages load the campaign document. */
  readonly src?: string | undefined;
  /** Language to show the campaign in, as a tag. By default it is the language of the page. */
  readonly lang?: string | undefined;
  /**
   * Address of a copy of the code: an https address, or a path on the partner's own site. By default it is the address
   * on the CDN. The file is `keep.js` with html, `frame-host.js` with iframe, and `countersign.js` with the others and
   * where the snippet itself asks first.
   */
  readonly script?: string | undefined;
  readonly layout?: string | undefined;
  /** Id of one demand, which is shown alone. */
  readonly demand?: string | undefined;
  readonly fallback?: string | undefined;
  /** Words of the partner, such as why it signed: plain text, in which blank lines separate paragraphs. */
  readonly ownWords?: string | undefined;
  /** `click`: nothing is requested from others before the reader presses a button that names their hosts. */
  readonly load?: string | undefined;
  /** Address of the page that `renderFrame` rendered. By default it is `frame.html` beside the campaign's page. */
  readonly frame?: string | undefined;
  /** The part of the campaign that a frame shows. */
  readonly element?: string | undefined;
  /** Theme of the page around a frame. */
  readonly theme?: string | undefined;
}
