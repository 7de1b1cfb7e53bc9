// Documents that ask as much of a reader, a page and a command as their size allows. All are valid but for what a bound
// refuses.
import {readCampaign} from '@countersign/campaign';
import {grown, placesOf, words, type Fill, type Path} from './grown.ts';

export type Hostile = Record<string, unknown>;

/** Makes a document of about so many bytes. */
export type Make = (size: number) => Hostile;

const repeated =
  (unit: string): Fill =>
  (max) =>
    unit.repeat(Math.max(1, Math.floor(max / unit.length)));

/** Texts that cost more than words: marks, one word without end, both directions by turns, what is shaped or counted. */
const PROSE: Readonly<Record<string, Fill>> = {
  marks: repeated('[@a]'),
  'marks at their bound': () => '[@a]'.repeat(50),
  'marks with places at their bound': () => `[@a, ${'x'.repeat(140)}] `.repeat(50).trim(),
  'one word': repeated('w'),
  'open brackets': repeated('[@a,'),
  brackets: repeated('['),
  'both directions': repeated('aא'),
  'a mark of direction': repeated('a\u200f'),
  'Arabic and its digits': repeated('\u0627\u0661'),
  'Arabic and Thaana': repeated('\u0627\u0780'),
  'Syriac and Thaana': repeated('\u0710\u0780'),
  isolates: repeated('\u2067a\u2069'),
  'complex script': repeated('ക്ഷ്മ്യ'),
  pictures: repeated('👩‍👩‍👧‍👦'),
  'many scripts': repeated('aאあ한ക1'),
  accents: repeated('a\u0301\u0323'),
  'what HTML escapes': repeated('"<&\''),
  spaces: (max) => `a${' '.repeat(max - 2)}a`,
};

/** Where texts are shown, in the open and behind disclosures. */
const TEXTS: readonly Path[] = [
  ['letter', 'blocks', '*'],
  ['demands', '*', 'history', '*', 'note'],
  ['statements', '*', 'text'],
  ['corrections', '*', 'was'],
  ['sources', '*', 'summary'],
];

const list = <T>(count: number, make: (at: number) => T): T[] => Array.from({length: count}, (_, at) => make(at));

type Named = Record<string, Hostile[]>;

/** Documents that repeat one part at many places. */
const REPEATED: Readonly<Record<string, Make>> = {
  'responses about every demand': (size) => {
    const document = grown(['demands'], size) as Hostile & Named;
    const ids = document['demands']!.map(({id}) => id);
    return {...document, ...told(size - JSON.stringify(document).length, ids)};
  },
  'one response denies all statements': (size) => {
    const document = grown(['statements'], size / 2) as Hostile & Named;
    const evidence = list(Math.min(50, Math.floor(size / 20_000)), () => ({source: 'a', quote: words(8000, false)}));
    const [response] = told(0, ['letter']).responses;
    return {
      ...document,
      responses: [{...response, id: 'a', text: words(8000, false), evidence}],
      statements: document['statements']!.map((statement) => ({...statement, denial: 'a'})),
    };
  },
  'one source speaks in all statements': (size) => {
    const document = grown(['statements'], size) as Hostile & Named;
    const publishers = list(Math.min(50, Math.floor(size / 2000)), () => words(500, true));
    return {
      ...document,
      sources: document['sources']!.map((source) => ({...source, publishers})),
      statements: document['statements']!.map((each) => ({...each, speaker: {publishersOf: 'a'}})),
    };
  },
  'all addressees are asked for each demand': (size) => {
    const document = grown(['demands', '*', 'addressees'], size) as Hostile & Named & {letter: Hostile};
    const count = Math.min(50, Math.floor(size / 2000));
    const addressees = list(count, (at) => ({id: at === 0 ? 'a' : `a${at}`, name: words(500, true)}));
    return {
      ...document,
      letter: {...document.letter, addressees},
      demands: document['demands']!.map((each) => ({...each, addressees: addressees.map(({id}) => id)})),
    };
  },
  'responses about every demand, which deny all statements': (size) => {
    const document = grown(['statements'], size / 2) as Hostile & Named;
    const demands = list(Math.min(200, size / 5000), (at) => ({
      id: `a${at}`,
      title: 'x',
      history: [{date: '2026', status: 'met', note: 'x', evidence: [{source: 'a'}]}],
    }));
    const {responses} = told(size / 4, ['letter', ...demands.map(({id}) => id)], 'x');
    return {
      ...document,
      demands,
      responses,
      statements: document['statements']!.map((each, at) => ({...each, denial: `r${at % responses.length}`})),
    };
  },
  'newest entries with all marks': (size) => {
    const evidence = list(50, () => ({source: 'a', quote: words(300, false)}));
    const entry = {date: '2026', status: 'partial', evidence, note: '[@a]'.repeat(50), missing: '[@a]'.repeat(50)};
    return demanded(size, {history: [entry, entry], criteria: {partial: '[@a]'.repeat(50)}});
  },
  'newest entries of words': (size) => {
    const text = words(8000, false);
    const entry = {date: '2026', status: 'partial', evidence: [{source: 'a'}], note: text, missing: text};
    return demanded(size, {history: [entry], criteria: {partial: text}});
  },
  'lists of points': (size) => {
    const document = grown(['letter'], 0) as Hostile & {letter: Hostile};
    const each = {list: list(50, () => 'x'), ordered: true};
    const blocks = list(Math.min(500, size / JSON.stringify(each).length), () => each);
    return {...document, letter: {...document.letter, blocks}};
  },
  'publishers and authors of all sources': (size) => {
    const document = grown(['sources'], 0) as Hostile & Named;
    const names = list(50, () => 'x');
    const [source] = document['sources'] as [Hostile];
    const count = Math.min(5000, size / 500);
    const sources = list(count, (at) => ({
      ...source,
      id: at === 0 ? 'a' : `a${at}`,
      publishers: names,
      authors: names,
    }));
    return {...document, sources};
  },
  'everything at its bound': (size) => {
    const share = Math.min(1, size / 3_900_000);
    const most = (count: number) => Math.max(1, Math.floor(count * share));
    const turning = 'aא'.repeat(7);
    const cited = `${turning} [@a] ${turning}`;
    const evidence = [{source: 'a', locator: 'x', quote: turning}];
    const signatories = list(most(20_000), (at) => ({
      id: `a${at}`,
      kind: 'person',
      name: `x${at}`,
      country: 'GB',
      url: 'https://a.aa/',
    }));
    const entry = {date: '2026', status: 'partial', note: cited, brief: 'x [@a]', missing: cited, evidence};
    const demands = list(most(200), (at) => ({
      id: `a${at}`,
      title: 'x'.repeat(500),
      criteria: {partial: cited},
      history: [{...entry, evidence: list(1, () => ({source: 'a'}))}, entry],
    }));
    const {responses} = told(
      Infinity,
      demands.slice(0, 10).map(({id}) => id),
      cited,
    );
    const statement = {basis: 'alleged', text: cited, speaker: {publishersOf: 'a'}, evidence, date: '2026'};
    const sources = grown(['sources'], 0)['sources'] as [Hostile];
    const alternates = {ar: 'https://a.aa/'};
    const minimal = grown(['letter'], 0) as Hostile & {letter: Hostile};
    return {
      ...minimal,
      letter: {...minimal.letter, blocks: list(most(100), () => ({list: list(50, () => 'x')}))},
      signatories,
      approvals: signatories
        .slice(0, most(10_000))
        .map(({id}) => ({signatory: id, revision: 1, date: '2026', outcome: 'objects'})),
      demands,
      responses: responses.slice(0, most(200)),
      statements: list(most(190), (at) => ({...statement, id: `a${at}`, denial: `r${at % most(200)}`})),
      sources: list(most(5000), (at) => ({
        ...sources[0],
        id: at === 0 ? 'a' : `a${at}`,
        alternates,
        summary: 'x'.repeat(100),
      })),
    };
  },
  'everything in part': (size) => {
    const places = [...TEXTS, ['signatories'], ['sources', '*', 'alternates'], ['letter', 'addressees']] as Path[];
    const parts = places.map((place) => grown(place, size / places.length));
    const merged = Object.assign({}, ...parts) as Hostile & Named;
    return {
      ...merged,
      letter: Object.assign({}, ...parts.map(({letter}) => letter), {
        blocks: (parts[0]!['letter'] as Hostile)['blocks'],
      }) as Hostile,
      demands: parts[1]!['demands'],
      statements: parts[2]!['statements'],
      corrections: parts[3]!['corrections'],
      signatories: parts[5]!['signatories'],
      sources: parts[6]!['sources'],
    };
  },
};

/** Demands of one kind, as many as there is room for. */
function demanded(size: number, members: Hostile): Hostile {
  const demands = (at: number) => ({id: at === 0 ? 'a' : `a${at}`, title: 'x', ...members});
  const count = Math.max(1, Math.min(200, size / JSON.stringify(demands(0)).length));
  return {...grown(['demands'], 0), demands: list(count, demands)};
}

/** Responses about things, as many and as long as there is room. */
function told(size: number, to: readonly unknown[], text = words(8000, false)) {
  const each = (at: number) => ({
    id: `r${at}`,
    by: 'a',
    to,
    kind: 'reply',
    date: '2026',
    text,
    evidence: [{source: 'a'}],
  });
  return {responses: list(Math.max(1, Math.min(500, Math.floor(size / JSON.stringify(each(1)).length))), each)};
}

/** Every hostile document by a name. Some ask for more than the bounds allow: see {@link atBounds}. */
export function hostileDocuments(): Map<string, Make> {
  const all = new Map<string, Make>();
  for (const place of placesOf()) all.set(`full: ${place.join('/')}`, (size) => grown(place, size));
  for (const place of TEXTS) {
    for (const [name, fill] of Object.entries(PROSE)) {
      all.set(`${name}: ${place.join('/')}`, (size) => grown(place, size, fill));
    }
  }
  for (const [name, make] of Object.entries(REPEATED)) all.set(name, make);
  return all;
}

/** The lists in which there may be too much of what is counted across a document. */
const COUNTED = ['demands', 'responses', 'statements', 'corrections', 'sources'];

/** As much of a hostile document as is valid; undefined, if none of it is. */
export function atBounds(document: Hostile): Hostile | undefined {
  const letter = document['letter'] as Hostile;
  for (let share = 1; share > 0.001; share *= 0.8) {
    const part = (members: unknown) =>
      (members as unknown[] | undefined)?.slice(0, Math.max(1, (members as unknown[]).length * share));
    const less: Hostile = {
      ...document,
      letter: {...letter, blocks: part(letter['blocks'] ?? [])},
      ...Object.fromEntries(COUNTED.map((name) => [name, part(document[name] ?? [])])),
    };
    if (readCampaign(share === 1 ? document : less).ok) return share === 1 ? document : less;
  }
  return undefined;
}
