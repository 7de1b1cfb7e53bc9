import {codeFile, codeParts, type SnippetRelease} from './release.js';

/** A file of code, with the value by which a Content Security Policy may name it. */
export interface PinnedFile {
  readonly name: string;
  readonly integrity: string;
}

/** The scripts that a Content Security Policy may name by their hashes, in `script-src`. */
export interface CodePolicy {
  /** The files that all pages load. */
  readonly files: readonly PinnedFile[];
  /** The words of languages. A page loads those of its own language. */
  readonly words: readonly PinnedFile[];
}

/**
 * Names the files of code that pages load.
 *
 * @param first - The small scripts that a page loads before `countersign.js`.
 */
export function codePolicy(release: SnippetRelease, first: readonly string[] = []): CodePolicy {
  const [record, ...words] = codeParts(release).sort((a, b) => a.localeCompare(b));
  return {
    files: [...first, 'countersign.js', record!].map((name) => pinned(release, name)),
    words: words.map((name) => pinned(release, name)),
  };
}

/** Names one file of code. */
export const pinned = (release: SnippetRelease, name: string): PinnedFile => ({
  name,
  integrity: codeFile(release, name).integrity,
});
