// Sources from the files of reference managers.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {edit, examine, readReferences, type ImportedSource} from '@countersign/authoring';
import {readCampaign, type Campaign} from '@countersign/campaign';
import {cslItems} from '@countersign/render';
import fc from 'fast-check';
import {formatReferences, FORMATS} from '../../packages/cli/src/references/formats.ts';
import {exampleText} from '../support/command-line/example.ts';
import {holds} from '../support/documents/property.ts';

function read(text: string, document: unknown = {language: 'en'}) {
  const result = readReferences(document, text);
  assert(result.ok, text.slice(0, 200));
  return result;
}

function campaignOf(text: string): Campaign {
  const result = readCampaign(JSON.parse(text));
  assert(result.ok);
  return result.campaign;
}

suite('what countersign export writes is read back', () => {
  for (const format of FORMATS) {
    test(format, () => {
      // Notes are read for known archives alone.
      const text = exampleText.replaceAll('https://archive.example.net/', 'https://archive.ph/');
      const campaign = campaignOf(text);
      const {added, leftOut} = read(formatReferences(cslItems(campaign), format), {language: 'en', sources: []});
      assert.deepEqual(leftOut, []);
      assert.equal(added.length, campaign.sources.length);
      for (const source of added) {
        const was = campaign.sources.find(({id}) => id === source.id)!;
        const {kind, publishers, authors = [], title, date, url, accessed} = source;
        assert.deepEqual(
          {kind, publishers, authors, title, date, url, accessed},
          {
            kind: was.kind,
            publishers: was.publishers,
            authors: was.authors,
            title: was.title,
            date: was.date,
            url: was.url,
            accessed: was.accessed,
          },
        );
        assert.equal(source.archived?.url, was.archived?.url);
      }
      const known = read(formatReferences(cslItems(campaign), format), JSON.parse(text));
      assert.deepEqual([known.added, known.known], [[], campaign.sources.length]);
    });
  }
});

/** As Zotero exports it. */
const BIBTEX = String.raw`% comment @ with an at sign
@string{herald = "The {H}erald"}
@preamble{"\newcommand{\x}{y}"}
@comment{jabref-meta: databaseType:biblatex;}

@article{writer_audit_2026,
  title = {{Audit} found ${'``'}leaks'' at L\'{e}man --- \& more: \$5, 100\% $\alpha$},
  author = {Writer, Bj{\"o}rn and {World Health Organization and Partners} and {\L}uk{\'a}{\v s} \O{}stby and others@example.org},
  journaltitle = herald # { on Sunday},
  entrysubtype = {newspaper},
  year = 2026, month = mar, day = "11",
  url = {https://herald.example.com/2026/audit?a=1\&b={2}},
  urldate = {2026-06-10},
  langid = {french},
  abstract = {<script>alert(1)</script>},
  note = {Archived at https://web.archive.org/web/20260312101112/https://herald.example.com/2026/audit.},
}
@online(noKey:1, title = {A page}, organization = {Northern Water plc}, date = {2026-04-20/2026-04-21}, url = {https://web.archive.org/web/20260421/https://northernwater.example.com/news})
@misc{empty, title = {Nothing else}}
@techreport{report, title = {No end}, institution = {Clearwater Watch`;

test('a command may have the name of a member that every object has', () => {
  const {added} = read(String.raw`@misc{a, title = {Open \constructor{}the \toString audit}, publisher = {Herald}}`);
  assert.equal(added[0]!.title, 'Open the audit');
});

test('BibTeX, with all that people write in it', () => {
  const {added, leftOut} = read(BIBTEX);
  const wanted: ImportedSource[] = [
    {
      id: 'writer-audit-2026',
      kind: 'news',
      publishers: ['The Herald on Sunday'],
      authors: ['Björn Writer', 'World Health Organization and Partners', 'Łukáš Østby'],
      title: 'Audit found “leaks” at Léman — & more: $5, 100%',
      date: '2026-03-11',
      url: 'https://herald.example.com/2026/audit?a=1&b=',
      archived: {
        url: 'https://web.archive.org/web/20260312101112/https://herald.example.com/2026/audit',
        date: '2026-03-12',
        by: 'Internet Archive',
      },
      accessed: '2026-06-10',
    },
    {
      id: 'northern-water-plc-2026',
      kind: 'other',
      publishers: ['Northern Water plc'],
      title: 'A page',
      date: '2026-04-20',
      url: 'https://northernwater.example.com/news',
      archived: {
        url: 'https://web.archive.org/web/20260421/https://northernwater.example.com/news',
        date: '2026-04-21',
        by: 'Internet Archive',
      },
    },
    {id: 'report', kind: 'report', publishers: ['Clearwater Watch'], title: 'No end'},
  ];
  assert.deepEqual(added, wanted);
  assert.deepEqual(leftOut, ['Nothing else: it names neither a publisher nor an address. Add one, or type it.']);
});

suite('an address or a date that cannot be taken is told', () => {
  const CASES: readonly [fields: string, wanted: {url?: string; date?: string}, note: RegExp | undefined][] = [
    [
      'url = {guardian.example.org/a\\_b}',
      {url: 'https://guardian.example.org/a_b'},
      /^T: Web address: “guardian\.example\.org\/a_b” was made https:\/\/guardian\.example\.org\/a_b\. Open it\.$/,
    ],
    ['url = {http://a.example.org/}', {url: 'http://a.example.org/'}, undefined],
    ['url = {ftp://a.example.org/}', {}, /^T: Web address: “ftp:.* It is left out\.$/],
    ['url = {on paper}', {}, /^T: Web address: “on paper” is none/],
    ['url = {on paper}, doi = {10.1000/182}', {url: 'https://doi.org/10.1000/182'}, undefined],
    ['date = {2026-06-31}', {}, /^T: Date: “2026-06-31” is no day.* It is left out\.$/],
    ['date = {forthcoming}', {}, /^T: Date: “forthcoming” is no day/],
    ['date = {forthcoming}, year = 2026', {date: '2026'}, undefined],
    ['year = {2026}, month = 13', {}, /^T: Date: “2026-13” is no day/],
    ['urldate = {31.2.2026}', {}, /^T: Day of access: “31\.2\.2026” is no day/],
  ];
  for (const [fields, wanted, note] of CASES) {
    test(fields, () => {
      const {added, notes} = read(`@online{k, title = {T}, organization = {O}, ${fields}}`);
      const {url, date} = added[0]!;
      assert.deepEqual({...(url && {url}), ...(date && {date})}, wanted);
      assert.equal(notes.length, note ? 1 : 0, notes.join());
      if (note) assert.match(notes[0]!, note);
    });
  }
  test('RIS and CSL, too', () => {
    const ris = read('TY  - NEWS\nTI  - T\nPB  - P\nDA  - Spring\nPY  - 2026\nUR  - a.example.org\nER  - \n');
    assert.deepEqual([ris.added[0]!.date, ris.added[0]!.url], ['2026', 'https://a.example.org/']);
    const csl = read(JSON.stringify({title: 'T', publisher: 'P', issued: {literal: 'Spring 2026'}}));
    assert.match(csl.notes.join(), /^T: Date: “Spring 2026”/);
  });
});

test('BibTeX: others are nobody, and an article is of a newspaper unless it shows a journal', () => {
  const one = (fields: string) => read(`@article{k, title = {T}, ${fields}}`).added[0]!;
  assert.deepEqual(one('journal = {J}, author = {Doe, Jane and others}').authors, ['Jane Doe']);
  assert.deepEqual(one('journal = {J}, author = {others}').authors, ['others']);
  assert.equal(one('journal = {The Guardian}').kind, 'news');
  assert.equal(one('journal = {Water Research}, volume = 12').kind, 'investigation');
});

test('RIS', () => {
  const {added} = read(
    '\uFEFFTY  - CASE\r\nID  - 17\r\nAU  - Judge, A.\r\nTI  - A long title that\r\n goes on\r\nPB  - High Court\r\nDA  - 2026/06//\r\nDO  - 10.1000/182\r\nER  - \r\n' +
      'TY  - BLOG\nT1  - Untitled\nUR  - HTTPS://Blog.Example.org\nLA  - ar\nPY  - 2025\nER  -\nTY  - JOUR\nTI  - No end\nPB  - x\n',
  );
  assert.deepEqual(added, [
    {
      id: 'high-court-2026',
      kind: 'legal',
      publishers: ['High Court'],
      authors: ['A. Judge'],
      title: 'A long title that goes on',
      date: '2026-06',
      url: 'https://doi.org/10.1000/182',
    },
    {
      id: 'blog-example-org-2025',
      kind: 'news',
      publishers: ['blog.example.org'],
      title: 'Untitled',
      date: '2025',
      language: 'ar',
      url: 'https://blog.example.org/',
    },
  ]);
});

test('CSL-JSON of Zotero', () => {
  const {added} = read(
    JSON.stringify([
      {
        id: 'http://zotero.org/users/1/items/ABC',
        type: 'article-magazine',
        title: 'Le <i>rapport</i> : l’eau',
        'container-title': 'La Revue',
        author: [{family: 'Exemple', given: 'Zoé', 'non-dropping-particle': 'de'}, {literal: 'Agence'}],
        issued: {'date-parts': [['2026', '3']]},
        accessed: {raw: '2026-06-10T10:00:00Z'},
        language: 'fr',
        URL: 'https://revue.example.org/eau',
      },
      7,
      null,
      {type: ['x'], title: {}, publisher: 'Only a publisher', author: 'x', issued: 'soon'},
    ]),
  );
  assert.deepEqual(added, [
    {
      id: 'la-revue-2026',
      kind: 'news',
      publishers: ['La Revue'],
      authors: ['Zoé de Exemple', 'Agence'],
      title: 'Le rapport : l’eau',
      date: '2026-03',
      language: 'fr',
      url: 'https://revue.example.org/eau',
      accessed: '2026-06-10',
    },
    {id: 'only-a-publisher', kind: 'other', publishers: ['Only a publisher']},
  ]);
});

test('what the file or the document has already is not added again', () => {
  const entry = (key: string, url: string) => `@online{${key}, title = {T}, organization = {O}, url = {${url}}}`;
  const text = [
    entry('a', 'http://www.herald.example.com/2026/audit/'),
    entry('b', 'https://herald.example.com/ar/2026/audit'),
    entry('c', 'https://archive.example.net/2026/audit'),
    entry('d', 'https://new.example.org/'),
    entry('e', 'https://new.example.org/#part'),
    '@misc{f, title = {Reply to the Joint Letter}, publisher = {Northern Water}, date = {2026-05-28}}',
  ].join('\n');
  const {added, known} = read(text, JSON.parse(exampleText));
  assert.deepEqual([added.map(({id}) => id), known], [['d'], 5]);
});

test('a copy that a note names is taken from a known archive alone', () => {
  const wayback = 'https://web.archive.org/web/20260312/https://a.example.org/';
  const copyOf = (...fields: string[]) => {
    const {added, leftOut} = read(`@online{a, title = {T}, url = {https://a.example.org/}, ${fields.join(', ')}}`);
    return [added[0]!.archived?.url, leftOut];
  };
  assert.deepEqual(copyOf('note = {See the archive: https://evil.example/fake-copy}'), [
    undefined,
    ['T: its copy at evil.example, which is no known web archive. If it is one, add archived.'],
  ]);
  assert.deepEqual(copyOf('archiveurl = {https://web.archive.org.evil.example/x}', `note = {${wayback}}`), [
    wayback,
    [],
  ]);
  assert.deepEqual(copyOf(`note = {Archive: https://evil.example/x, archive: ${wayback}}`), [wayback, []]);
  const national = 'https://archive.example.net/a';
  assert.deepEqual(copyOf(`archiveurl = {${national}}`), [national, []]);
});

test('an author is a name, and no address or telephone number', () => {
  const {added} = read(
    '@misc{a, publisher = {P}, author = {Ada Example and Bo 020 7946 0958 and Cy (at) example.org}}',
  );
  assert.deepEqual(added[0]!.authors, ['Ada Example']);
});

test('a file without references is named', () => {
  for (const text of ['', 'x', '{', '<html>', 'a@example.org']) {
    const result = readReferences({}, text);
    assert(!result.ok, text);
    assert.match(`${result.problem.message} ${result.problem.hint}`, /no references.*choose Export/);
  }
});

test('whatever a file holds, the document has no new problem, and the second time nothing is added', () => {
  const piece = fc.constantFrom(
    ...[
      '@misc{',
      '@online{k, ',
      'title = ',
      'url = ',
      'publisher = ',
      'author = ',
      'date = ',
      '{',
      '}',
      '"',
      ',',
      '#',
      '\\',
      "\\'",
      '\\"{u}',
      '\n',
    ],
    ...[
      'TY  - NEWS\n',
      'TI  - ',
      'PB  - ',
      'UR  - ',
      'AU  - ',
      'DA  - ',
      'ER  - \n',
      '[',
      ']',
      '{"id":"a","publisher":"b"}',
    ],
    ...[
      'https://x.example.org/',
      'http://web.archive.org/web/2026/http://x.example.org',
      'a@b.example',
      '<b>x</b>',
      '[@x]',
      '2026-01-02',
      ' and ',
      '\u202e',
      '\0',
      'word',
      '**b**',
    ],
  );
  holds(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const text = pieces.join('');
      const result = readReferences(JSON.parse(exampleText), text);
      if (!result.ok) return;
      const after = edit(
        exampleText,
        result.added.map((source) => ({pointer: '/sources/-', value: source})),
      );
      assert(after.ok);
      const {problems} = examine(new TextEncoder().encode(after.text), new Date('2026-09-01'));
      assert.deepEqual(
        problems.filter(({message}) => !/HTML|Markdown|brackets|lost/.test(message)),
        [],
        text,
      );
      const again = readReferences(JSON.parse(after.text) as Campaign, text);
      assert(again.ok);
      assert.deepEqual(again.added, []);
    }),
    150,
  );
});
