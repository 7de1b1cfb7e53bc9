import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {addDemand, examine, recordHappening} from '@countersign/authoring';
import {exampleText} from '../support/command-line/example.ts';

const NOW = new Date('2026-09-01T00:00:00Z');
const happening = {
  status: 'unmet',
  note: 'The Herald reports that nothing was repaired.',
  sources: ['herald-2026, para. 4'],
};
const campaignIn = (text: string) => examine(new TextEncoder().encode(text), NOW).campaign!;

suite('what happened to a demand', () => {
  test('is added at the end of its history, and nothing else in the text changes', () => {
    const changed = recordHappening(exampleText, 'repair', happening, NOW);
    assert.ok(changed.ok);
    const {history} = campaignIn(changed.text).demands[1]!;
    assert.deepEqual(history.at(-1), {
      date: '2026-09-01',
      status: 'unmet',
      note: happening.note,
      evidence: [{source: 'herald-2026', locator: 'para. 4'}],
    });
    const before = exampleText.split('\n');
    const after = new Set(changed.text.split('\n'));
    const gone = before.filter((line) => !after.has(line));
    assert.deepEqual(gone, []);
    assert.deepEqual([changed.id, changed.title], ['repair', 'Repair the dam before the winter']);
  });

  test('belongs to the demand of an id or of a title, as a person writes it', () => {
    for (const demand of [' repair', 'Repair the dam before the winter', 'repair the dam, before the WINTER']) {
      const changed = recordHappening(exampleText, demand, happening, NOW);
      assert.ok(changed.ok, demand);
      assert.equal(changed.id, 'repair');
    }
    const twice = exampleText.replaceAll('Publish the audit in full', 'Repair the dam before the winter');
    assert.ok(!recordHappening(twice, 'Repair the dam before the winter', happening, NOW).ok);
  });

  test('is refused if the check would refuse it, and in its words', () => {
    const wrong: readonly [string, object, RegExp][] = [
      ['repair', {status: 'done'}, /\/demands\/1\/history\/1\/status .*"done".*partial, promised/],
      ['repair', {status: 'partial'}, /\/missing .*missing/],
      ['repair', {date: '2026-13'}, /2026-13/],
      ['repair', {date: '2027-01-01'}, /has not begun yet/],
      ['repair', {sources: ['nobody']}, /There is no "nobody" in sources/],
      ['repair', {note: '<b>x</b>'}, /HTML/],
      ['repairs', {}, /There is no demand repairs\. Write one of: publish-audit, repair\./],
    ];
    for (const [demand, change, message] of wrong) {
      const changed = recordHappening(exampleText, demand, {...happening, ...change}, NOW);
      assert.ok(!changed.ok, JSON.stringify(change));
      const said = changed.problems.map(({pointer, message, hint}) => `${pointer} ${message} ${hint}`).join('\n');
      assert.match(said, message);
    }
  });

  test('is not shown by the letter, which only demands it', () => {
    const letter = exampleText.replace(
      '"sources": [',
      '"sources": [{"id": "letter", "kind": "letter", "publishers": ["CW"]},',
    );
    for (const [status, isRefused] of [
      ['met', true],
      ['unknown', false],
    ] as const) {
      const changed = recordHappening(letter, 'repair', {...happening, status, sources: ['letter']}, NOW);
      assert.equal(!changed.ok, isRefused, status);
    }
  });

  test('can be added to a document that has other problems', () => {
    const text = exampleText.replace('"withheld"', '"witheld"');
    assert.ok(recordHappening(text, 'repair', happening, NOW).ok);
  });

  test('needs no well-formed document, and never throws', () => {
    for (const text of [
      '',
      '{',
      '[]',
      'null',
      '{"demands": 3}',
      '{"demands": [null, 3, {"id": "repair", "history": 4}]}',
    ]) {
      assert.ok(!recordHappening(text, 'repair', happening, NOW).ok, text);
      assert.ok(!addDemand(text, {title: 'x', addressees: []}, NOW).ok, text);
    }
  });
});

test('what happened without a date happened on the day of its newest source', () => {
  const dateOf = (sources: readonly string[], text = exampleText) => {
    const changed = recordHappening(text, 'repair', {...happening, sources}, NOW);
    assert.ok(changed.ok, JSON.stringify(changed));
    return campaignIn(changed.text).demands[1]!.history.at(-1)!.date;
  };
  assert.equal(dateOf(['herald-2026', 'herald-2026-06, para. 2']), '2026-06-03');
  assert.equal(
    dateOf(['herald-2026-06'], exampleText.replace('"date": "2026-06-03",\n      "url"', '"url"')),
    '2026-09-01',
  );
});

suite('a new demand', () => {
  test('begins as unknown on the day of the letter, with a free id', () => {
    const changed = addDemand(
      exampleText,
      {title: 'Repair', addressees: ['northern-water'], source: 'herald-2026'},
      NOW,
    );
    assert.ok(changed.ok);
    const demand = campaignIn(changed.text).demands.at(-1)!;
    assert.deepEqual([demand.id, demand.addressees], ['repair-2', ['northern-water']]);
    assert.deepEqual(
      demand.history.map(({date, status}) => [date, status]),
      [['2026-04-02', 'unknown']],
    );
  });

  test('has its first note in the language of the document, by us or by the author', () => {
    const german = exampleText.replace('"language": "en"', '"language": "de"');
    const added = {title: 'Messwerte offenlegen', addressees: [], source: 'herald-2026'};
    const refused = addDemand(german, added, NOW);
    assert.ok(!refused.ok);
    assert.match(refused.problems[0]!.pointer, /\/note$/);
    const note = 'Der Brief fordert das.';
    const changed = addDemand(german, {...added, note}, NOW);
    assert.ok(changed.ok, JSON.stringify(changed));
    assert.match(changed.text, /"note": "Der Brief fordert das\."/);
  });

  test('takes the letter of a new document as its source, and asks for one where there is none', () => {
    const none = addDemand(exampleText, {title: 'Say when', addressees: []}, NOW);
    assert.ok(!none.ok);
    assert.match(none.problems[0]!.message, /There is no letter in sources/);
    const letter = exampleText.replace(
      '"sources": [',
      '"sources": [{"id": "letter", "kind": "letter", "publishers": ["CW"]},',
    );
    const found = addDemand(letter, {title: 'Say when', addressees: []}, NOW);
    assert.ok(found.ok);
    assert.deepEqual(campaignIn(found.text).demands.at(-1)!.history[0]!.evidence, [{source: 'letter'}]);
  });
});
