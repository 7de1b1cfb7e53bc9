// Problems for authors of a document that elements would show: each of these passed in silence once.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {parseCampaign, repairText} from '@countersign/campaign/schema';
import {example, problemsWith} from '../support/documents/example.ts';
import {edited, type Json} from '../support/documents/json.ts';

type Changes = Readonly<Record<string, Json | undefined>>;

/** The one problem of a changed example, which readers show all the same. */
function problemOf(changes: Changes): {pointer: string; message: string; hint: string} {
  assert.ok(readCampaign(edited(example(), changes)).ok, 'a reader shows it');
  const problems = problemsWith(changes);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0]!;
}

const passes = (changes: Changes) => assert.deepEqual(problemsWith(changes), []);

/** An organisation at the end of the list. */
const signatory = (keys: Record<string, Json>): Changes => ({
  '/signatories/3': {id: 'new', kind: 'organisation', ...keys},
});

suite('the same signatory twice', () => {
  test('is found by name, without case, accents, punctuation and legal form', () => {
    for (const name of ['River Union', 'RIVER UNION', 'Ríver-Union', 'River Union e.V.', ' River  Union, Inc.']) {
      // The first withdrew, and is not counted.
      passes(signatory({name}));
      const problem = problemOf({'/signatories/1/withdrawn': undefined, ...signatory({name})});
      assert.equal(problem.pointer, '/signatories/3/name');
      assert.match(
        problem.message,
        /^This is the name of signatory River Union \(river-union\), too, and both are counted\.$/,
      );
      assert.match(problem.hint, /^Remove one\. If they are two, say in the names which is which/);
    }
    assert.equal(problemOf(signatory({name: 'مرصد المياه الصافية'})).pointer, '/signatories/3/name', 'in any language');
  });

  test('is found by home page, without protocol, www and slash', () => {
    for (const url of ['https://clearwater.example.org', 'https://www.clearwater.example.org/#top']) {
      const problem = problemOf(signatory({name: 'Another name', url}));
      assert.equal(problem.pointer, '/signatories/3/url');
      assert.match(problem.message, /^This is the web address of signatory Clearwater Watch \(clearwater\), too/);
    }
    passes(signatory({name: 'Another', url: 'https://clearwater.example.org/north/'}));
  });

  test('is not a national section, nor a namesake in another country or on another site', () => {
    passes({'/signatories/0/name': 'Amnesty International', ...signatory({name: 'Amnesty International France'})});
    passes(signatory({name: 'Clearwater Watch', country: 'FR'}));
    passes(signatory({name: 'Clearwater Watch', url: 'https://clearwater.example.net/'}));
  });

  test('of people, needs the same affiliation too', () => {
    const person = (keys: Record<string, Json>) => signatory({name: 'Dr A. Example', ...keys, kind: 'person'});
    assert.equal(problemOf(person({affiliation: 'University of Example'})).pointer, '/signatories/3/name');
    passes(person({affiliation: 'Another University'}));
    passes(person({}));
  });
});

suite('met', () => {
  const met = (evidence: Json, more: Changes = {}): Changes => ({
    '/demands/0/history/2': {date: '2026-06-08', status: 'met', note: 'The company says that all is done.', evidence},
    ...more,
  });

  test('on the addressee’s own word alone is refused', () => {
    const problem = problemOf(met([{source: 'company-2026-05'}, {source: 'company-2026-06'}]));
    assert.equal(problem.pointer, '/demands/0/history/2/evidence');
    assert.match(problem.message, /^The status met rests on the addressee’s own word alone \("company-2026-05",/);
    assert.match(problem.hint, /^Add a source of somebody who looked/);
    const own = {'/sources/5/publishers': ['Wire'], '/sources/5/authors': ['NORTHERN WATER']};
    assert.equal(problemOf(met([{source: 'clearwater-2026'}], own)).pointer, '/demands/0/history/2/evidence');
  });

  test('with somebody else’s source, there or in a development of it, is not', () => {
    passes(met([{source: 'company-2026-06'}, {source: 'herald-2026-06'}]));
    passes(met([{source: 'clearwater-2026'}]));
    const development = {
      date: '2026-06-09',
      status: 'met',
      note: 'We read it.',
      evidence: [{source: 'clearwater-2026'}],
    };
    passes(met([{source: 'company-2026-06'}], {'/demands/0/history/3': development as Json}));
  });

  test('asks whose word it is of those of whom it is demanded', () => {
    const regulator = {'/letter/addressees/1/name': 'Clearwater Watch'};
    passes(met([{source: 'clearwater-2026'}], regulator));
    const all = {'/demands/0/addressees': ['northern-water', 'regulator'], ...regulator};
    assert.equal(problemOf(met([{source: 'clearwater-2026'}], all)).pointer, '/demands/0/history/2/evidence');
  });
});

suite('a country', () => {
  const country = (code: string) => ({'/signatories/0/country': code});

  test('that ISO 3166 does not have is refused', () => {
    assert.deepEqual(problemOf(country('UK')), {
      pointer: '/signatories/0/country',
      kind: 'country',
      message: 'There is no country UK.',
      hint: 'Write GB (countersign check --fix does).',
    });
    for (const code of ['XX', 'ZZ', 'EU', 'UN', 'AC', 'XA'])
      assert.match(problemOf(country(code)).hint, /or leave it out/);
    for (const code of ['GB', 'PS', 'XK', 'TW', 'EH', 'AQ']) passes(country(code));
  });

  test('by its name is answered with its code', () => {
    for (const [name, code] of [
      ['Germany', 'DE'],
      ['united kingdom', 'GB'],
      ['Cote d’Ivoire', 'CI'],
      ['USA', 'US'],
      ['de', 'DE'],
    ] as const) {
      assert.match(problemsWith(country(name))[0]!.hint, new RegExp(`^Write ${code}\\b`), name);
    }
    assert.match(problemsWith(country('Atlantis'))[0]!.hint, /two capital letters/);
  });
});

const NOTE = '/demands/0/history/1/note';

suite('debris in a text is refused', () => {
  const refused: [name: string, text: string, message: RegExp, repaired?: string][] = [
    ['Word’s bullet', '\uf0b7 Publish it.', /special font.+: "U\+F0B7"\.$/, 'Publish it.'],
    ['a bullet in the middle', 'First \uf0a7 second', /special font/, 'First • second'],
    ['another private character', 'See \ue123 here', /special font/],
    ['a lost character', 'The caf\ufffd.', /character was lost.+"The caf�"/],
    ['UTF-8 read as Windows-1252', 'The company donâ€™t', /read in another: "â€™"\.$/, 'The company don’t'],
    ['the same of letters', 'Un cafÃ© prÃ¨s dâ€™ici', /read in another/, 'Un café près d’ici'],
    ['the same in Arabic', 'Ø§Ù„Ù…ÙŠØ§Ù‡', /read in another/, 'المياه'],
    ['the same twice', 'donÃ¢â‚¬â„¢t', /read in another/, 'don’t'],
    ['an entity', 'Water&nbsp;&amp; dams &eacute;', /HTML.+its code: "&nbsp;"/, 'Water\u00a0& dams é'],
    ['a tag', 'A <b>summary</b> was<br />published.', /HTML.+its tags: "<b>"/, 'A summary was published.'],
    ['a tag with an address', 'See <a href="https://example.org/">this</a>', /HTML.+its tags/],
    ['bold in Markdown', 'A **summary** was published.', /its stars: "\*\*summary\*\*"/, 'A summary was published.'],
    ['a link in Markdown', 'See [the page](https://example.org/a).', /its brackets: "\[the page\]\(https/],
    [
      'a citation without @',
      'It leaked [herald-2026, p. 4].',
      /no @.+"\[herald-2026, p\. 4\]"/,
      'It leaked [@herald-2026, p. 4].',
    ],
  ];
  for (const [name, text, message, repaired] of refused) {
    test(name, () => {
      const problem = problemOf({[NOTE]: text});
      assert.equal(problem.pointer, NOTE);
      assert.match(problem.message, message);
      assert.equal(problem.hint.endsWith('(countersign check --fix does).'), repaired !== undefined);
      const place = {cites: true, sources: new Set(['herald-2026']), isQuoted: false};
      if (repaired !== undefined) assert.equal(repairText(text, place), repaired);
    });
  }

  test('is told at each of its places', () => {
    const problems = problemsWith({
      '/letter/summary/en': '<b>Twelve</b>',
      '/demands/0/detail': 'With its <b>annexes</b>.',
      [NOTE]: 'A <i>summary</i>.',
      '/sources/0/publishers/0': 'The <b>Herald</b>',
    });
    assert.deepEqual(
      problems.map(({pointer, kind}) => `${pointer} ${kind}`),
      ['/letter/summary/en', '/demands/0/detail', NOTE, '/sources/0/publishers/0'].map((place) => `${place} html`),
    );
  });

  test('a quotation with marks of its own', () => {
    const quoted = [
      ['/statements/1/text', '“People have a right.”'],
      ['/statements/1/text', '«People» '],
      ['/demands/0/history/1/evidence/1/quote', '"The annexes remain under lock."'],
    ] as const;
    for (const [pointer, text] of quoted) {
      const problem = problemOf({[pointer]: text});
      assert.deepEqual([problem.pointer, /has its own quotation marks/.test(problem.message)], [pointer, true]);
    }
    const response = {'/responses/0/text': '“The dam is safe.” [@herald-2026]'};
    passes(response);
    assert.equal(problemOf({...response, '/responses/0/quoted': true}).pointer, '/responses/0/text');
    const place = {cites: true, sources: new Set<string>(), isQuoted: true};
    assert.equal(repairText('“The dam is safe.” [@herald-2026]', place), 'The dam is safe. [@herald-2026]');
    for (const text of ['“One” and “two”', 'He said “no”', "’Tis their right'"]) {
      passes({'/statements/1/text': text});
      assert.equal(repairText(text, place), text);
    }
  });
});

test('what only looks like debris passes', () => {
  for (const text of [
    'L’été « à la Une » et « été »',
    'A IRMû disse',
    'f**k and s**t',
    '2 ** 3 ** 4',
    'R&D; AT&T; a < b > c',
    'The register [sic] of [2026]',
    'See [herald-2025].',
    'Straße, Ärger, Äußerung, ½ ©',
    'Les «Ä» et «Ö»',
    'A (b) [c] (d)',
  ]) {
    passes({[NOTE]: text});
    assert.equal(repairText(text, {cites: true, sources: new Set(['herald-2026']), isQuoted: false}), text);
  }
});

suite('a finding', () => {
  const found = (speaker: Record<string, string>) => ({
    '/statements/1/basis': 'found',
    '/statements/1/speaker': speaker as Json,
  });

  test('is of a court, regulator or inquiry', () => {
    passes(found({name: 'The Court of Rivers'}));
    passes(found({name: 'Office of Water'}));
  });

  test('is none of a party, whatever form its name has', () => {
    const signatory = 'Dr A Example';
    const affiliation = 'University of Example';
    const assessor = 'A committee of three signatories';
    for (const name of ['Clearwater Watch', 'CLEARWATER WATCH e.V.', signatory, affiliation, assessor]) {
      assert.equal(problemOf(found({name})).pointer, '/statements/1/speaker/name', name);
    }
    const published = found({name: 'An inquiry', publishersOf: 'clearwater-2026'});
    const {pointer, hint} = problemOf(published);
    assert.equal(pointer, '/statements/1/speaker/publishersOf');
    assert.equal(hint, 'Remove publishersOf: An inquiry speaks, and Clearwater Watch only publishes its words.');
  });
});

test('no search in a hostile text runs away', () => {
  // Nothing is asserted: a search that tries every way to go back does not end within the limit of a test file.
  for (const piece of [
    '<b ',
    '[',
    '**a',
    '"',
    '“” [@a] ',
    ' ',
    'â€',
    'Ã',
    '&',
    '\u00ad',
    '(',
    '[a](',
    '[herald-2026, ',
  ]) {
    const text = piece.repeat(8000 / piece.length).padEnd(8000, 'x');
    parseCampaign(edited(example(), {[NOTE]: text, '/statements/1/text': text}));
  }
});
