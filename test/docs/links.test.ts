import assert from 'node:assert/strict';
import {existsSync, statSync} from 'node:fs';
import {posix, join} from 'node:path';
import {suite, test} from 'node:test';
import {guide, guides, root} from '../support/guides.ts';

/** A heading's fragment, as GitHub writes it. */
const fragment = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const fragmentsOf = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => fragment(heading!));

/** Text without code, in which nothing is a link. */
const prose = (text: string) => text.replace(/^( *)```[^]*?^\1```$/gm, '').replace(/`[^`]*`/g, '');

suite('every link of the guides leads somewhere', () => {
  for (const {path, text} of guides) {
    test(path, () => {
      for (const [, target] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https:/.test(target!)) continue;
        const [file, hash] = target!.split('#') as [string, string?];
        const other = file ? posix.join(posix.dirname(path), file) : path;
        assert.ok(existsSync(join(root, other)), `${target} is not there`);
        if (hash !== undefined) assert.ok(fragmentsOf(guide(other).text).includes(hash), `${target} has no heading`);
      }
    });
  }
});

test('every guide can be found from the README', () => {
  const found = new Set(['README.md']);
  for (const path of found) {
    const other = guides.find((each) => each.path === path);
    for (const [, target] of prose(other?.text ?? '').matchAll(/\]\(([^)#\s]+)/g)) {
      if (target!.endsWith('.md')) found.add(posix.join(posix.dirname(path), target!));
    }
  }
  const lost = guides.map(({path}) => path).filter((path) => !path.startsWith('packages/') && !found.has(path));
  assert.deepEqual(lost, []);
});

test('the pictures are small', () => {
  const images = guides.flatMap(({path, text}) =>
    [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => posix.join(posix.dirname(path), file!)),
  );
  assert.ok(images.length > 0);
  for (const image of images) assert.ok(statSync(join(root, image)).size < 300_000, image);
});

test('no guide names a machine of ours', () => {
  for (const {path, text} of guides) assert.doesNotMatch(text, /\.\.\/shared|\/work\/|\/root\/|registry\./, path);
});
