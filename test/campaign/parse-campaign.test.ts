// The strict reading, and its problems for an author.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {MAX_PROBLEMS, readCampaign} from '@countersign/campaign';
import {parseCampaign} from '@countersign/campaign/schema';
import {example, MINIMAL, pointersWith, problemsWith} from '../support/documents/example.ts';

/** The problem with one value. */
function said(pointer: string, value: unknown): string {
  const [problem, ...others] = problemsWith({[pointer]: value});
  assert.deepEqual(others, []);
  assert.equal(problem?.pointer, pointer);
  return `${problem.message} ${problem.hint}`;
}

test('reads what the tolerant reading reads', () => {
  for (const document of [example(), MINIMAL]) {
    const result = parseCampaign(document);
    assert.ok(result.ok);
    assert.deepEqual(result, readCampaign(document));
  }
});

suite('an unknown key', () => {
  for (const [pointer, nearest] of [
    ['/titel', undefined],
    ['/letter/titel', 'title'],
    ['/letter/tilte', 'title'],
    ['/letter/Title', 'title'],
    ['/letter/snet', 'sent'],
    ['/letter/announcement_link', 'announcement'],
    ['/letter/replyby', 'replyBy'],
    ['/letter/reply_by', 'replyBy'],
    ['/letter/REPLY-BY', 'replyBy'],
    ['/Demands', 'demands'],
    ['/demand', 'demands'],
    ['/signatorys', 'signatories'],
    ['/demands/0/histroy', 'history'],
    ['/demands/0/history/0/sources', undefined],
    ['/demands/0/history/0/evidences', 'evidence'],
    ['/demands/0/history/0/evidence/0/sorce', 'source'],
    ['/demands/0/criteria/promise', 'promised'],
    ['/statements/0/speaker/signatorie', 'signatory'],
    ['/sources/0/uri', 'url'],
    ['/sources/0/archived/ulr', undefined],
    ['/translations/ar/metod', 'method'],
    ['/letter/texts/0/archive', 'archived'],
    // Short keys are all near each other.
    ['/demands/0/cc', undefined],
    ['/demands/0/x', undefined],
  ] as const) {
    test(`at ${pointer} ${nearest ? `names ${nearest}` : 'names what is known there'}`, () => {
      const [problem, ...others] = problemsWith({[pointer]: 'x'});
      assert.deepEqual(others, []);
      assert.equal(problem!.pointer, pointer);
      assert.equal(problem!.message, `The format has no key "${pointer.split('/').at(-1)}" here.`);
      assert.match(
        problem!.hint,
        nearest
          ? new RegExp(`^Did you mean "${nearest}"\\?$`)
          : /^(Remove it\. Known here: \w+(, \w+)*|It belongs into "\w+"( or "\w+")*)\.$/,
      );
    });
  }

  test('of a block of the letter is told with the keys of that kind of block', () => {
    const hintOf = (block: object) => problemsWith({'/letter/blocks/0': block}).map(({hint}) => hint);
    assert.deepEqual(hintOf({heading: 'H', level: 2}), ['Remove it. Known here: heading.']);
    assert.deepEqual(hintOf({heading: 'H', ordered: true}), ['Remove it. Known here: heading.']);
    assert.deepEqual(hintOf({list: ['A'], order: true}), ['Did you mean "ordered"?']);
    assert.deepEqual(hintOf({list: ['A'], x: true}), ['Remove it. Known here: list, ordered.']);
  });

  test('is reported beside what is missing for its sake', () => {
    assert.deepEqual(pointersWith({'/letter/title': undefined, '/letter/titel': 'Title'}).sort(), [
      '/letter/titel',
      '/letter/title',
    ]);
  });

  test('is pointed to with the signs that pointers escape', () => {
    assert.deepEqual(pointersWith({'/letter/a~1b~0c': 1, '/demands/0/~1~01': 1}), [
      '/letter/a~1b~0c',
      '/demands/0/~1~01',
    ]);
  });

  test('of the wrong language is no language', () => {
    for (const key of ['fr_FR', 'english', 'constructor', '', 'EN']) {
      assert.match(
        said(`/letter/title/${key}`, 'Text'),
        /^This is no language tag: ".*"\. Write (a language tag: en, ar|"(fr-FR|en)")/,
      );
    }
    assert.deepEqual(
      pointersWith({
        '/translations/fr_FR': {revision: 1, method: 'human'},
        '/sources/0/alternates/x': 'https://example.org/',
      }),
      ['/translations/fr_FR', '/sources/0/alternates/x'],
    );
  });

  test('named __proto__ is just refused', () => {
    assert.equal(said('/letter/__proto__', {}), 'The key __proto__ is refused. Remove it.');
  });

  test('is quoted briefly, however long it is', () => {
    const [problem] = problemsWith({[`/letter/${'title'.repeat(200_000)}`]: 1});
    assert.ok(problem!.message.length < 200 && problem!.hint.startsWith('Remove it. Known here'));
  });

  test('is told for each of thousands in a moment', () => {
    const keys = Object.fromEntries(Array.from({length: 5_000}, (_, index) => [`titel${index}`, index]));
    const result = parseCampaign({...MINIMAL, letter: {...MINIMAL.letter, ...keys}}, Infinity);
    assert.ok(!result.ok);
    assert.equal(result.problems.length, 5_000);
  });
});

suite('a value', () => {
  test('that is missing', () => {
    for (const [pointer, what] of [
      ['/format', '"format": 1 (format of this document).'],
      ['/assessedBy', '"assessedBy": "…" (who judges the statuses).'],
      ['/letter', '"letter": {"title": …, "addressees": …} (the joint letter).'],
      ['/demands/0/history/0/date', '"date": "2026-06-10", the day, month or year (when it happened).'],
      ['/revision', '"revision": 1 (counts up with each published change, by 1,000 at most: readers take no other).'],
      ['/signatories/0/kind', '"kind": "organisation" or "person" (who it is).'],
      [
        '/approvals/0/signatory',
        '"signatory": "…", one of: clearwater, river-union, dr-example (id of the signatory that answered).',
      ],
      ['/demands/0/history/0/evidence', '"evidence": [{"source": "…"}] (what shows it).'],
    ] as const) {
      assert.equal(said(pointer, undefined), `This is missing. Add ${what}`);
    }
    assert.match(said('/sources/0/id', undefined), /Add "id": "audit-found-leaks-at-reservoir" \(/);
  });

  test('of the wrong type', () => {
    const group = 'a group of values in { }';
    for (const [pointer, value, sentences] of [
      ['/id', 3, 'This should be a text, and is a number: 3. Write "3".'],
      ['/id', null, 'This should be a text, and is null. Write text in quotation marks.'],
      ['/demands', {}, `This should be a list, and is ${group}. Put it into square brackets: [{…}].`],
      ['/letter', [], `This should be ${group}, and is a list. Write {"title": …, "addressees": …}.`],
      ['/translations', [], 'This should be one value for each language, and is a list. Write {…}.'],
      [
        '/letter/addressees/0/cc',
        'true',
        'This should be true or false, and is a text: "true". Write true, without quotation marks.',
      ],
      ['/letter/title', 3, 'This should be a text, and is a number: 3. Write it in quotation marks: "3".'],
      [
        '/letter/title',
        [],
        'This should be a text, and is a list. ' +
          'Write text in quotation marks, or one text for each language: {"en": "…", "fr": "…"}.',
      ],
      ['/letter/title/en', {}, `This should be a text, and is ${group}. Write text in quotation marks.`],
      [
        '/sources/0/publishers',
        'The Herald',
        'This should be a list, and is a text: "The Herald". Write ["The Herald"].',
      ],
      [
        '/signatories/0/logo',
        'logos/a.png',
        `This should be ${group}, and is a text: "logos/a.png". Write {"src": "logos/a.png", "width": 0, "height": 0} ` +
          'with the width and height of the file in pixels.',
      ],
    ] as const) {
      assert.equal(said(pointer, value), sentences);
    }
  });

  test('that is no number in the range', () => {
    for (const value of [0, -1, 1.5, 1_000_001, 1e30, -0, '3', NaN, Infinity, null]) {
      assert.match(said('/revision', value), /Write a whole number from 1 to 1000000\.$/);
    }
  });

  test('that is none of the words', () => {
    assert.equal(
      said('/stage', 'closed'),
      'This is none of the words for this place: "closed". ' +
        'Did you mean ended (kept as a record)? The others are: open, retracted.',
    );
    assert.equal(said('/format', '1'), 'This does not fit: "1". Write 1.');
    assert.match(said('/sources/0/kind', 'podcast'), /Write one of: investigation \(research of its own/);
    for (const [written, meant] of [
      ['Unmet', 'unmet'],
      ['unment', 'unmet'],
      ['done', 'met'],
      ['refused', 'unmet'],
    ] as const) {
      assert.match(said('/demands/1/history/0/status', written), new RegExp(`Did you mean ${meant} \\(`), written);
    }
  });

  test('in a list that is too long or too short', () => {
    assert.equal(
      said('/demands/0/history', []),
      'The list is empty. Write "history": [{"date": "…", "status": "…", "note": "…", "evidence": "…"}] ' +
        '(what happened, oldest first).',
    );
    const paragraphs = Array.from({length: 501}, () => 'Text');
    assert.equal(said('/letter/blocks', paragraphs), 'The list has 501 entries. Write at most 500.');
  });

  test('that is no date, id, or other short string', () => {
    assert.match(said('/checked', '2026-02-30'), /^There is no 2026-02-30: that month has 28 days\./);
    assert.match(
      said('/updated', '2026-06-10'),
      /^This is no moment in UTC.* Add the time in UTC: 2026-06-10T09:00:00Z/,
    );
    assert.match(said('/id', 'Open Audit'), /Use lower-case letters.* Write for example open-audit\.$/);
    assert.match(said('/id', 'x'.repeat(65)), /^This cannot be an id: .* at most 64\./);
    assert.match(said('/corrections/0/of', 'letter/title'), /Name the part: letter/);
    assert.match(said('/signatories/0/logo/src', 'https://cdn.example/a.svg'), /^Logos in SVG are refused.* export it/);
    assert.match(said('/signatories/0/logo/src', 'logos'), /Write a path in the document's own folder/);
  });

  test('that is empty text', () => {
    assert.equal(said('/letter/title', ''), 'This is empty. Write here: title of the letter.');
    assert.match(said('/letter/summary/en', ' '), /^This is empty\. Write here: the letter in two or three sentences/);
  });

  test('that is too long a text', () => {
    assert.equal(
      said('/letter/title', 'x'.repeat(501)),
      'This has 501 characters, and 500 are the most. Leave out 1 or more.',
    );
    assert.equal(
      said('/letter/summary/en', 'x'.repeat(1_000_000)),
      'This has 1000000 characters, and 8,000 are the most. Leave out 992000 or more.',
    );
  });

  for (const [character, message] of [
    ['\n', 'There is a line break after "One two" (U+000A).'],
    ['\r', 'There is a line break after "One two" (U+000D).'],
    ['\u0085', 'There is a line break after "One two" (U+0085).'],
    ['\u2029', 'There is a line break after "One two" (U+2029).'],
    ['\u202a', 'There is an invisible character that turns the direction of text after "One two" (U+202A).'],
    ['\u{e0000}', 'There is an invisible tag character after "One two" (U+E0000).'],
    ['\ud800', 'There is half a character after "One two" (U+D800).'],
    ['\udfff', 'There is half a character after "One two" (U+DFFF).'],
    ['\u2028', 'There is a line break after "One two" (U+2028).'],
    ['\t', 'There is a tab after "One two" (U+0009).'],
    ['\u0007', 'There is a control character after "One two" (U+0007).'],
    ['\u009b', 'There is a control character after "One two" (U+009B).'],
    ['\u202e', 'There is an invisible character that turns the direction of text after "One two" (U+202E).'],
    ['\u{e0041}', 'There is an invisible tag character after "One two" (U+E0041).'],
    ['\ud83d', 'There is half a character after "One two" (U+D83D).'],
  ] as const) {
    test(`with a character that is refused: ${message}`, () => {
      const hint = /line break|a tab/.test(message) ? 'Write a space instead.' : 'Remove it.';
      assert.equal(said('/letter/summary/en', `One two${character} three`), `${message} ${hint}`);
      assert.equal(said('/letter/title/en', `One two${character} three`), `${message} ${hint}`);
    });
  }

  for (const [most, marks, code] of [
    [4, '\u0301'.repeat(5), 'U+0301'],
    [4, '\u0301\u200b'.repeat(5), 'U+0301'],
    [2, '\u0592\u0593\u0594', 'U+0592'],
    [8, '\u0903'.repeat(9), 'U+0903'],
  ] as const) {
    test(`with a pile of marks: more than ${most} of ${code}`, () => {
      assert.equal(
        said('/letter/title/en', `One two${marks} three`),
        `There is a pile of more than ${most} combining marks after "One two" (${code}). Leave at most ${most} on the character.`,
      );
    });
  }

  test('in which nothing can be seen: what it is, and what to write there', () => {
    assert.equal(
      said('/publisher/name', '\u200b \u2060'),
      'Nothing of this can be seen: it is U+200B, U+2060. Write what readers are to see here: who publishes this document and answers for it.',
    );
    assert.equal(
      said('/letter/title/en', '\u3164'),
      'Nothing of this can be seen: it is U+3164. Write what readers are to see here: title of the letter.',
    );
    assert.match(said('/sources/0/publishers/0', '\u2800'), /^Nothing of this .* U\+2800\. Write .* here: name, as /);
    assert.match(said('/letter/summary/en', '\u200b\u200c\u200d\u200e\u200f\u2060'), /U\+200F and others\. Write /);
  });

  test('that begins with a character that is refused', () => {
    assert.equal(
      said('/letter/title', '\u202ex'),
      'There is an invisible character that turns the direction of text (U+202E). Remove it.',
    );
  });

  test('is quoted from shortly before the character', () => {
    assert.match(said('/letter/title', 'x\u202e'), / after "x" \(U\+202E\)\./);
    assert.match(said('/letter/title', `${'abcdefghij'.repeat(3)}\t`), / after "abcdefghijabcdefghij" \(U\+0009\)\./);
  });

  test('with an isolate that is open', () => {
    assert.match(said('/letter/title', '\u2068x'), /^A bidi isolate \(U\+2066 to U\+2069\) is not closed/);
    assert.match(said('/letter/title', 'x\u2069'), /^A bidi isolate \(U\+2066 to U\+2069\) is not closed/);
  });

  test('with an e-mail address', () => {
    assert.equal(
      said('/signatories/2/name', 'Dr A. Example <a@example.org>'),
      'This holds an e-mail address. Leave it out.',
    );
    assert.equal(said('/sources/0/authors/0', 'b.writer@example.org'), 'This holds an e-mail address. Leave it out.');
  });

  test('that is no address, or not as browsers write it', () => {
    assert.equal(
      said('/url', 'https://Example.org'),
      'This address is not written as browsers show it: "https://Example.org". Write https://example.org/',
    );
    assert.equal(
      said('/sources/0/url', 'http://example.org:80/ä'),
      'This address is not written as browsers show it: "http://example.org:80/ä". Write http://example.org/%C3%A4',
    );
    assert.equal(
      said('/url', 'http://example.org/'),
      'This address is not encrypted (http:). Look whether https://example.org/ opens, and write that.',
    );
    assert.equal(said('/url', 'example.org'), 'This is no web address: "example.org". Write https://example.org/');
    assert.match(said('/url', 'javascript:alert(1)'), /^Addresses with "javascript:" are refused\. Write the https/);
    assert.match(said('/url', 'data:text/html,x'), /^Addresses with "data:" are refused\. /);
    for (const user of ['a', 'a:b', ':b']) {
      assert.equal(
        said('/url', `https://${user}@example.org/`),
        'The address holds a user name or a password. Remove them.',
      );
    }
    assert.equal(
      said('/url', 'https://example.org:8443/'),
      'The address holds a port: "8443". Remove :8443, if the page opens without it.',
    );
    for (const host of ['localhost', 'letters.local']) {
      assert.match(said('/url', `https://${host}/`), new RegExp(`^Readers cannot open this address: "${host}" `));
    }
    assert.match(said('/url', 'https://127.0.0.1/'), /^The address names no public host\. /);
    assert.match(said('/url', `https://example.org/${'x'.repeat(2048)}`), /^This address has 2068 characters\. /);
  });

  test('is told once, however many ways it is wrong', () => {
    assert.deepEqual(
      pointersWith({'/id': `_${'x'.repeat(100)}`, '/revision': -1.5, '/url': ` \n${'x'.repeat(3000)}`}),
      ['/id', '/url', '/revision'],
    );
  });
});

suite('problems', () => {
  test('are a hundred at most, or as many as are asked for', () => {
    const document = example({'/letter/blocks': Array.from({length: 400}, () => '')});
    const count = (limit?: number) => {
      const result = parseCampaign(document, limit);
      return result.ok ? 0 : result.problems.length;
    };
    assert.deepEqual([count(), count(1), count(250), count(Infinity)], [MAX_PROBLEMS, 1, 250, 400]);
    const {code} = parseCampaign(document) as {code?: string};
    assert.equal(code, 'invalid');
  });

  test('of the rules are a hundred at most, or as many as are asked for', () => {
    const document = example({
      '/sources': Array.from({length: 300}, () => ({id: 'herald-2026', kind: 'news', publishers: ['Herald']})),
    });
    const strict = parseCampaign(document);
    assert.ok(!strict.ok && strict.code === 'invalid' && strict.problems.length === MAX_PROBLEMS);
    const all = parseCampaign(document, Infinity);
    assert.ok(!all.ok && all.problems.length > 299);
  });

  test('of a document for another reader say so and nothing else', () => {
    for (const changes of [{'/format': 2}, {'/requires': ['future']}, {'/minimumReader': '99.0.0'}]) {
      const document = example({...changes, '/unknown': 1, '/id': ''});
      const result = parseCampaign(document);
      assert.ok(!result.ok && result.code === 'format');
      assert.deepEqual(result, readCampaign(document));
    }
  });
});
