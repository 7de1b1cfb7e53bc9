// Puts the mistakes that keep a text from being JSON into sentences, and repairs those with one right form.
import type {Problem} from '../../problem.js';
import type {Lines, Place} from './lines.js';
import type {Quoted} from './quoted.js';
import {scan, type Mistake} from './scan.js';
import {marksProblem, spacesProblem, type Words} from './sentences.js';

export interface NotJson {
  readonly problems: readonly (Problem & Place)[];
  /** The text with straight quotation marks and plain spaces, if that alone makes it JSON. */
  readonly repaired?: Repaired | undefined;
}

/** A text whose curly quotation marks and special spaces were replaced. */
export interface Repaired {
  readonly text: string;
  /** How many names and texts have straight quotation marks now. */
  readonly marks: number;
  /** How many spaces were replaced. */
  readonly spaces: number;
  /** Of the first that was replaced. */
  readonly place: Place;
}

/** Explains why a text is not JSON: every mistake, in the order of the text. */
export function explainSyntax(text: string, lines: Lines): NotJson {
  const {mistakes, marked, spaces} = scan(text, lines);
  const repaired = mistakes.length === 0 ? repair(text, marked, spaces, lines) : undefined;
  const isSingle = (quoted: Quoted) => "'‘’‚‛".includes(text[quoted.at]!);
  const all: Mistake[] = [...mistakes];
  const add = (at: number | undefined, kind: string, words: Words) =>
    at !== undefined && all.push({at, kind, words, name: 'Document'});
  for (const single of [false, true]) {
    const own = marked.filter((quoted) => isSingle(quoted) === single);
    add(own[0]?.at, 'quotes', marksProblem(own.length, single, repaired !== undefined));
  }
  add(spaces[0], 'spaces', spacesProblem(spaces.length, repaired !== undefined));
  if (all.length === 0)
    add(text.length, 'syntax', ['This is not JSON.', 'Look at the marks and brackets around here.']);
  const problems = all
    .sort((a, b) => a.at - b.at)
    .map(({at, kind, words: [message, hint], name}) => ({
      pointer: '',
      kind,
      name,
      message,
      hint,
      ...lines.placeAt(Math.min(at, text.length)),
    }));
  return {problems, repaired};
}

/** Replaces marks and spaces. Undefined if the result is no JSON. */
function repair(
  text: string,
  marked: readonly Quoted[],
  spaces: readonly number[],
  lines: Lines,
): Repaired | undefined {
  const edits: [at: number, now: string][] = spaces.map((at) => [at, ' ']);
  for (const {at, end, inner} of marked) {
    edits.push([at, '"'], [end - 1, '"']);
    for (const each of inner) edits.push([each, '\\"']);
  }
  edits.sort(([a], [b]) => a - b);
  const parts: string[] = [];
  let from = 0;
  for (const [at, now] of edits) {
    parts.push(text.slice(from, at), now);
    from = at + 1;
  }
  const repaired = parts.join('') + text.slice(from);
  try {
    JSON.parse(repaired);
  } catch {
    return undefined;
  }
  return {text: repaired, marks: marked.length, spaces: spaces.length, place: lines.placeAt(edits[0]?.[0] ?? 0)};
}
