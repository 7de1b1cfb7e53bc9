// The text of a document: JSON or not, and where in it each problem is.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {MAX_PROBLEMS} from '@countersign/campaign';
import {locate, parseCampaign, parseCampaignText, type PlacedProblem} from '@countersign/campaign/schema';
import {EXAMPLE_TEXT, example} from '../support/documents/example.ts';
import {holds} from '../support/documents/property.ts';

function problemsOf(text: string): readonly PlacedProblem[] {
  const result = parseCampaignText(text);
  return result.ok ? [] : result.problems;
}

/** `line:column pointer message hint` of each problem. */
const lines = (text: string): string[] =>
  problemsOf(text).map(({line, column, pointer, message, hint}) => `${line}:${column} ${pointer} ${message} ${hint}`);

/** The example with one piece replaced, which must be in it once. */
function replaced(piece: string, replacement: string): string {
  const parts = EXAMPLE_TEXT.split(piece);
  assert.equal(parts.length, 2, `${piece} is in the example ${parts.length - 1} times`);
  return parts.join(replacement);
}

test('reads the text that the value came from', () => {
  assert.deepEqual(parseCampaignText(EXAMPLE_TEXT), parseCampaign(example()));
  assert.ok(parseCampaignText(JSON.stringify(example())).ok);
  assert.ok(parseCampaignText(`\n\t\r\n ${EXAMPLE_TEXT} \n`).ok);
});

test('reads past a byte order mark, and counts columns after it', () => {
  assert.ok(parseCampaignText(`\ufeff${EXAMPLE_TEXT}`).ok);
  assert.match(lines('\ufeff{"format": 2}')[0]!, /^1:12 \/format /);
  assert.match(lines('\ufeff\ufeff{}')[0]!, /^1:1 {2}A special space stands/);
});

suite('what is not JSON', () => {
  for (const [text, line] of [
    ['', '1:1  The file is empty. A campaign document begins with {.'],
    [' \n', '1:1  The file is empty. A campaign document begins with {.'],
    [
      '<!DOCTYPE html>\n<title>404</title>',
      '1:1  This is a web page, not a campaign document. Look whether the file or its address is the right one.',
    ],
    [
      '\n  <html>',
      '1:1  This is a web page, not a campaign document. Look whether the file or its address is the right one.',
    ],
    ['Not found', '1:1  This is plain text, not a campaign document: "Not found". A campaign document begins with {.'],
    ['{\n  "a": 1,\n}', '2:9  There is a comma before the closing }. Remove the comma.'],
    ['[\n  1,\n]', '2:4  There is a comma before the closing ]. Remove the comma.'],
    ['{\n  // note\n  "a": 1}', '2:3  There is a comment here, and JSON has none. Remove it.'],
    ['{"a": /* note */ 1}', '1:7  There is a comment here, and JSON has none. Remove it.'],
    ['{\n  "a": 1\n  "b": 2}', '2:8  A comma is missing after 1. Write a comma between two entries.'],
    ['{"a" 1}', '1:6  A colon is missing after "a". Write "a": and then its value.'],
    ['{"a": }', '1:7  "a" has no value. Write its value, or remove "a".'],
    ['{"a": 1', '1:7  The document, opened at line 1, is not closed. Write } at the end of the file.'],
    ['["a"', '1:4  The list, opened at line 1, is not closed. Write ] at the end of the file.'],
    [
      '{}\n{}',
      '2:1  Something follows the end of the document. Remove it, or the } before it if that is one too many.',
    ],
    ['{a: 1}', '1:2  The name a stands without quotation marks. Write "a".'],
    [
      "{'a': 1}",
      '1:2  A name or text stands in single quotation marks. Write straight double ones: ". countersign check --fix does.',
    ],
    [
      '{“a”: 1}',
      '1:2  A name or text stands in curly quotation marks, as word processors write them. Write straight double ones',
    ],
    ['{"a": True}', '1:7  There is no value True. Write true.'],
    ['{"a": NaN}', '1:7  There is no value NaN. Leave the entry out, or write its value.'],
    ['{"a": "one\ntwo"}', '1:7  This text goes on over 2 lines: "one\\ntwo". Write it on one line.'],
    ['{"a": "one\ttwo"}', '1:7  There is a tab in this text. Write a space instead.'],
    [
      '{"a": "C:\\docs"}',
      '1:7  There is a backslash in this text that means nothing. Write / instead, or \\\\ for a backslash.',
    ],
    ['{"a": "\\u12"}', '1:7  There is a \\u without its number in this text. Write the character itself.'],
    ['{"a": 1.}', '1:7  This number is written in another way than JSON has it: 1.. Write 1.'],
  ] as const) {
    test(JSON.stringify(text), () => {
      const result = parseCampaignText(text);
      assert.ok(!result.ok && result.code === 'not-json');
      assert.equal(result.problems.length, 1);
      assert.equal(lines(text)[0]!.slice(0, line.length), line);
    });
  }

  test('is what JSON.parse refuses, and nothing else', () => {
    const broken = fc
      .record({
        text: fc.oneof(fc.json({maxDepth: 2}), fc.constant('{"a": [1, "b\\n", {"c": null}, -1.5e3], "d": "\\u00e9"}')),
        at: fc.nat(),
        inserted: fc.constantFrom(
          '',
          ...'"\\,:{}[]0123.-+eE/* \t\n\r\0\u00a0\u2028\ufefftfnu<',
          '//',
          '/*',
          '\\u',
          '\\x',
        ),
        removed: fc.nat(2),
      })
      .map(({text, at, inserted, removed}) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + inserted + text.slice(start + removed);
      });
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    holds(
      fc.property(broken, (text) => {
        const located = locate(text);
        assert.equal(located.ok, parses(text.replace(/^\ufeff/, '')));
        if (located.ok) assert.deepEqual(located.value, JSON.parse(text.replace(/^\ufeff/, '')));
        else assert.ok(located.problems.every(({line, column}) => line >= 1 && column >= 1));
      }),
      5_000,
    );
  });
});

suite('a place', () => {
  test('is that of the value', () => {
    assert.match(lines(replaced('"revision": 3,\n', '"revision": "3",\n'))[0]!, /^9:15 \/revision /);
    assert.match(lines(replaced('"stage": "open"', '"stage":\n\n    "opened"'))[0]!, /^\d+:5 \/stage /);
  });

  test('is that of the object when a key is missing', () => {
    const text = '{\n  "format": 1,\n  "letter": {"addressees": []}\n}';
    assert.ok(lines(text).some((line) => line.startsWith('3:13 /letter/title This is missing.')));
    assert.ok(lines(text).some((line) => line.startsWith('1:1 /id This is missing.')));
  });

  test('counts lines by line feeds, whatever stands before them', () => {
    assert.match(lines('{\r\n  "format": 2\r\n}')[0]!, /^2:13 \/format /);
  });

  test('finds keys with the signs that pointers escape', () => {
    const text = replaced('"letter": {', '"letter": {\n"a/b~c": 1,');
    const line = text.split('\n').findIndex((each) => each.startsWith('"a/b~c"')) + 1;
    assert.match(lines(text)[0]!, new RegExp(`^${line}:10 /letter/a~1b~0c The format has no key "a/b~c" here`));
  });

  test('is that of the last of two keys that are the same, which is the one that counts', () => {
    const text = '{"format": 1,\n"id": "a",\n"id": "B"}';
    assert.ok(lines(text).some((line) => line.startsWith('3:7 /id This cannot be an id: "B"')));
  });

  test('orders the problems', () => {
    const places = problemsOf('{\n"b": 1, "format": 1,\n"url": "x", "id": "A",\n"a": 1}').map(
      ({line, column}) => line * 1000 + column,
    );
    assert.ok(places.length > 5);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  test('of anything that is written is where JSON.stringify wrote it', () => {
    holds(
      fc.property(fc.jsonValue({maxDepth: 3}), (value) => {
        const text = JSON.stringify({before: [[], {}], value}, null, 2);
        const located = locate(text);
        assert.ok(located.ok);
        const {line, column} = located.placeOf('/value');
        const offset =
          text
            .split('\n')
            .slice(0, line - 1)
            .join('\n').length +
          (line > 1 ? 1 : 0) +
          column -
          1;
        assert.equal(text.slice(offset - '"value": '.length, offset), '"value": ');
      }),
      200,
    );
  });
});

suite('a key', () => {
  test('that is written twice is an error at the second', () => {
    assert.deepEqual(lines(replaced('"revision": 3,\n', '"revision": 3,\n"revision": 3,')), [
      '10:1 /revision The key "revision" is written twice. Keep one: only the last would count.',
    ]);
  });

  test('that is written twice makes a document invalid, however right it is otherwise', () => {
    const result = parseCampaignText(replaced('"revision": 3,\n', '"revision": 3, "revision": 3,'));
    assert.ok(!result.ok);
    assert.equal(result.code, 'invalid');
  });

  test('that is written twice is found at any depth, however it is written', () => {
    const text = replaced('"basis": "reported",', '"basis": "reported", "b\\u0061sis": "alleged", "basis": "quoted",');
    assert.deepEqual(
      problemsOf(text).map(({pointer}) => pointer),
      ['/statements/0/basis', '/statements/0/basis'],
    );
  });

  test('that is written twice where it is unknown is told for both reasons', () => {
    assert.equal(lines(replaced('"revision": 3,\n', '"revision": 3, "x": 1, "x": 2,')).length, 2);
  });

  for (const [name, text, pointer] of [
    ['the document', EXAMPLE_TEXT.replace('{', '{"__proto__": {"polluted": true},'), '/__proto__'],
    ['an object', replaced('"letter": {', '"letter": {"__proto__": {"polluted": true},'), '/letter/__proto__'],
    [
      'a text by language',
      replaced('"name": {"en": "Clearwater', '"name": {"__proto__": "x", "en": "Clearwater'),
      '/signatories/0/name/__proto__',
    ],
    ['an unknown object', replaced('"revision": 3,\n', '"revision": 3, "x": {"\\u005f_proto__": 1},'), '/x/__proto__'],
  ] as const) {
    test(`named __proto__ in ${name} is refused, once`, () => {
      const found = problemsOf(text).filter((problem) => problem.pointer === pointer);
      assert.deepEqual(
        found.map(({message, hint}) => `${message} ${hint}`),
        ['The key __proto__ is refused. Remove it.'],
      );
      assert.equal(({} as {polluted?: boolean}).polluted, undefined);
    });
  }
});

suite('problems', () => {
  test('are a hundred at most, or as many as are asked for', () => {
    const text = `{${'"a": 1, '.repeat(400)}"format": 1}`;
    const count = (limit?: number) => {
      const result = parseCampaignText(text, limit);
      return result.ok ? 0 : result.problems.length;
    };
    assert.equal(count(), MAX_PROBLEMS);
    assert.equal(count(7), 7);
    assert.ok(count(Infinity) > 399);
  });

  test('of a document for another reader keep their code', () => {
    const result = parseCampaignText(replaced('"format": 1,', '"format": 2,'));
    assert.ok(!result.ok && result.code === 'format');
    assert.deepEqual(
      result.problems.map(({pointer, line}) => [pointer, line]),
      [['/format', 3]],
    );
  });
});

suite('texts made to keep it busy', () => {
  for (const [name, text] of [
    ['lists', '['.repeat(1_000_000)],
    ['objects', '{"a":'.repeat(500_000)],
    ['closed lists', '['.repeat(500_000) + ']'.repeat(500_000)],
    ['quotes', '"'.repeat(1_000_000)],
    ['escaped quotes', '\\"'.repeat(500_000)],
    ['one open text of escaped quotes', `"${'\\"'.repeat(500_000)}`],
    ['one open text', `{"a": "${'x'.repeat(1_000_000)}`],
    ['blanks', ' '.repeat(1_000_000)],
    ['blanks and a sign', `${' '.repeat(1_000_000)}<`],
    ['lines', `{${'\n'.repeat(1_000_000)}`],
    ['comments', '/*'.repeat(500_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['backslashes', `"${'\\'.repeat(1_000_001)}"`],
    ['byte order marks', '\ufeff'.repeat(1_000_000)],
    ['the same key on many lines', `{${'"a": 1,\n'.repeat(100_000)}"a": 1}`],
    ['many keys on many lines', `{${Array.from({length: 50_000}, (_, index) => `"k${index}": 1`).join(',\n')}}`],
  ] as const) {
    test(name, () => {
      const result = parseCampaignText(text);
      assert.ok(!result.ok && result.problems.length <= MAX_PROBLEMS);
    });
  }

  test('nest as deeply as no document does', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    assert.ok(locate(nested(100)).ok);
    const deep = locate(`\n${nested(101)}`);
    assert.ok(!deep.ok);
    assert.deepEqual(
      deep.problems.map(({line, column, message}) => [line, column, message]),
      [[2, 101, 'This is nested too deeply.']],
    );
    // Brackets in text do not count, escaped quotes or not.
    assert.ok(locate(JSON.stringify(['['.repeat(200), '\\"[{'.repeat(200), {'[[': '"'}])).ok);
  });
});
