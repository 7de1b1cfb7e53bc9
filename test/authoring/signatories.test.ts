// Signatories from the tables that people have.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {edit, examine, readSignatories, writeCsv, type Field, type SignatoriesOptions} from '@countersign/authoring';
import fc from 'fast-check';
import {exampleText} from '../support/command-line/example.ts';
import {holds} from '../support/documents/property.ts';

const empty = {language: 'en', signatories: []};

function read(input: Uint8Array | string, document: unknown = empty, options?: SignatoriesOptions) {
  const result = readSignatories(document, input, options);
  assert(result.ok, JSON.stringify(result));
  return {...result, entries: result.added.map(({entry}) => entry)};
}

function problemOf(input: string, options?: SignatoriesOptions): string {
  const result = readSignatories(empty, input, options);
  assert(!result.ok);
  return `${result.problem.message} ${result.problem.hint}`;
}

test('a table of a coalition becomes signatories, and says what was left out', () => {
  const {entries, leftOut, notes, known} = read(
    Buffer.from(
      '\uFEFFOrganisation,Acronym,Type,Country,Website,Contact person,E-mail,Comments\r\n' +
        'Electronic Frontier Foundation,EFF,NGO,USA,www.eff.org,Jane Doe,jane@eff.org,ok\r\n' +
        'D64 – Zentrum für digitalen Fortschritt e.V.,,Think tank,Deutschland,d-64.org,,,\r\n' +
        '"Friends of Rivers, Lakes and Seas",,NGO,Atlantis,http://rivers.example.org/about,,,"two\nlines"\r\n' +
        'info@secret.example.org,,NGO,GB,,,,\r\n' +
        'Electronic Frontier Fundation,,NGO,US,,,,\r\n' +
        'Clearwater Watch Ltd,,NGO,UK,https://www.clearwater.example.org,,,\r\n' +
        'EFF Europe,,NGO,BE,@eff,,,\r\n',
    ),
    JSON.parse(exampleText),
  );
  assert.deepEqual(entries, [
    {
      id: 'eff',
      kind: 'organisation',
      name: 'Electronic Frontier Foundation',
      shortName: 'EFF',
      url: 'https://www.eff.org/',
      country: 'US',
    },
    {
      id: 'd64-zentrum-fur-digitalen-fortschritt-e',
      kind: 'organisation',
      name: 'D64 – Zentrum für digitalen Fortschritt e.V.',
      url: 'https://d-64.org/',
      country: 'DE',
    },
    {
      id: 'friends-of-rivers-lakes-and-seas',
      kind: 'organisation',
      name: 'Friends of Rivers, Lakes and Seas',
      url: 'https://rivers.example.org/about',
    },
    {id: 'eff-europe', kind: 'organisation', name: 'EFF Europe', country: 'BE'},
  ]);
  assert.deepEqual(known, ['Clearwater Watch Ltd'], 'It is there, by its address.');
  assert.deepEqual(leftOut, [
    {row: 5, name: '', reason: 'Name: an e-mail address or a telephone number stands there. It is left out.'},
    {
      row: 6,
      name: 'Electronic Frontier Fundation',
      reason: 'It is nearly the name of “Electronic Frontier Foundation”.',
    },
  ]);
  assert.deepEqual(notes, [
    'Never read, because it is personal: the columns “Contact person”, “E-mail”.',
    'Not read, because nobody said what it holds: the column “Comments”.',
    '3 web addresses were made https. Open some of them.',
    'Taken as organisations: “Think tank”. For people, write person in that column.',
    'Row 4: Country: “Atlantis” is not known. It is left out.',
    'Row 8: Web address: “@eff” is none that documents take. It is left out.',
  ]);
});

suite('people, in five languages', () => {
  const CASES: readonly [table: string, entry: Record<string, string>][] = [
    [
      'First name\tLast name\tTitle\tAffiliation\tCountry\tSigned\nAda\tExample\tProfessor\tUniversity of Example\tUnited Kingdom\t2026-04-02 10:11:12',
      {
        id: 'ada-example',
        name: 'Ada Example',
        role: 'Professor',
        affiliation: 'University of Example',
        country: 'GB',
        signed: '2026-04-02',
      },
    ],
    [
      'Prénom;Nom;Fonction;Organisation;Pays;Adresse e-mail\nZoé;Exemple;Hydrologue;Université d’Exemple;Royaume-Uni;z@example.org',
      {id: 'zoe-exemple', name: 'Zoé Exemple', role: 'Hydrologue', affiliation: 'Université d’Exemple', country: 'GB'},
    ],
    [
      'Nombre;Apellidos;Cargo;Universidad;País;Teléfono móvil\nIñigo;Ejemplo Núñez;Profesor;Universidad de Ejemplo;España;+34 600 000 000',
      {
        id: 'inigo-ejemplo-nunez',
        name: 'Iñigo Ejemplo Núñez',
        role: 'Profesor',
        affiliation: 'Universidad de Ejemplo',
        country: 'ES',
      },
    ],
    [
      'الاسم,النوع,المنصب,الجامعة,البلد\nد. ليلى مثال,شخص,أستاذة,جامعة المثال,مصر',
      {id: 'd-lyla-mthal', name: 'د. ليلى مثال', role: 'أستاذة', affiliation: 'جامعة المثال', country: 'EG'},
    ],
    [
      'שם פרטי,שם משפחה,תפקיד,מוסד,מדינה,טלפון נייד\nדנה,דוגמה,פרופסור,אוניברסיטת הדוגמה,ישראל,050-0000000',
      {id: 'dnh-dvgmh', name: 'דנה דוגמה', role: 'פרופסור', affiliation: 'אוניברסיטת הדוגמה', country: 'IL'},
    ],
  ];
  for (const [table, entry] of CASES) {
    test(entry['name'], () => {
      const {entries, notes} = read(table);
      assert.deepEqual(entries, [{id: entry['id'], kind: 'person', ...entry}]);
      assert.match(notes.join(), /1 person is named\. Name only those who agreed/);
    });
  }
});

suite('organisations in other scripts have ids that can be typed', () => {
  const IDS: Readonly<Record<string, string>> = {
    'Łódź Œuvre & Straße': 'lodz-oeuvre-strasse',
    Экозащита: 'ekozashchita',
    'Український дім': 'ukrainskii-dim',
    'Ελληνική Δράση': 'elliniki-drasi',
    'مرصد المياه': 'mrsd-almyah',
    'רופאים לזכויות אדם': 'rvpaym-lzkvyvt-adm',
    환경운동연합: 'hwangyeongundongyeonhap',
    მწვანე: 'mtsvane',
    緑の党: 'midori',
    '１２３ Ｇｏ！': '123-go',
  };
  for (const [name, id] of Object.entries(IDS)) {
    test(name, () =>
      assert.equal(
        read(`Name,Website\n${name},midori.example.org`).entries[0]!.id,
        id === 'midori' ? 'midori-example' : id,
      ),
    );
  }
  test('and without letters or address a number', () => {
    const ids = read('Name\n緑の党\n绿色和平\nPublisher').entries.map(({id}) => id);
    assert.deepEqual(ids, ['signatory', 'signatory-2', 'publisher-2']);
  });
});

suite('dates of spreadsheets', () => {
  const signed = (...cells: string[]) =>
    read(
      `Name;Date\n${cells.map((cell, at) => `Organisation ${'abcdef'[at]} of water;${cell}`).join('\n')}`,
    ).entries.map((entry) => entry.signed);
  test('another row shows whether the day comes first', () => {
    assert.deepEqual(signed('03/04/2026', '24/02/2026'), ['2026-04-03', '2026-02-24']);
    assert.deepEqual(signed('03/04/2026', '02/24/2026'), ['2026-03-04', '2026-02-24']);
  });
  test('else it is left out, unless it cannot be mistaken', () => {
    assert.deepEqual(signed('03/04/2026', '05/05/2026', '3.4.2026', '2026/4/3 9:00', '2026', 'April'), [
      undefined,
      '2026-05-05',
      '2026-04-03',
      '2026-04-03',
      '2026',
      undefined,
    ]);
  });
});

test('a date in words is read, and what is none is not said to be two', () => {
  const {entries, notes} = read('Name,Date\nRivers,May 2 2026\nLakes,morgen\nSeas,03/04/2026\nFrogs,24 février 2026');
  assert.deepEqual(
    entries.map(({signed}) => signed),
    ['2026-05-02', undefined, undefined, '2026-02-24'],
  );
  assert.deepEqual(notes, [
    'Row 3: Date: “morgen” is no date. It is left out. Write it like 2026-02-24.',
    'Row 4: Date: what stands there may mean two days. It is left out. Write it like 2026-02-24.',
  ]);
});

test('the same fault of many rows is one note', () => {
  const names = 'Otter Heron Newt Perch Beaver Salmon Toad Crane Eel Stork Carp Mussel'.split(' ');
  const {notes} = read(`Name,Country\n${names.map((name) => `${name},Narnialand`).join('\n')}`);
  assert.deepEqual(notes, [
    'Rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more: Country: “Narnialand” is not known. It is left out.',
  ]);
});

test('columns can be named, and what is unclear is asked', () => {
  assert.match(
    problemOf('Firma,Land\nx,y'),
    /^No column is called Name\. The columns are “Firma”, “Land”\. .*--map "Firma=name"/,
  );
  const table = 'Name,Organisation\nAda Example,Rivers\n';
  assert.match(problemOf(table), /columns “Name” and “Organisation”.*--map "Organisation=name".*--kind person/);
  assert.deepEqual(read(table, empty, {map: [['organisation', 'name']]}).entries, [
    {id: 'rivers', kind: 'organisation', name: 'Rivers'},
  ]);
  assert.deepEqual(read(table, empty, {kind: 'person'}).entries, [
    {id: 'ada-example', kind: 'person', name: 'Ada Example', affiliation: 'Rivers'},
  ]);
  assert.deepEqual(
    read('Firma,Land\nWasser,AT', empty, {
      map: [
        ['Firma', 'name'],
        ['Land', 'country'],
      ],
    }).entries,
    [{id: 'wasser', kind: 'organisation', name: 'Wasser', country: 'AT'}],
  );
  assert.deepEqual(
    read('Name,Organisation,Type\nAda Example,Rivers,NGO\nBen Example,Lakes,person\nSeas,,NGO').entries,
    [
      {id: 'rivers', kind: 'organisation', name: 'Rivers'},
      {id: 'ben-example', kind: 'person', name: 'Ben Example', affiliation: 'Lakes'},
      {id: 'seas', kind: 'organisation', name: 'Seas'},
    ],
  );
});

test('what is said of a column that is not there, or is private, is refused', () => {
  const problem = (table: string, column: string, field: Field) => problemOf(table, {map: [[column, field]]});
  const table = 'Name,Country,Contact\nRivers,GB,Ada Example';
  assert.match(
    problem(table, 'Organisation', 'name'),
    /^No column is called “Organisation”\. The columns are “Name”, “Country”, “Contact”\. .*--map/,
  );
  assert.match(problem(table, 'Cuntry', 'country'), /^No column is called “Cuntry”/);
  assert.match(problem(table, '', 'country'), /^No column is called “”/);
  assert.match(problem(table, 'contact', 'name'), /^The column “contact” is never read.*another name in the table/);
  assert.match(problem('Name,E-Mail\nRivers,x', 'E-Mail', 'shortName'), /^The column “E-Mail” is never read/);
  assert.equal(read(table, empty, {map: [['COUNTRY', 'country']]}).entries[0]!.country, 'GB');
});

test('the same table twice adds nothing, and one that withdrew stays so', () => {
  const table =
    'Name,Type,Affiliation,Country\nAda Example,person,,\nRivers,NGO,,GB\nRiver Union,NGO,,IE\nRivers,NGO,,GB\n';
  const {added, leftOut} = read(table, JSON.parse(exampleText));
  assert.deepEqual(
    leftOut.map(({row, reason}) => [row, reason]),
    [
      [4, 'It withdrew (2026-05-20). If it signed again, change its entry.'],
      [5, 'The table has it twice: “Rivers”.'],
    ],
  );
  const after = edit(
    exampleText,
    added.map(({entry}) => ({pointer: '/signatories/-', value: entry})),
  );
  assert(after.ok);
  assert.deepEqual(examine(new TextEncoder().encode(after.text), new Date('2026-09-01')).problems, []);
  const again = read(table, JSON.parse(after.text));
  assert.deepEqual([again.added, again.known], [[], ['Ada Example', 'Rivers', 'Rivers']]);
});

test('similar ones are added when they are meant', () => {
  const table = 'Name,Country\nWater Watch Internationl,ES\nWater Watch International,GB\nWater Watch International,FR';
  assert.equal(read(table).added.length, 1);
  assert.equal(read(table, empty, {addsSimilar: true}).added.length, 3);
});

test('nothing personal is read, wherever it stands', () => {
  const rows = [
    ['Name', 'Short name', 'Role', 'Type', 'Affiliation', 'Website', 'Country', 'Date'],
    [
      'Ada Example',
      'tel. 030 1234567',
      'a@example.org',
      'person',
      'c/o +44 20 7946 0000',
      'mailto:a@example.org',
      'a@example.org',
      '+442079460000',
    ],
    ['a@example.org', '', '', '', '', '', '', ''],
    ['0044 20 7946 0000', '', '', '', '', '', '', ''],
  ];
  const {entries, leftOut, notes} = read(writeCsv(rows));
  assert.deepEqual(entries, [{id: 'ada-example', kind: 'person', name: 'Ada Example'}]);
  assert.equal(leftOut.length, 2);
  assert.doesNotMatch(JSON.stringify([entries, leftOut, notes]), /a@|7946|1234567/);
});

test('no row of a table becomes its header, and what stands above the header is told', () => {
  const table = 'Signatory,Contact,Land\nOrg One,Mr A,DE\nOrg Two,Ms B,FR\nLink,NGO,Country\nOrg Three,Ms C,FR\n';
  const names = ['Org One', 'Org Two', 'Link', 'Org Three'];
  assert.deepEqual(
    read(table).entries.map(({name}) => name),
    names,
  );
  assert.match(
    problemOf(table.replace('Signatory', 'Wer')),
    /^No column is called Name\. The columns are “Wer”, “Contact”/,
  );
  assert.match(problemOf(table.replace(/.*/, 'Firma,Wer,Wo')), /^No column is called Name\. The columns are “Firma”/);
  const {entries, notes} = read(`Our friends,,\n,,\n${table}`);
  assert.deepEqual(
    entries.map(({name}) => name),
    names,
  );
  assert.equal(notes[0], 'Row 1 stands above the names of the columns, and no signatory was read there.');
  assert.equal(
    read(`Our friends\nOf rivers\nName,Country\nOrg,FR`).notes[0],
    'Rows 1, 2 stand above the names of the columns, and no signatory was read there.',
  );
});

test('personal data is found in whatever form it has', () => {
  const {entries, leftOut} = read(
    [
      'Name,Kind,Role,Affiliation,Website',
      'Jane Doe (tel. 020 7946 0958)',
      'Anna Meier 0664/1234567',
      'jane＠example.org',
      'John (at) example.org',
      'jane@localhost',
      'Anna ٠٢٠٧٩٤٦٠٩٥٨',
      'A,person,Director 020 7946 0958,jane[at]uni.org,a.example.org/?mail=jane%40example.org',
      'B,person,Since 2024-05-01–2026-06-01,Route 66,b.example.org/?tel=447946095812',
      'C,person,,,c.example.org/?id=100064812345678',
    ]
      .map((row) => `${row}${','.repeat(4 - (row.match(/,/g)?.length ?? 0))}\n`)
      .join(''),
  );
  assert.deepEqual(entries, [
    {id: 'a', kind: 'person', name: 'A'},
    {id: 'b', kind: 'person', name: 'B', role: 'Since 2024-05-01–2026-06-01', affiliation: 'Route 66'},
    {id: 'c', kind: 'person', name: 'C', url: 'https://c.example.org/?id=100064812345678'},
  ]);
  assert.deepEqual(
    leftOut.map(({row, name}) => [row, name]),
    [2, 3, 4, 5, 6, 7].map((row) => [row, '']),
  );
});

test('whatever a table holds, the document has no new problem, and the second time nothing is added', () => {
  const cell = fc.constantFrom(
    '',
    'Rivers',
    'rivers e.V.',
    'Ａ',
    'a@b.example',
    '<b>x</b>',
    '<a>',
    '[@x]',
    '=1',
    'GB',
    'x.example.org',
    '2026-01-02',
    'person',
    '**b**',
    'â€™',
    '\u202ex',
    '́'.repeat(9),
    'y'.repeat(600),
    '__proto__',
  );
  const header = ['Name', 'Short name', 'Type', 'Role', 'Affiliation', 'Website', 'Country', 'Date'];
  const row = fc.array(cell, {minLength: header.length, maxLength: header.length});
  holds(
    fc.property(fc.array(row, {maxLength: 8}), fc.boolean(), (rows, addsSimilar) => {
      const table = writeCsv([header, ...rows]);
      const {added} = read(table, JSON.parse(exampleText), {addsSimilar});
      const after = edit(
        exampleText,
        added.map(({entry}) => ({pointer: '/signatories/-', value: entry})),
      );
      assert(after.ok);
      assert.deepEqual(examine(new TextEncoder().encode(after.text), new Date('2026-09-01')).problems, []);
      assert.deepEqual(read(table, JSON.parse(after.text)).added, []);
    }),
    150,
  );
});

test('documents that are wrong are read, too', () => {
  const wrong = {
    signatories: [null, 7, [], {name: {en: 7}}, {name: 'Rivers', url: 'x', id: 7}, {id: 'lakes', kind: 'x'}],
  };
  for (const document of [null, [], 'x', {signatories: 'x'}, wrong]) {
    assert.equal(read('Name\nLakes', document).entries[0]!.id, document === wrong ? 'lakes-2' : 'lakes');
  }
  assert.deepEqual(read('Name\nRivers', wrong).known, ['Rivers']);
});
