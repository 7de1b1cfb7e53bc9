// Characters that no document may hold are no markup in feeds either: each file escapes by itself.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {component, property, textProperty, uriProperty} from '#render/feeds/ical.js';
import {beginningOf, dayAfter, lastDayOf} from '#render/feeds/moments.js';
import {element} from '#render/feeds/xml.js';

const CONTROLS = Array.from({length: 0xa0}, (_, code) => String.fromCharCode(code)).filter((each) =>
  /\p{Cc}/u.test(each),
);

suite('XML', () => {
  test('has no markup of a text, and no character that XML forbids', () => {
    const {text} = element(
      'a',
      {b: `"'<&>\n`, c: undefined},
      `]]> <x> & \u2028 \u0085 \r${CONTROLS.join('')}\ud800\ufffe`,
    );
    const [, attribute, content] = /^<a b="([^"<>]*)">([^<>]*)<\/a>$/.exec(text)!;
    assert.equal(attribute, '&#34;&#39;&#60;&#38;&#62;&#10;');
    assert.ok(content!.startsWith(']]&#62; &#60;x&#62; &#38; &#8232; &#133; &#13;'));
    for (const each of content!) assert.match(each, /[\t\x20-\ud7ff\ufffd]/u);
    assert.doesNotMatch(content!, /&(?!#\d+;)/);
  });
});

suite('iCalendar', () => {
  test('has no line end of a text, of any kind', () => {
    const line = textProperty('NAME', `a\r\nBEGIN:VEVENT\nb\u2028c\u2029d${CONTROLS.join('')}\ud800e`);
    const unfolded = line.replaceAll('\r\n ', '');
    assert.doesNotMatch(unfolded, /(?!\t)[\p{Cc}\p{Cs}\u2028\u2029]/u);
    assert.match(unfolded, /^NAME:a\\nBEGIN:VEVENT\\nb\\nc\\nd/);
  });

  test('escapes what separates values, and nothing in an address', () => {
    assert.equal(textProperty('X', 'a\\b;c,d:e"f'), 'X:a\\\\b\\;c\\,d:e"f');
    assert.equal(uriProperty('URL', 'https://a.example/x;y,z'), 'URL:https://a.example/x;y,z');
    assert.throws(() => uriProperty('URL', 'x'), TypeError);
    assert.equal(property('X', 'a\r\nb', {LANGUAGE: 'en";\r\nX:'}), 'X;LANGUAGE=enX:a  b');
    assert.equal(component('A', ['B']), 'BEGIN:A\r\nB\r\nEND:A');
  });
});

test('a partial date is noon of its first day, and its last day is that of the calendar', () => {
  assert.deepEqual(['2026', '2026-06', '2026-06-04'].map(beginningOf), [
    '2026-01-01T12:00:00Z',
    '2026-06-01T12:00:00Z',
    '2026-06-04T12:00:00Z',
  ]);
  assert.deepEqual(['2026', '2028-02', '2026-06-04'].map(lastDayOf), ['2026-12-31', '2028-02-29', '2026-06-04']);
  assert.deepEqual(['2026-12-31', '2028-02-28'].map(dayAfter), ['2027-01-01', '2028-02-29']);
});
