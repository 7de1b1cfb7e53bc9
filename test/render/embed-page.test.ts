// The partners' page: what one pastes, by the site that one has.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {suite, test} from 'node:test';
import {renderEmbedPage, renderLight, renderSnippet, type EmbedPageOptions} from '@countersign/render';
import {EMBED_WORDS} from '../../packages/render/src/partners/embed-words.ts';
import {example, REAL} from '../support/documents/example.ts';
import {parse, parsePage} from '../support/html/parse-html.ts';
import {fieldsOf} from './embed-fields.ts';

const integrity = `sha384-${'A'.repeat(64)}`;
const FOLDER = 'https://letters.example.org/open-audit/';
const SCRIPT = 'https://cdn.example.net/countersign.js';
const OPTIONS: EmbedPageOptions = {
  page: FOLDER,
  src: `${FOLDER}campaign.json`,
  frame: `${FOLDER}frame.html`,
  code: {
    version: '9.8.7',
    keep: {script: 'https://cdn.example.net/keep.js', integrity},
    click: {script: SCRIPT, text: `go(${JSON.stringify(SCRIPT)})`, integrity},
  },
  inline: {text: 'copy()', integrity},
};

const RETRACTED = {'/stage': 'retracted', '/closing': {date: '2026-06', note: 'The audit did not exist.'}};

suite('what one copies', () => {
  test('is what the functions for snippets, frames and addresses print, character for character', () => {
    const campaign = example();
    const {src, code} = OPTIONS;
    assert.deepEqual(fieldsOf(renderEmbedPage(campaign, OPTIONS)), {
      Address: FOLDER,
      HTML: renderSnippet({campaign, src, ...code.keep}),
      'HTML that asks first': renderSnippet({campaign, src, script: SCRIPT, click: code.click, load: 'click'}),
      'Short HTML': renderSnippet({campaign, src, ...code.keep, fallback: 'link'}),
      'Address of the frame': `${FOLDER}frame.html`,
      Command: `npx -y @countersign/cli@9.8.7 snippet ${src} --for next`,
      Text: [
        'Open the audit of the Northern Reservoir',
        'Written by Clearwater Watch; statuses judged by A committee of three signatories.',
        FOLDER,
      ].join('\n'),
    });
  });

  test('is in the page’s language: snippets, frame, command and text', () => {
    const fields = Object.values(fieldsOf(renderEmbedPage(example(), {...OPTIONS, lang: 'ar'})));
    const [, html, asking, short, frame, command, text] = fields;
    for (const snippet of [html!, asking!, short!])
      assert.equal(parse(snippet).one('cs-campaign').attributes['lang'], 'ar');
    assert.equal(frame, `${FOLDER}frame.html?lang=ar`);
    assert.match(command!, / --lang ar /);
    assert.match(text!, /^افتحوا/);
  });

  test('is the overview too, with its links and headings and without an id', () => {
    const campaign = REAL;
    const page = parsePage(renderEmbedPage(campaign, OPTIONS));
    const shown = page.one('article');
    assert.equal(shown.text, parse(renderLight(campaign, {lang: '', src: OPTIONS.src})).one('article').text);
    assert.ok(shown.all('a').length > 5 && shown.all('h4').length === 3);
    const ids = page.all().flatMap(({attributes}) => attributes['id'] ?? []);
    assert.deepEqual(
      ids,
      ['address', 'html', 'asking', 'short', 'frame', '', 'command', 'message'].map((name) =>
        name ? `paste-${name}` : 'overview',
      ),
    );
  });

  test('in the text for mail and messengers is no status', () => {
    const {Text} = fieldsOf(renderEmbedPage(example(), OPTIONS));
    assert.doesNotMatch(Text!, /met|promised|partly|unknown/i);
    const href = parsePage(renderEmbedPage(example(), OPTIONS))
      .all('a')
      .map(({attributes}) => attributes['href']!)
      .find((each) => each.startsWith('mailto:'));
    assert.equal(new URL(href!).searchParams.get('body'), Text!.replaceAll('\n', '\r\n'));
  });
});

suite('the page', () => {
  test('allows its style sheet, its script and the frame beside it, and nothing else', () => {
    const html = renderEmbedPage(example(), OPTIONS);
    const [, style] = /<style>([^]*?)<\/style>/.exec(html)!;
    const hash = createHash('sha256').update(style!).digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1];
    assert.equal(
      policy,
      `default-src 'none'; style-src 'sha256-${hash}'; script-src '${integrity}'; frame-src 'self'; base-uri 'none'; form-action 'none'`,
    );
    assert.deepEqual(html.match(/<script>[^]*?<\/script>/g), ['<script>copy()</script>']);
    const [frame] = parsePage(html).all('iframe');
    assert.deepEqual(
      [frame!.attributes['src'], frame!.attributes['loading'], frame!.attributes['sandbox']],
      ['./frame.html', 'lazy', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
    );
  });

  test('has no control that could do nothing: buttons are hidden until the script shows them', () => {
    const buttons = parsePage(renderEmbedPage(example(), OPTIONS)).all('button');
    assert.equal(buttons.length, 8);
    for (const {attributes} of buttons) assert.equal(attributes['hidden'], '');
    // Each is called after what it copies.
    assert.equal(new Set(buttons.map(({attributes}) => attributes['aria-label'])).size, 8);
  });

  test('names the hosts that readers’ browsers ask, and how to reach the publisher', () => {
    const campaign = example({'/publisher/contact': 'https://clearwater.example.org/press'});
    const page = parsePage(renderEmbedPage(campaign, OPTIONS));
    assert.match(
      page.one('main').text,
      /loads the text from letters\.example\.org and the code from cdn\.example\.net when a reader/,
    );
    assert.ok(page.all('a').some(({attributes}) => attributes['href'] === 'https://clearwater.example.org/press'));
  });

  test('of a retracted campaign has the retraction and nothing to paste', () => {
    const html = renderEmbedPage(example(RETRACTED), OPTIONS);
    assert.deepEqual(fieldsOf(html), {});
    const page = parsePage(html);
    assert.match(page.one('main').text, /The audit did not exist\./);
    assert.match(page.one('main').text, /There is nothing to put on your site\./);
    assert.deepEqual([page.all('button'), page.all('iframe'), page.all('script')], [[], [], []]);
    assert.doesNotMatch(html, /Northern Reservoir/);
  });

  test('gives no command where a shell would run a part of the address', () => {
    for (const path of ['$(id)', 'a&calc&b', "a'b", 'a;b', 'a%26b', '`id`']) {
      const src = `https://letters.example.org/${path}/campaign.json`;
      assert.equal(fieldsOf(renderEmbedPage(example(), {...OPTIONS, src}))['Command'], undefined, path);
    }
  });

  test('of an ended campaign begins with how it ended, and has what one pastes', () => {
    const ended = {'/stage': 'ended', '/closing': {date: '2026-06', note: 'The audit was published.'}};
    const html = renderEmbedPage(example(ended), OPTIONS);
    const {text} = parsePage(html).one('main');
    assert.ok(text.indexOf('The audit was published.') < text.indexOf('What is your site made with?'));
    assert.equal(Object.keys(fieldsOf(html)).length, 7);
  });

  test('refuses languages that are none, and addresses that are none of the web', () => {
    for (const [wrong, message] of [
      [{lang: 'en;id'}, /en;id is no language tag/],
      [{page: 'javascript:alert(1)'}, /is no address on the web/],
    ] as const) {
      assert.throws(() => renderEmbedPage(example(), {...OPTIONS, ...wrong}), {name: 'TypeError', message});
    }
  });

  test('refuses a hash that browsers would not check', () => {
    const inline = {text: 'copy()', integrity: 'md5-x'};
    assert.throws(() => renderEmbedPage(example(), {...OPTIONS, inline}), {name: 'TypeError', message: /integrity/});
  });
});

test('its words are complete in every language, and name the hosts', () => {
  for (const [language, words] of Object.entries(EMBED_WORDS)) {
    assert.equal(words.html.length, EMBED_WORDS.en.html.length, language);
    assert.equal(words.frame.length, EMBED_WORDS.en.frame.length, language);
    for (const name of ['Drupal', 'Wagtail', 'Ghost', 'Squarespace', 'Wix', 'Google Sites'])
      assert.ok(
        [...words.html, ...words.frame].some((line) => line.startsWith(name)),
        `${language} ${name}`,
      );
    assert.match(words.requests, /\{document\}[^]*\{code\}/, language);
    assert.match(words.loads, /\{code\}/, language);
    assert.match(words.install, /countersign-wordpress-\{version\}\.zip/, language);
  }
});
