// The guides: every Markdown file for people, with its code blocks.
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Block {
  readonly language: string;
  readonly code: string;
}

export interface Guide {
  /** From the top of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export const guides: readonly Guide[] = [
  '*.md',
  'docs/*.md',
  'docs/sites/*.md',
  'docs/cdn/*.md',
  'docs/decisions/*.md',
  'packages/*/README.md',
]
  .flatMap((pattern) => globSync(pattern, {cwd: root}).sort())
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return {path: path.replaceAll('\\', '/'), text, blocks: blocksOf(text)};
  });

export function guide(path: string): Guide {
  const found = guides.find((each) => each.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
}

/** The code blocks in one language, of all guides or some, with the path of their guide. */
export function blocks(language: string, of: readonly Guide[] = guides): {path: string; code: string}[] {
  return of.flatMap(({path, blocks}) =>
    blocks.filter((block) => block.language === language).map(({code}) => ({path, code})),
  );
}

function blocksOf(text: string): Block[] {
  // The fences of a block in a list are indented.
  return [...text.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm)].map(([, indent, language, code]) => ({
    language: language!,
    code: code!.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}
