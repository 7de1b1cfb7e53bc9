// A partner's own words in a snippet: paragraphs of text, and nothing else, whatever they hold.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderSnippet} from '@countersign/render';
import {HARMLESS_TEXTS} from '../support/documents/attack-corpus.ts';
import {example} from '../support/documents/example.ts';
import {parse} from '../support/html/parse-html.ts';

const options = {
  campaign: example(),
  src: 'https://letters.example.org/open-audit/campaign.json',
  script: '/assets/keep.js',
};

const snippet = (ownWords?: string) => renderSnippet({...options, ownWords});

/** The paragraphs in the slot of a snippet, as a browser reads them. */
function paragraphs(html: string): readonly string[] {
  const [, words] = /<div slot="partner" v-pre ngNonBindable data-ng-non-bindable>([^]*)<\/div><\/cs-campaign>/.exec(
    html,
  )!;
  return parse(words!)
    .all('p')
    .map(({text}) => text);
}

test('words are paragraphs in the slot, after the letter, each in its own direction', () => {
  const html = snippet(' We signed.\r\nWith you.\n \n\nوقّعنا.\n');
  assert.deepEqual(paragraphs(html), ['We signed. With you.', 'وقّعنا.']);
  assert.deepEqual(paragraphs(snippet('We\vsigned.\n\u00a0\nWith you.')), ['We signed.', 'With you.']);
  const mark =
    '<p lang="en" dir="ltr" v-pre ngNonBindable data-ng-non-bindable>Added by this site, not part of the letter</p>';
  assert.ok(html.includes(`</article> ${mark} <div slot="partner" `), html);
  assert.match(html, /<div slot="partner"[^>]*><p dir="auto">We signed\. With you\.<\/p> <p dir="auto">/);
  assert.equal(html.trimEnd().includes('\n'), false);
});

test('words beside a letter with a language of its own have no language, and else that of the page', () => {
  const slotOf = (lang?: string) => {
    const html = renderSnippet({...options, lang, ownWords: 'We signed.'});
    return /<div slot="partner"[^>]*>/.exec(html)![0];
  };
  assert.equal(slotOf('ar'), '<div slot="partner" lang="" v-pre ngNonBindable data-ng-non-bindable>');
  assert.equal(slotOf(), '<div slot="partner" v-pre ngNonBindable data-ng-non-bindable>');
});

test('without words the snippet is the same as before', () => {
  assert.equal(snippet(' \n\n\t'), snippet());
  assert.doesNotMatch(snippet(), /slot=/);
});

test('hostile words are text: no tag, no end of the element, nothing that a template runs', () => {
  const attacks = [
    '</cs-campaign><script>alert(1)</script>',
    '</p></div></article><img src=x onerror=alert(1)>',
    ']]><!-- --><style>*{display:none}</style>',
    '{{constructor.constructor("alert(1)")()}} <%= 1 %> ${1} [shortcode] @php(1) *|NAME|* ###MARKER###',
    '<cs-campaign src="https://evil.example/campaign.json">',
    '&lt;script&gt; &#60;b&#62;',
    ...HARMLESS_TEXTS,
  ];
  const tags = (html: string) => html.match(/<(?!wbr>)\/?[a-z][^\s>]*/g)!;
  const before = tags(snippet('Words'));
  for (const attack of attacks) {
    const html = snippet(attack);
    assert.deepEqual(tags(html), before, attack);
    assert.deepEqual(paragraphs(html), [attack.replace(/[ \t\n\f\r]+/g, ' ').trim()], attack);
    const [, words = ''] = /<div slot="partner"[^>]*><p dir="auto">([^]*?)<\/p>/.exec(html)!;
    assert.doesNotMatch(words.replaceAll(/<wbr>|&#\d+;/g, ''), /[{}[\]<>%$@*#&;|`]/, attack);
  }
});

test('words that turn or hide the text around them are refused, and marks of right-to-left scripts are not', () => {
  for (const words of [
    'a \u202e b',
    'a \u2066 b',
    'a \u2028 b',
    '\u200b',
    `Z${'\u0301'.repeat(9)}`,
    'long '.repeat(2000),
  ])
    assert.throws(
      () => snippet(words),
      /^TypeError: renderSnippet with ownWords: Your own words/,
      JSON.stringify(words),
    );
  assert.deepEqual(paragraphs(snippet('שלום \u200f(WWF)\u200e')), ['שלום \u200f(WWF)\u200e']);
  assert.deepEqual(paragraphs(snippet('« Nous\u00a0signons »')), ['« Nous\u00a0signons »']);
});

test('one demand alone has no place for words', () => {
  assert.throws(
    () => renderSnippet({...options, demand: 'repair', ownWords: 'We signed.'}),
    /One demand alone has no place for your own words\./,
  );
});
