// Limits how much work a document may be to show. Each list and text has its own bounds; these are about all of them
// together, so that no valid document blocks a page.
import type {Campaign, Text} from './campaign.js';
import {countMarks} from './formats.js';
import type {Report} from './problem.js';
import type {Shape} from './reader/shape.js';
import {latestResponses} from './responses.js';
import {standing} from './standing.js';
import {countTurns} from './turns.js';

/**
 * How many citations and pieces of evidence a document may show. Each is a footnote mark: a link with a name and a
 * number. The first campaign shows 111 marks for 13 sources. With 5,000, even the longest list of sources can be cited
 * in full.
 */
const MAX_MARKS = 5_000;

/**
 * How often the texts of a document may change their writing system. Arabic with Latin names changes every thirty
 * letters, Japanese every second letter. 100,000 changes are a hundred pages of Japanese.
 */
const MAX_TURNS = 100_000;

/**
 * How many members the small lists of a document may show: points of the letter, publishers, authors and other
 * addresses of sources, demands that responses are about, addressees of demands. Each is an element of its own. The
 * first campaign has 31. With 20,000, each of 5,000 sources can have four.
 */
const MAX_MEMBERS = 20_000;

/** How many characters of demands and responses may be repeated. The first campaign repeats some 4,000. */
const MAX_REPEATED = 1_000_000;

/**
 * How many characters of names may be repeated: addressees at their demands and responses, publishers and signatories
 * at their statements. The first campaign repeats 100.
 */
const MAX_NAMES = 100_000;

/**
 * How often the newest entry of a demand and the criterion of its status are shown at most. They stand in the overview,
 * beside the demand's status in the record, and in its history.
 */
const TIMES_OF_NEWEST = 3;

const versionsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
/** The highest count among the languages of a text. A reader sees one of the languages. */
const most = (text: Text | undefined, count: (version: string) => number): number =>
  text === undefined ? 0 : versionsOf(text).reduce((highest, version) => Math.max(highest, count(version)), 0);
const lengthOf = (text: Text | undefined): number => most(text, ({length}) => length);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const add = (counts: Map<string, number>, key: string, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count);

/** The kinds of work that are counted by the part of the document that asks for them, with their limits. */
const LIMITS = {
  marks: MAX_MARKS,
  turns: MAX_TURNS,
  members: MAX_MEMBERS,
  repeated: MAX_REPEATED,
  names: MAX_NAMES,
} as const;
type Work = keyof typeof LIMITS;

/** Pointers of the parts that may be shown several times, at the beginning of a pointer. */
const SEVERAL = /^\/(?:responses\/\d+|demands\/\d+\/(?:history\/\d+|criteria\/\w+))/;

/** Counts how much work a document is to show, value by value, and reports where it is too much. */
export class Cost {
  readonly #campaign: Campaign;
  /** How often a part is shown, by its pointer. Parts that are missing here are shown once. */
  readonly #times: ReadonlyMap<string, number>;
  readonly #counts: Readonly<Record<Work, Map<string, number>>> = {
    marks: new Map(),
    turns: new Map(),
    members: new Map(),
    repeated: new Map(),
    names: new Map(),
  };

  constructor(campaign: Campaign) {
    this.#campaign = campaign;
    this.#times = timesShown(campaign);
  }

  /** Called for each value that `walk` visits. */
  visit(shape: Shape, value: unknown, pointer: string): void {
    if (typeof shape !== 'string') {
      if ('languages' in shape) this.#add('members', pointer, Object.keys(value as object).length);
      return;
    }
    // A pointer that ends with a digit is a member of a list of strings.
    if (/\d$/.test(pointer)) this.#add('members', pointer, 1);
    if (shape === '@sources' && pointer.endsWith('/source')) this.#add('marks', pointer, 1);
    if (!/(label|prose|brief)$/.test(shape)) return;
    this.#add('turns', pointer, most(value as Text, countTurns));
    if (/^~(prose|brief)$/.test(shape)) this.#add('marks', pointer, most(value as Text, countMarks));
    const again = this.#timesOf(pointer) - 1;
    if (again > 0) add(this.#counts.repeated, partOf(pointer), lengthOf(value as Text) * again);
  }

  #timesOf(pointer: string): number {
    return this.#times.get(SEVERAL.exec(pointer)?.[0] ?? '') ?? 1;
  }

  #add(work: Work, pointer: string, count: number): void {
    if (count > 0) add(this.#counts[work], partOf(pointer), count * this.#timesOf(pointer));
  }

  /** Counts the names that are shown again, with their changes of writing system, at the parts that show them. */
  #countNames(): void {
    const {letter, signatories, sources, demands, responses, statements} = this.#campaign;
    // Measured once each: a name may be in many languages and at many places.
    const measure = (id: string, ...names: Text[]) =>
      [id, {names: sum(names.map(lengthOf)), turns: sum(names.map((name) => most(name, countTurns)))}] as const;
    const addressees = new Map(letter.addressees.map(({id, name}) => measure(id, name)));
    const bodies = new Map(signatories.map(({id, name}) => measure(id, name)));
    const publishersOf = new Map(sources.map(({id, publishers}) => measure(id, ...publishers)));
    const show = (names: typeof bodies, id: string | undefined, pointer: string) => {
      const {names: characters = 0, turns = 0} = names.get(id ?? '') ?? {};
      this.#add('names', pointer, characters);
      this.#add('turns', pointer, turns);
    };
    for (const demand of demands) for (const id of demand.addressees) show(addressees, id, '/demands');
    for (const [at, {by}] of responses.entries()) show(addressees, by, `/responses/${at}`);
    for (const {speaker} of statements) {
      show(bodies, speaker.signatory, '/statements');
      show(publishersOf, speaker.publishersOf, '/statements');
    }
  }

  /** Reports each limit that the document exceeds, at the part that adds most to it. */
  report(report: Report): void {
    this.#countNames();
    for (const [work, counts] of Object.entries(this.#counts) as [Work, Map<string, number>][]) {
      const total = sum([...counts.values()]);
      const [part] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
      const rule = work === 'names' ? 'repeated' : work;
      if (total > LIMITS[work]) report(`/${part!}`, rule, `${total}`, `${LIMITS[work]}`);
    }
  }
}

const partOf = (pointer: string): string => pointer.split('/', 2)[1]!;

/**
 * How often each part is shown that is shown several times, by its pointer. A response is shown in the record, beside
 * each statement that it denies, and in the overview if it is its addressee's newest.
 */
function timesShown(campaign: Campaign): Map<string, number> {
  const {demands, responses, statements} = campaign;
  const denials = new Map<string, number>();
  for (const {denial} of statements) if (denial !== undefined) add(denials, denial, 1);
  const latest = new Set(latestResponses(campaign));
  const times = new Map<string, number>();
  for (const [at, response] of responses.entries()) {
    times.set(`/responses/${at}`, 1 + (denials.get(response.id) ?? 0) + (latest.has(response) ? 1 : 0));
  }
  for (const [at, demand] of demands.entries()) {
    times.set(`/demands/${at}/history/${demand.history.length - 1}`, TIMES_OF_NEWEST);
    times.set(`/demands/${at}/criteria/${standing(demand).status}`, TIMES_OF_NEWEST);
  }
  return times;
}
