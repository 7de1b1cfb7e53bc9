import {chooseText, directionOf, type Campaign} from '@countersign/campaign';
import type {Load} from '@countersign/elements';
import {inertString} from '../../html/inert.js';

/** Options of {@link recipeFor} and {@link renderImportMap}. */
export interface RecipeOptions {
  readonly campaign: Campaign;
  /** Address from which pages load the campaign document. */
  readonly src: string;
  /** Language to show the campaign in, as a tag. By default it is the language of the page. */
  readonly lang?: string | undefined;
  /** `click`: the document is requested only after the reader presses a button that names its host. */
  readonly load?: Load | undefined;
  /** Address of `countersign.js`, for ways that do not bundle it. */
  readonly script: string;
  /** Subresource integrity of `script`. */
  readonly integrity: string;
  /** Version of our packages to install. */
  readonly version: string;
}

/** A file of the partner's project. */
export interface SourceFile {
  /** Its path, seen from the project's folder. */
  readonly path: string;
  readonly text: string;
  /** Whether the project has such a file already, to which this text is added. */
  readonly isShared?: boolean;
}

/** The steps by which a developer shows the campaign in a project. */
export interface Recipe {
  /** The packages to install, by exact version. */
  readonly packages: readonly string[];
  readonly files: readonly SourceFile[];
  /** The import that a page of the project needs. */
  readonly imports?: string;
  /** The line that shows the campaign. */
  readonly use: string;
}

/** The package that puts the elements into a bundle. */
export const forBundle = ({version}: RecipeOptions): string[] => [`@countersign/elements@${version}`];

/** The packages that render a campaign while a site is built. */
export const forServer = ({version}: RecipeOptions): string[] =>
  ['campaign', 'elements', 'render'].map((name) => `@countersign/${name}@${version}`);

/** The link that readers see until the campaign is there, and if it cannot be shown. */
export function letterLink({campaign, lang}: RecipeOptions): {url: string; title: string; lang: string; dir: string} {
  const {value, language} = chooseText(campaign.letter.title, lang ?? campaign.language, campaign.language);
  return {url: campaign.url, title: value, lang: language, dir: directionOf(language)};
}

/** The constants at the beginning of a component: all parts of it that differ between campaigns. */
export function constants(wanted: RecipeOptions): string {
  const {url, title} = letterLink(wanted);
  return `const src = ${inertString(wanted.src)};
const url = ${inertString(url)};
const title = ${inertString(title)};`;
}

/** The attributes beside `src`. They are written alike in every template language. */
export function attributes({lang, load}: RecipeOptions): string {
  return `${lang === undefined ? '' : ` lang="${lang}"`}${load === 'click' ? ' load="click"' : ''}`;
}

/** Indents every line that is not empty. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
