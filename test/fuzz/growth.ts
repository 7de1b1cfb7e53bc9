// Documents that grow in one way, and how much longer each reader and output takes for four times as much. No test can
// count all work, so it measures time: the least of several runs, of sizes that take long enough to be measured.
import {
  blocksOf,
  blocksOfText,
  edit,
  examine,
  fixDocument,
  importTranslation,
  readPictureHeader,
  readReferences,
  readSignatories,
} from '@countersign/authoring';
import {readCampaign} from '@countersign/campaign';
import {cslItems, renderFrame, renderLight, renderPage, renderShadow, renderSnippet} from '@countersign/render';
import {formatReferences} from '../../packages/cli/src/references/formats.ts';
import type {Json} from '../support/documents/json.ts';
import {example} from '../support/documents/example.ts';

const SRC = 'https://letters.example.org/open-audit/campaign.json';
const CODE = {src: SRC, script: 'https://cdn.example.net/countersign.js', integrity: 'sha384-abc'};

const many = <Item>(n: number, make: (at: number) => Item): Item[] => Array.from({length: n}, (_, at) => make(at));
const SOURCES = (example() as {sources: {id: string}[]}).sources;
const SOURCE = SOURCES[0]!;
const citations = (n: number) => `Text ${many(n, (at) => `[@${SOURCE.id}, p. ${at}]`).join('')}`;

/** Documents that have much of one thing. */
export const SHAPES: Readonly<Record<string, (n: number) => Json>> = {
  signatories: (n) =>
    example({
      '/approvals': [],
      '/signatories': many(n, (at) => ({id: `s-${at}`, kind: 'organisation', name: `Name ${at}`})),
      '/statements': [],
    }),
  sources: (n) => example({'/sources': [...SOURCES, ...many(n, (at) => ({...SOURCE, id: `more-${at}`}))]}),
  'citations of one source': (n) => example({'/letter/blocks': many(n / 50, () => citations(50))}),
  'long texts': (n) => example({'/letter/blocks': many(n / 50, () => 'Text of the letter. '.repeat(40))}),
  'points of the letter': (n) =>
    example({'/letter/blocks': many(n / 50, () => ({list: many(50, (at) => `Point ${at}`)}))}),
  'publishers and authors': (n) => {
    const names = many(25, (at) => `Name ${at}`);
    const more = many(n / 50, (at) => ({...SOURCE, id: `more-${at}`, publishers: names, authors: names}));
    return example({'/sources': [...SOURCES, ...more]});
  },
  'newest entries': (n) => {
    const entry = {date: '2026-05-01', status: 'partial', note: citations(10), missing: citations(5)};
    const history = [{...entry, evidence: [{source: SOURCE.id}]}];
    return example({
      '/demands/2': undefined,
      ...Object.fromEntries(many(n / 50, (at) => [`/demands/${at + 2}`, {id: `d-${at}`, title: 'Demand', history}])),
    });
  },
  'responses about many demands, which deny much': (n) =>
    example({
      '/responses/0/to': many(Math.min(201, n / 20), (at) => (at % 2 ? 'repair' : 'publish-audit')),
      '/statements': many(n / 50, (at) => ({
        id: `t-${at}`,
        basis: 'alleged',
        speaker: {name: 'A'},
        text: 'Text.',
        evidence: [{source: SOURCE.id}],
        denial: 'reply-may',
      })),
    }),
  'brackets in one text': (n) => example({'/letter/blocks': many(Math.ceil(n / 4), () => '[@'.repeat(2000))}),
  statements: (n) =>
    example({
      '/statements': many(n / 40, (at) => ({
        id: `t-${at}`,
        basis: 'alleged',
        speaker: {name: 'A'},
        text: citations(40),
        evidence: [{source: SOURCE.id}],
      })),
    }),
  corrections: (n) =>
    example({
      '/corrections': many(n / 40, () => ({of: 'letter', date: '2026-06-01', was: citations(20), now: citations(20)})),
    }),
  alternates: (n) =>
    example({'/sources/0/alternates': Object.fromEntries(many(n, (at) => [tag(at), `https://a.example.org/${at}`]))}),
  translations: (n) =>
    example({
      '/letter/title': Object.fromEntries([['en', 'Title'], ...many(n, (at) => [tag(at), `Title ${at}`] as const)]),
    }),
  history: (n) =>
    example({
      '/demands/0/history': many(n / 50, () => ({
        date: '2026-05-01',
        status: 'unmet',
        note: 'Text.',
        evidence: many(50, (at) => ({source: SOURCE.id, locator: `p. ${at}`})),
      })),
    }),
  'unknown keys': (n) => example(Object.fromEntries(many(n, (at) => [`/unknown${at}`, at]))),
  'the same key of many parts': (n) =>
    example({
      '/approvals': [],
      '/signatories': many(n, (at) => ({id: `s-${at}`, kind: 'organisation', name: `Name ${at}`, unknown: at})),
      '/statements': [],
    }),
};

/** Language tags, as many as anybody may write. */
function tag(at: number): string {
  const letter = (index: number) => String.fromCharCode(97 + (index % 26));
  return `${letter(at)}${letter(at / 26)}${letter(at / 676)}-${String(Math.floor(at / 17_576) % 1000).padStart(3, '0')}`;
}

const WORK: Readonly<Record<string, (document: Json, bytes: Uint8Array) => unknown>> = {
  readCampaign: (document) => readCampaign(document),
  'countersign check': (_, bytes) => examine(bytes),
  renderLight: (document) => renderLight(document, {lang: 'en'}),
  renderShadow: (document) => renderShadow(document, {lang: 'en', src: SRC}),
  renderPage: (document) => renderPage(document),
  renderSnippet: (campaign) => renderSnippet({campaign, ...CODE}),
  renderFrame: (campaign) => renderFrame({campaign, ...CODE, parts: [], inline: {text: '', integrity: 'sha384-abc'}}),
  'countersign export': (document) => formatReferences(cslItems(document), 'bibtex'),
};

/** Pieces that are repeated until a text is long. */
const RUNS_OF = [' ', '\n', '\t', 'a', '1', '0', '-', '/', '.', '"', "'", '<', '>', '&', '{', '[', '\\', '@', '[@a, '];

interface Format {
  readonly read: (text: string) => unknown;
  /** A short text. At each `~`, something is repeated. */
  readonly text: string;
}

const READ = {
  references: (text: string) => readReferences(example(), text),
  signatories: (text: string) => readSignatories(example(), text),
  translation: (text: string) => importTranslation(example(), text, {language: 'fr'}),
  picture: (text: string) => readPictureHeader(new TextEncoder().encode(text)),
  edit: (text: string) => edit(text, [{pointer: '/revision', value: 2}]),
  check: (text: string) => examine(new TextEncoder().encode(text)),
};

/** Files and texts of others that are read as text, whether they are whole or not. */
const FORMATS: Readonly<Record<string, Format>> = {
  SVG: {read: READ.picture, text: '~<svg ~width="~1~px~" viewBox="~0 0 1 1~"~>~</svg>'},
  'a cut SVG': {read: READ.picture, text: '<svg width=~"1~'},
  BibTeX: {read: READ.references, text: '~@misc~{~key~,~title~=~{~A \\~{e}~},~url = "~https://a.example~"~}~'},
  RIS: {read: READ.references, text: '~TY  - ~NEWS\n~TI  - ~A\nUR  - ~https://a.example~\n~ER  - ~'},
  'CSL JSON': {read: READ.references, text: '[~{"type":"~book~","title":"~A~"~}~]'},
  'table of signatories': {read: READ.signatories, text: '~Name~,~Web~\n~"A~"~,~https://a.example~\n~'},
  XLIFF: {
    read: READ.translation,
    text: '~<xliff ~version="1.2"><file ~source-language="en"~><body>~<trans-unit id="~a"><source>~A</source>~</trans-unit>',
  },
  'table of translations': {read: READ.translation, text: '~Place,Key~,Text~\n~a,~b,"~c~"~\n'},
  'pasted HTML': {read: blocksOf, text: '~<p ~style="~color: red~">~A~<b>~</p>~<ul><li>~A'},
  'pasted text': {read: blocksOfText, text: '~# ~Title~\n~1. ~A~\n~'},
  layout: {read: READ.edit, text: '{ ~"~format~"~:~1~, "~revision": ~1~ }~'},
  'layout on lines': {read: READ.edit, text: '{~\n  ~"revision"~:~1,~\n  "a~":~ { ~"b~" : ~1~ }\n}'},
  'broken JSON': {read: READ.check, text: '~{~"format"~:~"~1~"~,~“~title”~:~1~}~'},
  repair: {read: fixDocument, text: '~{~"format"~:~"~1~"~,~“~title”~:~1~}~'},
};

const WHOLE = JSON.stringify(example());

/** Valid documents in which a text or an address is long. */
const PLACES: Readonly<Record<string, (run: string) => unknown>> = {
  text: (run) => examine(new TextEncoder().encode(WHOLE.replace(/"title":\{"en":"/, (title) => title + run))),
  address: (run) =>
    examine(new TextEncoder().encode(WHOLE.replace(/"url":"https:\/\//, (url) => `${url}a.example/${run}`))),
};

/** Work on a text of a size, by its name. */
function textPairs(): [name: string, prepare: (n: number) => () => unknown][] {
  const repeated = (run: string, n: number) => run.repeat(Math.ceil(n / run.length));
  return RUNS_OF.flatMap((run) => [
    ...Object.entries(FORMATS).flatMap(([format, {read, text}]) => {
      const pieces = text.split('~');
      return pieces.slice(1).map((_, at): [string, (n: number) => () => unknown] => [
        `${format}, ${JSON.stringify(run)} at place ${at + 1}`,
        (n) => {
          const long = pieces.slice(0, at + 1).join('') + repeated(run, n) + pieces.slice(at + 1).join('');
          return () => read(long);
        },
      ]);
    }),
    ...Object.entries(PLACES).map(([place, read]): [string, (n: number) => () => unknown] => [
      `${place} of a document, ${JSON.stringify(run)}`,
      (n) => () => read(JSON.stringify(repeated(run, n)).slice(1, -1)),
    ]),
  ]);
}

const LIMIT = 1.2;
/** Times are compared when the largest takes so long, in milliseconds, and no longer sizes are tried. */
const MEASURABLE = 300;
const RUNS = 3;
/** More of one thing than any document may have, or than 4 MB hold. */
const MOST = 64_000;

export interface Growth {
  readonly name: string;
  readonly exponent: number;
  readonly size: number;
  readonly milliseconds: number;
}

/** Measures each pair of work and shape in a random order until the time is over, and returns those that grow too fast. */
export function growingTooFast(seed: number, milliseconds: number): {measured: number; found: Growth[]} {
  const end = performance.now() + milliseconds;
  const documents = Object.entries(WORK).flatMap(([work, run]) =>
    Object.entries(SHAPES).map(([shape, make]): [string, (n: number) => () => unknown] => [
      `${work}, ${shape}`,
      (n) => {
        const document = make(n);
        const bytes = new TextEncoder().encode(JSON.stringify(document));
        return () => run(document, bytes);
      },
    ]),
  );
  const pairs = [...documents, ...textPairs()];
  let state = seed;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  pairs.sort(() => random() - 0.5);
  const found: Growth[] = [];
  let measured = 0;
  for (const [name, prepare] of pairs) {
    if (performance.now() > end) break;
    measured++;
    const growth = growthOf(name, prepare);
    if (growth && growth.exponent > LIMIT) found.push(growth);
  }
  return {measured, found};
}

function growthOf(name: string, prepare: (n: number) => () => unknown): Growth | undefined {
  for (let n = 500; 4 * n <= MOST; n *= 2) {
    const largest = least(prepare(4 * n), 1);
    // No document may have as many.
    if (largest === undefined) return undefined;
    if (largest < MEASURABLE) continue;
    // A noisy machine makes times longer, never shorter: of several tries, the mildest counts.
    let exponent = Infinity;
    for (let at = 0; at < 3 && exponent > LIMIT; at++) {
      const small = least(prepare(n), RUNS)!;
      const large = least(prepare(4 * n), largest > 2000 ? 1 : RUNS)!;
      exponent = Math.min(exponent, Math.log(large / small) / Math.log(4));
      if (large > 5000) break;
    }
    return {name, exponent, size: 4 * n, milliseconds: largest};
  }
  return undefined;
}

/** The least processor time of several runs, of which other work on the machine is no part. Nothing, if the document is refused by what shows it. */
function least(work: () => unknown, runs: number): number | undefined {
  let shortest = Infinity;
  for (let at = 0; at < runs; at++) {
    const before = process.cpuUsage();
    try {
      work();
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
    const {user, system} = process.cpuUsage(before);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}
