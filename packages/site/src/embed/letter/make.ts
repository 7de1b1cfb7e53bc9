// Makes what a person pastes, of the letter and the choices, with the functions of the command.
import {
  frameAddress,
  publishedAddress,
  renderLight,
  snippetOf,
  type Recipe,
  type Snippet,
  type SnippetRefusal,
  type SnippetRelease,
  type SnippetRequest,
} from '@countersign/render';
import {demandOf, partOf, snippetChoice, type Choices} from './choices.ts';
import type {Letter} from './open-letter.ts';
import {takesFrameAddress, wayOf} from './sites.ts';

/** The text that a person pastes, and what comes with it. */
export interface Made {
  readonly ok: true;
  /**
   * The text that `countersign snippet` prints, or `countersign render` for an editor that keeps only text. For the
   * plugin it is the address of the letter's page.
   */
  readonly text: string;
  /** Bytes of the text. */
  readonly bytes: number;
  /** The address of the frame, for editors that take that. */
  readonly address?: string | undefined;
  /** The page that a frame shows, whose publisher has to have put it there. */
  readonly framePage?: string | undefined;
  /** Steps for a developer. */
  readonly recipe?: Recipe | undefined;
  readonly requests: readonly SnippetRequest[];
  readonly policy?: Snippet['policy'] | undefined;
  /** Readers without script see this HTML, a link to the letter, or the page in the frame. */
  readonly without:
    {readonly kind: 'html'; readonly html: string} | {readonly kind: 'link' | 'frame' | 'address' | 'server'};
}

export interface MakeFacts {
  readonly letter: Letter;
  readonly release: SnippetRelease;
  /** Whether addresses of this machine are allowed, because this page itself is only tried out. */
  readonly isPreview: boolean;
}

/**
 * @param choices - See `settled`.
 * @returns The text to paste, or the reason why there is none, with the option that is to blame.
 */
export async function make(choices: Choices, {letter, release, isPreview}: MakeFacts): Promise<Made | SnippetRefusal> {
  const {campaign, src} = letter;
  if (wayOf(choices.site) === 'plugin') return pageAddress({letter, release, isPreview});
  const choice = snippetChoice(choices, src);
  if (choice === undefined) return plainHtml(choices, letter);
  const snippet = await snippetOf(choice, {campaign, release, isPreview});
  if (!snippet.ok) return snippet;
  const {text, bytes, recipe, requests, policy} = snippet;
  if (snippet.way !== 'iframe')
    return {ok: true, text, bytes, recipe, requests, policy, without: withoutScript(snippet)};
  const framePage = choices.frame || publishedAddress(campaign, 'frame.html');
  if (!takesFrameAddress(choices.site)) {
    return {ok: true, text, bytes, requests, policy, framePage, without: {kind: 'frame'}};
  }
  return {
    ok: true,
    ...{text, bytes, framePage},
    address: addressOf(framePage, choices),
    // The script of the snippet is not pasted.
    requests: requests.filter(({when}) => when !== 'page'),
    without: {kind: 'address'},
  };
}

/**
 * The address of the letter's page. The plugin requests what a snippet with the code of the own site requests, unless
 * other choices are made beside its block. It writes the letter as plain HTML into the page.
 */
async function pageAddress({letter, release, isPreview}: MakeFacts): Promise<Made | SnippetRefusal> {
  const {campaign} = letter;
  const src = publishedAddress(campaign, 'campaign.json');
  const same = await snippetOf({way: 'html', src, script: '/keep.js'}, {campaign, release, isPreview});
  if (!same.ok) return same;
  const {url} = campaign;
  const bytes = new TextEncoder().encode(url).length;
  return {ok: true, text: url, bytes, requests: same.requests, without: {kind: 'server'}};
}

function addressOf(page: string, choices: Choices): string {
  return frameAddress(page, {
    lang: choices.lang || undefined,
    element: partOf(choices),
    demand: demandOf(choices),
    theme: choices.theme || undefined,
  });
}

function plainHtml(choices: Choices, {campaign, src}: Letter): Made {
  const isFull = choices.show === 'full';
  const text = renderLight(campaign, {
    lang: choices.lang || campaign.language,
    part: partOf(choices),
    demand: demandOf(choices),
    ...(isFull && {layout: 'full', footnotes: 'plain'}),
    src,
  });
  const bytes = new TextEncoder().encode(text).length;
  return {ok: true, text, bytes, requests: [], without: {kind: 'html', html: text}};
}

/** All text of the document is escaped, so each tag of a script is the snippet's own. */
const SCRIPT = /<script\b[^>]*>[^<]*<\/script>/g;

function withoutScript({text, recipe}: Snippet): Made['without'] {
  if (recipe === undefined) return {kind: 'html', html: text.replace(SCRIPT, '')};
  // These packages write the letter while the site is built, or when a page is asked for. Eleventy has it in its data.
  const isRendered = recipe.packages.some((name) => name.startsWith('@countersign/render@'));
  return {kind: isRendered ? 'server' : 'link'};
}
