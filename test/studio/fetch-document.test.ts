// What a person may type as the address of a document, and what is fetched then.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {addressTyped, fetchDocument} from '../../packages/studio/src/files/fetch-document.ts';
import {useSite} from '../support/servers/site.ts';

const site = useSite();
const page = () => `${site.origin}/studio/`;

test('an address may lack its https:, and no other protocol is asked', () => {
  const base = 'https://studio.example.org/';
  assert.equal(addressTyped(' example.org/campaign.json ', base), 'https://example.org/campaign.json');
  assert.equal(addressTyped('/letters/campaign.json', base), 'https://studio.example.org/letters/campaign.json');
  assert.equal(addressTyped('example.org:8443/campaign.json', base), 'https://example.org:8443/campaign.json');
  // Letters that look like those of another name are shown as the other name that they are.
  assert.equal(addressTyped('\u0430pple.com', base), 'https://xn--pple-43d.com/');
  for (const typed of [
    'javascript:alert(1)//example.org',
    'user:secret@example.org',
    'user@example.org',
    'localhost:3000',
    '',
    '   ',
    'http://example.org/',
    'data:application/json,{}',
    'javascript:1',
    'file:///etc/passwd',
  ]) {
    assert.equal(addressTyped(typed, base), undefined, typed);
  }
  assert.equal(addressTyped('https://somebody:secret@example.org/', base), undefined);
});

test('a document comes with its text', async () => {
  site.putDocument('/letter.json', '{"format":1,  "id": "a"}');
  const fetched = await fetchDocument('/letter.json', {base: page()});
  assert.deepEqual(fetched, {
    ok: true,
    address: `${site.origin}/letter.json`,
    document: {format: 1, id: 'a'},
    text: '{"format":1,  "id": "a"}',
  });
});

test('every other answer says why there is no document', async () => {
  site.putDocument('/list.json', []);
  site.putDocument('/broken.json', '{');
  site.put('/moved.json', (response) => response.writeHead(302, {location: '/list.json'}).end());
  site.put('/large.json', (response) => response.writeHead(200).end(`"${'a'.repeat(4_200_000)}"`));
  const codeOf = async (path: string) => {
    const fetched = await fetchDocument(path, {base: page()});
    return fetched.ok ? undefined : [fetched.code, fetched.status].filter(Boolean).join(' ');
  };
  assert.equal(await codeOf('/list.json'), 'no-object');
  assert.equal(await codeOf('/broken.json'), 'not-json');
  assert.equal(await codeOf('/moved.json'), 'network');
  assert.equal(await codeOf('/large.json'), 'too-large');
  assert.equal(await codeOf('/nothing-here.json'), 'http 404');
  assert.equal(await codeOf('http://example.org/'), 'address');
});

test('an answer that is compressed a thousand times, or comes byte by byte, ends', async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));
  site.put('/bomb.json', (response) =>
    response.writeHead(200, {'content-encoding': 'gzip', 'content-type': 'application/json'}).end(bomb),
  );
  site.put('/page.json', (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html>'));
  assert.deepEqual(await fetchDocument('/bomb.json', {base: page()}), {ok: false, code: 'too-large'});
  assert.deepEqual(await fetchDocument('/page.json', {base: page()}), {ok: false, code: 'not-json'});
  const aborter = new AbortController();
  site.put('/slow.json', async (response, request) => {
    response.writeHead(200).write('{');
    const isGivenUp = new Promise((closed) => request.on('close', closed));
    aborter.abort();
    await isGivenUp;
  });
  const {ok} = await fetchDocument('/slow.json', {base: page(), signal: aborter.signal});
  assert.equal(ok, false);
});
