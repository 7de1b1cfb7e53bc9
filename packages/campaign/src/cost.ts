// Limits how much work a document may be to show. Each list and text has its own bounds; these are about all of them
// together, so that no valid document blocks a page.
import type {Campaign, Text} from './campaign.js';
import {countMarks} from './formats.js';
import type {Report} from './problem.js';
import {countTurns} from './turns.js';

/**
 * How many citations and pieces of evidence a document may show. Each is a footnote mark: a link with a name and a
 * number. The first campaign has 55 marks for 9 sources. With 5,000, even the longest list of sources can be cited in
 * full.
 */
const MAX_MARKS = 5_000;

/**
 * How often the texts of a document may change their writing system. Arabic with Latin names changes every fifty
 * letters, Japanese every second letter. 100,000 changes are a hundred pages of Japanese.
 */
const MAX_TURNS = 100_000;

/** How many characters of responses may be repeated, beside the statements that they deny. */
const MAX_REPEATED = 1_000_000;

/** How many characters of names may be repeated: addressees at their demands, publishers at their statements. */
const MAX_NAMES = 100_000;

const versionsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
/** The highest count among the languages of a text. A reader sees one of the languages. */
const most = (text: Text | undefined, count: (version: string) => number): number =>
  text === undefined ? 0 : versionsOf(text).reduce((highest, version) => Math.max(highest, count(version)), 0);
const lengthOf = (text: Text | undefined): number => most(text, ({length}) => length);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const add = (counts: Map<string, number>, key: string, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count);

/** Counts how much work a document is to show, value by value, and reports where it is too much. */
export class Cost {
  readonly #campaign: Campaign;
  /** How often each response is shown, by its index. */
  readonly #times: readonly number[];
  readonly #marks = new Map<string, number>();
  readonly #turns = new Map<string, number>();

  constructor(campaign: Campaign) {
    this.#campaign = campaign;
    const denials = new Map<string, number>();
    for (const {denial} of campaign.statements) if (denial !== undefined) add(denials, denial, 1);
    this.#times = campaign.responses.map(({id}) => 1 + (denials.get(id) ?? 0));
  }

  /** Called for each value that `walk` visits. */
  visit(shape: string, value: unknown, pointer: string): void {
    const isText = /(label|prose|brief)$/.test(shape);
    const turns = isText ? most(value as Text, countTurns) : 0;
    const isEvidence = shape === '@sources' && pointer.endsWith('/source');
    const marks = isEvidence ? 1 : /^~(prose|brief)$/.test(shape) ? most(value as Text, countMarks) : 0;
    if (turns + marks === 0) return;
    const [, part, at] = pointer.split('/') as [string, string, string?];
    const times = part === 'responses' ? this.#times[Number(at)]! : 1;
    add(this.#marks, part, marks * times);
    add(this.#turns, part, turns * times);
  }

  /** Reports each limit that the document exceeds, at the place that adds most to it. */
  report(report: Report): void {
    const tooMuch = (rule: 'marks' | 'turns', counts: ReadonlyMap<string, number>, limit: number) => {
      const total = sum([...counts.values()]);
      const [part] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
      if (total > limit) report(`/${part!}`, rule, `${total}`, `${limit}`);
    };
    tooMuch('marks', this.#marks, MAX_MARKS);
    tooMuch('turns', this.#turns, MAX_TURNS);
    const {letter, demands, responses, statements, sources} = this.#campaign;
    const names = new Map(letter.addressees.map(({id, name}) => [id, lengthOf(name)]));
    const publishers = new Map(sources.map(({id, publishers}) => [id, sum(publishers.map(({length}) => length))]));
    const repeated = {
      demands: sum(demands.map(({addressees}) => sum(addressees.map((id) => names.get(id) ?? 0)))),
      statements: sum(statements.map(({speaker}) => publishers.get(speaker.publishersOf ?? '') ?? 0)),
      responses: sum(
        responses.map(({text, rejoinder, evidence}, at) => {
          const quotes = sum(evidence.map(({quote}) => lengthOf(quote)));
          return (lengthOf(text) + lengthOf(rejoinder) + quotes) * (this.#times[at]! - 1);
        }),
      ),
    };
    for (const [part, count] of Object.entries(repeated)) {
      const limit = part === 'responses' ? MAX_REPEATED : MAX_NAMES;
      if (count > limit) report(`/${part}`, 'repeated', `${count}`, `${limit}`);
    }
  }
}
