// The sentences about mistakes, word for word.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {examine, fixDocument} from '@countersign/authoring';
import {bytesOf, LETTER, lines, mistakes, tell} from '../support/mistakes/mistake.ts';

const good = examine(Buffer.from(LETTER)).campaign!;
const all = mistakes();

test('the good letter has neither problem nor warning', () => {
  assert.deepEqual(lines(tell(Buffer.from(LETTER), good)), []);
});

test('there are mistakes of every kind', () => {
  assert.deepEqual([...all.keys()].sort(), [
    ...['actions', 'addresses', 'approvals', 'countries', 'dates', 'evidence', 'files', 'ids', 'languages', 'others'],
    ...['published', 'signatories', 'statuses', 'syntax', 'texts'],
  ]);
  assert.ok([...all.values()].flat().length >= 200);
});

for (const [kind, list] of all) {
  suite(kind, () => {
    for (const mistake of list) {
      test(mistake.mistake, () => {
        const told = tell(bytesOf(mistake), mistake.against && good);
        assert.deepEqual(lines(told), mistake.says);
        assert.ok(mistake.says.length > 0, 'it is told');
        for (const {name, kind, message, hint} of [...told.problems, ...told.warnings]) {
          assert.doesNotMatch(`${name} ${message} ${hint}`, /undefined|\[object|NaN|JSON Pointer/);
          assert.match(message, /[.!?]$/);
          assert.match(hint, /^\p{Lu}.*(?:[.!?})\]]|https?:\/\/\S+)$/su);
          assert.notEqual(kind, '');
        }
      });
    }
  });
}

test('what --fix is said to do, it does', () => {
  let promised = 0;
  for (const mistake of [...all.values()].flat()) {
    const bytes = bytesOf(mistake);
    const {problems, warnings} = tell(bytes);
    const isFixed = ({hint}: {hint: string}) => hint.includes('countersign check --fix does');
    const before = [...problems, ...warnings].filter(isFixed);
    if (before.length === 0) continue;
    promised++;
    const {text, rewrites} = fixDocument(new TextDecoder().decode(bytes));
    assert.ok(rewrites.length > 0, mistake.mistake);
    const after = tell(Buffer.from(text));
    assert.deepEqual([...after.problems, ...after.warnings].filter(isFixed), [], mistake.mistake);
  }
  assert.ok(promised > 25, `${promised}`);
});
