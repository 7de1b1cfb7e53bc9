// Watches files by asking for their state again and again. Events of file systems differ between systems, lose a file
// that another one replaces, and do not come from folders of a network.
import {stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {namedLogos} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';

/** Milliseconds between two looks. */
const PAUSE = 150;

/**
 * Calls back at once, and again when one of some files has changed, was replaced, has gone or has come back. It waits
 * for a file that is being written, until two looks in a row find it the same.
 *
 * @param files - Names the files, anew for each look.
 * @param onChange - The next look waits for its promise.
 * @returns After the first call, a function that ends it.
 */
export async function watchFiles(files: () => readonly string[], onChange: () => Promise<void>): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  let last = await look(files());
  /** The states that the last call knew. */
  let known = last;

  async function call(): Promise<void> {
    known = last;
    await onChange();
    // Files that the call has named itself.
    for (const [file, state] of await look(files())) if (!known.has(file)) known.set(file, state);
  }

  async function watch(): Promise<void> {
    const now = await look(files());
    const isAs = (states: ReadonlyMap<string, string>) => [...now].every(([file, state]) => states.get(file) === state);
    const isStill = isAs(last);
    last = now;
    if (isStill && !isAs(known)) await call();
    if (!isEnded) timer = setTimeout(() => void watch(), PAUSE);
  }

  await call();
  timer = setTimeout(() => void watch(), PAUSE);
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}

/** The state of each file in one text: it differs if the file does. */
async function look(files: readonly string[]): Promise<Map<string, string>> {
  const states = files.map(async (file) => {
    const state = await stat(file, {bigint: true}).catch((error: NodeJS.ErrnoException) => error.code);
    if (typeof state !== 'object') return [file, state ?? ''] as const;
    const {dev, ino, size, mtimeNs, ctimeNs} = state;
    return [file, [dev, ino, size, mtimeNs, ctimeNs].join()] as const;
  });
  return new Map(await Promise.all(states));
}

/** The most logos that are watched. A document may have thousands. */
const MOST_LOGOS = 200;

/** The files whose changes a preview shows: the document, and the logos beside it. */
export function watchedFiles(file: string, campaign: Campaign | undefined): string[] {
  const logos = campaign ? namedLogos(campaign).slice(0, MOST_LOGOS) : [];
  return [file, ...logos.map(({path}) => resolve(dirname(file), path))];
}
