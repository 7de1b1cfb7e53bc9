import type {Campaign} from '../campaign.js';
import {excerpt, MAX_PROBLEMS, type Problem} from '../problem.js';
import {brokenRules} from '../rules.js';
import {FEATURES, FORMAT, READER_VERSION} from '../version.js';
import {readShape} from './shape.js';
import {TABLE} from './table.js';

/** A campaign, or why there is none. `format`: another reader may know it. `invalid`: the document is wrong. */
export type ReadResult =
  | {readonly ok: true; readonly campaign: Campaign}
  | {readonly ok: false; readonly code: 'format' | 'invalid'; readonly problems: readonly Problem[]};

/**
 * Reads a campaign document as elements and servers do: known keys are copied into fresh objects, unknown ones ignored,
 * so that a document may gain optional keys without blanking pages whose code is pinned. Never throws.
 *
 * @param value - What `JSON.parse` returned.
 */
export function readCampaign(value: unknown): ReadResult {
  const problems: Problem[] = [];
  const full = () => problems.length >= MAX_PROBLEMS;
  try {
    const incompatible = findIncompatible(value);
    if (incompatible) return {ok: false, code: 'format', problems: [incompatible]};
    const campaign = readShape(TABLE, value, '', (pointer, message, hint) => {
      if (!full()) problems.push({pointer, message, hint});
    }) as Campaign;
    if (problems.length === 0) {
      for (const problem of brokenRules(campaign)) {
        problems.push(problem);
        if (full()) break;
      }
    }
    if (problems.length === 0) return {ok: true, campaign};
  } catch {
    // Only a value that is no plain JSON gets here: a host's own getter or proxy that throws. What it throws may itself
    // throw when it is looked at.
    problems.splice(0, MAX_PROBLEMS, {pointer: '', message: 'This cannot be read.', hint: 'Pass plain JSON.'});
  }
  return {ok: false, code: 'invalid', problems};
}

/** What about a document says that this reader would show it wrongly, before anything else is looked at. */
export function findIncompatible(value: unknown): Problem | undefined {
  const {format, requires, minimumReader} = Object(value) as Record<string, unknown>;
  if (Number.isInteger(format) && format !== FORMAT) {
    return {
      pointer: '/format',
      message: `This document is format ${excerpt(format)}, this reader knows ${FORMAT}.`,
      hint: 'Use a newer version of Countersign.',
    };
  }
  const unknown = Array.isArray(requires) && requires.findIndex((name) => !FEATURES.includes(name as string));
  if (typeof unknown === 'number' && unknown >= 0) {
    return {
      pointer: `/requires/${unknown}`,
      message: `This reader does not know ${excerpt((requires as unknown[])[unknown])}.`,
      hint: 'Use a newer version of Countersign, or remove the name if it is a typing mistake.',
    };
  }
  if (typeof minimumReader === 'string' && isNewer(minimumReader, READER_VERSION)) {
    return {
      pointer: '/minimumReader',
      message: `This document needs reader ${excerpt(minimumReader)}, this is ${READER_VERSION}.`,
      hint: 'Use a newer version of Countersign.',
    };
  }
  return undefined;
}

/** Whether version `a` is newer than `b`. False for what is no version. */
function isNewer(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const differs = y.findIndex((part, at) => x[at] !== part);
  return differs >= 0 && x[differs]! > y[differs]!;
}
