// The same lines for servers that are not nginx: Apache, which is run, and static hosts, whose file is read here.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {exampleText} from '../support/command-line/example.ts';
import {LOGO} from '../support/servers/site.ts';
import {linesOf, type Lines} from '../support/servers/header-lines.ts';
import {useApache} from './apache.ts';
import {ask} from './ask.ts';

const [document, logo, code] = linesOf('What a server sends') as [Lines, Lines, Lines];
const kept: Lines = {...document, 'cache-control': code['cache-control']!};
const framed: Lines = {'content-security-policy': 'frame-ancestors *', 'cross-origin-embedder-policy': 'require-corp'};
const dates: Lines = {
  'content-type': 'text/calendar; charset=utf-8',
  'cache-control': document['cache-control']!,
};
const own: Lines = {'content-security-policy': "frame-ancestors 'self'"};

/** What each file of a campaign's folder is sent with. */
const SENT: Readonly<Record<string, Lines>> = {
  'campaign.json': document,
  'logos/clearwater.webp': logo,
  'feed.xml': {...document, 'content-type': 'application/atom+xml'},
  'calendar.ics': dates,
  'frame.html': framed,
  'index.html': own,
  'embed.html': own,
  'letter.html': own,
  'demands/publish-audit.html': own,
  'badge.svg': {...document, 'content-type': 'image/svg+xml'},
};

const pick = (headers: Readonly<Record<string, unknown>>, names: Lines) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, headers[name]]));

suite('Apache', () => {
  const page = '<!doctype html><title>A page</title>';
  const folder = useApache(
    () =>
      new Map<string, string | Uint8Array>([
        ['campaign.json', exampleText],
        ['campaign.3.json', exampleText],
        ['logos/clearwater.webp', LOGO],
        ['feed.xml', '<?xml version="1.0"?><feed/>'],
        ['calendar.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
        ['logos/own.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
        ['other.html', page],
        ['letter.html', page],
        ['poster.ar.html', page],
        ['logos/own.html', page],
        ['badge.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
        ['badge.md', 'A badge'],
        ['oembed.ar.json', '{}'],
        ['demands/publish-audit.html', page],
        ['demands/publish-audit.ar.html', page],
        ['demands/publish-audit.oembed.json', '{}'],
        ['demands/publish-audit.3.ar.png', LOGO],
        ['demands/publish-audit.3.txt', 'In words'],
        ['picture-square.3.png', LOGO],
        ['frame.html', page],
        ['index.html', page],
        ['index.ar.html', page],
        ['embed.html', page],
        ['embed.ar.html', page],
      ]),
  );

  const still: Lines = {
    'content-security-policy': logo['content-security-policy']!,
    'x-content-type-options': 'nosniff',
  };
  for (const [path, lines] of Object.entries({
    ...SENT,
    'campaign.3.json': kept,
    'logos/own.svg': still,
    'other.html': still,
    'letter.html': own,
    'poster.ar.html': own,
    'logos/own.html': still,
    'badge.md': {'content-type': 'text/plain; charset=utf-8', 'cache-control': document['cache-control']!},
    'oembed.ar.json': document,
    'demands/publish-audit.ar.html': own,
    'demands/publish-audit.oembed.json': document,
    'demands/publish-audit.3.ar.png': {...kept, 'content-type': 'image/png'},
    'demands/publish-audit.3.txt': {...kept, 'content-type': 'text/plain; charset=utf-8'},
    'picture-square.3.png': {...kept, 'content-type': 'image/png'},
    'index.ar.html': own,
    'embed.ar.html': own,
  })) {
    test(`sends ${path} with our lines`, async () => {
      const {status, headers} = await ask(folder() + path, {headers: {origin: 'null', cookie: 'known=1'}});
      assert.equal(status, 200);
      assert.deepEqual(pick(headers, lines), lines);
      assert.deepEqual(pick(headers, document)['access-control-allow-origin'], '*');
      assert.equal(headers['set-cookie'], undefined);
      const isFramed = lines === framed;
      assert.equal(headers['cross-origin-embedder-policy'], isFramed ? 'require-corp' : undefined);
    });
  }

  test('compresses the document', async () => {
    for (const [encoding, open] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const {headers, body} = await ask(`${folder()}campaign.json`, {headers: {'accept-encoding': encoding}});
      assert.equal(headers['content-encoding'], encoding);
      assert.equal(open(body).toString(), exampleText);
    }
  });

  test('says also to other sites that something is not there, and lists no files', async () => {
    const missing = await ask(`${folder()}campaign.9.json`);
    assert.deepEqual([missing.status, missing.headers['access-control-allow-origin']], [404, '*']);
    assert.notEqual((await ask(`${folder()}logos/`)).status, 200);
  });
});

/** The rules of a `_headers` file: a path, in which a final `*` stands for anything, and the lines below it. */
function headersFor(path: string): Record<string, string> {
  const text = readFileSync(new URL('../../docs/cdn/_headers', import.meta.url), 'utf8');
  const sent: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    if (!line.startsWith(' ')) {
      const rule = line.trim();
      applies = rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
    } else if (applies) {
      const [, name, value] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line)!;
      // Hosts join what two rules say with a comma.
      assert.equal(sent[name!.toLowerCase()], undefined, `${name} twice for ${path}`);
      sent[name!.toLowerCase()] = value!;
    }
  }
  return sent;
}

suite('a static host', () => {
  for (const [path, lines] of Object.entries({
    ...SENT,
    // Such hosts leave the ending out of a page's address.
    frame: framed,
    embed: own,
    '': own,
  })) {
    test(`is told our lines for ${path || 'the folder'}`, () => {
      const shared = pick(document, {'access-control-allow-origin': '', 'cross-origin-resource-policy': ''});
      // It knows the type of a picture by its ending.
      const said = Object.fromEntries(
        Object.entries({...shared, ...lines}).filter(([, value]) => value !== 'image/webp'),
      );
      const sent = headersFor(`/open-audit/${path}`);
      assert.deepEqual(pick(sent, said as Lines), said);
    });
  }

  test('is told our lines for code', () => {
    assert.deepEqual(headersFor('/npm/@countersign/embed@0.1.0/dist/countersign.js'), code);
  });
});
