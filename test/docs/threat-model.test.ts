// docs/threat-model.md can be relied on: each attack names tests that are there, and no attacker of ours is left out.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {guide, root} from '../support/guides.ts';

const {text} = guide('docs/threat-model.md');

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The table under each heading: its first row, and the attacks below it. */
const sections = new Map(
  text
    .split('\n## ')
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const [head, , ...attacks] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
      return [title, {head: head?.[0] ?? '', attacks}] as const;
    }),
);
const attackers = [...sections].filter(([, {head}]) => /^attack/.test(head));

test('every attacker has attacks', () => {
  assert.deepEqual(
    attackers.map(([name]) => name),
    [
      'The author of a document',
      'The host of a document',
      'The CDN, or whoever serves the code',
      'The network',
      'The host page, and other scripts on it',
      'A frame, and the page around it',
      "The partner's editor and template engine",
      'A WordPress site with the plugin',
      'The addressee, and others with an interest',
      'Somebody who watches readers',
      'Packages, and the machines that build',
      "The author's own computer",
      'The studio',
      'The snippet builder',
    ],
  );
  for (const [name, {attacks}] of attackers) assert.ok(attacks.length >= 3, name);
});

for (const [name, {attacks}] of attackers) {
  suite(name, () => {
    for (const cells of attacks) {
      test(cells[0], () => {
        assert.equal(cells.length, 4, 'attack, what stops it, held by, what remains');
        const [, stops, held = ''] = cells;
        assert.notEqual(stops, '');
        assert.match(held, /^`test\/[^`]+`(, `test\/[^`]+`)*$/);
        for (const [, path] of held.matchAll(/`([^`]+)`/g)) {
          assert.match(path!, /\.(test|browser)\.ts$/);
          assert.ok(existsSync(join(root, path!)), `${path} is not there`);
          assert.match(readFileSync(join(root, path!), 'utf8'), /\b(test|it)\(/, path);
        }
      });
    }
  });
}

test('it is found from where people look first', () => {
  for (const path of ['README.md', 'SECURITY.md']) assert.ok(guide(path).text.includes('(docs/threat-model.md)'), path);
});
