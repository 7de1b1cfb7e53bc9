import {renameSync, writeFileSync} from 'node:fs';

/**
 * Writes a file beside the one that it replaces, as many editors do. A program that watches that one never reads half
 * of it, also if this process is stopped for a moment in between.
 */
export function save(file: string, content: string | Uint8Array): void {
  const beside = `${file}~`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}
