// Mistakes that authors make: each is a small edit of one good letter, with the exact sentences that must come.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {compareCampaigns, examine, grouped, namesOf, warningsLeft, type NamedProblem} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';

/** One mistake, as the files of this folder have it. */
export interface Mistake {
  /** The mistake in a few words. */
  readonly mistake: string;
  /** Pieces of the good letter, each of which is in it once, and what stands in their place. */
  readonly changes?: readonly (readonly [piece: string, instead: string])[];
  /** The text ends after this piece. */
  readonly cutAfter?: string;
  /** Every straight quotation mark is curly, as a word processor writes it. */
  readonly curly?: true;
  /** A whole other file: as text, or its first bytes in hexadecimal digits. */
  readonly text?: string;
  readonly hex?: string;
  /** The encoding in which it is saved, if that is not UTF-8. */
  readonly encoding?: 'utf16le' | 'latin1';
  /** Whether it is compared with the good letter as what was published. */
  readonly against?: true;
  /** All that must be said: `warning: line:column place: message hint`. */
  readonly says: readonly string[];
}

const folder = new URL('./', import.meta.url);

/** The good letter, which has no problem and no warning. */
export const LETTER = readFileSync(new URL('letter.json', folder), 'utf8');

/** The day on which it is checked. */
export const NOW = new Date('2026-06-17T00:00:00Z');

/** Every mistake by its kind, which is the name of its file. */
export function mistakes(): Map<string, readonly Mistake[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'letter.json');
  return new Map(
    files.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Mistake[],
    ]),
  );
}

/** The file that a mistake makes. */
export function bytesOf({changes = [], cutAfter, curly, text, hex, encoding}: Mistake): Uint8Array {
  if (hex !== undefined) return Buffer.from(hex, 'hex');
  let changed = text ?? LETTER;
  for (const [piece, instead] of changes) {
    const parts = changed.split(piece);
    assert.equal(parts.length, 2, `${JSON.stringify(piece)} is there ${parts.length - 1} times`);
    changed = parts.join(instead);
  }
  if (cutAfter !== undefined) changed = changed.slice(0, changed.indexOf(cutAfter) + cutAfter.length);
  if (curly) changed = changed.replaceAll(/"([^"]*)"/g, '“$1”');
  return Buffer.from(changed, encoding ?? 'utf8');
}

export interface Told {
  readonly problems: readonly NamedProblem[];
  readonly warnings: readonly NamedProblem[];
}

/** All that the check says of a file. */
export function tell(bytes: Uint8Array, old?: Campaign): Told {
  const {campaign, problems, schema, accepted, place} = examine(bytes, NOW);
  if (!campaign) return {problems, warnings: []};
  const warnings = warningsLeft({campaign, schema, accepted}, NOW, old);
  return {
    problems: grouped((old ? compareCampaigns(old, campaign, NOW) : []).map(place)),
    warnings: grouped(warnings.map(place)),
  };
}

/** The sentences for an author, one line for each. */
export function lines({problems, warnings}: Told): string[] {
  const line = (problem: NamedProblem) =>
    `${problem.line}:${problem.column} ${namesOf(problem)}: ${problem.message} ${problem.hint}`;
  return [...problems.map(line), ...warnings.map((warning) => `warning: ${line(warning)}`)];
}
