import assert from 'node:assert/strict';
import {test} from 'node:test';
import {examine} from '@countersign/authoring';
import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {exampleText, exampleWith} from '../support/command-line/example.ts';

const problemsOf = (text: string) => examine(new TextEncoder().encode(text)).problems;

test('the example has a campaign and no problem', () => {
  const {campaign, problems} = examine(new TextEncoder().encode(exampleText));
  assert.equal(campaign?.id, 'open-audit');
  assert.deepEqual(problems, []);
});

test('a misspelt key does not hide a dangling reference, and both stand in the order of the text', () => {
  const text = exampleWith('"accessed"', '"acessed"').replace('"denial": "reply-may"', '"denial": "reply-june"');
  assert.deepEqual(
    problemsOf(text).map(({pointer}) => pointer),
    ['/statements/0/denial', '/sources/0/acessed'],
  );
});

test('an address that --fix rewrites is named, and hides no other problem', () => {
  const text = exampleWith('"https://letters.example.org/open-audit/"', '"https://LETTERS.example.org/open-audit/"');
  const problems = problemsOf(text.replace('"denial": "reply-may"', '"denial": "reply-june"'));
  assert.deepEqual(
    problems.map(({pointer}) => pointer),
    ['/url', '/statements/0/denial'],
  );
  assert.match(problems[0]!.hint, /^Write https:\/\/letters\.example\.org\/open-audit\/ .*--fix/);
});

test('more than a hundred problems are all listed, and those that say the same are one', () => {
  const document = JSON.parse(exampleText) as {sources: unknown[]};
  document.sources = Array.from({length: 150}, () => ({}));
  const problems = problemsOf(JSON.stringify(document));
  const places = problems.flatMap(({pointer, also = []}) => [pointer, ...also.map((place) => place.pointer)]);
  assert.equal(new Set(places).size, places.length);
  assert.ok(places.length >= 3 * 150, `${places.length}`);
  assert.ok(problems.length < 10, 'those that say the same are one line');
});

test('a document that elements refuse to load for its size or encoding is a problem', () => {
  const large = problemsOf(`${exampleText}${' '.repeat(MAX_DOCUMENT_BYTES)}`);
  assert.deepEqual(large.length, 1);
  assert.match(large[0]!.message, /4\.0 MB/);
  const [latin1, ...more] = examine(Buffer.from(exampleText.replace('Dr A.', 'Dr É.'), 'latin1')).problems;
  assert.match(latin1!.message, /UTF-8/);
  assert.match(latin1!.message, /, after "\\"name\\": \\"Dr "\.$/);
  assert.equal(exampleText.split('\n')[latin1!.line - 1]!.slice(0, latin1!.column - 1), '      "name": "Dr ');
  assert.deepEqual(more, []);
});
