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

/** What repeats one part of a document at many places. */
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

/** Responses about things, as many and as long as there is room. */
function told(size: number, to: readonly unknown[]) {
  const each = (at: number) => ({
    id: `r${at}`,
    by: 'a',
    to,
    kind: 'reply',
    date: '2026',
    text: words(8000, false),
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
