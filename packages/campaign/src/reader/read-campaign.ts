import type {Campaign} from '../campaign.js';
import {excerpt, MAX_PROBLEMS, type Problem, type Report, type Rule} from '../problem.js';
import {checkRules} from './rules.js';
import {inWords} from '../sentences.js';
import {FEATURES, FORMAT, READER_VERSION} from '../version.js';
import {readShape} from './shape.js';
import {TABLE} from './table.js';

/** A campaign, or the reason why there is none. `format`: another version may read it. `invalid`: it has mistakes. */
export type ReadResult =
  | {readonly ok: true; readonly campaign: Campaign}
  | {readonly ok: false; readonly code: 'format' | 'invalid'; readonly problems: readonly Problem[]};

/** Makes a problem from a rule and its details, in sentences or briefly. */
export type Tell = (pointer: string, rule: Rule, ...details: string[]) => Problem;

// Production builds leave the sentences out: see Rule.
const tellBriefly: Tell = (pointer, ...words) => ({pointer, message: words.join(' '), hint: ''});

/**
 * Reads a campaign document as elements and servers do. It copies known keys into fresh objects and ignores unknown
 * ones: a document may gain optional keys, and pages with pinned code still show it. Never throws.
 *
 * Development builds describe problems in sentences, production builds by a rule's name and its details. Tools for
 * authors use `@countersign/campaign/schema`, which always has sentences.
 *
 * @param value - The result of `JSON.parse`.
 */
export function readCampaign(value: unknown): ReadResult {
  return read(value, __DEV__ ? inWords : tellBriefly);
}

/** Reads a campaign document like `readCampaign`. The caller chooses the form and the number of the problems. */
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
    // Only values that are no plain JSON get here: a getter or proxy of the page that throws. Do not read the error: it
    // may throw again.
    problems.splice(0, limit, tell('', 'unreadable'));
  }
  return {ok: false, code: 'invalid', problems};
}

/** Reports the signs that this version cannot show a document rightly. Called before all other checks. */
export function checkCompatible(value: unknown, report: Report): void {
  const {format, requires, minimumReader} = Object(value) as Record<string, unknown>;
  if (Number.isInteger(format) && format !== FORMAT) report('/format', 'other-format', excerpt(format), `${FORMAT}`);
  const unknown = Array.isArray(requires) ? requires.findIndex((name) => !FEATURES.includes(name as string)) : -1;
  if (unknown >= 0) report(`/requires/${unknown}`, 'unknown-feature', excerpt((requires as unknown[])[unknown]));
  if (typeof minimumReader === 'string' && isNewer(minimumReader, READER_VERSION)) {
    report('/minimumReader', 'newer-reader', excerpt(minimumReader), READER_VERSION);
  }
}

/** Whether version `a` is newer than `b`. False if one of them is no version. */
function isNewer(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const differs = y.findIndex((part, at) => x[at] !== part);
  return differs >= 0 && x[differs]! > y[differs]!;
}
