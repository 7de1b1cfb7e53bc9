// The guides: Markdown files in docs/ and at the top of the repository, as simple pages.
import {globSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Marked} from 'marked';
import {root} from '../process.mjs';

const marked = new Marked({
  renderer: {
    /** Headings have the ids that GitHub gives them, so that links to a section lead there. */
    heading({tokens, text, depth}) {
      const id = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-');
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});

const titleOf = (markdown, path) => /^# (.+)$/m.exec(markdown)?.[1] ?? path;

/** Every guide, with its title. Of the decisions only their list: it leads to each. */
export async function guides() {
  const paths = ['*.md', 'docs/*.md', 'docs/decisions/README.md', 'packages/internal-scripts/README.md'].flatMap(
    (pattern) => globSync(pattern, {cwd: root}).sort(),
  );
  return Promise.all(
    paths.map(async (path) => ({
      path: `/${path.replaceAll('\\', '/')}`,
      title: marked.parseInline(titleOf(await readFile(join(root, path), 'utf8'), path)),
    })),
  );
}

/** One guide as a page, under its file's own path, so that the links between guides lead on. */
export async function guide(path) {
  const markdown = await readFile(join(root, path), 'utf8');
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>${titleOf(markdown, path)}</title>
  <link rel="stylesheet" href="/demo/guide.css" />
  <nav><a href="/">Countersign demo</a></nav>
  <main>
${marked.parse(markdown)}
  </main>
</html>
`;
}
