import assert from 'node:assert/strict';
import {test} from 'node:test';
import {count, printable} from '../../packages/cli/src/terminal/terminal.ts';

test('nothing that a terminal obeys or that reorders a line is printed', () => {
  assert.equal(printable('\u001b[31mred\u0007'), String.raw`\u001b[31mred\u0007`);
  assert.equal(printable('a\r\nb\u2028c\u009bd'), String.raw`a\u000d\u000ab\u2028c\u009bd`);
  assert.equal(printable('\u202eabc\u2066\ufeff'), String.raw`\u202eabc\u2066\ufeff`);
  assert.equal(printable('\ud800 \u{e0041}'), String.raw`\ud800 \udb40\udc41`);
});

test('a character that shows nothing is printed so that it is seen', () => {
  const invisible = [
    ...['\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u17b4', '\u180b', '\u180e', '\u200b', '\u200e', '\u2028'],
    ...['\u202c', '\u2060', '\u2064', '\u206a', '\u206f', '\u2800', '\u3164', '\ufe00', '\ufe0f', '\ufeff', '\uffa0'],
    // Of interlinear texts, of private use, and what no character has.
    ...['\ufff0', '\ufff9', '\ufffb', '\ue000', '\uffff', '\u0378'],
  ];
  for (const character of invisible) {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    assert.equal(printable(`pass${character}word`), `pass\\u${code}word`);
  }
  for (const [character, escaped] of [
    ['\u{1d173}', String.raw`\ud834\udd73`],
    ['\u{e0100}', String.raw`\udb40\udd00`],
    ['\u{e0fff}', String.raw`\udb43\udfff`],
    ['\u{f0000}', String.raw`\udb80\udc00`],
  ] as const) {
    assert.equal(printable(`pass${character}word`), `pass${escaped}word`);
  }
});

test('joiners and styles are printed as they are only where a script or an emoji needs them', () => {
  for (const text of [
    'نمی\u200cخواهم',
    'क्\u200dष',
    'ക്\u200d',
    '👩\u200d👩\u200d👧',
    '❤\ufe0f',
    '👁\ufe0f\u200d🗨\ufe0f',
    '1\ufe0f\u20e3',
  ]) {
    assert.equal(printable(text), text);
  }
  assert.equal(printable('goo\u200cgle go\u200dogle'), String.raw`goo\u200cgle go\u200dogle`);
  assert.equal(printable('ن\u200c\u200cن'), `ن\u200c${String.raw`\u200c`}ن`);
  assert.equal(printable('e\u0301\u200cx'), `e\u0301${String.raw`\u200c`}x`);
  assert.equal(printable('\u200dx a\ufe0f'), String.raw`\u200dx a\ufe0f`);
});

test('of combining marks no more are printed than fit on a line', () => {
  const eight = '\u0301'.repeat(8);
  assert.equal(printable(`e${eight}`), `e${eight}`);
  assert.equal(printable(`e${eight}\u0302\u0303x`), String.raw`e${eight}\u0302\u0303x`);
});

test('text in any script is printed as it is', () => {
  const text = 'مرصد المياه — ‚é‘ 😀 نمی\u200cخواهم';
  assert.equal(printable(text), text);
});

test('a number agrees with its noun', () => {
  assert.equal(count(1, 'person', 'people'), '1 person');
  assert.equal(count(0, 'problem'), '0 problems');
});
