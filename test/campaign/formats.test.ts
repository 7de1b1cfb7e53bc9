import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {logoAddress} from '@countersign/campaign';
import {canonicalUrl, FORMAT_HINTS, FORMATS, hasFormat, type FormatName} from '@countersign/campaign/schema';
import {HIGHEST_TEXTS, TOO_HIGH_TEXTS, UNSEEN_TEXTS} from '../support/documents/attack-corpus.ts';
import {holds} from '../support/documents/property.ts';
import {REAL_TEXTS} from './real-texts.ts';

function accepts(format: FormatName, ...values: string[]): void {
  for (const value of values) assert.equal(hasFormat(format, value), true, JSON.stringify(value.slice(0, 100)));
}

function refuses(format: FormatName, ...values: string[]): void {
  for (const value of values) assert.equal(hasFormat(format, value), false, JSON.stringify(value.slice(0, 100)));
}

for (const format of ['label', 'prose'] as const) {
  suite(format, () => {
    test('is text of any script, with what its spelling needs', () => {
      accepts(
        format,
        'Publish the audit',
        'نشر التدقيق كاملاً',
        'שלום',
        '公開',
        'Việt Nam',
        '👩‍👩‍👧‍👦 🏴 ❤️',
        'a\u200cb\u200dc\u00adz',
      );
      accepts(format, '7amleh – The Arab Center', '“Quoted” & <b>not markup</b>', 'a\u00a0b', '~/\\{}$', '\ufeffx');
    });

    test('is not empty', () => refuses(format, '', ' ', '\u00a0', '\u2003\ufeff'));

    test('has something to see', () => {
      refuses(format, ...Object.values(UNSEEN_TEXTS));
      accepts(format, '!', '…', '❤', '1', '\u{1fff0}', '\u200b\u2060x', '\u00a0\u0301x');
    });

    test('has no controls and no line breaks', () => {
      for (let code = 0; code < 0xa0; code++) {
        if (code < 0x20 || code >= 0x7f) refuses(format, `a${String.fromCharCode(code)}b`);
      }
      refuses(format, 'a\u2028b', 'a\u2029b', '\na', 'a\n');
    });

    test('has no bidi embeddings and overrides', () => {
      refuses(format, ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'].map((mark) => `a${mark}b`));
      refuses(format, 'a\u202eb\u202c');
    });

    test('may hold direction marks, which change nothing around them', () => accepts(format, 'a\u200eb\u200fc\u061c'));

    test('closes every bidi isolate that it opens, and no other', () => {
      accepts(format, '\u2066a\u2069', '\u2067a\u2069b', '\u2068a\u2067b\u2069c\u2069', '\u2068\u2069x');
      refuses(
        format,
        '\u2066a',
        '\u2067a',
        '\u2068a',
        'a\u2069',
        'a\u2069b\u2066',
        '\u2066a\u2069\u2069',
        '\u2068\u2068a\u2069',
      );
    });

    test('has no tag characters', () =>
      refuses(format, 'a\u{e0000}', 'a\u{e0001}', 'a\u{e0041}b', '🏴\u{e0067}\u{e0062}\u{e007f}'));

    test('has no lone surrogates', () => {
      refuses(format, 'a\ud83d', '\ude00a', '\ude00\ud83d');
      accepts(format, '\ud83d\ude00');
    });

    test('has at most four marks on a character that take no room in the line', () => {
      accepts(format, `e${'\u0301'.repeat(4)}`, `e${'\u0301'.repeat(4)}`.repeat(8), '\ufc60'.repeat(4));
      refuses(format, `e${'\u0301'.repeat(5)}`, '\u0301'.repeat(5), 'e\u0301\u{1e8d0}\u20dd\u0302\u0323');
    });

    test('has at most eight marks on a character', () => {
      accepts(format, `\u1000${'\u102c'.repeat(8)}`);
      refuses(format, `\u1000${'\u102c'.repeat(9)}`);
    });

    test('has no pile of marks, whatever stands between them that has no width', () => {
      refuses(format, ...Object.values(TOO_HIGH_TEXTS));
      accepts(format, ...Object.values(HIGHEST_TEXTS));
    });

    test('may have all that real text has', () => accepts(format, ...REAL_TEXTS));

    test('is at most so long', () => {
      const {max} = FORMATS[format];
      assert.equal(max, format === 'label' ? 500 : 8000);
      accepts(format, 'x'.repeat(max), '😀'.repeat(max / 2));
      refuses(format, 'x'.repeat(max + 1), '😀'.repeat(max / 2 + 1), 'x'.repeat(1_000_000));
    });
  });
}

test('a label holds no e-mail address', () => {
  refuses('label', 'jane@example.org', 'Jane <jane.doe@mail.example.org>', 'x@example.org.', 'ж@почта.рф');
  accepts('label', 'Amig@s de la Tierra', 'Pl@ntNet', 'AT@T', '@example', 'a @ b.c', 'a@b c.d', 'Unid@s. Juntos.', '@');
  accepts('prose', 'Write to press@example.org.');
});

test('an id is short, in lower case and starts with a letter or digit', () => {
  accepts('id', 'a', '7amleh', 'herald-2026-06', 'a--b-', 'x'.repeat(64), 'constructor');
  refuses('id', '', '-a', 'A', 'a_b', 'a b', 'a.b', 'é', 'a\n', '\na', 'x'.repeat(65), '__proto__', 'a/b', '~');
});

for (const format of ['https-url', 'web-url'] as const) {
  suite(format, () => {
    const refusesUrl = (...values: string[]): void => refuses(format, ...values);

    test('is an address as browsers write it', () => {
      accepts(
        format,
        'https://example.org/',
        'https://example.org/a/b.html?c=d&e=%20#f',
        'https://a-b.example.co.uk/~x/@y',
        'https://xn--mgbh0fb.example/',
        'https://xn--fsqu00a.xn--0zwm56d/',
        'https://1.2.example.org/',
        'https://example.org//double',
      );
    });

    test('may leave out the final slash of a bare host, and no other', () => {
      accepts(format, 'https://example.org');
      refusesUrl('https://example.org?q=1', 'https://example.org#top');
    });

    test('has no user, password or port', () => {
      refusesUrl('https://user@example.org/', 'https://user:password@example.org/', 'https://:password@example.org/');
      refusesUrl(
        'https://@example.org/',
        'https://example.org:8443/',
        'https://example.org:443/',
        'https://example.org:/',
      );
      refusesUrl('https://good.example.org@bad.example.org/');
    });

    test('has no IP literal, however it is written', () => {
      refusesUrl(
        'https://127.0.0.1/',
        'https://127.1/',
        'https://2130706433/',
        'https://0x7f.0.0.1/',
        'https://0x7f000001/',
      );
      refusesUrl(
        'https://0177.0.0.1/',
        'https://[::1]/',
        'https://[::ffff:127.0.0.1]/',
        'https://1.2.3.4./',
        'https://１.2.3.4/',
        'https://10.0.0.1/a',
        'https://192.168.1.1/',
        'https://169.254.169.254/latest/meta-data/',
        'https://100.64.0.1/',
        'https://0xA9.254.0xA9FE/',
        'https://012.1/',
        'https://0/',
        'https://%31%30.0.0.1/',
        'https://①⓪.0.0.1/',
        'https://10。0。0。1/',
        'https://[::]/',
        'https://[fe80::1]/',
        'https://[fd00::1]/',
        'https://[::ffff:10.0.0.1]/',
        'https://[64:ff9b::10.0.0.1]/',
        'https://[2001:db8::1]/',
      );
    });

    test('has a host of two labels or more', () => {
      refusesUrl(
        'https://localhost/',
        'https://example/',
        'https://example./',
        'https://example.org./',
        'https://.org/',
        'https:///',
      );
      refusesUrl(
        'https://org/.example.org',
        'https://a..b/',
        'https://a.b/',
        'https://example.1/',
        'https://example.-a/',
      );
    });

    test('has no host of a name that means nothing on the public web', () => {
      // The IANA registry of special-use domain names, .internal (ICANN, 2024), and the names of private networks in
      // appendix G of RFC 6762.
      const special = 'alt arpa invalid local localhost onion test internal corp home intranet lan localdomain private';
      for (const name of special.split(' ')) {
        refusesUrl(`https://letters.${name}/`, `https://letters.${name}`, `https://a.b-c.${name}/d?e#f`);
        refusesUrl(
          `https://letters.${name.toUpperCase()}/`,
          `https://letters.${name}./`,
          `https://letters.${name}:443/`,
        );
        // The end of a name is what counts.
        accepts(format, `https://${name}.example.org/`, `https://www.my${name}.org/`, `https://example.${name}s/`);
      }
      refusesUrl('https://router.home.arpa/', 'https://8.e.f.ip6.arpa/', 'https://1.168.192.in-addr.arpa/');
      refusesUrl('https://pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion/');
    });

    test('may have a host of a documentation’s example', () =>
      accepts(format, 'https://example.com/', 'https://letters.example/a', 'https://www.example.net/?b'));

    test('is not written otherwise', () => {
      refusesUrl('https://Example.org/', 'HTTPS://example.org/', 'https://bücher.example/', 'https://example.org/ä');
      refusesUrl(
        'https://example.org/a b',
        'https://example.org/../a',
        'https://example.org/./a',
        'https://example.org/%2e/a',
      );
      refusesUrl(' https://example.org/', 'https://example.org/ ', 'https://example.org/\n', 'https://exam\tple.org/');
      refusesUrl(
        'https:\\\\example.org\\',
        'https:/example.org/',
        'https:example.org',
        'https://example.org\\a',
        '//example.org/',
      );
      refusesUrl(
        'example.org',
        '/path',
        '',
        'https://',
        'https://exa%6dple.org/',
        'https://example.org/\u202e',
        'https://example。org/',
      );
    });

    test('is no other scheme', () => {
      refusesUrl(
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        'javascript://example.org/%0aalert(1)',
        'java\nscript:alert(1)',
      );
      refusesUrl('data:text/html,<script>alert(1)</script>', 'blob:https://example.org/1', 'file:///etc/passwd');
      refusesUrl(
        'ftp://example.org/',
        'mailto:a@example.org',
        'about:blank',
        'vbscript:x',
        'https+x://example.org/',
        'ws://example.org/',
      );
      refusesUrl('view-source:https://example.org/', 'https://javascript:alert(1)@example.org/');
    });

    test('is at most 2,048 characters long', () => {
      const start = 'https://example.org/';
      accepts(format, start + 'x'.repeat(2048 - start.length));
      refusesUrl(start + 'x'.repeat(2049 - start.length), start + 'x'.repeat(1_000_000));
    });
  });
}

test('only a source’s own address may be http:', () => {
  accepts('web-url', 'http://example.org/', 'http://example.org');
  refuses('https-url', 'http://example.org/', 'http://example.org');
  refuses('web-url', 'http://localhost/', 'http://example.org:80/', 'http://example.org:8080/', 'http://127.0.0.1/');
});

suite('canonicalUrl', () => {
  test('is the one right way to write an address', () => {
    for (const [written, canonical] of [
      ['https://Example.org', 'https://example.org/'],
      ['HTTPS://example.org/a b', 'https://example.org/a%20b'],
      ['https://example.org:443/', 'https://example.org/'],
      ['http://example.org:80/', 'http://example.org/'],
      ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
      ['https://example.org/a/../b', 'https://example.org/b'],
      ['https:\\\\example.org\\a', 'https://example.org/a'],
      [' https://example.org/\n', 'https://example.org/'],
      ['https://@example.org/', 'https://example.org/'],
    ] as const) {
      assert.equal(canonicalUrl(written), canonical, written);
      assert.ok(hasFormat('web-url', canonical), canonical);
    }
  });

  test('is none for what a document may not hold', () => {
    for (const address of [
      ...['', 'example.org', 'javascript:alert(1)', 'data:,x', 'ftp://example.org/', 'https://user@example.org/'],
      ...[
        'https://:password@example.org/',
        'https://example.org:8443/',
        'https://127.1/',
        'https://[::1]/',
        'https://localhost/',
        'https://printer.local/',
        'https://PRINTER.Local./',
      ],
    ]) {
      assert.equal(canonicalUrl(address), undefined, address);
    }
  });
});

test('an address is right if it is written in the one right way, and no other is', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'org',
      'xn--',
      'xn--a-',
      'é',
      'A',
      '1',
      '0x1',
      '127',
      '-',
      '--',
      '_',
      '~',
      '.',
      '..',
      '/',
      '//',
      ':',
      ':80',
    ],
    ...['?', '#', '@', '\\', '%', '%2e', '%41', '[', ' ', '\t', '\ud800', "'", '*', '|', '^', '\u3002', '\xad'],
  );
  const host = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.join(''));
  const path = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''));
  const scheme = fc.constantFrom('https://', 'http://', 'https:/', 'HTTPS://');
  holds(
    fc.property(scheme, host, fc.constantFrom('.org', '.org/', '.a1-', ''), path, (...parts) => {
      const value = parts.join('');
      const canonical = canonicalUrl(value);
      const isRight = /^https?:\/\//.test(value) && (canonical === value || canonical === `${value}/`);
      assert.equal(hasFormat('web-url', value), isRight, value);
    }),
    20_000,
  );
});

suite('image-path', () => {
  const FOLDER = 'https://letters.example.org/open-audit/';
  const own = [
    ...[
      'logos/a.webp',
      'a.png',
      'logos/2026/a.avif',
      '~x/a%20b.png',
      'a.b-c_d.png',
      'a..b.png',
      '..a.png',
      '%D8%B4.png',
    ],
    ...['logos.old/a.png', '.../a.png', '..a/a.png'],
  ];

  test('is a path of a PNG, WebP or AVIF in the document’s own folder', () => {
    accepts('image-path', ...own);
    for (const path of own) assert.equal(logoAddress(path, `${FOLDER}campaign.json`), FOLDER + path, path);
  });

  // A site may serve campaigns of several organisations, each in a folder.
  const climbing = ['/a.png', '../a.png', '../other/logo.png', 'a/../../b.png', '%2e%2e/a.png', '.%2E/a.png'];
  test('does not climb to another folder, in no writing', () => {
    refuses(
      'image-path',
      ...climbing,
      '/open-audit/a.png',
      './a.png',
      'a/./b.png',
      'a//b.png',
      './/a.png',
      'a/..%2f..%2fb.png',
      '..%2Fa.png',
    );
    refuses(
      'image-path',
      '..%5ca.png',
      '..%5Ca.png',
      '..\\a.png',
      'a\\..\\..\\b.png',
      '%252e%252e/a.png',
      '%2F%2Fhost.example/a.png',
    );
    refuses('image-path', '%zz.png', '%.png', '%0a.png', '/..//host.example/a.png');
  });

  test('that climbs has no address', () => {
    for (const path of [...climbing, '//host.example/a.png', 'https://host.example/a.png', '..\\a.png']) {
      assert.equal(logoAddress(path, `${FOLDER}campaign.json?of=a/b`), undefined, path);
    }
  });

  test('is read in a time in proportion to its length', () => {
    // 2,048 characters at most, and a pattern that goes back over them for each slash would take 4 million steps.
    for (const piece of ['a/', '../', './a', '%20', '%2', '.png/', '/'])
      refuses('image-path', piece.repeat(2044 / piece.length) + '?png');
  });

  test('names no other host', () => {
    const elsewhere = [
      '//host.example/a.png',
      '\\\\host.example\\a.png',
      '/\\host.example/a.png',
      '\\/host.example/a.png',
    ];
    const schemes = [
      'https://host.example/a.png',
      'https:a.png',
      'data:image/png,x.png',
      'javascript:a.png',
      'blob:a.png',
    ];
    refuses(
      'image-path',
      ...elsewhere,
      ...schemes,
      '/\t/host.example/a.png',
      '\n//host.example/a.png',
      ' //host.example/a.png',
    );
    refuses('image-path', '///host.example/a.png', '/\n/host.example/a.png');
  });

  test('is no SVG, nothing else, and has no query', () => {
    refuses(
      'image-path',
      'a.svg',
      'a.svg#.png',
      'a.svg?.png',
      'a.png?v=2',
      'a.png#b',
      'a.gif',
      'a.jpg',
      'apng',
      'a.PNG',
      '',
    );
    refuses('image-path', 'a.png\n', 'a .png', 'ä.png', 'a.svg\0.png', `${'x'.repeat(2045)}.png`);
  });
});

test('a version is three short numbers', () => {
  accepts('version', '0.1.0', '1.0.0', '9999.9999.9999');
  refuses('version', '', '1', '1.0', '1.0.0.0', 'v1.0.0', '1.0.0-beta', '1.0.x', '10000.0.0', '1.0.0\n', '１.0.0');
});

test('a country is two capital letters', () => {
  accepts('country', 'GB', 'PS', 'XK');
  refuses('country', '', 'gb', 'GBR', 'G', 'G1', 'GB\n', 'Ｇ');
});

test('a subject is the letter, a collection or one of its members', () => {
  accepts(
    'subject',
    'letter',
    'demands',
    'demands/publish-audit',
    'addressees/a',
    'signatories/a',
    'responses/a',
    'statements/a',
    'sources/a',
  );
  refuses(
    'subject',
    '',
    'letter/title',
    'demand',
    'demands/',
    'demands/A',
    'demands/a/b',
    '/demands/a',
    'publisher',
    'demands/a\n',
    'constructor/a',
  );
});

suite('every format', () => {
  const busy = [
    'a',
    '-',
    '.',
    '/',
    '%',
    '@',
    '\u0301',
    '\u2066',
    '\u2069',
    '\u2066\u2069',
    ' ',
    '0',
    '\ud83d',
    'a.',
    'a-',
    '-A',
    '2026-',
    'https://',
    '[',
    '\\',
  ];

  for (const format of Object.keys(FORMATS) as FormatName[]) {
    test(`${format} bears strings made to keep it busy`, () => {
      for (const start of ['', 'https://', 'demands/', 'en-', '2026-06-1', 'a@']) {
        for (const piece of busy) {
          for (const length of [FORMATS[format].max, 8000, 1_000_000]) {
            const value = start + piece.repeat(Math.max(0, Math.floor((length - start.length - 1) / piece.length)));
            for (const end of ['', '!', '\0', 'a']) hasFormat(format, value + end);
          }
        }
      }
    });
  }

  test('has a pattern that no string can keep busy, or none', () => {
    for (const [name, {pattern}] of Object.entries(FORMATS) as [string, {pattern?: RegExp}][]) {
      if (!pattern) continue;
      assert.match(pattern.source, /^\^/, `${name} is anchored`);
      // Only one character of a class is repeated and never a group, so there is one way only to match.
      assert.doesNotMatch(pattern.source, /\)[*+{]/, `${name} repeats no group`);
      assert.equal(pattern.flags, '', name);
    }
  });

  test('says what would be right, in sentences', () => {
    for (const hint of Object.values(FORMAT_HINTS)) assert.match(hint, /^[A-Z].*\.$/);
  });
});

test('canonicalUrl bears addresses made to keep it busy', () => {
  for (const piece of ['a.', 'a-', '.', '/../', '%41', '@', ':', 'ä', '\\']) {
    canonicalUrl(`https://${piece.repeat(1_000_000 / piece.length)}`);
    canonicalUrl(`https://a.b/${piece.repeat(1_000_000 / piece.length)}`);
  }
});
