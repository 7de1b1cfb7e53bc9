// The run that docs/performance.md is written from, so that the page can be checked without another run.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Profile} from './numbers.ts';
import type {Summary} from './results.ts';

export interface Recording {
  /** On a slowed machine and network, */
  readonly run: Summary;
  /** and on one that is not. */
  readonly stress: Summary;
  /** Where our script's time goes. */
  readonly profile: readonly Profile[];
}

const file = new URL('measured.json', import.meta.url);

export const readRecord = (): Recording | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recording) : undefined;

/** Puts one of them into the record. More digits than anybody measures again are left out. */
export function writeRecord<Part extends keyof Recording>(part: Part, measured: Recording[Part]): void {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
  writeFileSync(file, `${JSON.stringify({...readRecord(), [part]: measured}, rounded, 2)}\n`);
}
