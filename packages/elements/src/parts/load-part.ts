// The one seam for code that comes later. Bundlers, import maps and the build for CDNs split the code at the dynamic
// imports behind it: see docs/decisions/0018-parts.md.
import {LANGUAGE_LOADERS} from '../words/languages.js';
import type * as record from './record.js';
import type * as recordTools from './record-tools.js';

/** Languages whose words come later. */
type LaterLanguage = Exclude<keyof typeof LANGUAGE_LOADERS, 'en'>;

/** Parts by their names: the record with all that only it uses, and the words of each language but English. */
export type Parts = {readonly record: typeof record} & {
  readonly [Language in LaterLanguage as `words-${Language}`]: {readonly MESSAGES: string};
};
export type PartName = keyof Parts;

/** Milliseconds after which a part counts as failed. If it still comes, it is used. */
const TIMEOUT = 20_000;

const parts: {-readonly [Name in PartName]?: Parts[Name]} = {};
const loading = new Map<PartName, Promise<void>>();
const listeners = new Set<() => void>();

/** Returns a part, if it is there. */
export function part<Name extends PartName>(name: Name): Parts[Name] | undefined {
  return parts[name];
}

/** Name of the part with the words of a language. */
export const wordsPart = (language: string): PartName => `words-${language}` as PartName;

/** Makes a part available. The first one of a name stays. */
export function providePart<Name extends PartName>(name: Name, content: Parts[Name]): void {
  if (parts[name]) return;
  parts[name] = content;
  if (name === 'record') tools ??= content as typeof record;
  tell();
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** Tools of the record that every element uses, if they are there. An element of the record brings them, too. */
let tools: typeof recordTools | undefined;
export const getRecordTools = (): typeof recordTools | undefined => tools;

/** Makes the tools of the record available, for an element of the record that a page registers by itself. */
export function provideRecordTools(content: typeof recordTools): void {
  if (tools) return;
  tools = content;
  tell();
}

/**
 * Loads a part, once for all that ask for it at the same time. A part that failed is requested again by the next call.
 *
 * @returns A promise that resolves when the part is there.
 * @throws If the part cannot be loaded, or is not there after 20 seconds.
 */
export function loadPart(name: PartName): Promise<void> {
  let promise = loading.get(name);
  if (!promise) {
    promise = inTime(requestPart(name)).finally(() => loading.delete(name));
    loading.set(name, promise);
  }
  return promise;
}

async function requestPart(name: PartName): Promise<void> {
  if (name === 'record') {
    // Code that renders HTML in a page may have the record, and registers nothing.
    const content = parts.record ?? (await import('./record.js'));
    content.defineRecord();
    providePart(name, content);
  } else if (!parts[name]) {
    providePart(name, await LANGUAGE_LOADERS[name.slice('words-'.length) as LaterLanguage]());
  }
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), TIMEOUT);
  });
  try {
    await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Calls a listener whenever a part has become available. */
export function followParts(listener: () => void): void {
  listeners.add(listener);
}

export function unfollowParts(listener: () => void): void {
  listeners.delete(listener);
}
