// A short run of the painting of `pnpm fuzz`, with the same documents each time.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withPainting} from './painting.ts';
import {tried} from './run.ts';

test('a hostile document paints nothing over the page of its host', async () => {
  const documents = await withPainting((property) =>
    tried('Painting', property, {seed: 2026, milliseconds: Infinity, runs: 5}),
  );
  assert.equal(documents, 5);
});
