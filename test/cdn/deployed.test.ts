// `countersign check --deployed` asks the servers of docs/cdn, and has nothing to say about how they send.
import assert from 'node:assert/strict';
import {cpSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';
import {linesOf} from '../support/servers/header-lines.ts';
import {ask} from './ask.ts';
import {usePublished} from './published.ts';

const hosts = usePublished();
const {letters} = hosts;
/** The same without one of its lines. */
const without = usePublished((text) => text.replace(/^ {4}add_header Access-Control-Allow-Origin.*$/m, ''));

interface Printed {
  readonly files: readonly {
    readonly ok: boolean;
    readonly problems: readonly unknown[];
    readonly delivery: {readonly problems: readonly {header: string}[]; readonly warnings: readonly unknown[]};
  }[];
}

const check = async (address: string, ...args: string[]) => {
  const {code, stdout, stderr} = await countersign(['check', ...args, '--deployed', address, '--json']);
  assert.equal(stderr, '');
  return {code, ...(JSON.parse(stdout) as Printed)};
};

suite('the recommended configuration', () => {
  test('passes without a problem and without a warning', async () => {
    const {code, files} = await check(hosts.addresses.document);
    assert.equal(code, 0);
    assert.deepEqual(files[0]!.delivery, {problems: [], warnings: []});
  });

  test('passes after the next revision, and is compared with the file that was published', async () => {
    const text = hosts.publish({revision: 4, updated: '2026-06-11T09:00:00Z'});
    const {code, files} = await check(hosts.addresses.document, file(text));
    assert.deepEqual([code, files.map(({ok}) => ok)], [0, [true, true]]);
    assert.equal((await ask(`${letters.origin}/open-audit/campaign.3.json`)).status, 200);
  });

  test('fails where a revision was published without its copy', async () => {
    const text = hosts.publish({revision: 5, updated: '2026-06-12T09:00:00Z'});
    letters.put('/open-audit/campaign.json', text.replace('"revision": 5', '"revision": 6'));
    const {code, files} = await check(hosts.addresses.document);
    assert.deepEqual([code, files[0]!.delivery.problems.length], [1, 1]);
  });
});

test('what countersign publish writes is served as it should be, and its record is not', async () => {
  const folder = join(letters.folder, 'published');
  const logos = fileURLToPath(new URL('../../docs/demo/documents/logos/', import.meta.url));
  cpSync(logos, join(folder, 'logos'), {recursive: true});
  const written = await countersign(['publish', folder, '--from', file(exampleText), '--without-pictures']);
  assert.equal(written.code, 0, written.stderr);

  const {code, files} = await check(`${letters.origin}/published/campaign.json`, file(exampleText));
  assert.equal(code, 0);
  assert.deepEqual(files[1]!.delivery, {problems: [], warnings: []});
  const sent = async (name: string) => {
    const {status, headers} = await ask(`${letters.origin}/published/${name}`);
    return [status, headers['content-type'], headers['content-security-policy']];
  };
  const html = 'text/html; charset=utf-8';
  assert.deepEqual(await sent(''), [200, html, "frame-ancestors 'self'"]);
  assert.deepEqual(await sent('embed.html'), [200, html, "frame-ancestors 'self'"]);
  assert.deepEqual(await sent('frame.html'), [200, html, 'frame-ancestors *']);
  const {'content-security-policy': policy} = linesOf('What a server sends')[0]!;
  assert.deepEqual(await sent('oembed.json'), [200, 'application/json', policy]);
  assert.equal((await sent('countersign-publish.json'))[0], 404);
});

test('every file that countersign publish writes has a type, and what never changes is kept for a year', async () => {
  const folder = join(letters.folder, 'whole');
  const written = await countersign(['publish', folder, '--from', file(exampleText), '--without-pictures']);
  assert.equal(written.code, 0, written.stderr);
  for (const name of ['picture.3', 'picture-square.3.ar', 'demands/publish-audit.3', 'demands/publish-audit.3.ar']) {
    letters.put(`/whole/${name}.png`, 'A picture');
    letters.put(`/whole/${name}.txt`, 'The same in words');
  }
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => /^[^.].*\.\w+$/.test(name));
  assert.ok(names.includes('demands/publish-audit.ar.html') && names.includes('calendar.ar.ics'));
  for (const name of names.filter((each) => each !== 'countersign-publish.json')) {
    const {status, headers} = await ask(`${letters.origin}/whole/${name}`);
    assert.equal(status, 200, name);
    assert.notEqual(headers['content-type'], 'application/octet-stream', name);
    assert.equal(/immutable/.test(headers['cache-control']!), /\.3\b.*\.(?:json|png|txt)$/.test(name), name);
    const isPage = /^(?:index|embed|letter|poster|slide|demands\/[a-z-]+)\.[^/]*html$/.test(name);
    assert.equal(headers['content-security-policy'] === "frame-ancestors 'self'", isPage, name);
  }
});

test('a configuration that lacks a line fails for everything that is sent', async () => {
  const {code, files} = await check(without.addresses.document);
  assert.equal(code, 1);
  assert.deepEqual(
    files[0]!.delivery.problems.map(({header}) => header),
    Array<string>(4).fill('Access-Control-Allow-Origin'),
  );
});
