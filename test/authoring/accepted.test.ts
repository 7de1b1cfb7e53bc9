// Warnings that stay by the choice of the authors, with a reason.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {
  acceptance,
  examine,
  grouped,
  isAcceptable,
  schemaWarnings,
  warningsOf,
  withoutAccepted,
  withoutAuthorKeys,
  type Accepted,
} from '@countersign/authoring';
import {readCampaign, unknownKeys, type Campaign} from '@countersign/campaign';
import {example, exampleText} from '../support/command-line/example.ts';

const SOON = new Date('2026-06-17T00:00:00Z');

/** The warnings of a campaign that are left, as `kind pointer`. */
function left(accepted: readonly Accepted[], campaign: Campaign = example()): string[] {
  return withoutAccepted(warningsOf(campaign, SOON), accepted, campaign).map(({kind, pointer}) => `${kind} ${pointer}`);
}

const grave = (campaign: Campaign) =>
  (campaign.demands[1]!.history[0]!.note = 'The dam is a crime. Nobody repairs it.');
const GRAVE: Accepted = {
  warning: 'grave-word',
  at: 'demands/repair/history/0/note',
  text: 'The dam is a crime.',
  reason: 'A figure of speech.',
};

suite('a warning can be switched off', () => {
  test('each by the line that the check prints, and none is left', () => {
    const campaign = example(grave);
    const warnings = warningsOf(campaign, SOON);
    assert.ok(new Set(warnings.map(({kind}) => kind)).size > 4);
    const entries = warnings.map((warning) => ({...acceptance(campaign, warning), reason: 'We know.'}));
    assert.deepEqual(left(entries, campaign), []);
    // Each is needed.
    for (const [at, {kind, pointer}] of warnings.entries()) {
      const others = entries.filter((_, index) => index !== at);
      assert.ok(left(others, campaign).includes(`${kind} ${pointer}`), pointer);
    }
  });

  test('for a member by its id alone, but for no whole list', () => {
    const url = 'not-archived /sources/1/url';
    const entry = (at: string) => [{warning: 'not-archived', at, reason: 'It is a live page.'}];
    assert.ok(left([]).includes(url));
    assert.ok(!left(entry('sources/herald-2026-06')).includes(url));
    assert.ok(left(entry('sources/herald-2026-06')).includes('not-archived /sources/2/url'), 'for one place');
    assert.deepEqual(left(entry('sources')), [...left([]), 'accepted /$accepted/0']);
  });

  test('and stays off when other members come before it', () => {
    const campaign = example((campaign) => {
      grave(campaign);
      campaign.demands.reverse();
    });
    assert.ok(!left([GRAVE], campaign).some((each) => each.startsWith('grave-word')));
  });

  test('and comes back when its words change, with a warning that the entry fits nothing', () => {
    assert.ok(!left([GRAVE], example(grave)).some((each) => each.startsWith('grave-word')));
    const other = example(({demands}) => (demands[1]!.history[0]!.note = 'The silence is a crime.'));
    assert.deepEqual(
      left([GRAVE], other).filter((each) => /grave-word|accepted/.test(each)),
      ['grave-word /demands/1/history/0/note', 'accepted /$accepted/0'],
    );
  });

  test('but not by another kind, another place or other words', () => {
    for (const change of [{warning: 'speaker'}, {at: 'demands/repair/history/1/note'}, {text: 'The dam'}]) {
      const found = left([{...GRAVE, ...change}], example(grave));
      assert.ok(found.includes('grave-word /demands/1/history/0/note'), JSON.stringify(change));
      assert.ok(found.includes('accepted /$accepted/0'));
    }
  });

  test('a kind that was not looked for is no surplus entry', () => {
    const entry = {warning: 'stale-brief', at: 'responses/reply-may/brief', reason: 'It still holds.'};
    const campaign = example();
    const told = (looked?: (kind: string) => boolean) =>
      withoutAccepted([], [entry], campaign, looked).map(({kind}) => kind);
    assert.deepEqual(told(), ['accepted']);
    assert.deepEqual(
      told((kind) => kind !== 'stale-brief'),
      [],
    );
  });

  test('what is said of the list itself or of a machine cannot be', () => {
    assert.ok(![...schemaWarnings('../schema.json')].some(isAcceptable));
    const unused = withoutAccepted([], [GRAVE], example());
    assert.ok(!unused.some(isAcceptable));
  });
});

/** The example with a list of accepted warnings at its top. */
const withAccepted = (accepted: unknown, text = exampleText): string =>
  text.replace('{', `{\n  "$accepted": ${JSON.stringify(accepted)},`);

suite('the list in a document', () => {
  test('is read by the check, and no part of the campaign', () => {
    const {campaign, accepted} = examine(Buffer.from(withAccepted([GRAVE])), SOON);
    assert.deepEqual(accepted, [GRAVE]);
    assert.deepEqual(campaign, examine(Buffer.from(exampleText), SOON).campaign);
  });

  test('is unknown to readers, who get no warning of it', () => {
    const document = JSON.parse(withAccepted([GRAVE])) as unknown;
    const result = readCampaign(document);
    assert.ok(result.ok && !Object.hasOwn(result.campaign, '$accepted'));
    assert.deepEqual(unknownKeys(document), []);
  });

  test('needs a reason for each, and no problem can be switched off', () => {
    const said = (accepted: unknown) => examine(Buffer.from(withAccepted(accepted)), SOON).problems;
    const [empty] = said([{...GRAVE, reason: ''}]);
    assert.deepEqual([empty?.pointer, empty?.message], ['/$accepted/0/reason', 'This is empty.']);
    const [missing] = said([{warning: 'speaker', at: 'letter'}]);
    assert.equal(missing?.pointer, '/$accepted/0/reason');
    const broken = withAccepted([{warning: 'twins', at: 'signatories/x', reason: 'No.'}]).replace('"GB"', '"UK"');
    const problems = examine(Buffer.from(broken), SOON).problems;
    assert.ok(problems.some(({pointer}) => pointer === '/signatories/0/country'));
  });

  test('is not published, and every other byte is', () => {
    const published = (text: string) => Buffer.from(withoutAuthorKeys(Buffer.from(text))).toString();
    assert.equal(published(withAccepted([GRAVE])), exampleText);
    assert.equal(published(exampleText), exampleText);
    assert.equal(published(`\ufeff{"$accepted": [], "a": "é",\n"b": 1}`), `\ufeff{"a": "é",\n"b": 1}`);
    for (const text of [
      '{"a": 1, "$accepted": []}',
      '{"$schema": "../s.json", "a": 1, "$accepted": []}',
      '{"$accepted": [], "$schema": "../s.json", "a": 1}',
      '{"a": 1, "$schema": "../s.json", "$accepted": [{"warning": "x"}]}',
    ]) {
      assert.equal(published(text), '{"a": 1}', text);
    }
    assert.equal(published('{"$schema": "../s.json", "$accepted": []}'), '{}');
    const onCdn = '{"$schema": "https://example.org/schema.json", "a": 1}';
    assert.equal(published(onCdn), onCdn);
  });
});

test('warnings that say the same are one, with all their places', () => {
  const {campaign, place} = examine(Buffer.from(exampleText), SOON);
  const warnings = warningsOf(campaign!, SOON).map(place);
  const groups = grouped(warnings);
  const places = groups.flatMap(({pointer, also = []}) => [pointer, ...also.map((each) => each.pointer)]);
  assert.equal(places.length, warnings.length);
  const archived = groups.filter(({kind}) => kind === 'not-archived');
  assert.equal(archived.length, 1);
  assert.deepEqual(
    [archived[0]!.name, ...archived[0]!.also!.map(({name}) => name)],
    ['herald-2026-06', 'company-2026-04', 'company-2026-06', 'clearwater-2026'].map(
      (id) => `Source ${id}, web address`,
    ),
  );
  assert.ok(archived[0]!.also!.every(({line}) => line > archived[0]!.line));
});
