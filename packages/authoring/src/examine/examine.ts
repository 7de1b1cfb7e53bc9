import {MAX_DOCUMENT_BYTES, MAX_PROBLEMS, type Campaign, type Problem} from '@countersign/campaign';
import {
  authorProblems,
  locate,
  parseCampaignText,
  readForAuthors,
  type PlacedProblem,
} from '@countersign/campaign/schema';
import {fixDocument} from '../fix/fix.js';

/** The result of {@link examine}. */
export interface Examined {
  /** The campaign, if the document has no problem. */
  readonly campaign?: Campaign;
  /** In the order of the text. */
  readonly problems: readonly PlacedProblem[];
  /** The value of `$schema`, if `campaign` is there. Editors use that key; it is no part of a campaign. */
  readonly schema?: unknown;
  /** Adds line and column to a problem or warning of this document. */
  readonly place: (problem: Problem) => PlacedProblem;
}

/**
 * Checks a document strictly and completely, as its authors want it checked. Never throws.
 *
 * @param bytes - The file as it is: UTF-8, with or without a byte order mark.
 * @param now - The moment after which nothing may lie that the document says has happened.
 */
export function examine(bytes: Uint8Array, now = new Date()): Examined {
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

  // The strict reading checks the rules across a document only after every value has the right form. A misspelt key, or
  // an address that --fix would rewrite, should not hide the other problems. So the tolerant reading checks them too.
  const {text: fixed, rewrites} = fixDocument(text, true);
  const rewritten = new Map(rewrites.map(({pointer, now}) => [pointer, now]));
  const problems = strict.problems.map((problem) => {
    const right = rewritten.get(problem.pointer);
    return right === undefined ? problem : {...problem, hint: `Write ${right} (countersign check --fix does).`};
  });
  const known = new Set(problems.flatMap(({pointer, also = []}) => [pointer, ...also]));
  const isNew = ({pointer}: Problem) => !known.has(pointer);
  const tolerant = readForAuthors(JSON.parse(fixed.replace(/^\uFEFF/, '')), MAX_PROBLEMS, now.getTime());
  const more = tolerant.ok ? authorProblems(tolerant.campaign) : tolerant.problems;
  problems.push(...more.filter(isNew).map(place));
  return {problems: inOrder(problems).slice(0, MOST_PROBLEMS), place};
}

/** Authors solve fewer than this before they check again. A document of 4 MB may have a million problems. */
const MOST_PROBLEMS = 1_000;

const START = {line: 1, column: 1};

function failed(message: string, hint: string): Examined {
  const place = (problem: Problem): PlacedProblem => ({...problem, ...START});
  return {problems: [place({pointer: '', message, hint})], place};
}

/** Sorts problems by their place in the text. */
export function inOrder(problems: readonly PlacedProblem[]): PlacedProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Decodes UTF-8, or returns undefined where the bytes are none. Keeps a byte order mark. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
