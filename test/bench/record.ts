// The run that docs/performance.md is written from, so that the page can be checked without another run.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Recording} from './results.ts';

const file = new URL('measured.json', import.meta.url);

/** The record, or what there is of it: parts can be recorded one by one. */
export const readRecord = (): Partial<Recording> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Recording>) : {};

/** Puts parts into the record. More digits than anybody measures again are left out. */
export function writeRecord(measured: Partial<Recording>): void {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
  writeFileSync(file, `${JSON.stringify({...readRecord(), ...measured}, rounded, 2)}\n`);
}
