// The choices of a person, and which of them go together. Pure, and without a browser.
import {languagesOf, type Campaign} from '@countersign/campaign';
import {isPath, optionsOf, type SnippetChoice, type SnippetOption} from '@countersign/render';
import {shownSections, type Section} from '@countersign/elements/sections.js';
import type {Letter} from './open-letter.ts';
import {takesFrameAddress, wayOf, type SiteName} from './sites.ts';

/** The part of a letter that is shown: a layout, one demand, or one section. */
export type Shown = 'overview' | 'full' | 'demand' | Section;

export interface Choices {
  readonly site: SiteName;
  readonly show: Shown;
  /** Id of the demand, of `demand`. */
  readonly demand: string;
  readonly load: 'auto' | 'click';
  /** Whether the site serves the code itself. */
  readonly isOwn: boolean;
  /** The folder of the code on that site: a path, or a full address. */
  readonly folder: string;
  /** A language tag. Empty: that of the page around. */
  readonly lang: string;
  /** The partner's own words, as plain text. */
  readonly ownWords: string;
  /** Theme of the page around a frame. Empty: unknown. */
  readonly theme: '' | 'light' | 'dark';
  readonly fallback: 'campaign' | 'link';
  /** Address of the frame's page. Empty: beside the campaign's page. */
  readonly frame: string;
}

export const firstChoices = ({demands}: Campaign, version: string): Choices => ({
  site: 'html',
  show: 'overview',
  demand: demands[0]?.id ?? '',
  load: 'auto',
  isOwn: false,
  folder: `/countersign-${version}/`,
  lang: '',
  ownWords: '',
  theme: '',
  fallback: 'campaign',
  frame: '',
});

/** A letter, and the choices that were made for it. */
export interface Chosen {
  readonly letter: Letter;
  readonly choices: Choices;
}

/**
 * The choices with which a letter starts. Choices for the letter before stay, but for those that belong to one
 * letter: the address of its frame, its demand, its language, and the words about it.
 */
export function choicesFor(letter: Letter, version: string, before?: Chosen): Choices {
  const {campaign} = letter;
  const first = firstChoices(campaign, version);
  if (!before) return first;
  const {choices} = before;
  const hasDemand = campaign.demands.some(({id}) => id === choices.demand);
  return {
    ...choices,
    demand: hasDemand ? choices.demand : first.demand,
    lang: languagesOf(campaign).includes(choices.lang) ? choices.lang : first.lang,
    frame: letter.src === before.letter.src ? choices.frame : first.frame,
    ownWords: campaign.id === before.letter.campaign.id ? choices.ownWords : first.ownWords,
  };
}

/**
 * Whether a choice is offered for a site. `text` has a language and a part, and loads nothing. `plugin` has its choices
 * beside its own block.
 */
const offers = (site: SiteName, option: SnippetOption): boolean => {
  const way = wayOf(site);
  if (way === 'plugin') return false;
  if (way === 'text') return ['lang', 'layout', 'demand', 'element'].includes(option);
  return optionsOf(way).includes(option);
};

/** The choices that go with a site. */
export interface Offered {
  readonly show: readonly Shown[];
  readonly lang: boolean;
  readonly load: boolean;
  readonly own: boolean;
  readonly ownWords: boolean;
  readonly theme: boolean;
  readonly fallback: boolean;
  readonly frame: boolean;
}

export function offeredFor(site: SiteName, campaign: Campaign): Offered {
  const show: readonly (readonly [boolean, readonly Shown[]])[] = [
    [true, ['overview']],
    [offers(site, 'layout'), ['full']],
    [offers(site, 'demand') && campaign.demands.length > 0, ['demand']],
    [offers(site, 'element'), shownSections(campaign)],
  ];
  return {
    show: show.flatMap(([isOffered, names]) => (isOffered ? names : [])),
    lang: offers(site, 'lang'),
    load: offers(site, 'load'),
    // An address names no code.
    own: offers(site, 'script') && !takesFrameAddress(site),
    ownWords: offers(site, 'ownWords'),
    theme: offers(site, 'theme'),
    fallback: offers(site, 'fallback'),
    frame: offers(site, 'frame'),
  };
}

/**
 * Returns the choices that count for their site. A choice that the site does not have is kept for another site, and has
 * its default here.
 */
export function settled(choices: Choices, campaign: Campaign): Choices {
  const offered = offeredFor(choices.site, campaign);
  const show = offered.show.includes(choices.show) ? choices.show : 'overview';
  return {
    ...choices,
    show,
    lang: offered.lang ? choices.lang : '',
    load: offered.load ? choices.load : 'auto',
    isOwn: offered.own && choices.isOwn,
    // One demand alone has no place for them.
    ownWords: offered.ownWords && show !== 'demand' ? choices.ownWords.trim() : '',
    theme: offered.theme ? choices.theme : '',
    fallback: offered.fallback ? choices.fallback : 'campaign',
    frame: offered.frame ? choices.frame.trim() : '',
  };
}

/** Whether a letter without a language of its own takes that of the page around it. A frame and a text do not. */
export const takesPageLanguage = (site: SiteName): boolean => !['iframe', 'text'].includes(wayOf(site));

/** The section of a campaign that is shown alone, if one is. */
export function partOf({show}: Pick<Choices, 'show'>): Section | undefined {
  if (show === 'overview' || show === 'full') return undefined;
  return show === 'demand' ? 'demand-checklist' : show;
}

/** Id of the demand that is shown alone, if one is. */
export const demandOf = ({show, demand}: Choices): string | undefined => (show === 'demand' ? demand : undefined);

/**
 * The choice of a snippet, as `countersign snippet` has it from its options. Undefined where there is no snippet.
 *
 * @param choices - See {@link settled}.
 * @param src - Address of the document.
 */
export function snippetChoice(choices: Choices, src: string): SnippetChoice | undefined {
  const {site, show, load, theme, fallback, frame, lang, ownWords} = choices;
  const way = wayOf(site);
  if (way === 'text' || way === 'plugin') return undefined;
  const has = (option: SnippetOption) => optionsOf(way).includes(option);
  return {
    way,
    src: has('src') ? src : undefined,
    lang: lang || undefined,
    script: choices.isOwn ? ownScript(choices) : undefined,
    layout: show === 'full' ? show : undefined,
    demand: demandOf(choices),
    fallback: fallback === 'link' ? fallback : undefined,
    load: load === 'click' ? load : undefined,
    frame: frame || undefined,
    ownWords: ownWords || undefined,
    element: has('element') && show !== 'demand' ? partOf(choices) : undefined,
    theme: theme || undefined,
  };
}

/** Address of the file of code that a snippet names, in the folder of a site. */
function ownScript({site, folder, load}: Choices): string {
  const way = wayOf(site);
  const typed = folder.trim();
  const base = typed.endsWith('/') ? typed : `${typed}/`;
  // Where the code is at another site, the snippet itself asks first.
  const isAsking = load === 'click' && !isPath(base);
  if (way === 'iframe') return `${base}frame-host.js`;
  return `${base}${way === 'html' && !isAsking ? 'keep.js' : 'countersign.js'}`;
}
