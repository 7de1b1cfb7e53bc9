// Two documents of one shape: a tame one, whose texts and addresses are names, and a hostile one, which says what each
// of them stands for. Every output of the hostile one can then be foretold from that of the tame one.
import {readCampaign} from '@countersign/campaign';
import {authorProblems, jsonSchema, hasFormat, type JsonSchema} from '@countersign/campaign/schema';
import fc, {type Arbitrary} from 'fast-check';
import {campaignDocument} from '../support/documents/arbitraries.ts';
import type {Json} from '../support/documents/json.ts';
import {example} from '../support/documents/example.ts';
import {HARMLESS_TEXTS} from '../support/documents/attack-corpus.ts';

export interface Twins {
  readonly tame: Json;
  readonly hostile: Json;
  /** Turns a string of an output of the tame document into that of the hostile one. */
  readonly foretell: (value: string) => string;
}

/** Signs that begin or end something in HTML, in templates, in JSON, in scripts, in terminals. */
const PIECES = [
  ...['<', '>', '"', "'", '&', '`', '\\', '-->', '<!--', ']]>', '</script>', '</style>', '</title>', '<template>', ' '],
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '<%',
    '%>',
    '<?',
    '?>',
    '${',
    '#{',
    '@{',
    '@(',
    '[[',
    ']]',
    '[!',
    '[*',
    '[+',
    '@php(',
    '##',
  ],
  ...['&#64;', '&lt;', '\\u0040', '$&', '$1', '%s', '__proto__', '1. ', '- ', '\u00a0', '\u200b', '😀', 'שלום', 'é'],
  // Texts that authors are refused, and readers get as they are.
  ...['<b>x</b>', '**bold**', '[a](https://a.example/)', 'â€™', '\ufffd', '\uf0b7', '&nbsp;', '“x”', '# ', '\u00ad'],
];

const hostileText = fc
  .oneof(
    {weight: 2, arbitrary: fc.constantFrom(...HARMLESS_TEXTS)},
    {
      weight: 3,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({unit: 'grapheme', maxLength: 3})), {
          minLength: 1,
          maxLength: 12,
        })
        .map((pieces) => pieces.join('')),
    },
    {weight: 1, arbitrary: fc.constantFrom('{', '<', '@').map((each) => each.repeat(480))},
  )
  .filter((text) => hasFormat('label', text) && !text.includes('[@'));

/** The end of an address, as browsers write it. */
const hostileEnd = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES, '(1)', '!', '*', '~', '_', ';', ':', '='), {maxLength: 6}),
    fc.constantFrom('', '?', '#', '?x=1&y={{x}}#{{x}}'),
  )
  .map(([pieces, end]) => new URL(`https://a.example.org/x/${pieces.join('').replaceAll(/[\\?#\s]/g, '')}${end}`))
  .map(({href}) => href.slice('https://a.example.org/x'.length))
  // Dots would climb.
  .filter((end) => !end.includes('..') && hasFormat('https-url', `https://a.example.org/x${end}`));

const FEW = 12;

/** Most characters of a text that stands in a brief too. */
const SHORT = 150;
const isShort = (text: string): boolean => text.length <= SHORT;

/** Whether authors may write a text in any place. */
function isForAuthors(text: string): boolean {
  const result = readCampaign(example({'/letter/title': text, '/letter/blocks': [text], '/statements/0/text': text}));
  return result.ok && authorProblems(result.campaign).length === 0;
}

/**
 * Documents with which readers do something. Most of the hostile ones would be refused to an author. Texts differ as the
 * names of the tame twin do: of a publisher who also judges a page says something else.
 */
export const twins = twinsOf(fc.uniqueArray(hostileText, {minLength: FEW, maxLength: FEW}));

/** Documents that an author may publish, if their facts are in order: each text is told apart by its end. */
export const twinsForAuthors = twinsOf(
  fc
    .array(hostileText.filter(isForAuthors), {minLength: FEW, maxLength: FEW})
    .map((texts) => texts.map((text, at) => `${text} T${at}`)),
);

function twinsOf(hostileTexts: Arbitrary<string[]>): Arbitrary<Twins> {
  const withShort = hostileTexts.filter((texts) => texts.some(isShort));
  const parts = fc.tuple(campaignDocument, withShort, fc.array(hostileEnd, {minLength: FEW, maxLength: FEW}));
  return parts.map(([document, texts, ends]) => {
    const short = texts.findIndex(isShort);
    const tame = written(
      document,
      (at) => `Name${at}e`,
      (at) => `path${at}e`,
      short,
    );
    // The campaign's own address is that of a folder.
    const end = (at: number) => (at === 0 ? ends[0]!.replace(/[?#].*/, '').replace(/\/+$/, '') : ends[at % FEW]!);
    const text = (at: number) => (at < FEW ? texts[at]! : `${texts[at % FEW]!} ${at}`);
    const hostile = written(document, text, (at) => `path${at}e${end(at)}`, short);
    const foretell = (value: string) =>
      value
        .replaceAll(/Name(\d+)e/g, (_, at: string) => text(Number(at)))
        .replaceAll(/path(\d+)e/g, (name, at: string) => name + end(Number(at)));
    return {tame, hostile, foretell, [fc.toStringMethod]: () => JSON.stringify(hostile, null, 2)};
  });
}

/**
 * A document with other texts and other ends of addresses. Citations stay.
 *
 * @param short - Number of the text for briefs, which each say it once.
 */
function written(document: Json, text: (at: number) => string, end: (at: number) => string, short: number): Json {
  let [texts, addresses] = [0, 1];
  const prose = (value: string, isBrief: boolean) => {
    let parts = 0;
    const replaced = () => (!isBrief ? ` ${text(texts++)} ` : parts++ === 0 ? ` ${text(short)} ` : ' ');
    return value
      .split(/(\[@[^\]]*\])/)
      .map((part) => (part.startsWith('[@') || !part.trim() ? part : replaced()))
      .join('')
      .trim();
  };
  const visit = (value: Json, schema: JsonSchema, key: string): Json => {
    if (typeof value === 'string') {
      const {format} = schema;
      if (schema.anyOf || format === 'label' || format === 'prose' || format === 'brief')
        return prose(value, /\/brief(\/|$)/.test(key));
      if (format !== 'https-url' && format !== 'web-url') return value;
      const at = key === '/url' ? 0 : addresses++;
      return `https://host${at}.example.org/${end(at)}${at === 0 ? '/' : ''}`;
    }
    if (Array.isArray(value)) return value.map((item, at) => visit(item, schema.items ?? {}, `${key}/${at}`));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]): [string, Json] => {
      const own = schema.anyOf ?? schema.properties?.[name] ?? (schema.additionalProperties as JsonSchema | undefined);
      return [name, visit(inner, Array.isArray(own) ? schema : (own ?? {}), `${key}/${name}`)];
    });
    return Object.fromEntries(entries);
  };
  return askedAtHome(visit(document, jsonSchema(), ''));
}

interface Asking {
  readonly publisher: {readonly url: string};
  readonly signatories?: readonly {readonly id: string; readonly url?: string}[];
  readonly actions?: readonly {readonly by: string}[];
}

/** The document with calls to action that lead to the addresses of those that ask: each is on its own site. */
function askedAtHome(document: Json): Json {
  const {publisher, signatories = [], actions} = document as unknown as Asking;
  if (!actions) return document;
  const siteOf = (by: string) => (by === 'publisher' ? publisher.url : signatories.find(({id}) => id === by)!.url!);
  const moved = actions.map((action) => ({...action, url: siteOf(action.by)}));
  return {...(document as object), actions: moved};
}
