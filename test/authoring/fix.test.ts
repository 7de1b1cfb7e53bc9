import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fixDocument} from '@countersign/authoring';
import {exampleText, exampleWith} from '../support/command-line/example.ts';

test('an address is rewritten as browsers write it, and nothing else changes', () => {
  const text = exampleWith(
    '"https://herald.example.com/2026/audit"',
    '"HTTPS://Herald.Example.com:443/x/../2026/audit"',
  );
  const {text: fixed, rewrites} = fixDocument(text);
  assert.equal(fixed, exampleText);
  assert.deepEqual(
    rewrites.map(({pointer, was, now}) => ({pointer, was, now})),
    [
      {
        pointer: '/sources/0/url',
        was: 'HTTPS://Herald.Example.com:443/x/../2026/audit',
        now: 'https://herald.example.com/2026/audit',
      },
    ],
  );
});

test('formatting, byte order mark, escapes and line ends stay', () => {
  const text = '\uFEFF{\r\n\t"url" :"https:\\/\\/EXAMPLE.org/é" ,\r\n "x": "https://EXAMPLE.org/"}';
  const {text: fixed, rewrites} = fixDocument(text);
  assert.equal(
    fixed,
    '\uFEFF{\r\n\t"url" :"https://example.org/%C3%A9" ,\r\n "x": "https://EXAMPLE.org/"}',
    'and only what the format says is an address is one',
  );
  assert.equal(rewrites.length, 1);
  assert.deepEqual([rewrites[0]!.line, rewrites[0]!.column], [2, 9]);
});

test('addresses by language and in lists are found', () => {
  const text = '{"sources": [{}, {"alternates": {"ar": "https://EXAMPLE.org/ar"}}]}';
  assert.deepEqual(
    fixDocument(text).rewrites.map(({pointer}) => pointer),
    ['/sources/1/alternates/ar'],
  );
});

test('what has no one right answer is left alone', () => {
  for (const address of [
    'http://example.org/',
    'example',
    'ana@example.org',
    'http//example.org/',
    'https://user@example.org/',
    'https://example.org:8443/',
    'javascript:alert(1)',
    'https://127.0.0.1/',
    'https://example.org',
  ]) {
    const text = JSON.stringify({url: address});
    assert.deepEqual(fixDocument(text), {text, rewrites: []}, address);
  }
  const http = '{"sources": [{"url": "http://EXAMPLE.org/"}]}';
  assert.equal(fixDocument(http).text, '{"sources": [{"url": "http://example.org/"}]}', 'a source may be http');
});

test('an address without its beginning gets it, and dates and moments their form', () => {
  const text = JSON.stringify({
    url: 'www.example.org/a',
    updated: '2026-06-10T11:00:00+02:00',
    checked: '10 June 2026',
    letter: {sent: '3/4/2026', published: '24.02.26', replyBy: '2026-5-1', texts: [{url: 'https//example.org/l'}]},
  });
  const {text: fixed, rewrites} = fixDocument(text);
  assert.deepEqual(JSON.parse(fixed), {
    url: 'https://www.example.org/a',
    updated: '2026-06-10T09:00:00Z',
    checked: '2026-06-10',
    // A date stays if it can be read in two ways or has no whole year.
    letter: {sent: '3/4/2026', published: '24.02.26', replyBy: '2026-05-01', texts: [{url: 'https://example.org/l'}]},
  });
  assert.deepEqual(
    rewrites.map(({kind}) => kind),
    ['address', 'date', 'date', 'date', 'address'],
  );
});

test('curly quotation marks and special spaces become straight where that makes it JSON, and every other byte stays', () => {
  const curly = exampleText.replace(/"([^"\n]*)"/g, '“$1”').replace('“revision”: 3', '“revision”:\u00a03');
  const {text, rewrites} = fixDocument(`\ufeff${curly}`);
  assert.equal(text, `\ufeff${exampleText.replace('"revision": 3', '"revision": 3')}`);
  assert.deepEqual(
    rewrites.map(({kind, line}) => [kind, line]),
    [['marks', 2]],
  );
  const inner = '{“a”: “The “Herald” and "others"”, „b“: “it’s”}';
  assert.deepEqual(JSON.parse(fixDocument(inner).text), {a: 'The “Herald” and "others"', b: 'it’s'});
  const broken = `${curly}}`;
  assert.deepEqual(fixDocument(broken), {text: broken, rewrites: []});
});

test('a text that cannot be parsed comes back as it is', () => {
  const text = '{"url": "https://EXAMPLE.org/",}';
  assert.deepEqual(fixDocument(text), {text, rewrites: []});
});

test('what word processors, HTML, Markdown and wrong encodings left in a text is repaired', () => {
  const changes: [piece: string, debris: string][] = [
    ['"Repair the dam before the winter"', '"Repair <b>the dam</b>&nbsp;**before** the winter"'],
    ['"The company said that it would publish the audit in May."', '"\\uf0b7 The company said that itâ€™s May."'],
    ['"People downstream have a right to the numbers."', '"“People down\\u00adstream have a right.”"'],
    ['"The audit found leaks at three gauges."', '"The audit found leaks [herald-2026]."'],
    ['"country": "GB"', '"country": "United Kingdom"'],
  ];
  const text = changes.reduce((whole, [piece, debris]) => whole.replace(piece, debris), exampleText);
  const {text: fixed, rewrites} = fixDocument(text);
  assert.deepEqual(
    rewrites.map(({pointer, kind, now}) => [pointer, kind, now]),
    [
      ['/signatories/0/country', 'country', 'GB'],
      ['/demands/0/history/0/note', 'text', 'The company said that it’s May.'],
      ['/demands/1/title', 'text', 'Repair the dam\u00a0before the winter'],
      ['/statements/0/text', 'text', 'The audit found leaks [@herald-2026].'],
      ['/statements/1/text', 'text', 'People downstream have a right.'],
    ],
  );
  assert.deepEqual(fixDocument(fixed), {text: fixed, rewrites: []}, 'once is enough');
  assert.deepEqual(fixDocument(exampleText), {text: exampleText, rewrites: []});
});

test('a label is no place for a citation, and a text without sources gains none', () => {
  const text = '{"letter": {"title": "See [herald]", "summary": "See [herald]"}, "sources": 7}';
  assert.deepEqual(fixDocument(text), {text, rewrites: []});
});
