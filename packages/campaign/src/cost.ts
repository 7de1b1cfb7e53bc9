// What a document may cost to show, beyond the bounds of each list and text: so that no valid document holds a page.
import type {Campaign, Text} from './campaign.js';
import {countMarks} from './formats.js';
import type {Report} from './problem.js';
import {countTurns} from './turns.js';

/**
 * How many citations and pieces of evidence a document may show: a footnote mark each, which is a link, its name and
 * its number. The first campaign has 55 for 9 sources; 5,000 lets each of the most sources that a document may have be
 * cited.
 */
const MAX_MARKS = 5_000;

/**
 * How often the texts of a document may change their writing system. Arabic with Latin names does every fifty letters,
 * Japanese every second one: 100,000 are a hundred pages of it.
 */
const MAX_TURNS = 100_000;

/** How many characters of responses may be shown again: at each further demand that they are about, and as denials. */
const MAX_REPEATED = 1_000_000;

/**
 * The same of names: addressees at each demand of which they are asked, publishers at each statement that they make.
 */
const MAX_NAMES = 100_000;

const versionsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
/** The most of a text in any of its languages, of which a reader sees one. */
const most = (text: Text | undefined, count: (version: string) => number): number =>
  text === undefined ? 0 : versionsOf(text).reduce((highest, version) => Math.max(highest, count(version)), 0);
const lengthOf = (text: Text | undefined): number => most(text, ({length}) => length);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const add = (counts: Map<string, number>, key: string, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count);

/** Counts what a document costs to show while its values are gone through, and reports what is too much. */
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
    this.#times = campaign.responses.map(({id, to}) => new Set(to).size + (denials.get(id) ?? 0));
  }

  /** Called for each value that `walk` visits. */
  visit(shape: string, value: unknown, pointer: string): void {
    const isText = /(label|prose)$/.test(shape);
    const turns = isText ? most(value as Text, countTurns) : 0;
    const isEvidence = shape === '@sources' && pointer.endsWith('/source');
    const marks = isEvidence ? 1 : shape === '~prose' ? most(value as Text, countMarks) : 0;
    if (turns + marks === 0) return;
    const [, part, at] = pointer.split('/') as [string, string, string?];
    const times = part === 'responses' ? this.#times[Number(at)]! : 1;
    add(this.#marks, part, marks * times);
    add(this.#turns, part, turns * times);
  }

  /** Reports what costs more than documents may, where most of it is. */
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
