// Comments and the first guides are for readers in a hurry, and most of them are no native speakers. This test holds
// the part of plain English that a program can hold: short lines, short sentences, and a noun as the subject.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import ts from 'typescript';
import {root} from '../support/guides.ts';

const MAX_COLUMNS = 120;
const MAX_WORDS = 30;

interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Lines that belong together: sentences run on from one to the next. */
type Paragraph = readonly Line[];

const numbered = (text: string, first = 1): Line[] =>
  text.split(/\r?\n/).map((text, index) => ({number: first + index, text}));

/** Removes a text and keeps its line breaks, so that the lines after it keep their numbers. */
const blank = (text: string): string => text.replace(/[^\n]/g, '');

/** The type after a tag, such as that of `@param {string} name`. */
const TYPE = /(?<=^\s*@\w+ )\{(?:[^{}]|\{[^{}]*\})*\}/gm;

/** Comments of a program, each as its lines. `//` lines that follow each other are one comment. */
function commentsOf(source: string): Line[][] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest);
  const ranges = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node) => {
    if (ts.isJSDoc(node)) return;
    const start = node.getFullStart();
    for (const range of [
      ...(ts.getTrailingCommentRanges(source, start) ?? []),
      ...(ts.getLeadingCommentRanges(source, start) ?? []),
    ]) {
      ranges.set(range.pos, range);
    }
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);

  const comments: Line[][] = [];
  let follows = -1;
  for (const {pos, end, kind} of [...ranges.values()].sort((a, b) => a.pos - b.pos)) {
    const first = file.getLineAndCharacterOfPosition(pos).line + 1;
    const text = source.slice(pos, end);
    if (kind === ts.SyntaxKind.MultiLineCommentTrivia) {
      const prose = text.replace(/^\/\*+|\*+\/$/g, '').replace(/^[ \t]*\* ?/gm, '');
      comments.push(numbered(prose.replace(TYPE, blank), first));
      follows = -1;
    } else {
      const line = {number: first, text: text.replace(/^\/\/ ?/, '')};
      if (first === follows) comments.at(-1)!.push(line);
      else comments.push([line]);
      follows = first + 1;
    }
  }
  return comments;
}

/** Paragraphs, list items and tags, without code blocks, tables, headings, HTML and orders to tools. */
function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Line[][] = [[]];
  let isCode = false;
  for (const {number, text} of lines) {
    if (/^\s*```/.test(text)) isCode = !isCode;
    if (isCode || /^\s*(```|$|\||#|<|!\[|eslint-|@ts-|prettier-ignore|[/#]\s*<)/.test(text)) {
      paragraphs.push([]);
      continue;
    }
    const begins = /^\s*(?:[-*] |\d+\. |@)/.test(text);
    const prose = text
      .replace(/^\s*(?:[-*]|\d+\.) /, '')
      // A tag and the name that it describes.
      .replace(/^\s*@\w+(?:\s+\S+ -(?=\s|$))?/, '');
    if (begins) paragraphs.push([]);
    paragraphs.at(-1)!.push({number, text: prose});
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Code, addresses and links as single words, and a list of codes as one word. */
const plain = (text: string) =>
  text
    .replace(/`[^`]*`|\{@\w+[^}]*\}/g, 'Code')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<?https?:\S+[^\s.,;:)>]>?/g, 'Address')
    .replace(/\bCode(?:(?:,| and| or|, and|, or) Code\b)+/g, 'Code');

/** Sentences with the line on which each begins. */
function sentencesOf(paragraph: Paragraph): Line[] {
  const text = paragraph.map((line) => line.text).join('\n');
  const ends = [...text.matchAll(/(?<!\b(?:e\.g|i\.e|etc|cf|vs))[.!?][)"'”’*_]*(?=\s)/g)].map(
    (end) => end.index + end[0].length,
  );
  const begins = [0, ...ends];
  return begins.map((begin, index) => {
    const raw = text.slice(begin, begins[index + 1]);
    const lead = text.slice(0, begin) + /^\s*/.exec(raw)![0];
    return {number: paragraph[lead.split('\n').length - 1]?.number ?? 0, text: plain(raw).trim()};
  });
}

function faultsOf(path: string, lines: readonly Line[]): string[] {
  return paragraphsOf(lines)
    .flatMap(sentencesOf)
    .flatMap(({number, text}) => {
      const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      return [
        ...(words > MAX_WORDS ? [`${path}:${number}: ${words} words: ${text}`] : []),
        ...(/^["'(“]*(Who|Whoever|Nobody|What)\b/.test(text) && !/\?[)"'”]*$/.test(text)
          ? [`${path}:${number}: no noun as the subject: ${text}`]
          : []),
      ];
    });
}

/** An address cannot be broken, nor can a row of a table or a picture's description. */
const isLong = (line: string) => line.length > MAX_COLUMNS && !/https?:\S{60}|^\s*\||^!\[/.test(line);

const longLines = (path: string, source: string, lines: readonly Line[]) => {
  const sourceLines = source.split(/\r?\n/);
  return lines
    .filter(({number}) => isLong(sourceLines[number - 1]!))
    .map(({number}) => `${path}:${number}: ${sourceLines[number - 1]!.length} columns`);
};

function faultsOfProgram(path: string, source: string): string[] {
  if (/^\/\/ Generated\b/.test(source)) return [];
  return commentsOf(source).flatMap((lines) => [...longLines(path, source, lines), ...faultsOf(path, lines)]);
}

function faultsOfGuide(path: string, source: string): string[] {
  const prose = source.replace(/^( *)```[^]*?^\1```$|<!--[^]*?-->/gm, blank);
  const lines = numbered(prose);
  return [...longLines(path, prose, lines), ...faultsOf(path, lines)];
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const report = (faults: readonly string[]) => assert.equal(faults.length, 0, `\n${faults.join('\n')}`);

suite('plain English', () => {
  for (const folder of ['packages/*/src', 'test/support']) {
    test(`in the comments of ${folder}`, () => {
      const paths = globSync(`${folder}/**/*.{ts,mjs}`, {cwd: root, exclude: ['**/node_modules']}).sort();
      assert.ok(paths.length > 40);
      report(paths.flatMap((path) => faultsOfProgram(path.replaceAll('\\', '/'), read(path))));
    });
  }

  for (const path of ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md']) {
    test(`in ${path}`, () => report(faultsOfGuide(path, read(path))));
  }

  test('and the check finds what is wrong', () => {
    const long = `Sentences ${'that go on '.repeat(10)}end.`;
    const program = [
      'const code = `// Who is a string, not a comment`;',
      `// A short sentence. ${long.slice(0, 60)}`,
      `// ${long.slice(60)}`,
      '/**',
      ' * Whoever reads this is lost.',
      ' *',
      ' * @param {string} name - What a name is.',
      ' */',
      'function f(name) {} // Nobody ends here.',
      `/* ${'x'.repeat(120)} */`,
    ].join('\n');
    const found = faultsOfProgram('a.ts', program).map((fault) => fault.replace(/^(a\.ts:\d+: [\w ]+).*/s, '$1'));
    assert.deepEqual(found, [
      'a.ts:2: 33 words',
      'a.ts:5: no noun as the subject',
      'a.ts:7: no noun as the subject',
      'a.ts:9: no noun as the subject',
      'a.ts:10: 126 columns',
    ]);

    const guide = `# What\n\n\`\`\`sh\nWho am I\n\`\`\`\n\n- One item.\n- What it is.\n\n${long.replace('end', '\nend')}\n`;
    assert.deepEqual(
      faultsOfGuide('a.md', guide).map((fault) => fault.slice(0, 10)),
      ['a.md:8: no', 'a.md:10: 3'],
    );
  });

  test('and leaves alone what is right', () => {
    const codes = Array.from({length: 40}, (_, index) => `\`c-${index}\``)
      .join(', ')
      .replace(/(?<=\d?[059]`,) /g, '\n// ');
    for (const program of [
      '// What can a reader see?\n',
      `// It takes ${codes}.\n`,
      '/**\n * @typedef {{\n *   readonly a: Who.What,\n * }} Name - A type.\n */\n',
      `// See https://example.org/${'x'.repeat(120)}\n`,
      '// Generated by a script.\n// Who is not read here.\n',
      `/** ${'One thought is a sentence. '.repeat(3)}*/\n`,
    ]) {
      assert.deepEqual(faultsOfProgram('a.ts', program), []);
    }
  });
});

test('tables of guides have a word for each kind of value', () => {
  for (const file of globSync('docs/*.md', {cwd: root})) {
    assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /^\|.*\bundefined\b/m, file);
  }
});
