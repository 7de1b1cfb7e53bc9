// Findings by place: a field asks for its own, a card for all inside.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countOf, findingsAt, findingsOf, placesOf} from '../../packages/studio/src/forms/problems-at.ts';
import type {Session} from '../../packages/studio/src/session/session.ts';

const problem = (pointer: string, ...also: string[]) => ({
  pointer,
  message: `About ${pointer}`,
  hint: '',
  ...(also.length > 0 && {also: also.map((each) => ({pointer: each}))}),
});

const session = (problems: object[], warnings: object[] = []) =>
  ({checked: {problems, warnings}}) as unknown as Session;

test('a field has its own findings, and a card those inside it', () => {
  const known = session([problem('/demands/1/title'), problem('/demands/10/title')], [problem('/demands/1')]);
  const said = (pointer: string, isInside?: boolean) =>
    findingsAt(known, pointer, isInside).map((finding) => [finding.pointer, finding.isWarning]);
  assert.deepEqual(said('/demands/1/title'), [['/demands/1/title', false]]);
  assert.deepEqual(said('/demands/1'), [['/demands/1', true]]);
  assert.deepEqual(said('/demands/1', true), [
    ['/demands/1/title', false],
    ['/demands/1', true],
  ]);
  assert.equal(findingsAt(known, '/demands', true).length, 3);
  assert.equal(findingsAt(known, '', true).length, 3);
  assert.deepEqual(findingsAt(known, '/demands'), []);
});

test('one finding at many places is found at each', () => {
  const known = session([problem('/sources/0/url', '/sources/4/url')]);
  assert.equal(findingsAt(known, '/sources/4/url').length, 1);
  assert.equal(findingsOf(known).length, 2);
  const places = placesOf(problem('/a', '/b') as unknown as Parameters<typeof placesOf>[0]);
  assert.deepEqual(
    places.map(({pointer}) => pointer),
    ['/a', '/b'],
  );
});

test('places that are left out are counted once', () => {
  const known = session([{...problem('/sources/0/url', '/sources/4/url'), more: 7}, problem('/id')]);
  assert.equal(countOf(findingsOf(known)), 10);
  assert.equal(countOf(findingsAt(known, '/sources/4', true)), 1);
});

test('names of JavaScript are places like others', () => {
  const known = session([problem('/__proto__/constructor')]);
  assert.equal(findingsAt(known, '/__proto__', true).length, 1);
  assert.deepEqual(findingsAt(known, 'constructor'), []);
});
