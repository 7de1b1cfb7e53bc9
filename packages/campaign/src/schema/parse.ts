import {MAX_PROBLEMS, type Problem, type Report} from '../problem.js';
import {checkCompatible, read, type ReadResult, type Tell} from '../reader/read-campaign.js';
import {unknownKeys} from '../reader/unknown-keys.js';
import {checkRules} from '../reader/rules.js';
import {authorProblems} from './authors/author-rules.js';
import {DocumentIds} from './document-ids.js';
import {explain, wrongReference} from './explain.js';
import {futureProblems} from './future.js';
import {campaignSchema} from './schema.js';
import {inWords} from '../sentences.js';
import type {Collection} from '../vocabulary.js';
import {locate, type Place} from './text.js';

/**
 * Reads a campaign document strictly, as its authors need it. An unknown key is an error that names the nearest known
 * one. Only {@link parseCampaignText} finds duplicate keys, and a `__proto__` among languages.
 *
 * @param value - The result of `JSON.parse`.
 * @param limit - How many problems to report at most.
 * @param now - Milliseconds since the epoch. Dates of past events may not be later: see {@link futureProblems}.
 */
export function parseCampaign(value: unknown, limit = MAX_PROBLEMS, now = Date.now()): ReadResult {
  const problems: Problem[] = [];
  const ids = new DocumentIds(value);
  const tell = tellAuthors(ids);
  const report: Report = (...found) => {
    if (problems.length < limit) problems.push(tell(...found));
  };
  checkCompatible(value, report);
  if (problems.length > 0) return {ok: false, code: 'format', problems};
  const parsed = strictly(value);
  if (!parsed) return {ok: false, code: 'invalid', problems: tooMany(value, limit)};
  if (!parsed.success) {
    return {ok: false, code: 'invalid', problems: [...take(explain(parsed.error.issues, ids), limit)]};
  }
  const {$schema: _, $accepted: __, ...campaign} = parsed.data;
  checkRules(campaign, report);
  // These rules follow references, so references that lead nowhere have to be mended first.
  if (problems.length === 0) problems.push(...authorProblems(campaign).slice(0, limit));
  problems.push(...futureProblems(campaign, now).slice(0, limit - problems.length));
  return problems.length > 0 ? {ok: false, code: 'invalid', problems} : {ok: true, campaign};
}

/** Puts broken rules into sentences. Of a reference to nothing, it finds the id that was meant. */
const tellAuthors =
  (ids: DocumentIds): Tell =>
  (pointer, rule, ...details) => {
    const problem = inWords(pointer, rule, ...details);
    if (rule !== 'unresolved') return problem;
    const [id, collection] = details as [string, Collection];
    return {...problem, ...wrongReference(collection, id, pointer, ids)};
  };

/**
 * Parses with zod. Undefined if there are too many issues for zod: it passes them on as arguments of a call, which
 * cannot take a hundred thousand.
 */
function strictly(value: unknown): ReturnType<typeof campaignSchema.safeParse> | undefined {
  try {
    return campaignSchema.safeParse(value, {reportInput: true});
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Finds problems without zod: those of the tolerant reading, and then the keys that it ignores. */
function tooMany(value: unknown, limit: number): Problem[] {
  const tolerant = read(value, inWords, limit);
  const problems = tolerant.ok ? [] : [...tolerant.problems];
  for (const pointer of unknownKeys(value).slice(0, limit - problems.length)) {
    problems.push({pointer, kind: 'unknown-key', message: 'The format has no such key here.', hint: 'Remove it.'});
  }
  return problems;
}

/**
 * Reads a campaign document as elements do, with problems in sentences.
 *
 * @param value - The result of `JSON.parse`.
 * @param limit - How many problems to report at most.
 * @param now - Milliseconds since the epoch, to refuse dates in the future as {@link parseCampaign} does. Without it,
 *   dates in the future are allowed, as in elements.
 */
export function readForAuthors(value: unknown, limit = MAX_PROBLEMS, now?: number): ReadResult {
  const result = read(value, tellAuthors(new DocumentIds(value)), limit);
  if (!result.ok || now === undefined) return result;
  const problems = futureProblems(result.campaign, now).slice(0, limit);
  return problems.length > 0 ? {ok: false, code: 'invalid', problems} : result;
}

/** A problem with its place in the text. */
export type PlacedProblem = Problem & Place;

/** A campaign, or every problem with its place in the text. `not-json`: the text is no JSON at all. */
export type ParseResult =
  | Extract<ReadResult, {ok: true}>
  | {
      readonly ok: false;
      readonly code: 'not-json' | 'format' | 'invalid';
      readonly problems: readonly PlacedProblem[];
    };

/** Reads the text of a campaign document strictly. It also checks syntax, duplicate keys and keys named `__proto__`. */
export function parseCampaignText(text: string, limit = MAX_PROBLEMS, now = Date.now()): ParseResult {
  const located = locate(text);
  if (!located.ok) return {ok: false, code: 'not-json', problems: located.problems};
  const result = parseCampaign(located.value, limit, now);
  const found = result.ok
    ? []
    : result.problems
        // Every __proto__ is in located.problems already, at its key.
        .filter(({pointer}) => !pointer.endsWith('/__proto__'))
        .map((problem) => ({...problem, ...located.placeOf(problem.pointer)}));
  const problems = [...located.problems, ...found]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, limit);
  if (result.ok && problems.length === 0) return result;
  return {ok: false, code: result.ok ? 'invalid' : result.code, problems};
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  for (const item of items) {
    if (count-- <= 0) return;
    yield item;
  }
}
