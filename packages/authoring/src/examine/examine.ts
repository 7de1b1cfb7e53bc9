import {MAX_DOCUMENT_BYTES, MAX_PROBLEMS, type Campaign, type Problem} from '@countersign/campaign';
import {authorProblems, locate, parseCampaignText, readForAuthors} from '@countersign/campaign/schema';
import {fixDocument} from '../fix/fix.js';
import type {Accepted} from '../warnings/accepted.js';
import {fileKind, notUtf8} from './file-kind.js';
import {grouped, nameProblem, type NamedProblem} from './named-problem.js';

/** The result of {@link examine}. */
export interface Examined {
  /** The campaign, if the document has no problem. */
  readonly campaign?: Campaign;
  /** In the order of the text. Those that say the same are one, with all their places. */
  readonly problems: readonly NamedProblem[];
  /** The value of `$schema`, if `campaign` is there. Editors use that key; it is no part of a campaign. */
  readonly schema?: unknown;
  /** The warnings that the authors accepted: `$accepted`. It is no part of a campaign. */
  readonly accepted: readonly Accepted[];
  /** Adds name, line and column to a problem or warning of this document. */
  readonly place: (problem: Problem) => NamedProblem;
}

/**
 * Checks a document strictly and completely, as its authors want it checked. Never throws.
 *
 * @param bytes - The file as it is: UTF-8, with or without a byte order mark.
 * @param now - The moment after which nothing may lie that the document says has happened.
 */
export function examine(bytes: Uint8Array, now = new Date()): Examined {
  const kind = fileKind(bytes);
  if (kind) return failed('file', kind);
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    const size = (bytes.length / 1e6).toFixed(1);
    return failed('size', [`The document has ${size} MB, and elements load at most 4 MB.`, 'Make it smaller.']);
  }
  const text = decode(bytes);
  if (text === undefined) {
    const {words, ...at} = notUtf8(bytes);
    return failed('encoding', words, at);
  }
  const located = locate(text);
  if (!located.ok) {
    const place = (problem: Problem) => nameProblem(problem, undefined, () => START);
    return {problems: grouped(located.problems.map(place)), accepted: [], place};
  }
  const document = located.value;
  const place = (problem: Problem) => nameProblem(problem, document, located.placeOf);
  const strict = parseCampaignText(text, MOST_PROBLEMS, now.getTime());
  if (strict.ok) {
    const {$schema: schema, $accepted: accepted = []} = document as {$schema?: unknown; $accepted?: Accepted[]};
    return {campaign: strict.campaign, problems: [], schema, accepted, place};
  }

  // The strict reading checks the rules across a document only after every value has the right form. A misspelt key, or
  // an address that --fix would rewrite, should not hide the other problems. So the tolerant reading checks them too.
  const {text: fixed, rewrites} = fixDocument(text, true);
  const rewritten = new Map(rewrites.map(({pointer, now}) => [pointer, now]));
  const problems: Problem[] = strict.problems.map((problem) => {
    const right = rewritten.get(problem.pointer);
    return right === undefined ? problem : {...problem, hint: `Write ${right} (countersign check --fix does).`};
  });
  const known = new Set(problems.map(({pointer}) => pointer));
  const tolerant = readForAuthors(JSON.parse(fixed.replace(/^\uFEFF/, '')), MAX_PROBLEMS, now.getTime());
  const more = tolerant.ok ? authorProblems(tolerant.campaign) : tolerant.problems;
  for (const problem of more) if (!known.has(problem.pointer)) problems.push(problem);
  return {problems: grouped(problems.slice(0, MOST_PROBLEMS).map(place)), accepted: [], place};
}

/** Authors solve fewer than this before they check again. A document of 4 MB may have a million problems. */
const MOST_PROBLEMS = 1_000;

const START = {line: 1, column: 1};

function failed(kind: string, [message, hint]: readonly [string, string], at = START): Examined {
  const place = (problem: Problem) => nameProblem(problem, undefined, () => at);
  return {problems: [place({pointer: '', kind, message, hint})], accepted: [], place};
}

/** Decodes UTF-8, or returns undefined where the bytes are none. Keeps a byte order mark. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
