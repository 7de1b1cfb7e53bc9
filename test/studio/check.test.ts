// The answer of the check, as the thread posts it to the page.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check} from '../../packages/studio/src/worker/check.ts';
import {manySignatories} from '../support/documents/largest.ts';

test('of what 20,000 signatories lack, a thousand places are posted, and the number of the others', () => {
  const {problems, warnings, gaps} = check({document: manySignatories() as never, published: undefined});
  const places = [...problems, ...warnings, ...gaps].map(({also = [], more = 0}) => [also.length + 1, more] as const);
  assert.ok(places.some(([, more]) => more > 18_000));
  for (const [posted, more] of places) assert.ok(more > 0 ? posted === 1_000 : posted <= 1_000, `${posted}, ${more}`);
});
