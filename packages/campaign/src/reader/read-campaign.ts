import type {Campaign} from '../campaign.js';
import {excerpt, MAX_PROBLEMS, type Problem, type Report, type Rule} from '../problem.js';
import {checkRules} from './rules.js';
import {inWords} from '../sentences.js';
import {FEATURES, FORMAT, READER_VERSION} from '../version.js';
import {readShape} from './shape.js';
import {TABLE} from './table.js';

/** A campaign, or why there is none. `format`: another reader may know it. `invalid`: the document is wrong. */
export type ReadResult =
  | {readonly ok: true; readonly campaign: Campaign}
  | {readonly ok: false; readonly code: 'format' | 'invalid'; readonly problems: readonly Problem[]};

/** Writes a problem for whoever will read it. */
export type Tell = (pointer: string, rule: Rule, ...details: string[]) => Problem;

// Production builds leave the sentences out: see Rule.
const tellBriefly: Tell = (pointer, ...words) => ({pointer, message: words.join(' '), hint: ''});

/**
 * Reads a campaign document as elements and servers do: known keys are copied into fresh objects, unknown ones ignored,
 * so that a document may gain optional keys without blanking pages whose code is pinned. Never throws.
 *
 * Problems are in sentences in development builds; in production they are a rule's name and its details. Tools for
 * authors have sentences always: `@countersign/campaign/schema`.
 *
 * @param value - What `JSON.parse` returned.
 */
export function readCampaign(value: unknown): ReadResult {
  return read(value, __DEV__ ? inWords : tellBriefly);
}

/** The same for a caller who chooses how problems are told, and how many of them. */
export function read(value: unknown, tell: Tell, limit = MAX_PROBLEMS): ReadResult {
  const problems: Problem[] = [];
  const report: Report = (...found) => {
    if (problems.length < limit) problems.push(tell(...found));
  };
  try {
    checkCompatible(value, report);
    if (problems.length > 0) return {ok: false, code: 'format', problems};
    const campaign = readShape(TABLE, value, '', report) as Campaign;
    if (problems.length === 0) checkRules(campaign, report);
    if (problems.length === 0) return {ok: true, campaign};
  } catch {
    // Only a value that is no plain JSON gets here: a host's own getter or proxy that throws. What it throws may itself
    // throw when it is looked at.
    problems.splice(0, limit, tell('', 'unreadable'));
  }
  return {ok: false, code: 'invalid', problems};
}

/** Reports what about a document says that this reader would show it wrongly, before anything else is looked at. */
export function checkCompatible(value: unknown, report: Report): void {
  const {format, requires, minimumReader} = Object(value) as Record<string, unknown>;
  if (Number.isInteger(format) && format !== FORMAT) report('/format', 'other-format', excerpt(format), `${FORMAT}`);
  const unknown = Array.isArray(requires) ? requires.findIndex((name) => !FEATURES.includes(name as string)) : -1;
  if (unknown >= 0) report(`/requires/${unknown}`, 'unknown-feature', excerpt((requires as unknown[])[unknown]));
  if (typeof minimumReader === 'string' && isNewer(minimumReader, READER_VERSION)) {
    report('/minimumReader', 'newer-reader', excerpt(minimumReader), READER_VERSION);
  }
}

/** Whether version `a` is newer than `b`. False for what is no version. */
function isNewer(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const differs = y.findIndex((part, at) => x[at] !== part);
  return differs >= 0 && x[differs]! > y[differs]!;
}
