// `countersign publish --next`: the revision and the moment are written into the document that the author edits.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {publish, put, text, work, written} from './vendor-folder.ts';

const source = () => readFileSync(join(work, 'campaign.json'), 'utf8');

test('the next revision follows the one in the folder, and nothing else in the document changes', async () => {
  assert.equal((await publish('--next')).code, 0);
  const moment = '2026-09-01T00:00:00Z';
  const expected = (revision: number) => text({'/revision': revision, '/updated': moment});
  assert.equal(source(), expected(3));
  assert.equal(written('campaign.json').toString(), source());
  const again = await publish('--next');
  assert.equal(again.code, 0, again.stderr);
  assert.equal(source(), expected(4));
});

test('the document stays as it is when it may not be published', async () => {
  assert.equal((await publish()).code, 0);
  const broken = text({'/demands/0/title': ''});
  put('campaign.json', broken);
  const {code, stderr} = await publish('--next');
  assert.equal(code, 1);
  assert.match(stderr, /Nothing was written/);
  assert.equal(source(), broken);
});
