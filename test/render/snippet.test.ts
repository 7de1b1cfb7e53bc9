import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
// An app that renders its own elements on the server has registered them.
import '@countersign/elements/define.js';
import type {Load} from '@countersign/elements';
import {
  cdnAddress,
  renderFrame,
  renderFrameSnippet,
  renderLight,
  renderShadow,
  renderSnippet,
  type RenderedLayout,
} from '@countersign/render';
import {example} from '../support/documents/example.ts';
import {parse} from '../support/html/parse-html.ts';

const FIRST = new URL('../../packages/microsoft-azure-review/campaign.json', import.meta.url);

/** A hash, of whatever it is. */
const HASH = `sha384-${'A'.repeat(64)}`;

const OPTIONS = {
  campaign: example(),
  src: 'https://letters.example.org/open-audit/campaign.json',
  script: 'https://cdn.example.net/countersign.js',
  integrity: HASH,
};

/** The script of a snippet that asks first, and its hash. */
const CLICK = {text: `go('é', "${OPTIONS.script}")`, integrity: HASH};

test('the elements are registered here', () => assert.ok(customElements.get('cs-campaign')));

test('a snippet is a script and an element with the campaign inside', () => {
  const html = renderSnippet({...OPTIONS, lang: 'ar'});
  const page = parse(html);
  assert.deepEqual(page.one('script').attributes, {
    type: 'module',
    src: OPTIONS.script,
    integrity: HASH,
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
  });
  assert.deepEqual(page.one('cs-campaign').attributes, {src: OPTIONS.src, lang: 'ar'});
  const fallback = renderLight(OPTIONS.campaign, {lang: 'ar', src: OPTIONS.src});
  // One block and one line: editors make paragraphs of line breaks.
  assert.match(html, /^<div><script [^>]*><\/script><cs-campaign /);
  assert.ok(html.endsWith(`<cs-campaign src="${OPTIONS.src}" lang="ar">${fallback.trim()}</cs-campaign></div>\n`));
  assert.equal(html.split('\n').length, 2);
});

/** A snippet of the first campaign, with the addresses that it will have. */
const first = (options: Partial<Parameters<typeof renderSnippet>[0]>) =>
  renderSnippet({
    campaign: JSON.parse(readFileSync(FIRST, 'utf8')) as unknown,
    src: 'https://countersign.example.org/microsoft-azure-review/campaign.json',
    script: cdnAddress('0.1.0', 'keep.js'),
    integrity: HASH,
    ...options,
  });

test('the snippet of the first campaign has less than 6 KB, and with a link less than 1 KB', () => {
  assert.ok(Buffer.byteLength(first({})) < 6 * 1024);
  assert.ok(Buffer.byteLength(first({fallback: 'link'})) < 1024);
});

test('a snippet with a link has no status, for nothing of what travels with one has room', () => {
  const page = parse(renderSnippet({...OPTIONS, lang: 'en', fallback: 'link'}));
  assert.equal(page.one('cs-campaign').text, 'Open the audit of the Northern Reservoir');
  const {href, rel, referrerpolicy} = page.one('a').attributes;
  assert.deepEqual(
    [href, rel, referrerpolicy],
    ['https://letters.example.org/open-audit/', 'noopener noreferrer', 'no-referrer'],
  );
  assert.equal(page.one('cs-campaign').attributes['layout'], undefined);
  const whole = parse(renderSnippet({...OPTIONS, layout: 'full', fallback: 'link'}));
  assert.equal(whole.one('cs-campaign').attributes['layout'], 'full');
});

test('a snippet with a link to a retracted campaign says only that it is retracted', () => {
  const retracted = example({'/stage': 'retracted', '/closing': {date: '2026-06', note: 'It did not exist.'}});
  const page = parse(renderSnippet({...OPTIONS, campaign: retracted, lang: 'en', fallback: 'link'}));
  assert.equal(page.one('cs-campaign').text, 'This campaign has been retracted (June 2026).');
});

test('a snippet answers at a glance, or holds the whole record where it is asked for', () => {
  const element = (layout?: RenderedLayout) => {
    const page = parse(renderSnippet({...OPTIONS, lang: 'en', layout}));
    return [page.one('cs-campaign').attributes['layout'], page.one('article').text] as const;
  };
  const fallback = (layout: RenderedLayout) =>
    parse(renderLight(OPTIONS.campaign, {lang: 'en', layout, src: OPTIONS.src})).text;
  assert.notEqual(fallback('overview'), fallback('full'));
  // The overview is what an element shows by itself.
  assert.deepEqual(element(), [undefined, fallback('overview')]);
  assert.deepEqual(element('overview'), element());
  assert.deepEqual(element('full'), ['full', fallback('full')]);
});

test('without a language it is the campaign’s own, and the element follows its page', () => {
  const page = parse(renderSnippet(OPTIONS));
  assert.deepEqual(page.one('cs-campaign').attributes, {src: OPTIONS.src});
  assert.equal(page.one('article').attributes.lang, 'en');
});

test('a snippet that asks first has words and program in attributes, where nothing is left of them without script', () => {
  const page = parse(renderSnippet({...OPTIONS, lang: 'ar', load: 'click', click: CLICK}));
  assert.deepEqual(page.all('link', 'template', 'button'), []);
  const {'data-ask': ask, 'data-ask-note': note, ...others} = page.one('cs-campaign').attributes;
  assert.deepEqual(others, {src: OPTIONS.src, load: 'click', lang: 'ar'});
  assert.match(ask!, /\u2068letters\.example\.org\u2069 و\u2068cdn\.example\.net\u2069$/);
  assert.match(note!, /\u2068letters\.example\.org\u2069 و\u2068cdn\.example\.net\u2069 .*IP/);
  const {src, integrity, ...rest} = page.one('cs-campaign').one('script').attributes;
  assert.deepEqual([integrity, rest], [HASH, {crossorigin: 'anonymous', lang: 'ar', dir: 'rtl'}]);
  const [, base64] = /^data:text\/javascript;charset=utf-8;base64,([\w+/]+=*)$/.exec(src!)!;
  assert.equal(Buffer.from(base64!, 'base64').toString('utf8'), CLICK.text);
  const shown = (html: string) => parse(html).text;
  assert.equal(page.text, shown(renderLight(OPTIONS.campaign, {lang: 'ar', src: OPTIONS.src})));
});

test('a snippet that asks first requests nothing unasked, and names the hosts that it asks', () => {
  const cases: [changes: Partial<Parameters<typeof renderSnippet>[0]>, message: RegExp][] = [
    [{}, /would request the script https:\/\/cdn\.example\.net\S+ before the reader is asked\. Give as `click`/],
    [{script: '//cdn.example.net/countersign.js'}, /before the reader is asked/],
    [{script: '/\\cdn.example.net/countersign.js'}, /before the reader is asked/],
    [{script: '/\t/cdn.example.net/countersign.js'}, /before the reader is asked/],
    [{click: CLICK, src: '/campaign.json'}, /src \/campaign\.json has none\. Write a full https address/],
    [{click: CLICK, script: '/countersign.js'}, /script \/countersign\.js has none\. Leave out `click`/],
    [{click: {...CLICK, integrity: 'sha384-x'}}, /integrity "sha384-x" is not a hash/],
    [{click: CLICK, script: 'https://static.example.com/c.js'}, /does not request the script .*\. Put that address/],
  ];
  for (const [changes, message] of cases) {
    assert.throws(() => renderSnippet({...OPTIONS, load: 'click', ...changes}), {name: 'TypeError', message});
  }
  const own = parse(renderSnippet({...OPTIONS, load: 'click', script: '/countersign.js'}));
  assert.equal(own.one('script').attributes.src, '/countersign.js');
});

test('the hosts on the button are joined as the language does before the one that follows', () => {
  const script = 'https://img.example.net/countersign.js';
  const html = renderSnippet({
    ...OPTIONS,
    script,
    lang: 'es',
    load: 'click',
    click: {...CLICK, text: JSON.stringify(script)},
  });
  assert.match(
    parse(html).one('cs-campaign').attributes['data-ask']!,
    /\u2068letters\.example\.org\u2069 e \u2068img\.example\.net\u2069/,
  );
});

test('a script without integrity has no such attribute', () => {
  const {integrity: _, ...others} = OPTIONS;
  assert.ok(!('integrity' in parse(renderSnippet(others)).one('script').attributes));
});

test('values of attributes that protect, and would protect nothing, are refused', () => {
  for (const integrity of [
    '',
    'sha384-…',
    'sha384-...',
    `"${HASH}"`,
    HASH.replace('-', ':'),
    `${HASH}A`,
    'sha1-abc=',
  ]) {
    const message = /integrity .+ is not a hash, so browsers would check nothing/;
    assert.throws(() => renderSnippet({...OPTIONS, integrity}), message, integrity);
    assert.throws(() => renderShadow(OPTIONS.campaign, {src: OPTIONS.src, integrity}), message, integrity);
    const attributes = {integrity};
    assert.throws(() => renderShadow(OPTIONS.campaign, {src: OPTIONS.src, attributes}), message, integrity);
    const frame = {...OPTIONS, integrity, parts: [], inline: {text: '', integrity: HASH}};
    assert.throws(() => renderFrame(frame), message, integrity);
    assert.throws(() => renderFrame({...frame, integrity: HASH, inline: {text: '', integrity}}), message, integrity);
    assert.throws(() => renderFrameSnippet({...OPTIONS, frame: OPTIONS.src, integrity}), message, integrity);
  }
  for (const load of ['Click', 'click ', 'lazy', ''] as unknown as Load[]) {
    const message = /load ".*" is unknown\. Write auto or click\./;
    assert.throws(() => renderSnippet({...OPTIONS, load}), message, load);
    assert.throws(() => renderShadow(OPTIONS.campaign, {load}), message, load);
  }
});

test('an element that a server renders keeps the hash by which its page checks the document', () => {
  const html = renderShadow(OPTIONS.campaign, {src: OPTIONS.src, integrity: HASH});
  assert.ok(html.includes(` integrity="${HASH}"`));
  assert.ok(html.includes('Open the audit of the Northern Reservoir'));
});
