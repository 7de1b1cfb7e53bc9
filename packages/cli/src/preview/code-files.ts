// The code that views load: that of the release, and the scripts of the preview itself.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {codeParts, type SnippetRelease} from '@countersign/render';
import {embedFolder} from '../release/embed-release.ts';

/** Reads a file of the release that views load. Undefined if there is no such file. */
export async function releasedFile(release: SnippetRelease, name: string): Promise<Uint8Array | undefined> {
  const isKnown = ['countersign.js', 'keep.js', 'frame-host.js', ...codeParts(release)].includes(name);
  return isKnown ? await readFile(join(embedFolder(), name)) : undefined;
}

/** Reads a script of the preview. It runs in the author's page, or in a view. */
export const ownScript = (name: 'author-page' | 'view'): Promise<Uint8Array> =>
  readFile(new URL(`./in-browser/${name}.js`, import.meta.url));
