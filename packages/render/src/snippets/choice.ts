// Reads what a snippet is to be, before there is a campaign.
import {hasFormat, unfitAddress} from '@countersign/campaign';
import type {Load} from '@countersign/elements';
import type {FrameTheme} from '../frame/frame-address.js';
import type {LightPart, RenderedLayout} from '../light/light.js';
import {cdnAddress} from '../publication/addresses.js';
import {misnamedCode} from './code-name.js';
import {
  SNIPPET_OPTIONS,
  SNIPPET_VALUES,
  SNIPPET_WAYS,
  waysOf,
  type SnippetChoice,
  type SnippetOption,
  type SnippetWay,
} from './options.js';
import {isPath} from './is-path.js';
import {NO_PLACE, unfitWords} from './own-words.js';
import type {Fallback} from './render-snippet.js';

/** The reason for which there is no snippet. */
export interface SnippetRefusal {
  readonly ok: false;
  readonly option: SnippetOption | 'way';
  /** A sentence for a person. Where a value is refused, it begins with that value. */
  readonly sentence: string;
  readonly value?: string | undefined;
  /** For an option that the chosen way does not have: the ways that have it. */
  readonly ways?: readonly SnippetWay[] | undefined;
  /** Whether the value is an address of this machine, which is right for a trial. */
  readonly isOfThisMachine?: boolean | undefined;
}

/** The file of code that a snippet names. */
export type NamedFile = 'keep.js' | 'countersign.js' | 'frame-host.js';

/** A choice whose values are known and go together. */
export interface Chosen {
  readonly ok: true;
  readonly way: SnippetWay;
  readonly src: string | undefined;
  readonly lang: string | undefined;
  readonly layout: RenderedLayout | undefined;
  readonly demand: string | undefined;
  readonly fallback: Fallback | undefined;
  readonly ownWords: string | undefined;
  readonly load: Load;
  readonly frame: string | undefined;
  readonly element: LightPart | undefined;
  readonly theme: FrameTheme | undefined;
  readonly file: NamedFile;
  /** Address of that file. */
  readonly script: string;
}

/** Options of {@link checkSnippet}. */
export interface ChoiceFacts {
  /** The version of the code. */
  readonly version: string;
  /** Whether addresses of this machine are allowed, to try something out. By default they are not. */
  readonly isPreview?: boolean | undefined;
}

/** Says why there is no snippet for a choice, whatever the campaign is. Undefined if nothing is wrong with it. */
export function checkSnippet(choice: SnippetChoice, facts: ChoiceFacts): SnippetRefusal | undefined {
  const chosen = readChoice(choice, facts);
  return chosen.ok ? undefined : chosen;
}

/** Reads a choice, and refuses what is unknown or does not go together. */
export function readChoice(choice: SnippetChoice, {version, isPreview}: ChoiceFacts): Chosen | SnippetRefusal {
  const way = SNIPPET_WAYS.find((known) => known === choice.way);
  if (way === undefined) return unknownValue('way', choice.way, SNIPPET_WAYS);
  const file = fileFor(way, choice);
  const refusal =
    refuseStray(choice, way) ??
    refuseUnknown(choice) ??
    refuseLanguage(choice) ??
    refuseAddress(choice, isPreview) ??
    refuseCode(choice, file, version) ??
    refuseWords(choice) ??
    refuseTogether(choice) ??
    refuseMissing(choice, way);
  if (refusal) return refusal;
  const {src, lang, demand, frame, script, ownWords} = choice;
  // The checks above know these values.
  const {layout, fallback, load = 'auto', element, theme} = choice as Partial<Chosen>;
  return {
    ok: true,
    way,
    ...{lang, layout, demand, fallback, load, theme, ownWords},
    src: src === undefined ? undefined : whole(src),
    frame: frame === undefined ? undefined : whole(frame),
    element: element ?? (demand === undefined ? undefined : 'demand-checklist'),
    file,
    script: script === undefined ? cdnAddress(version, file) : whole(script),
  };
}

/** A script in the snippet asks the reader, unless the site's own elements can. */
const isAsking = ({load, script = ''}: SnippetChoice): boolean => load === 'click' && !isPath(script);

function fileFor(way: SnippetWay, choice: SnippetChoice): NamedFile {
  if (way === 'iframe') return 'frame-host.js';
  return way === 'html' && !isAsking(choice) ? 'keep.js' : 'countersign.js';
}

const whole = (address: string): string => (isPath(address) ? address : new URL(address).href);

/** A snippet that ignored an option would be pasted all the same. */
function refuseStray(choice: SnippetChoice, way: SnippetWay): SnippetRefusal | undefined {
  const option = SNIPPET_OPTIONS.find((name) => choice[name] !== undefined && !waysOf(name).includes(way));
  if (option === undefined) return undefined;
  const ways = waysOf(option);
  return {ok: false, option, ways, sentence: `This goes with ${ways.join(', ')}, and not with ${way}.`};
}

function refuseUnknown(choice: SnippetChoice): SnippetRefusal | undefined {
  for (const [name, known] of Object.entries(SNIPPET_VALUES)) {
    const option = name as keyof typeof SNIPPET_VALUES;
    const value = choice[option];
    if (value !== undefined && !(known as readonly string[]).includes(value)) return unknownValue(option, value, known);
  }
  return undefined;
}

const unknownValue = (option: SnippetRefusal['option'], value: string, known: readonly string[]): SnippetRefusal => ({
  ok: false,
  option,
  value,
  sentence: `${value}: there is no such. Known: ${known.join(', ')}.`,
});

function refuseLanguage({lang}: SnippetChoice): SnippetRefusal | undefined {
  if (lang === undefined || hasFormat('language', lang)) return undefined;
  const sentence = `${lang} is no language tag. Write for example en, ar or pt-BR.`;
  return {ok: false, option: 'lang', value: lang, sentence};
}

function refuseAddress(choice: SnippetChoice, isPreview: boolean | undefined): SnippetRefusal | undefined {
  for (const option of ['script', 'frame', 'src'] as const) {
    const value = choice[option];
    if (value === undefined || (option === 'script' && isPath(value))) continue;
    const unfit = unfitAddress(value, isPreview);
    if (unfit) return {ok: false, option, value, ...unfit};
  }
  return undefined;
}

function refuseCode({script}: SnippetChoice, file: NamedFile, version: string): SnippetRefusal | undefined {
  if (script === undefined || file === 'frame-host.js') return undefined;
  const value = whole(script);
  const sentence = misnamedCode(value, file, version);
  return sentence === undefined ? undefined : {ok: false, option: 'script', value, sentence};
}

function refuseWords({ownWords}: SnippetChoice): SnippetRefusal | undefined {
  const sentence = ownWords === undefined ? undefined : unfitWords(ownWords);
  return sentence === undefined ? undefined : {ok: false, option: 'ownWords', sentence};
}

function refuseTogether({demand, layout, element, ownWords}: SnippetChoice): SnippetRefusal | undefined {
  if (demand === undefined) return undefined;
  if (layout !== undefined) return {ok: false, option: 'layout', sentence: 'One demand alone has no layout.'};
  if (ownWords !== undefined) return {ok: false, option: 'ownWords', sentence: NO_PLACE};
  if (element === undefined || element === 'demand-checklist') return undefined;
  const sentence = `One demand goes with demand-checklist, not with ${element}.`;
  return {ok: false, option: 'element', sentence};
}

function refuseMissing({src}: SnippetChoice, way: SnippetWay): SnippetRefusal | undefined {
  if (src !== undefined || !waysOf('src').includes(way)) return undefined;
  return {ok: false, option: 'src', sentence: 'Say where the document is published.'};
}
