// Answers that make a letter, and the addresses that are asked on the way.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLetter} from '../../packages/site/src/embed/find-letter.ts';
import {example, useSite} from '../support/servers/site.ts';

const site = useSite();
const find = (typed: string) =>
  findLetter(typed, {base: `${site.origin}/embed/`, signal: new AbortController().signal});
const asked = () => site.requests.map(({path}) => path);

test('the address of a page leads to the document beside it, and to no other address', async () => {
  site.putDocument('/letter/campaign.json', example());
  const found = await find('/letter/index.html');
  assert(found.ok);
  assert.deepEqual([found.address, asked()], [`${site.origin}/letter/campaign.json`, ['/letter/campaign.json']]);
});

test('a document may lie at an address that looks like a page', async () => {
  site.putDocument('/letters/7', example());
  const found = await find('/letters/7');
  assert(found.ok);
  assert.deepEqual(asked(), ['/letters/7/campaign.json', '/letters/7']);
});

test('a fault is that of the likely address, with all that were asked', async () => {
  site.put('/letter/', (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<p>A page</p>'));
  assert.deepEqual(await find('/letter/'), {
    ok: false,
    fault: 'http',
    status: '404',
    asked: [`${site.origin}/letter/campaign.json`, `${site.origin}/letter/`],
  });
  site.putDocument('/list.json', []);
  assert.deepEqual(await find('/list.json'), {
    ok: false,
    fault: 'no-object',
    status: '',
    asked: [`${site.origin}/list.json`],
  });
});

test('an address that cannot be used is asked by nobody', async () => {
  const refused = await find('https://10.0.0.1/campaign.json');
  assert(!refused.ok);
  assert.deepEqual([refused.fault, refused.asked], ['unfit', []]);
  assert.match(refused.sentence!, /^https:\/\/10\.0\.0\.1\/campaign\.json is of your own machine or network/);
  assert.deepEqual(await find('javascript:alert(1)'), {ok: false, fault: 'address', status: '', asked: []});
  assert.deepEqual(asked(), []);
});
