// Where text breaks into lines, by estimate.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {textLines, textWidth} from '#render/delivery/text-width.js';

suite('lines of a text', () => {
  for (const [name, text] of Object.entries({
    English: 'Suspend all services and contracts where there is evidence that they contribute to abuses',
    Arabic: 'رسالة مشتركة إلى شركة Microsoft بشأن استخدام خدمات Azure السحابية',
    Chinese: '我们要求公司公布全部审查结果，并立即采取行动。',
    'a long word': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'an address': 'https://countersign.example.org/microsoft-azure-review/index.ar.html',
    'piles of marks': 'a\u0301\u0302\u0303'.repeat(40),
  })) {
    test(`hold all of it, and none is wider than the width (${name})`, () => {
      for (const width of [4, 10, 25]) {
        const lines = textLines(text, width);
        assert.ok(lines.length > 1 || width === 25);
        assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
        for (const line of lines) assert.ok(textWidth(line) <= width, line);
        for (const line of lines) assert.doesNotMatch(line, /^\p{M}/u);
      }
    });
  }

  test('break addresses after slashes and hyphens', () => {
    assert.deepEqual(textLines('https://letters.example.org/open-audit/index.ar.html', 21), [
      'https://letters.example.org/open-audit/',
      'index.ar.html',
    ]);
  });

  test('are more where a letter is wider than the width, and that line is too wide', () => {
    assert.ok(textLines('\ufdfd\ufdfd', 10).every((line) => textWidth(line) > 10));
  });
});
