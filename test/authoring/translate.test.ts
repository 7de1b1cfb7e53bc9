// Texts go out to translators, and come back.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {
  edit,
  examine,
  exportTranslation,
  importTranslation,
  readTable,
  writeCsv,
  type TranslationOptions,
} from '@countersign/authoring';
import {readCampaign, type Campaign} from '@countersign/campaign';
import fc from 'fast-check';
import {example, exampleText} from '../support/command-line/example.ts';
import {at} from '../support/documents/json.ts';
import {holds} from '../support/documents/property.ts';

const FORMATS = ['csv', 'xliff'] as const;

/** The rows of the table, by key. A change is made to each. */
function tableWith(campaign: Campaign, language: string, change: (row: Row) => void): string {
  const {text} = exportTranslation(campaign, language, 'csv');
  const table = readTable(text, (cells) => cells.filter((cell) => cell === 'Key').length);
  assert(table.ok);
  const rows = table.rows.map(({cells}) => {
    const [place, key, source, translation, state] = cells as [string, string, string, string, string];
    const row = {place, key, source, translation, state};
    change(row);
    return [row.place, row.key, row.source, row.translation, row.state];
  });
  return writeCsv([table.header.cells, ...rows]);
}

interface Row {
  place: string;
  key: string;
  source: string;
  translation: string;
  state: string;
}

function taken(campaign: Campaign, input: string, options?: TranslationOptions) {
  const result = importTranslation(campaign, input, options);
  assert(result.ok, JSON.stringify(result));
  return result;
}

/** The document after the import. */
function after(input: string, text = exampleText, options?: TranslationOptions): {text: string; campaign: Campaign} {
  const before = readCampaign(JSON.parse(text));
  assert(before.ok);
  const changed = edit(text, taken(before.campaign, input, options).edits);
  assert(changed.ok);
  const {campaign, problems} = examine(new TextEncoder().encode(changed.text), new Date('2026-09-01'));
  assert.deepEqual(problems, []);
  return {text: changed.text, campaign: campaign!};
}

/** A translation with everything in it that goes wrong on the way: marks of direction, signs of formulas, quotation marks. */
const translated = (source: string): string =>
  `=«\u200fترجمة\u200f» "x" <b&, ' ${source.match(/\[@[^\]]*\]/g)?.join('، ') ?? '12٪'} 'ا`;

test('the table has every text with its place, its key and its state, and no names', () => {
  const {text, counts} = exportTranslation(example(), 'ar', 'csv');
  const lines = text.split('\r\n');
  assert.equal(lines[0], '\uFEFFPlace,Key,Text (en),Translation (ar),State');
  assert.ok(
    lines.includes(
      '"Letter, title",letter/title,Open the audit of the Northern Reservoir,افتحوا تدقيق الخزان الشمالي,older',
    ),
  );
  assert.ok(
    lines.some((line) => line.startsWith('"Demand “Publish the audit in full”, title",demands/publish-audit/title,')),
  );
  assert.doesNotMatch(text, /\/(?:name|shortName)[",]/);
  const {missing, older, machine, done} = counts;
  assert.equal(missing + older, lines.length - 2);
  assert.ok(missing > 0 && older > 0);
  assert.deepEqual([machine, done], [0, 0]);
});

suite('what was exported comes back', () => {
  for (const format of FORMATS) {
    test(`${format}: unchanged, it changes nothing and confirms nothing`, () => {
      const {text, counts} = exportTranslation(example(), 'ar', format);
      const result = taken(example(), text);
      assert.deepEqual([result.edits, result.refused, result.taken], [[], [], 0]);
      assert.deepEqual(
        [result.unchanged, result.unconfirmed, result.missing],
        [counts.older, counts.older, counts.missing],
      );
    });

    test(`${format}: after a person has checked it, it is of this revision`, () => {
      const {text} = exportTranslation(example(), 'ar', format);
      const {campaign} = after(text, exampleText, {isChecked: true, by: 'Ada'});
      assert.deepEqual(campaign.translations, {ar: {revision: 3, method: 'human', by: 'Ada'}});
    });
  }

  test('csv: a whole translation into a new language, exactly', () => {
    const table = tableWith(example(), 'he', (row) => (row.translation = translated(row.source)));
    const {campaign} = after(table, exampleText, {by: 'Ada'});
    assert.deepEqual(campaign.translations?.['he'], {revision: 3, method: 'human', by: 'Ada'});
    assert.deepEqual(at(campaign, '/letter/title/he'), translated('x'));
    assert.equal(exportTranslation(campaign, 'he', 'csv').counts.missing, 0);
    assert.deepEqual(taken(campaign, table).edits, [], 'and a second time it changes nothing');
  });

  test('xliff: the same', () => {
    const {text} = exportTranslation(example(), 'he', 'xliff');
    // A program for translators puts the citations of the source where they belong, as it likes.
    const file = text.replace(
      /<source>(.*?)<\/source>\n\s*<target [^>]*><\/target>/g,
      (_, source: string) =>
        `<source>${source}</source><seg-source><mrk mtype="seg">${source}</mrk></seg-source><target state="final">=«\u200fترجمة» ` +
        `${(source.match(/<ph [^>]*>/g) ?? []).map((ph) => ph.replace('>', '/>').replace('<ph', '<x')).join('، ')}</target>` +
        '<alt-trans><source>x</source><target>y</target></alt-trans>',
    );
    const {campaign} = after(file);
    assert.equal(at(campaign, '/letter/title/he'), '=«\u200fترجمة»');
    assert.equal(at(campaign, '/letter/blocks/1/he'), '=«\u200fترجمة» [@herald-2026, para. 4]');
    assert.equal(exportTranslation(campaign, 'he', 'xliff').counts.missing, 0);
  });
});

test('XLIFF is well-formed whatever a text holds, and says the states', () => {
  const campaign = example((each) => {
    each.letter.title = 'A & B <i>"]]>\' \u202fé\uFFFE';
    each.translations = {ar: {revision: 3, method: 'machine'}};
  });
  const {text, counts} = exportTranslation(campaign, 'ar', 'xliff');
  assert.match(text, /<source>A &amp; B &lt;i&gt;&quot;\]\]&gt;' \u202fé<\/source>/);
  assert.match(text, /<ph id="1" ctype="x-citation">\[@herald-2026\]<\/ph>/);
  assert.match(text, /<target state="needs-review-translation" state-qualifier="leveraged-mt">/);
  assert.ok(counts.machine > 0);
  const result = taken(campaign, text);
  assert.deepEqual([result.edits, result.refused, result.unconfirmed], [[], [], counts.machine]);
});

test('what may have gone wrong is refused by name, and nothing of it is taken', () => {
  const campaign = example();
  const wrong: Readonly<Record<string, (row: Row) => void>> = {
    'letter/title': (row) => (row.source += ' now'),
    'letter/summary': (row) => (row.translation = 'بلا إحالة'),
    'demands/repair/title': (row) => (row.translation = 'x'.repeat(600)),
    'letter/blocks/1': (row) => (row.translation = 'تقرير [@herald-2026, الفقرة ٥]'),
    'letter/blocks/0': (row) => (row.translation = 'نص {name}'),
    'demands/publish-audit/history/1/brief': (row) =>
      (row.translation = `${'كلمة '.repeat(60)}[@company-2026-06] [@herald-2026-06]`),
    'demands/publish-audit/history/0/brief': (row) => (row.translation = 'نص [company-2026-04] [@other]'),
    'letter/blocks/2/heading': (row) => (row.key = 'letter/blocks/99/heading'),
  };
  const table = tableWith(campaign, 'ar', (row) => {
    const {key} = row;
    row.translation = '';
    wrong[key]?.(row);
    if (key === 'letter/blocks/2/heading') row.translation = 'عنوان';
    if (key === 'letter/title') row.translation = 'عنوان';
  });
  const {refused, taken: number, edits} = taken(campaign, table);
  assert.deepEqual([number, edits], [0, []]);
  assert.deepEqual(
    [...refused].sort(),
    [
      'Block 2: the translation lacks [@herald-2026, 4], which the text has.',
      'Demand “Publish the audit in full”, entry of 2026-04-20 (promised), brief: the translation has [@other], which the text does not have as often.',
      'Demand “Publish the audit in full”, entry of 2026-06-03 (partial), brief: the translation cannot be shown, because it has more than 180 characters.',
      'Demand “Repair the dam before the winter”, title: the translation cannot be shown, because it is too long, empty, or has signs that cannot be shown.',
      'Letter, block 1: the translation has {name}, which the text does not have as often.',
      'Letter, block 3, heading: this text is no longer in the document.',
      'Letter, summary: the translation lacks [@herald-2026], which the text has.',
      'Letter, title: the text has changed since it was exported. Export it again, and translate what is new.',
    ]
      .map((line) => line.replace(/^Block 2/, 'Letter, block 2'))
      .sort(),
  );
});

test('a translation brings no personal data that its text does not have', () => {
  for (const added of [
    ' +44 20 7946 0958',
    ' ٠٢٠ ٧٩٤٦ ٠٩٥٨',
    ' jane@home.org',
    ' jane＠home.org',
    ' jane [at] home.org',
  ]) {
    const table = tableWith(example(), 'ar', (row) => {
      row.translation = row.key === 'letter/title' ? row.source + added : '';
    });
    const {refused, edits} = taken(example(), table);
    assert.deepEqual(edits, [], added);
    assert.deepEqual(refused, [
      'Letter, title: the translation has an e-mail address or a telephone number, which the text does not have.',
    ]);
  }
  const own = example(({letter}) => Object.assign(letter, {title: 'Call 020 7946 0958 by 2026-06-01'}));
  const table = tableWith(own, 'ar', (row) => {
    row.translation = row.key === 'letter/title' ? 'ه ٠٢٠ ٧٩٤٦ ٠٩٥٨' : '';
  });
  assert.deepEqual(taken(own, table).refused, []);
});

test('the words of a place may be translated, in any digits', () => {
  const campaign = example();
  const table = tableWith(campaign, 'ar', (row) => {
    row.translation = row.key === 'letter/blocks/1' ? 'ذكرت [@herald-2026, الفقرة ٤].' : '';
  });
  const {text} = after(table);
  assert.match(text, /"ar": "ذكرت \[@herald-2026, الفقرة ٤\]\."/);
});

test('the place of a citation lets no words through', () => {
  const campaign = example();
  for (const locator of [
    '4 – X l’a avoué, jane＠home.org',
    '4 – it is a lie',
    '4; they lied',
    'jane＠home.org 4',
    'the company knew of it and lied 4',
  ]) {
    const table = tableWith(campaign, 'fr', (row) => {
      row.translation = row.key === 'letter/blocks/1' ? `Refusé [@herald-2026, ${locator}].` : '';
    });
    const {edits, refused} = taken(campaign, table);
    assert.deepEqual(edits, [], locator);
    assert.match(refused[0]!, /a citation has more than a place in its source/);
  }
  for (const locator of ['§ 4', 'al. 4', '4e paragraphe', 'note 4, à la fin']) {
    const table = tableWith(campaign, 'fr', (row) => {
      row.translation = row.key === 'letter/blocks/1' ? `Refusé [@herald-2026, ${locator}].` : '';
    });
    assert.deepEqual(taken(campaign, table).refused, [], locator);
  }
});

test('the record says the revision and the method that hold for all of it', () => {
  const fill = (row: Row) => {
    if (row.translation === '') row.translation = translated(row.source);
  };
  const record = (change: (row: Row) => void, options?: TranslationOptions) =>
    after(tableWith(example(), 'ar', change), exampleText, options).campaign.translations!['ar'];
  const was = {revision: 2, method: 'human', by: 'Clearwater Watch'};
  assert.deepEqual(record(fill), was, 'The older ones came back unchanged.');
  assert.deepEqual(
    record((row) => (row.translation = translated(row.source))),
    {...was, revision: 3},
    'All are new.',
  );
  assert.deepEqual(
    record((row) => (fill(row), (row.state = 'ok'))),
    {...was, revision: 3},
    'A person changed the marks.',
  );
  assert.deepEqual(record(fill, {isMachine: true}), {...was, method: 'machine'});
});

test('files that are none are named', () => {
  const xliff = exportTranslation(example(), 'ar', 'xliff').text;
  const csv = exportTranslation(example(), 'ar', 'csv').text;
  const cases: [string | Uint8Array, TranslationOptions, RegExp][] = [
    ['', {}, /The table is empty/],
    ['a,b\nc,d', {}, /columns Key, Text and Translation are not all there/],
    [Buffer.from('PK\u0003\u0004 xl/'), {}, /This is an Excel file/],
    ['<html></html>', {}, /This is no XLIFF file/],
    [xliff.slice(0, -20), {}, /no well-formed XML/],
    [xliff.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff'), {}, /document type/],
    [xliff.replace('Open the audit', '&a;'), {}, /no well-formed XML/],
    [xliff.replace('version="1.2"', 'version="2.0"'), {}, /This is XLIFF 2\.0, and 1\.2 is read/],
    [
      xliff.replace('</file>', '</file><file source-language="en" target-language="fr"><body/></file>'),
      {},
      /This file has translations into several languages/,
    ],
    [csv, {language: 'fr'}, /The file is in ar, and not in fr/],
    [csv.replace('(ar)', '(en)'), {}, /The document itself is in en/],
    [csv.replace('(en)', '(fr)'), {}, /translated from fr, and the document is in en/],
    ['Key,Text,Translation\na,b,c', {}, /does not say its language.*--lang ar/],
  ];
  for (const [input, options, message] of cases) {
    const result = importTranslation(example(), input, options);
    assert(!result.ok, String(input).slice(0, 200));
    assert.match(`${result.problem.message} ${result.problem.hint}`, message);
  }
});

test('whatever comes back, the document has no new problem', () => {
  const piece = fc.constantFrom(
    '[@herald-2026]',
    '[@x]',
    '[@',
    '[herald-2026]',
    'كلمة ',
    '\u200f',
    '\u2067',
    '\u202e',
    '<b>',
    '&amp;',
    '"',
    '- ',
    '\n',
    '{a}',
    '=',
    "'",
    '\0',
    '‏**b**',
  );
  const cell = fc.array(piece, {maxLength: 5}).map((pieces) => pieces.join(''));
  holds(
    fc.property(fc.array(cell, {minLength: 60, maxLength: 60}), (cells) => {
      let next = 0;
      const table = tableWith(example(), 'ar', (row) => {
        row.translation = cells[next++ % cells.length]! + (row.source.match(/\[@[^\]]*\]/g)?.join(' ') ?? '');
      });
      const changed = edit(exampleText, taken(example(), table).edits);
      assert(changed.ok);
      const {problems} = examine(new TextEncoder().encode(changed.text), new Date('2026-09-01'));
      assert.deepEqual(
        problems.filter(({message}) => !/HTML|Markdown|citation has no @|quotation/.test(message)),
        [],
      );
    }),
    60,
  );
});
