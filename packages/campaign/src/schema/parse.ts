import {MAX_PROBLEMS, type Problem, type Report} from '../problem.js';
import {checkCompatible, read, type ReadResult} from '../reader/read-campaign.js';
import {checkRules} from '../rules.js';
import {authorProblems} from './authors/author-rules.js';
import {explain} from './explain.js';
import {campaignSchema} from './schema.js';
import {inWords} from '../sentences.js';
import {locate, type Place} from './text.js';

/**
 * Reads a campaign document as its authors want it read: strictly. An unknown key is an error that names the nearest
 * known one. Duplicate keys, and a `__proto__` among languages, show only in the text: see {@link parseCampaignText}.
 *
 * @param value - What `JSON.parse` returned.
 * @param limit - How many problems to report at most.
 */
export function parseCampaign(value: unknown, limit = MAX_PROBLEMS): ReadResult {
  const problems: Problem[] = [];
  const report: Report = (...found) => {
    if (problems.length < limit) problems.push(inWords(...found));
  };
  checkCompatible(value, report);
  if (problems.length > 0) return {ok: false, code: 'format', problems};
  const parsed = campaignSchema.safeParse(value, {reportInput: true});
  if (!parsed.success) {
    return {ok: false, code: 'invalid', problems: [...take(explain(parsed.error.issues), limit)]};
  }
  const {$schema: _, ...campaign} = parsed.data;
  checkRules(campaign, report);
  // References that lead nowhere come first: these rules follow them.
  if (problems.length === 0) problems.push(...authorProblems(campaign).slice(0, limit));
  return problems.length > 0 ? {ok: false, code: 'invalid', problems} : {ok: true, campaign};
}

/** The tolerant reading of elements, its problems in sentences. */
export function readForAuthors(value: unknown, limit = MAX_PROBLEMS): ReadResult {
  return read(value, inWords, limit);
}

/** A problem and where in the text it is. */
export type PlacedProblem = Problem & Place;

/** A campaign, or every problem with its place in the text. `not-json`: the text is no JSON at all. */
export type ParseResult =
  | Extract<ReadResult, {ok: true}>
  | {
      readonly ok: false;
      readonly code: 'not-json' | 'format' | 'invalid';
      readonly problems: readonly PlacedProblem[];
    };

/** Reads the text of a campaign document strictly: also its syntax, duplicate keys and keys named `__proto__`. */
export function parseCampaignText(text: string, limit = MAX_PROBLEMS): ParseResult {
  const located = locate(text);
  if (!located.ok) return {ok: false, code: 'not-json', problems: located.problems};
  const result = parseCampaign(located.value, limit);
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
