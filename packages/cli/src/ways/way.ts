import {chooseText, directionOf, type Campaign} from '@countersign/campaign';
import type {Load} from '@countersign/elements';
import {inertString} from '@countersign/render';
import {VERSION} from '../release/version.ts';

/** What is to be shown, and where its parts are. */
export interface Wanted {
  readonly campaign: Campaign;
  /** Where the document is published. */
  readonly src: string;
  /** The language to show it in; otherwise that of the page. */
  readonly lang: string | undefined;
  readonly load: Load;
  /** Address of `countersign.js`, for the ways that load it by one. */
  readonly script: string;
  /** Its hash. */
  readonly integrity: string;
}

/** A file of the partner's project. */
export interface SourceFile {
  /** Where it goes, from the project's folder. */
  readonly path: string;
  readonly text: string;
  /** Whether the project has this file already, and gains what is in this one. */
  readonly isShared?: boolean;
}

/** What a developer does to have the campaign in a project. */
export interface Recipe {
  /** What to install, by exact version. */
  readonly packages: readonly string[];
  readonly files: readonly SourceFile[];
  /** What a page of the project imports to use it. */
  readonly imports?: string;
  /** How it is used. */
  readonly use: string;
}

/** The packages that put the elements into a bundle. */
export const ELEMENTS = [`@countersign/elements@${VERSION}`];

/** The packages that render a campaign while a site is built. */
export const ON_SERVER = [`@countersign/campaign@${VERSION}`, ...ELEMENTS, `@countersign/render@${VERSION}`];

/** The link that readers have until the campaign is there, and if it cannot be. */
export function letterLink({campaign, lang}: Wanted): {url: string; title: string; lang: string; dir: string} {
  const {value, language} = chooseText(campaign.letter.title, lang ?? campaign.language, campaign.language);
  return {url: campaign.url, title: value, lang: language, dir: directionOf(language)};
}

/** The constants that a component begins with: everything in it that is of this campaign. */
export function constants(wanted: Wanted): string {
  const {url, title} = letterLink(wanted);
  return `const src = ${inertString(wanted.src)};
const url = ${inertString(url)};
const title = ${inertString(title)};`;
}

/** The attributes beside `src`, which are the same in every template language. */
export function attributes({lang, load}: Wanted): string {
  return `${lang === undefined ? '' : ` lang="${lang}"`}${load === 'click' ? ' load="click"' : ''}`;
}

/** Indents every line that is not empty. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
