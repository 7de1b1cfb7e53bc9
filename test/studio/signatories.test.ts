// The table of signatories: what it shows, and what its buttons do to a document. No browser.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readColumns, readSignatories} from '@countersign/authoring';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {
  sortedByName,
  withEach,
  withIdOfName,
  withNewSignatory,
  withoutKeys,
  withSignatories,
} from '../../packages/studio/src/views/signatories/changes.ts';
import {officeKind, templateOf} from '../../packages/studio/src/views/signatories/import/table-file.ts';
import {keysOf, rowsOf, type Wanted} from '../../packages/studio/src/views/signatories/rows.ts';
import {LANGUAGES, type StudioLanguage} from '../../packages/studio/src/words/languages.ts';
import {loadWords} from '../../packages/studio/src/words/words.ts';

const LETTER: JsonObject = {
  language: 'en',
  signatories: [
    {id: 'rivers', kind: 'organisation', name: 'Rivers Union', country: 'KE', signed: '2026-03-02'},
    {
      id: 'eau',
      kind: 'organisation',
      name: {en: 'Éau Claire', fr: 'Eau Claire'},
      shortName: 'EC',
      signed: '2026-01-10',
    },
    {id: 'adebayo', kind: 'person', name: 'Prof. Adébáyọ̀', affiliation: 'University of Lagos', country: 'NG'},
  ],
};

/** Documents as `JSON.parse` makes them, with other shapes where the list and its members should be. */
const HOSTILE: readonly JsonObject[] = [
  {},
  {signatories: 'Access Now'},
  {signatories: {length: 3}},
  {signatories: [null, 'Access Now', 7, [], {}, {id: {}, name: []}, {id: 'a'}, {id: 'a', name: {}}]},
  JSON.parse('{"language": {"a": 1}, "signatories": [{"__proto__": {"id": "x"}, "id": "__proto__", "name": "<img>"}]}'),
];

const names = (document: JsonObject) =>
  (document['signatories'] as readonly (JsonObject | null)[]).map((each) => each?.['id']);
const KENYA = (code: string) => (code === 'KE' ? 'Kenya' : code);
const wanted = (change: Partial<Wanted> = {}): Wanted => ({
  search: '',
  order: 'document',
  isDescending: false,
  ...change,
});
const idsOf = (change: Partial<Wanted>) => rowsOf(LETTER, wanted(change), KENYA).map((row) => names(LETTER)[row]);

test('a search finds names without their accents, in any language, and countries by name', () => {
  assert.deepEqual(idsOf({search: 'eau claire'}), ['eau']);
  assert.deepEqual(idsOf({search: 'adebayo'}), ['adebayo']);
  assert.deepEqual(idsOf({search: 'lagos'}), ['adebayo']);
  assert.deepEqual(idsOf({search: 'kenya'}), ['rivers']);
  assert.deepEqual(idsOf({search: 'nobody'}), []);
});

test('sorting orders the rows and leaves the document alone; members without a value come last', () => {
  assert.deepEqual(idsOf({}), ['rivers', 'eau', 'adebayo']);
  assert.deepEqual(idsOf({isDescending: true}), ['adebayo', 'eau', 'rivers']);
  assert.deepEqual(idsOf({order: 'name'}), ['eau', 'adebayo', 'rivers']);
  assert.deepEqual(idsOf({order: 'signed'}), ['eau', 'rivers', 'adebayo']);
  assert.deepEqual(idsOf({order: 'signed', isDescending: true}), ['rivers', 'eau', 'adebayo']);
});

test('20,000 signatories are found and sorted, and a second search uses what the first has read', () => {
  const signatories = Array.from({length: 20_000}, (_, at) => ({id: `s-${at}`, name: `Union ${19_999 - at}`}));
  const document: JsonObject = {language: 'en', signatories};
  assert.equal(rowsOf(document, wanted({search: 'union 1999'}), KENYA).length, 12);
  assert.equal(rowsOf(document, wanted({order: 'name'}), KENYA)[0], 19_999);
});

test('a new signatory gets its id from its name, and never one that another has', () => {
  const added = withNewSignatory(LETTER);
  assert.deepEqual(names(added), ['rivers', 'eau', 'adebayo', 'signatory']);
  const named = (name: string) => {
    const signatories = (added['signatories'] as readonly JsonObject[]).with(3, {
      id: 'signatory',
      kind: 'person',
      name,
    });
    return names(withIdOfName({...added, signatories}, 3))[3];
  };
  assert.equal(named('Clearwater Watch'), 'clearwater-watch');
  assert.equal(named('Rivers'), 'rivers-2');
  assert.equal(named('منظمة'), 'signatory');
});

test('several are removed or dated at once, by what stays the same when others move', () => {
  assert.deepEqual(names(withoutKeys(LETTER, new Set(['rivers', 'adebayo']))), ['eau']);
  const dated = withEach(LETTER, new Set(['adebayo']), 'signed', '2026-05-01');
  assert.deepEqual((dated['signatories'] as readonly JsonObject[])[2]!['signed'], '2026-05-01');
  const undated = withEach(LETTER, new Set(['rivers']), 'signed', undefined);
  assert.equal('signed' in (undated['signatories'] as readonly JsonObject[])[0]!, false);
});

test('alphabetical order is that of the document’s language, and nothing changes if it is there', () => {
  const sorted = sortedByName(LETTER);
  assert.deepEqual(names(sorted), ['eau', 'adebayo', 'rivers']);
  assert.equal(sortedByName(sorted), sorted);
});

test('a document of any shape is shown and changed without an error', () => {
  for (const document of HOSTILE) {
    const rows = rowsOf(document, wanted({search: 'x', order: 'name'}), KENYA);
    assert.ok(rows.length <= 8);
    const keys = new Set(keysOf(Array.isArray(document['signatories']) ? document['signatories'] : []));
    assert.deepEqual(withoutKeys(document, keys)['signatories'], []);
    sortedByName(document);
    withEach(document, keys, 'signed', '2026');
    const added = withSignatories(document, [{id: 'new', kind: 'organisation', name: 'New'}]);
    assert.equal(names(withNewSignatory(added)).at(-1), 'signatory');
  }
  assert.equal(({} as {id?: unknown}).id, undefined);
});

test('columns are told with examples, and personal ones without', () => {
  const found = readColumns('Group,E-mail,Land\nRivers Union,jane@example.org,KE\nEau,,FR\n');
  assert.ok(found.ok);
  assert.deepEqual(found.columns, [
    {name: 'Group', field: 'organisation', examples: ['Rivers Union', 'Eau']},
    {name: 'E-mail', field: 'private', examples: []},
    {name: 'Land', field: undefined, examples: ['KE', 'FR']},
  ]);
  assert.equal(found.rows, 2);
});

test('a column that a person leaves out is not read, although its name is known', () => {
  const table = 'Name,Country,Land\nRivers Union,Kenya,France\n';
  const read = readSignatories({}, table, {
    map: [
      ['Country', 'none'],
      ['Land', 'country'],
    ],
  });
  assert.ok(read.ok);
  assert.equal(read.added[0]!.entry.country, 'FR');
});

test('the template of each language has columns that are read', async () => {
  for (const lang of Object.keys(LANGUAGES) as StudioLanguage[]) {
    const {signatories} = await loadWords(lang);
    const found = readColumns(`${templateOf(signatories.import.templateColumns)}a,b,c,d,e,f\r\n`);
    assert.ok(found.ok, lang);
    assert.deepEqual(
      found.columns.map(({field}) => field),
      ['name', 'shortName', 'kind', 'country', 'url', 'signed'],
      lang,
    );
  }
});

test('files of office programs are told apart by their bytes', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  assert.equal(officeKind(bytes('PK\x03\x04 [Content_Types].xml xl/workbook.xml')), 'excel');
  assert.equal(officeKind(bytes('PK\x03\x04 mimetype')), 'office');
  assert.equal(officeKind(bytes('%PDF-1.7')), 'office');
  assert.equal(officeKind(bytes('Name,Country')), undefined);
});
