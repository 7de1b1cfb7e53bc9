// Sentences about what the Content Security Policy of a site has to allow.
import type {CodePolicy, PinnedFile} from '@countersign/render';
import {integrityOf} from './embed-release.ts';

/** The sentence about the files of code that a Content Security Policy may name by their hashes. */
export function codeNote({files, words}: CodePolicy): string {
  const named = (all: readonly PinnedFile[]) => all.map(({name, integrity}) => `'${integrity}' (${name})`).join(', ');
  return (
    'a Content Security Policy that allows scripts by their hashes has to name each file of the code in script-src: ' +
    `${named(files)}; and those of the languages of your pages: ${named(words)}.`
  );
}

/** The sentence about the scripts that stand in a snippet, by their hashes. */
export function scriptNote(...hashes: readonly string[]): string {
  const what = hashes.length === 1 ? 'the script in the snippet' : 'the inline scripts';
  const named = hashes.map((hash) => `'${hash}'`).join(' ');
  return `a Content Security Policy has to allow ${what}: ${named} in script-src.`;
}

/** The sentence about inline styles in rendered HTML that the Content Security Policy of a site may allow. */
export function styleNote(html: string): string {
  const styles = new Set([...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text!));
  const hashes = [...styles].map((text) => `'${integrityOf(text)}'`);
  return (
    'where a Content Security Policy does not allow inline styles, our style sheets come only with the code. To allow ' +
    `them, in this version: ${hashes.join(' ')} in style-src.`
  );
}
