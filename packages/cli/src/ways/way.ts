import {chooseText, directionOf, type Campaign} from '@countersign/campaign';
import type {Load} from '@countersign/elements';
import {inertString} from '@countersign/render';
import {VERSION} from '../release/version.ts';

/** The campaign to show, and the addresses of document and code. */
export interface Wanted {
  readonly campaign: Campaign;
  /** The address of the document. */
  readonly src: string;
  /** The language to show it in. By default that of the page. */
  readonly lang: string | undefined;
  readonly load: Load;
  /** The address of `countersign.js`, for ways that do not bundle it. */
  readonly script: string;
  /** Subresource integrity of `script`. */
  readonly integrity: string;
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

/** The packages that put the elements into a bundle. */
export const ELEMENTS = [`@countersign/elements@${VERSION}`];

/** The packages that render a campaign while a site is built. */
export const ON_SERVER = [`@countersign/campaign@${VERSION}`, ...ELEMENTS, `@countersign/render@${VERSION}`];

/** The link that readers see until the campaign is there, and if it cannot be shown. */
export function letterLink({campaign, lang}: Wanted): {url: string; title: string; lang: string; dir: string} {
  const {value, language} = chooseText(campaign.letter.title, lang ?? campaign.language, campaign.language);
  return {url: campaign.url, title: value, lang: language, dir: directionOf(language)};
}

/** The constants at the beginning of a component: all parts of it that differ between campaigns. */
export function constants(wanted: Wanted): string {
  const {url, title} = letterLink(wanted);
  return `const src = ${inertString(wanted.src)};
const url = ${inertString(url)};
const title = ${inertString(title)};`;
}

/** The attributes beside `src`. They are written alike in every template language. */
export function attributes({lang, load}: Wanted): string {
  return `${lang === undefined ? '' : ` lang="${lang}"`}${load === 'click' ? ' load="click"' : ''}`;
}

/** Indents every line that is not empty. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
