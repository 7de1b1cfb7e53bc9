import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
// An app that renders its own elements on the server has registered them.
import '@countersign/elements/define.js';
import type {Load} from '@countersign/elements';
import {
  renderFrame,
  renderFrameSnippet,
  renderLight,
  renderShadow,
  renderSnippet,
  type RenderedLayout,
} from '@countersign/render';
import {example} from '../support/documents/example.ts';
import {parse} from '../support/html/parse-html.ts';

/** A hash, of whatever it is. */
const HASH = `sha384-${'A'.repeat(64)}`;

const OPTIONS = {
  campaign: example(),
  src: 'https://letters.example.org/open-audit/campaign.json',
  script: 'https://cdn.example.net/countersign.js',
  integrity: HASH,
};

/** An inline script, with what a replacement would fall for. */
const CLICK = `go('$&', "${OPTIONS.script}")`;

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
  assert.equal(
    html.split('\n').slice(1).join('\n'),
    `<cs-campaign src="${OPTIONS.src}" lang="ar">\n${fallback.replace(/^(?=.)/gm, '  ')}</cs-campaign>\n`,
  );
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

test('a snippet that asks first has its button in a template, where it is nothing without scripts', () => {
  const html = renderSnippet({...OPTIONS, lang: 'ar', load: 'click', click: CLICK});
  const page = parse(html);
  assert.deepEqual(
    page.all().filter(({name}) => name === 'link'),
    [],
  );
  assert.deepEqual(page.one('cs-campaign').attributes, {src: OPTIONS.src, load: 'click', lang: 'ar'});
  assert.deepEqual(page.one('script').attributes, {});
  assert.ok(html.includes(`<script>${CLICK}</script>`));
  const box =
    /<template>\s*<p lang="ar" dir="rtl"><button type="button">(.*)<\/button> \S.*<\/p>\s*<\/template>\s*<script>/;
  assert.match(box.exec(html)![1]!, /<bdi>letters\.example\.org<\/bdi> و<bdi>cdn\.example\.net<\/bdi>/);
});

test('a snippet that asks first requests nothing unasked, and names the hosts that it asks', () => {
  const cases: [changes: Partial<Parameters<typeof renderSnippet>[0]>, message: RegExp][] = [
    [{}, /would request the script https:\/\/cdn\.example\.net\S+ before the reader is asked\. Give as `click`/],
    [{script: '//cdn.example.net/countersign.js'}, /before the reader is asked/],
    [{script: '/\\cdn.example.net/countersign.js'}, /before the reader is asked/],
    [{script: '/\t/cdn.example.net/countersign.js'}, /before the reader is asked/],
    [{click: CLICK, src: '/campaign.json'}, /src \/campaign\.json has none\. Write a full https address/],
    [{click: CLICK, script: '/countersign.js'}, /script \/countersign\.js has none\. Leave out `click`/],
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
  const html = renderSnippet({...OPTIONS, script, lang: 'es', load: 'click', click: JSON.stringify(script)});
  assert.match(html, /<bdi>letters\.example\.org<\/bdi> e <bdi>img\.example\.net<\/bdi>/);
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
