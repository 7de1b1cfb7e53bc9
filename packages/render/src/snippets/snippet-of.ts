// The one function that makes a snippet, for the command and for pages.
import {copiedFromGuide, type Campaign} from '@countersign/campaign';
import {renderFrameSnippet} from '../frame/frame-snippet.js';
import {publishedAddress} from '../publication/addresses.js';
import {readChoice, type Chosen, type ChoiceFacts, type SnippetRefusal} from './choice.js';
import {codePolicy, pinned, type CodePolicy} from './code-policy.js';
import {renderImportMap} from './import-map.js';
import type {SnippetChoice, SnippetWay} from './options.js';
import type {Recipe} from './recipes/recipe.js';
import {recipeFor, recipeInWords} from './recipes/recipes.js';
import {clickScript, codeFile, integrityOf, type SnippetRelease} from './release.js';
import {renderSnippet} from './render-snippet.js';
import {requestsOf, type SnippetRequest} from './requests.js';

/** The facts of which a snippet is made, beside the choice. */
export interface SnippetFacts extends Pick<ChoiceFacts, 'isPreview'> {
  /** The result of `readCampaign`. */
  readonly campaign: Campaign;
  readonly release: SnippetRelease;
}

/** A snippet, and what a site should know before it pastes it. */
export interface Snippet {
  readonly ok: true;
  readonly way: SnippetWay;
  /** HTML to paste. For ways that need files in a project, numbered steps for a person. */
  readonly text: string;
  /** Address of the file of code that the snippet names, or would name if the site made no files of its own. */
  readonly script: string;
  /** Those steps as data. */
  readonly recipe?: Recipe | undefined;
  readonly policy: SnippetPolicy;
  /** The requests of readers' browsers, in order. */
  readonly requests: readonly SnippetRequest[];
  /** Bytes of the text in UTF-8. */
  readonly bytes: number;
  /** Bytes of all files in `requests`, as they are and in brotli. Undefined where the site makes files of its own. */
  readonly code?: {readonly bytes: number; readonly brotli: number | undefined} | undefined;
}

/** The scripts that the Content Security Policy of a site may name by their hashes, in `script-src`. */
export interface SnippetPolicy extends CodePolicy {
  /** Hashes of the scripts that stand in the snippet itself. */
  readonly scripts: readonly string[];
}

/**
 * Makes the snippet for a choice: what `countersign snippet` prints, byte for byte.
 *
 * @returns The snippet, or why there is none. See also {@link checkSnippet}, which needs no campaign.
 * @throws TypeError if `release` lacks files.
 */
export async function snippetOf(
  choice: SnippetChoice,
  {campaign, release, isPreview}: SnippetFacts,
): Promise<Snippet | SnippetRefusal> {
  const chosen = readChoice(choice, {version: release.version, isPreview});
  if (!chosen.ok) return chosen;
  const refusal = refuseDemand(chosen, campaign) ?? refuseCopied(chosen, campaign);
  if (refusal) return refusal;
  const frame = chosen.frame ?? publishedAddress(campaign, 'frame.html');
  const {text, recipe, policy} = await made(chosen, {campaign, release, frame});
  const requests = requestsOf(chosen, {campaign, release, frame});
  return {
    ok: true,
    way: chosen.way,
    text,
    script: chosen.script,
    recipe,
    policy,
    requests,
    bytes: new TextEncoder().encode(text).length,
    code: weightOf(requests, release),
  };
}

async function made(
  chosen: Chosen,
  {campaign, release, frame}: SnippetFacts & {frame: string},
): Promise<Pick<Snippet, 'text' | 'recipe' | 'policy'>> {
  const {way, file, script, src = '', lang, load, ownWords} = chosen;
  const {integrity} = codeFile(release, file);
  const options = {campaign, src, lang, load, script, integrity, version: release.version};
  switch (way) {
    case 'html': {
      // It names the code itself where it asks first.
      const click = file === 'countersign.js' ? await clickScript(release, script) : undefined;
      const {layout, demand, fallback} = chosen;
      return {
        text: renderSnippet({...options, layout, demand, fallback, ownWords, click}),
        policy: {
          ...codePolicy(release, click ? [] : [file]),
          scripts: click ? [click.integrity] : [],
        },
      };
    }
    case 'iframe': {
      const {element, demand, theme} = chosen;
      return {
        text: renderFrameSnippet({campaign, frame, script, integrity, lang, element, demand, theme}),
        policy: {files: [pinned(release, file)], words: [], scripts: []},
      };
    }
    case 'import-map': {
      const {html, scripts} = renderImportMap({...options, ownWords});
      return {
        text: html,
        policy: {...codePolicy(release), scripts: await Promise.all(scripts.map(integrityOf))},
      };
    }
    default: {
      const recipe = recipeFor(way, options);
      const files = way === 'eleventy' ? codePolicy(release) : {files: [], words: []};
      return {text: recipeInWords(recipe), recipe, policy: {...files, scripts: []}};
    }
  }
}

function refuseDemand({demand}: Chosen, campaign: Campaign): SnippetRefusal | undefined {
  const sentence = demand === undefined ? undefined : missingDemand(campaign, demand);
  return sentence === undefined ? undefined : {ok: false, option: 'demand', value: demand, sentence};
}

function refuseCopied(chosen: Chosen, {url}: Campaign): SnippetRefusal | undefined {
  for (const option of ['src', 'script', 'frame'] as const) {
    const value = chosen[option];
    const sentence = value === undefined ? undefined : copiedFromGuide(value, url);
    if (sentence !== undefined) return {ok: false, option, value, sentence};
  }
  return undefined;
}

/**
 * Says that a campaign lacks a demand. A retracted campaign shows its retraction in the place of each.
 *
 * @returns A sentence that begins with the id and names those that there are, or undefined.
 */
export function missingDemand({demands, stage}: Campaign, demand: string): string | undefined {
  if (stage === 'retracted' || demands.some(({id}) => id === demand)) return undefined;
  const ids = demands.map(({id}) => id).join(', ');
  return `${demand}: the letter has no demand with this id. ${ids ? `Write one of: ${ids}.` : 'It has none.'}`;
}

function weightOf(requests: readonly SnippetRequest[], release: SnippetRelease): Snippet['code'] {
  const files = requests.flatMap(({files = []}) => files).map((name) => codeFile(release, name));
  if (files.length === 0) return undefined;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const packed = files.flatMap(({brotli}) => (brotli === undefined ? [] : [brotli]));
  return {
    bytes: sum(files.map(({bytes}) => bytes)),
    brotli: packed.length === files.length ? sum(packed) : undefined,
  };
}
