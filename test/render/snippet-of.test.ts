// Snippets as a page makes them. A test in test/cli compares their texts with those of the command.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {suite, test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {
  cdnAddress,
  checkSnippet,
  clickScript,
  optionsOf,
  SNIPPET_OPTIONS,
  SNIPPET_WAYS,
  snippetOf,
  waysOf,
  type Snippet,
  type SnippetChoice,
  type SnippetRelease,
} from '@countersign/render';
import {example} from '../support/documents/example.ts';
import {clickScriptIn} from '../support/html/click-script.ts';

const VERSION = '9.8.7';
const SRC = 'https://letters.example.org/open-audit/campaign.json';
const CDN = 'cdn.jsdelivr.net';
const FILES = ['countersign.js', 'keep.js', 'click.js', 'frame-host.js'];
const PARTS = ['record', 'words-ar', 'words-fr'].map((name) => `countersign-${VERSION}-${name}.js`);
const [RECORD, ARABIC, FRENCH] = PARTS;
const fileOf = (name: string) => ({
  bytes: 100,
  brotli: 10,
  integrity: `sha384-${createHash('sha384').update(name).digest('base64')}`,
});
const release: SnippetRelease = {
  version: VERSION,
  files: Object.fromEntries([...FILES, ...PARTS].map((name) => [name, fileOf(name)])),
  clickScript: `load("${cdnAddress(VERSION).replace('@', '\\u0040').replace('@', '\\u0040')}")`,
};

const read = readCampaign(example());
assert(read.ok);
const {campaign} = read;

async function made(choice: SnippetChoice): Promise<Snippet> {
  const snippet = await snippetOf(choice, {campaign, release});
  assert(snippet.ok, JSON.stringify(snippet));
  return snippet;
}

test('one table says which options go with which way', () => {
  for (const way of SNIPPET_WAYS) {
    for (const option of SNIPPET_OPTIONS) {
      assert.equal(optionsOf(way).includes(option), waysOf(option).includes(way), `${way} ${option}`);
    }
  }
  assert.deepEqual(optionsOf('astro'), ['src', 'lang']);
});

suite('the requests of readers', () => {
  const short = ({requests}: Snippet) => requests.map(({when, what, host}) => `${when} ${what} ${host}`);

  const expected: readonly (readonly [string, SnippetChoice, readonly string[]])[] = [
    ['HTML', {way: 'html'}, [`page code ${CDN}`, `near code ${CDN}`, 'near document letters.example.org']],
    ['HTML that asks', {way: 'html', load: 'click'}, [`press code ${CDN}`, 'press document letters.example.org']],
    [
      'HTML that asks, with code of the site',
      {way: 'html', load: 'click', script: '/keep.js'},
      ['page code undefined', 'near code undefined', 'press document letters.example.org'],
    ],
    ['an import map', {way: 'import-map'}, [`page code ${CDN}`, 'page document letters.example.org']],
    ['a framework', {way: 'vue'}, ['page code undefined', 'page document letters.example.org']],
    [
      'a framework that asks',
      {way: 'vue', load: 'click'},
      ['page code undefined', 'press document letters.example.org'],
    ],
  ];
  for (const [name, choice, requests] of expected) {
    test(name, async () => assert.deepEqual(short(await made({src: SRC, ...choice})), requests));
  }

  test('of a frame are those of its page, too', async () => {
    const snippet = await made({way: 'iframe', frame: 'https://frames.example.org/frame.html'});
    assert.deepEqual(short(snippet), [
      `page code ${CDN}`,
      'near frame frames.example.org',
      `near code ${CDN}`,
      'near document letters.example.org',
    ]);
    assert.deepEqual(
      snippet.requests.map(({isUsual = false}) => isUsual),
      [false, false, true, true],
    );
  });

  test('name the files that surely come, which together are the bytes of the code', async () => {
    const {requests, code} = await made({way: 'html', src: SRC, lang: 'ar-EG'});
    assert.deepEqual(
      requests.map(({files}) => files),
      [['keep.js'], ['countersign.js', RECORD, ARABIC], undefined],
    );
    assert.deepEqual(code, {bytes: 400, brotli: 40});
    assert.equal((await made({way: 'react', src: SRC})).code, undefined);
  });
});

suite('the hashes for a policy', () => {
  const namesIn = async (choice: SnippetChoice) => {
    const {files, words, scripts} = (await made(choice)).policy;
    return [files.map(({name}) => name), words.map(({name}) => name), scripts.length];
  };

  test('are those of the files that the page names, and of the scripts in the snippet', async () => {
    assert.deepEqual(await namesIn({way: 'html', src: SRC}), [
      ['keep.js', 'countersign.js', RECORD],
      [ARABIC, FRENCH],
      0,
    ]);
    assert.deepEqual(await namesIn({way: 'html', src: SRC, load: 'click'}), [
      ['countersign.js', RECORD],
      [ARABIC, FRENCH],
      1,
    ]);
    assert.deepEqual(await namesIn({way: 'import-map', src: SRC}), [['countersign.js', RECORD], [ARABIC, FRENCH], 2]);
    assert.deepEqual(await namesIn({way: 'iframe'}), [['frame-host.js'], [], 0]);
    assert.deepEqual(await namesIn({way: 'next', src: SRC}), [[], [], 0]);
  });

  test('of a script that names other code are made from its text', async () => {
    const script = 'https://static.example.com/countersign.js';
    const {text, policy} = await made({way: 'html', src: SRC, load: 'click', script});
    const {program} = clickScriptIn(text);
    assert.ok(program.includes('static.example.com'));
    assert.deepEqual(policy.scripts, [fileOf(program).integrity]);
  });

  test('a released script that names other code than the CDN’s is refused, for it would stay as it is', () =>
    assert.rejects(
      clickScript({...release, clickScript: 'load("https://cdn.example.net/")'}, 'https://static.example.com/c.js'),
      /click\.js does not name .*\\u00409\.8\.7/,
    ));
});

suite('a refusal', () => {
  const refused: readonly (readonly [SnippetChoice, string, RegExp])[] = [
    [{way: 'ember'}, 'way', /^ember: there is no such\. Known: html, iframe/],
    [{way: '__proto__'}, 'way', /^__proto__: there is no such/],
    [{way: 'html'}, 'src', /^Say where the document is published\.$/],
    [{way: 'react', src: SRC, layout: 'full'}, 'layout', /^This goes with html, and not with react\.$/],
    [{way: 'html', src: SRC, layout: 'none'}, 'layout', /^none: there is no such\. Known: overview, full\.$/],
    [{way: 'html', src: SRC, lang: 'x"><b>'}, 'lang', /^x"><b> is no language tag/],
    [{way: 'html', src: 'javascript:alert(1)'}, 'src', /^javascript:alert\(1\) is no full https address/],
    [{way: 'html', src: 'http://localhost:8080/'}, 'src', /^http:\/\/localhost:8080\/ is of your own machine/],
    [{way: 'html', src: SRC, script: '//static.example.com/keep.js'}, 'script', /is no full https address/],
    [
      {way: 'html', src: SRC, script: '/countersign.js'},
      'script',
      /^\/countersign\.js ends with countersign\.js\. Name/,
    ],
    [{way: 'html', src: SRC, demand: 'repair', layout: 'full'}, 'layout', /^One demand alone has no layout\.$/],
    [{way: 'html', src: SRC, demand: 'repair', ownWords: 'We.'}, 'ownWords', /^One demand alone has no place for your/],
    [
      {way: 'html', src: SRC, ownWords: 'turned \u202e round'},
      'ownWords',
      /^Your own words have characters that do not/,
    ],
    [
      {way: 'html', src: SRC, ownWords: 'long '.repeat(2000)},
      'ownWords',
      /^Your own words are too long\. Write at most/,
    ],
    [{way: 'vue', src: SRC, ownWords: 'We.'}, 'ownWords', /^This goes with html, import-map, and not with vue\.$/],
    [{way: 'iframe', demand: 'repair', element: 'statements'}, 'element', /^One demand goes with demand-checklist/],
  ];
  for (const [choice, option, sentence] of refused) {
    test(`of ${JSON.stringify(choice)}`, async () => {
      const refusal = checkSnippet(choice, {version: VERSION});
      assert.equal(refusal?.option, option);
      assert.match(refusal.sentence, sentence);
      assert.doesNotMatch(refusal.sentence, /--[a-z]/);
      assert.deepEqual(await snippetOf(choice, {campaign, release}), refusal);
    });
  }

  test('may need the campaign: a demand that it lacks, or an address from a guide', async () => {
    const lacking = await snippetOf({way: 'html', src: SRC, demand: 'audit'}, {campaign, release});
    assert(!lacking.ok);
    assert.equal(
      lacking.sentence,
      'audit: the letter has no demand with this id. Write one of: publish-audit, repair.',
    );
    const real = {...campaign, url: 'https://letters.accessnow.org/audit/'};
    const copied = await snippetOf({way: 'html', src: SRC}, {campaign: real, release});
    assert(!copied.ok);
    assert.deepEqual([copied.option, copied.value], ['src', SRC]);
    assert.match(copied.sentence, /is an example from a guide/);
  });

  test('spares an address of this machine in a preview, and no other', async () => {
    const choice = {way: 'html', src: 'http://localhost:8080/campaign.json'};
    assert.equal(checkSnippet(choice, {version: VERSION})?.isOfThisMachine, true);
    assert((await snippetOf(choice, {campaign, release, isPreview: true})).ok);
    assert.ok(checkSnippet({way: 'html', src: 'https://intranet/'}, {version: VERSION, isPreview: true}));
  });
});
