import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {
  addressOfWords,
  archiveOf,
  holdsQuote,
  KNOWN_ARCHIVES,
  readPage,
  recordCopy,
  sourceCopies,
  wordsOf,
} from '@countersign/authoring';
import {isCopy, toldByCopy} from '../../packages/authoring/src/archives/known-archives.ts';
import {example, exampleText, exampleWith} from '../support/command-line/example.ts';

const NOW = new Date('2026-06-20T12:00:00Z');

suite('known archives', () => {
  test('tell a copy from a list, a form, and the newest copy', () => {
    for (const [address, is] of [
      ['https://web.archive.org/web/20260605101112/https://example.org/page', true],
      ['https://web.archive.org/web/2026id_/http://example.org', true],
      ['https://web.archive.org/web/*/https://example.org/page', false],
      ['https://web.archive.org/web/2026*/https://example.org/page', false],
      ['https://web.archive.org/web/https://example.org/page', false],
      ['https://web.archive.org/save/https://example.org/page', false],
      ['https://archive.org/details/northern-audit', true],
      ['https://archive.org/', false],
      ['https://ghostarchive.org/archive/taW5z', true],
      ['https://ghostarchive.org/search?term=https://example.org', false],
      ['https://perma.cc/AB12-CD34', true],
      ['https://perma.cc/service/bookmarklet-create/?v=1&url=https://example.org', false],
      ['https://archive.ph/aB3dE', true],
      ['https://archive.ph/2026.06.05-101112/https://example.org/page', true],
      ['https://archive.ph/newest/https://example.org/page', false],
      ['https://archive.today/?run=1&url=https%3A%2F%2Fexample.org', false],
      ['https://megalodon.jp/2026-0605-1011-12/https://example.org/', true],
      ['https://megalodon.jp/?url=https://example.org', false],
    ] as const) {
      assert.equal(isCopy(archiveOf(address)!, address), is, address);
    }
  });

  test('are known by their host alone', () => {
    assert.equal(archiveOf('HTTP://WEB.ARCHIVE.ORG/web/')?.name, 'Internet Archive');
    for (const address of ['https://web.archive.org.evil.example/web/2026/https://a.example', 'x', 'ftp://perma.cc/'])
      assert.equal(archiveOf(address), undefined);
  });

  test('tell by the address when a copy was made, and of which page', () => {
    for (const [address, date, of] of [
      [
        'https://web.archive.org/web/20260605101112id_/https://example.org/a?b=1',
        '2026-06-05',
        'https://example.org/a?b=1',
      ],
      ['https://web.archive.org/web/2026/https://example.org/', '2026', 'https://example.org/'],
      ['https://archive.ph/2026.06.05-101112/https://example.org/', '2026-06-05', 'https://example.org/'],
      ['https://archive.ph/20260605101112/https://example.org/', '2026-06-05', 'https://example.org/'],
      ['https://ghostarchive.org/archive/20260605/https://example.org/', '2026-06-05', 'https://example.org/'],
      ['https://megalodon.jp/2026-0605-1011-12/https://example.org/', '2026-06-05', 'https://example.org/'],
      ['https://perma.cc/AB12-CD34', undefined, undefined],
      ['https://evil.example/web/20260605101112/https://example.org/', undefined, undefined],
    ] as const) {
      const told = toldByCopy(address);
      assert.deepEqual([told.date, told.of], [date, of], address);
    }
  });

  test('that have altered copies are not proposed', () => {
    for (const {name, caution, find, save} of KNOWN_ARCHIVES) {
      if (caution !== undefined) assert.deepEqual([name, find, save], ['archive.today', undefined, undefined]);
    }
  });
});

suite('the sources and their copies', () => {
  test('those on which most rests come first, and what has a copy last', () => {
    const copies = sourceCopies(example());
    assert.deepEqual(
      copies.map(({id, statuses, earlier}) => [id, statuses, earlier]),
      [
        ['herald-2026-06', ['publish-audit'], 0],
        ['company-2026-06', ['publish-audit'], 0],
        ['company-2026-04', [], 1],
        ['clearwater-2026', [], 0],
        ['letter:ar', [], 0],
        // It has no address.
        ['company-2026-05', [], 0],
        ['herald-2026', ['repair'], 0],
        ['letter:en', [], 0],
      ],
    );
  });

  test('a source without a copy has places to look and to save, and an address of its quoted words', () => {
    const [first] = sourceCopies(
      example((campaign) => {
        campaign.sources[1]!.url = 'https://herald.example.com/2026/summary?a=1&b=2#top';
      }),
    );
    const page = 'https://herald.example.com/2026/summary?a=1&b=2';
    assert.equal(first!.find[0]!.url, `https://web.archive.org/web/*/${page}`);
    assert.equal(first!.save[0]!.url, `https://web.archive.org/save/${page}`);
    const encoded = encodeURIComponent(page);
    assert.deepEqual(first!.save[1], {
      archive: 'Perma.cc',
      url: `https://perma.cc/service/bookmarklet-create/?v=1&url=${encoded}`,
      needsAccount: true,
    });
    assert.deepEqual(first!.quotes, [
      {quote: 'The annexes remain under lock.', address: `${page}#top:~:text=The%20annexes%20remain%20under%20lock`},
    ]);
    const kept = sourceCopies(example()).find(({id}) => id === 'herald-2026')!;
    assert.deepEqual([kept.find, kept.save], [[], []]);
  });

  test('a text of the letter that is a source is listed once', () => {
    const copies = sourceCopies(
      example((campaign) => {
        campaign.sources[1]!.url = 'https://letters.example.org/open-audit/letter.ar';
      }),
    );
    assert(!copies.some(({id}) => id === 'letter:ar'));
  });

  test('the words of a film have no address', () => {
    const [first] = sourceCopies(example((campaign) => (campaign.sources[1]!.kind = 'video')));
    assert.deepEqual(first!.quotes, [{quote: 'The annexes remain under lock.'}]);
  });
});

suite('a copy is recorded', () => {
  const COPY = 'https://web.archive.org/web/20260605101112/http://herald.example.com/2026/summary';
  const record = (copy: Partial<Parameters<typeof recordCopy>[1]>, text = exampleText) =>
    recordCopy(text, {source: 'herald-2026-06', url: COPY, ...copy}, NOW);
  const refusal = (copy: Parameters<typeof record>[0]): string => {
    const result = record(copy);
    assert(!result.ok);
    return result.problems.map(({message, hint}) => `${message} ${hint}`).join(' ');
  };

  test('with the date and the archive that its address tells, and nothing else changes', () => {
    const result = record({});
    assert(result.ok);
    const archived = {url: COPY, date: '2026-06-05', by: 'Internet Archive'};
    assert.deepEqual([result.archived, result.notes], [archived, []]);
    const before = JSON.parse(exampleText) as {sources: {archived?: object}[]};
    before.sources[1]!.archived = archived;
    assert.deepEqual(JSON.parse(result.text), before);
  });

  test('with the day of today where the address tells none, and https in the place of http', () => {
    const result = record({url: 'http://perma.cc/AB12-CD34'});
    assert(result.ok);
    assert.deepEqual(result.archived, {url: 'https://perma.cc/AB12-CD34', date: '2026-06-20', by: 'Perma.cc'});
  });

  test('for a text of the letter, and for both where that is a source', () => {
    const alone = record({source: 'letter:ar', url: 'https://perma.cc/AB12-CD34'});
    assert(alone.ok);
    assert.deepEqual(alone.places, ['letter:ar']);
    const page = 'http://herald.example.com/2026/summary';
    const text = exampleWith('https://letters.example.org/open-audit/letter.ar/', page);
    const both = record({}, text);
    assert(both.ok);
    assert.deepEqual(both.places, ['herald-2026-06', 'letter:ar']);
  });

  test('and a person is told what to look at', () => {
    const notes = (url: string): string => {
      const result = record({url});
      assert(result.ok);
      return result.notes.join(' ');
    };
    assert.match(
      notes('https://national.example.org/copy/1'),
      /^national\.example\.org is no web archive that we know\./,
    );
    assert.match(notes('https://archive.ph/aB3dE'), /^The English Wikipedia decided/);
    assert.match(
      notes('https://web.archive.org/web/2026/https://other.example.org/'),
      /^This is a copy of https:\/\/other/,
    );
  });

  test('unless it is none, and then the sentence says what to write', () => {
    assert.match(
      refusal({source: 'herald-2026-07'}),
      /There is no source herald-2026-07\. Did you mean herald-2026-06\?/,
    );
    assert.match(refusal({source: 'nothing-like-it'}), /Write one of: herald-2026, /);
    assert.match(
      refusal({url: 'https://web.archive.org/web/*/https://a.example.org/'}),
      /no copy, but a list or a form/,
    );
    assert.match(refusal({url: 'https://herald.example.com/2026/summary/'}), /the address of the source itself/);
    assert.match(refusal({url: 'http://copies.example.org/1'}), /no https address of a copy/);
    assert.match(refusal({url: 'https://127.0.0.1/copy'}), /no https address of a copy/);
    assert.match(refusal({url: 'javascript:alert(1)'}), /no https address of a copy/);
    assert.match(refusal({date: '2027-01-01'}), /2027-01-01/);
    assert.match(refusal({source: 'herald-2026'}), /has a copy already: .* Add --replace/);
    const replaced = record({source: 'herald-2026', url: 'https://perma.cc/AB12-CD34', replaces: true});
    assert(replaced.ok);
    assert.doesNotMatch(replaced.text, /archive\.example\.net\/2026\/audit"/);
  });

  test('and any text is taken', () => {
    for (const text of ['', '[]', '{', '{"sources": 7, "letter": null}', '{"sources": [null, 7]}'])
      assert(!record({}, text).ok);
  });
});

suite('quoted words', () => {
  const holds = (page: string, quote: string) => holdsQuote(wordsOf(page), quote);

  test('are found whatever the spacing, the quotation marks, the dashes and the case', () => {
    assert(holds('He said: “We don’t\u00a0sell —\n it’s  co\u00adpied.”', '"We don\'t sell - it\'s copied"'));
    assert(holds('Ｆｕｌｌ width ﬁgures', 'full width figures'));
    assert(holds('Cafe\u0301 open', 'café open'));
  });

  test('are not found where a word or a figure differs, or inside other words', () => {
    assert(!holds('We did sell the data.', 'We did not sell the data.'));
    assert(!holds('It cost €5 in all.', 'It cost $5 in all.'));
    assert(!holds('5 % of it', '5 of it'));
    assert(!holds('the restart', 'start'));
    assert(!holds('anything', '“…”'));
  });

  test('are found piece by piece where something was left out or put in, in their order', () => {
    const page = 'The company stores calls of people in the region, and it knew of that.';
    assert(holds(page, 'The company stores calls […] and [Microsoft] knew of that'.replace('and [Microsoft]', '[…]')));
    assert(holds(page, 'stores calls … it knew'));
    assert(!holds(page, 'it knew … stores calls'));
  });

  test('are found in scripts without spaces, and with and without vowel points', () => {
    assert(holds('公司承\n认存储了通话', '公司承认存储'));
    assert(holds('قَالَتِ الشركة إنّها تراجع', 'قالت الشركة إنها تراجع'));
    assert(holds('הַחֶבְרָה אָמְרָה', 'החברה אמרה'));
  });
});

suite('the address of quoted words', () => {
  const text = (quote: string, language?: string) =>
    decodeURIComponent(addressOfWords('https://a.example.org/x', quote, language)!.split('#:~:text=')[1]!);

  test('is of the whole of a short quotation, without the punctuation around it', () => {
    assert.equal(text('“We are reviewing it.”'), 'We are reviewing it');
  });

  test('names the two ends of a long one, and of one with something left out', () => {
    assert.equal(
      text('The company said that it would review the contracts and then report about all of it in the summer.'),
      'The company said that,all of it in the summer',
    );
    assert.equal(
      text('It would review the contracts […] and it would then report.'),
      'It would review the contracts,it would then report',
    );
  });

  test('encodes the signs of the syntax, and what ends an address in a mail', () => {
    const address = addressOfWords('https://a.example.org/x', "well-known, R&D (it's)")!;
    assert.equal(address, 'https://a.example.org/x#:~:text=well%2Dknown%2C%20R%26D%20%28it%27s');
  });

  test('keeps the fragment of an address', () => {
    assert.equal(addressOfWords('https://a.example.org/#/p', 'word'), 'https://a.example.org/#/p:~:text=word');
  });

  test('is between words in a language without spaces', () => {
    assert.equal(text('公司承认它存储了数百万次通话，并且没有告诉任何人这件事情', 'zh').split(',').length, 2);
  });

  test('does not exist for files, and without words', () => {
    assert.equal(addressOfWords('https://a.example.org/report.PDF?x=1', 'word'), undefined);
    assert.equal(addressOfWords('https://a.example.org/', '“…”'), undefined);
  });
});

suite('a page is read', () => {
  const read = (page: string | Uint8Array, type = 'text/html') => {
    const result = readPage(typeof page === 'string' ? new TextEncoder().encode(page) : page, type);
    return result.ok ? wordsOf(result.text).trim() : `(${result.reason})`;
  };
  const WORDS = 'word '.repeat(80);

  test('as its readers see it, without styles, scripts and marks of footnotes', () => {
    assert.equal(
      read(
        '<p>One<style>x{}</style> t<b>w</b>o&nbsp;&amp;&#x20;three<sup><a href=#1>[1]</a></sup> four</p><p>five<br>six',
      ),
      'one two three four five six',
    );
    assert.equal(read('<p>5 m<sup>2</sup>'), '5 m2');
    assert.equal(read('<p>one <constructor>two</constructor>'), 'one two');
    assert.equal(read('<p>a</p><script>"secret"</script><!-- no -->' + WORDS).includes('secret'), false);
  });

  test('in the encoding of its mark, its header or its meta, and as UTF-8 whatever they say', () => {
    const latin = Uint8Array.from([...'<p>café'].map((letter) => letter.charCodeAt(0)));
    assert.equal(read(latin, 'text/html; charset=ISO-8859-1'), 'café');
    assert.equal(read(latin), 'café');
    const hebrew = Uint8Array.from(
      [...'<meta charset="windows-1255"><p>'].map((each) => each.charCodeAt(0)).concat(0xf9, 0xec),
    );
    assert.equal(read(hebrew), 'של');
    assert.equal(read('<p>café שלום', 'text/html; charset=iso-8859-1'), 'café שלום');
    assert.equal(read(latin, 'text/html; charset=no-such'), 'café');
    assert.equal(read(Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x62, 0]), 'text/plain'), 'ab');
  });

  test('unless it is a file, or has nothing before its scripts run', () => {
    assert.equal(read('%PDF-1.7', 'application/octet-stream'), '(pdf)');
    assert.equal(read('x', 'application/pdf'), '(pdf)');
    assert.equal(read('x', 'image/png'), '(type)');
    assert.equal(read('<div id=app></div><script src=app.js></script>'), '(script)');
  });

  test('whatever it is, in a time that grows with it', () => {
    for (const piece of [
      '<div>',
      '<sup>',
      '<a><sup>1',
      '<svg><p>',
      '</a>',
      '<script>',
      '&#x',
      '\u{fdfa}',
      '[',
      '<title>',
    ]) {
      const before = process.cpuUsage();
      readPage(new TextEncoder().encode(piece.repeat(1_000_000 / piece.length)), 'text/html');
      assert(process.cpuUsage(before).user < 5_000_000, piece);
    }
    const before = process.cpuUsage();
    // Marks of two classes, which are put in order.
    wordsOf(`a${'\u0301\u0323'.repeat(200_000)}`);
    readPage(new Uint8Array(), `text/html;charset=${' '.repeat(60_000)}`);
    assert(process.cpuUsage(before).user < 5_000_000);
  });
});
