// The run that docs/performance.md is written from, so that the page can be checked without another run.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Summary} from './results.ts';

export interface Recording {
  /** On a slowed machine and network, */
  readonly run: Summary;
  /** and on one that is not. */
  readonly stress: Summary;
}

const file = new URL('measured.json', import.meta.url);

export const readRecord = (): Recording | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Recording) : undefined;

/** Puts one of the two into the record. More digits than anybody measures again are left out. */
export function writeRecord(part: keyof Recording, summary: Summary): void {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
  writeFileSync(file, `${JSON.stringify({...readRecord(), [part]: summary}, rounded, 2)}\n`);
}
