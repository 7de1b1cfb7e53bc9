import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {frameAddress, LIGHT_PARTS, renderFrame, renderFrameSnippet, renderLight} from '@countersign/render';
import {example, REAL} from '../support/documents/example.ts';
import {parse} from '../support/html/parse-html.ts';
import {readable} from '../support/html/readable.ts';

/** Hashes, of whatever they are. */
const [CODE, INLINE] = ['A', 'B'].map((letter) => `sha384-${letter.repeat(64)}`) as [string, string];

const OPTIONS = {
  campaign: example(),
  src: 'https://letters.example.org/open-audit/campaign.json',
  script: 'https://cdn.example.net/countersign.js',
  integrity: CODE,
  parts: ['countersign-9.8.7-record.js', 'countersign-9.8.7-words-ar.js'],
  inline: {text: 'go("$&")', integrity: INLINE},
};

const SNIPPET = {
  campaign: example(),
  frame: 'https://letters.example.org/open-audit/frame.html',
  script: 'https://cdn.example.net/frame-host.js',
  integrity: CODE,
};

/** What would end an attribute, a title, a policy or a script. */
const HOSTILE = `"'></title></script><script>alert(1)</script>&lt;; script-src *`;

const attribute = (html: string, name: string): string =>
  readable(new RegExp(`<meta (?:name|http-equiv)="${name}" content="([^"]*)">`).exec(html)![1]!);

/** The directives of a page's own policy. */
const policyOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    attribute(html, 'Content-Security-Policy')
      .split('; ')
      .map((directive) => [directive.split(' ')[0]!, directive.replace(/^\S+ /, '')]),
  );

test('a frame holds the document’s address, the code by its hash, and the campaign as plain HTML', () => {
  const html = renderFrame(OPTIONS);
  const page = parse(html.replace(/^<!doctype html>\n<html[^>]*>\n/, '').replace(/<title[^]*<\/style>/, ''));
  assert.deepEqual(page.one('cs-campaign').attributes, {src: OPTIONS.src});
  assert.deepEqual(
    page.all('script').map(({attributes}) => attributes),
    [
      {},
      {
        type: 'module',
        src: OPTIONS.script,
        integrity: CODE,
        crossorigin: 'anonymous',
        referrerpolicy: 'no-referrer',
      },
    ],
  );
  assert.ok(html.includes(`<script>${OPTIONS.inline.text}</script>`));
  assert.equal(page.one('article').text, parse(renderLight(OPTIONS.campaign, {lang: 'en'})).one('article').text);
  assert.match(html, /<link rel="canonical" href="https:\/\/letters\.example\.org\/open-audit\/">/);
  assert.equal(attribute(html, 'robots'), 'noindex');
  assert.equal(attribute(html, 'referrer'), 'no-referrer');
  assert.equal(attribute(html, 'responsive-embedded-sizing'), 'allow-origins=*');
});

test('a title of one long word is its title, without places where a line may break', () => {
  const title = 'W'.repeat(200);
  const html = renderFrame({...OPTIONS, campaign: example({'/letter/title': title})});
  assert.ok(html.includes(`<title lang="en" dir="ltr">${title}</title>`));
});

test('its policy names what it loads, by full addresses, and the style sheet by its hash', () => {
  const html = renderFrame(OPTIONS);
  const [, style] = /<style>([^]*?)<\/style>/.exec(html)!;
  assert.deepEqual(policyOf(html), {
    'default-src': `'none'`,
    'script-src': [
      'https://cdn.example.net/countersign.js',
      'https://cdn.example.net/countersign-9.8.7-record.js',
      'https://cdn.example.net/countersign-9.8.7-words-ar.js',
      `'${INLINE}'`,
    ].join(' '),
    'style-src': `'sha384-${createHash('sha384').update(style!).digest('base64')}'`,
    'connect-src': OPTIONS.src,
    'img-src': 'https://letters.example.org',
    'base-uri': `'none'`,
    'form-action': `'none'`,
    'require-trusted-types-for': `'script'`,
    'trusted-types': 'countersign',
  });
});

test('an address cannot add to the policy', () => {
  const html = renderFrame({
    ...OPTIONS,
    src: 'https://letters.example.org/a;%20script-src%20*,b/c.json?x;script-src *',
  });
  const policy = policyOf(html);
  assert.equal(policy['connect-src'], 'https://letters.example.org/a%3B%20script-src%20*%2Cb/c.json');
  assert.equal(Object.keys(policy).length, 9);
});

test('what leads out opens a window, and the campaign at a glance has nothing that leads through the page', () => {
  const html = renderFrame(OPTIONS);
  assert.match(readable(html), /<base target="_blank">/);
  const links = parse(html.slice(html.indexOf('<cs-campaign'))).all('a');
  assert.ok(links.length > 10, `${links.length}`);
  for (const {attributes} of links) {
    assert.match(attributes['href']!, /^https?:/);
    assert.equal(attributes['target'], undefined);
  }
});

test('page and title are in the language that is asked for, each as it is', () => {
  const arabic = renderFrame({...OPTIONS, lang: 'ar'});
  assert.match(arabic, /<html lang="ar" dir="rtl">/);
  assert.match(arabic, /<title lang="ar" dir="rtl">افتحوا تدقيق الخزان الشمالي<\/title>/);
  // The campaign has no Hebrew; the elements have.
  assert.match(renderFrame({...OPTIONS, lang: 'he'}), /<html lang="he" dir="rtl">[^]*<title lang="en" dir="ltr">Open/);
  assert.match(renderFrame({...OPTIONS, campaign: REAL}), /<title lang="en" dir="ltr">Joint letter/);
});

test('what a document says stays text, in the page and in the snippet', () => {
  const campaign = example({'/letter/title': HOSTILE});
  for (const html of [renderFrame({...OPTIONS, campaign}), renderFrameSnippet({...SNIPPET, campaign})]) {
    assert.doesNotMatch(html, /<script>alert|<\/title><\/script>/);
  }
  const frame = parse(renderFrameSnippet({...SNIPPET, campaign})).one('iframe');
  assert.equal(frame.attributes['title'], HOSTILE);
});

test('a retracted campaign is called nothing but that', () => {
  const campaign = example({'/stage': 'retracted', '/closing': {date: '2026-06-09', note: 'It was wrong.'}});
  const html = renderFrame({...OPTIONS, campaign}) + renderFrameSnippet({...SNIPPET, campaign});
  assert.match(
    readable(html),
    /<title lang="en" dir="ltr">This campaign has been retracted \(9 June 2026\)\.<\/title>/,
  );
  assert.ok(!html.includes('Open the audit'));
});

test('a document that is invalid, and an address without a host, are refused', () => {
  assert.throws(() => renderFrame({...OPTIONS, campaign: {}}), {name: 'TypeError', message: /document is invalid/});
  for (const name of ['src', 'script']) {
    assert.throws(() => renderFrame({...OPTIONS, [name]: '/x'}), {
      name: 'TypeError',
      message: `renderFrame: ${name} /x is not a full address. Write it with https:// and a host.`,
    });
  }
});

test('a snippet is a frame with a title, a link, and the script by its hash; it has no style', () => {
  const html = renderFrameSnippet({...SNIPPET, element: 'letter-card', lang: 'ar', theme: 'dark'});
  const page = parse(html);
  assert.deepEqual(page.one('iframe').attributes, {
    src: 'https://letters.example.org/open-audit/frame.html?element=letter-card&lang=ar&theme=dark',
    title: 'افتحوا تدقيق الخزان الشمالي',
    lang: 'ar',
    dir: 'rtl',
    width: '100%',
    height: '600',
    frameborder: '0',
    'data-countersign': '',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
  });
  assert.equal(page.one('a').attributes['href'], 'https://letters.example.org/open-audit/');
  assert.deepEqual(page.one('script').attributes, {
    async: '',
    src: SNIPPET.script,
    integrity: SNIPPET.integrity,
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
  });
});

test('an address keeps what is in it, and says nothing of what is not chosen', () => {
  assert.equal(frameAddress('https://a.example/f.html?v=2', {}), 'https://a.example/f.html?v=2');
  assert.equal(frameAddress(SNIPPET.frame, {element: 'campaign'}), SNIPPET.frame);
  for (const element of LIGHT_PARTS.slice(1)) {
    assert.equal(frameAddress(SNIPPET.frame, {element}), `${SNIPPET.frame}?element=${element}`);
  }
});
