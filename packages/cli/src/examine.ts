import {MAX_DOCUMENT_BYTES, MAX_PROBLEMS, type Campaign, type Problem} from '@countersign/campaign';
import {
  authorProblems,
  locate,
  parseCampaignText,
  readForAuthors,
  type PlacedProblem,
} from '@countersign/campaign/schema';
import {decode} from './input.ts';
import {fixDocument} from './fix.ts';
import {today} from './today.ts';

/** What a document is found to be. */
export interface Examined {
  /** The campaign, when nothing is wrong. */
  readonly campaign?: Campaign;
  readonly problems: readonly PlacedProblem[];
  /** What `$schema` says: it is for editors, and no part of a campaign. */
  readonly schema?: unknown;
  /** Puts something said about the document at its place in the text. */
  readonly place: (problem: Problem) => PlacedProblem;
}

/**
 * Checks a document as its authors want it checked: strictly, and to the end.
 *
 * @param now - Nothing that the document says has happened may lie after it.
 */
export function examine(bytes: Uint8Array, now = today()): Examined {
  const text = decode(bytes);
  if (text === undefined) {
    return failed('This is not UTF-8.', 'Save the file again, with the encoding UTF-8.');
  }
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    const size = (bytes.length / 1e6).toFixed(1);
    return failed(`The document has ${size} MB, and elements load at most 4 MB.`, 'Make it smaller.');
  }
  const located = locate(text);
  const place = (problem: Problem): PlacedProblem => ({
    ...problem,
    ...(located.ok ? located.placeOf(problem.pointer) : START),
  });
  const strict = parseCampaignText(text, MOST_PROBLEMS, now.getTime());
  const schema = located.ok ? (Object(located.value) as {$schema?: unknown}).$schema : undefined;
  if (strict.ok) return {campaign: strict.campaign, problems: [], schema, place};
  if (!located.ok) return {problems: strict.problems, place};

  // The strict reading looks at the rules across a document only when every value has the right form. A misspelt key or
  // an address that --fix would rewrite should not hide what else is wrong, so the tolerant reading goes over them too.
  const {text: fixed, rewrites} = fixDocument(text, true);
  const rewritten = new Map(rewrites.map(({pointer, now}) => [pointer, now]));
  const problems = strict.problems.map((problem) => {
    const now = rewritten.get(problem.pointer);
    return now === undefined ? problem : {...problem, hint: `Write ${now} (countersign check --fix does).`};
  });
  const known = new Set(problems.flatMap(({pointer, also = []}) => [pointer, ...also]));
  const isNew = ({pointer}: Problem) => !known.has(pointer);
  const tolerant = readForAuthors(JSON.parse(fixed.replace(/^\uFEFF/, '')), MAX_PROBLEMS, now.getTime());
  const more = tolerant.ok ? authorProblems(tolerant.campaign) : tolerant.problems;
  problems.push(...more.filter(isNew).map(place));
  return {problems: inOrder(problems).slice(0, MOST_PROBLEMS), place};
}

/** More than anybody solves before checking again; a document of 4 MB may have a million. */
const MOST_PROBLEMS = 1_000;

const START = {line: 1, column: 1};

function failed(message: string, hint: string): Examined {
  const place = (problem: Problem): PlacedProblem => ({...problem, ...START});
  return {problems: [place({pointer: '', message, hint})], place};
}

/** Sorts by place in the text. */
export function inOrder(problems: readonly PlacedProblem[]): PlacedProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}
