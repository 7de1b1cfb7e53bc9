import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Campaign, Correction} from '@countersign/campaign';
import {parseCampaignText} from '@countersign/campaign/schema';
import {compareCampaigns} from '../../packages/cli/src/against/compare.ts';
import {example, exampleText} from './example.ts';

type Change = (campaign: Campaign) => void;

const NOW = new Date('2026-07-01T09:00:00Z');

/** The example as it would be published next, with a change. */
function next(change: Change): Campaign {
  return example((campaign) => {
    campaign.revision = 4;
    campaign.updated = '2026-06-20T09:00:00Z';
    change(campaign);
  });
}

/** Where the comparison of the next revision with the example finds problems. */
function problemsAt(change: Change, old = example()): string[] {
  return compareCampaigns(old, next(change)).problems.map(({pointer}) => pointer);
}

const correction = (of: string): Correction => ({date: '2026-06-20', of, was: 'This.', now: 'That.'});

/** Asserts that a change is a problem, that a correction of one subject settles it, and one of another does not. */
function assertNeedsCorrection(change: Change, pointer: string, subject: string): void {
  const corrected = (of: string): Change => {
    return (campaign) => {
      change(campaign);
      campaign.corrections.push(correction(of));
    };
  };
  assert.deepEqual(problemsAt(change), [pointer]);
  assert.deepEqual(problemsAt(corrected(subject)), []);
  assert.deepEqual(problemsAt(corrected('sources/herald-2026')), [pointer]);
  const {hint} = compareCampaigns(example(), next(change)).problems[0]!;
  assert.ok(hint.includes(`"${subject}"`), hint);
}

test('a document equals itself, however it was read', () => {
  const strict = parseCampaignText(exampleText);
  assert.ok(strict.ok);
  assert.deepEqual(compareCampaigns(example(), strict.campaign), {problems: [], warnings: []});
});

test('a record may grow and be translated', () => {
  const {problems, warnings} = compareCampaigns(
    example(),
    next(({letter, demands, responses, sources, statements, corrections}) => {
      letter.paragraphs.push('We still wait.');
      letter.paragraphs[0] = {en: letter.paragraphs[0] as string, ar: 'نكتب.'};
      const [{history}] = demands as [Campaign['demands'][number]];
      history[0]!.note = {en: history[0]!.note as string, ar: 'وعدت الشركة.'};
      history.push({date: '2026-06-15', status: 'met', note: 'All of it.', evidence: [{source: 'herald-2026'}]});
      demands.push({...demands[1]!, id: 'fine'});
      responses[1]!.rejoinder = 'We will ask again.';
      responses.unshift({...responses[0]!, id: 'reply-june', date: '2026-06-15'});
      sources.pop();
      statements[0]!.text = {en: statements[0]!.text as string, ar: 'تسربات.'};
      corrections[0]!.was = {en: corrections[0]!.was as string, ar: 'لا رد.'};
    }),
  );
  assert.deepEqual({problems, warnings}, {problems: [], warnings: []});
});

test('a paragraph that changed, is gone or was put between others needs a correction of the letter', () => {
  assertNeedsCorrection(({letter}) => (letter.paragraphs[1] = 'Otherwise.'), '/letter/paragraphs/1', 'letter');
  assertNeedsCorrection(({letter}) => letter.paragraphs.shift(), '/letter/paragraphs', 'letter');
  assertNeedsCorrection(({letter}) => letter.paragraphs.unshift('Before.'), '/letter/paragraphs/0', 'letter');
});

test('a history entry that changed, is gone or was put between others needs a correction of its demand', () => {
  const subject = 'demands/publish-audit';
  const history = (change: (history: Campaign['demands'][number]['history']) => void): Change => {
    return ({demands}) => change(demands[0]!.history);
  };
  const entries = '/demands/0/history';
  const changes: ((entry: Campaign['demands'][number]['history'][number]) => void)[] = [
    (entry) => (entry.note = 'Nothing was published.'),
    (entry) => (entry.status = 'unmet'),
    (entry) => (entry.date = '2026-06-04'),
    (entry) => (entry.due = '2026-07-01'),
    (entry) => entry.evidence.pop(),
    (entry) => (entry.evidence[1]!.quote = 'Other words.'),
  ];
  for (const change of changes) {
    assertNeedsCorrection(
      history((list) => change(list[1]!)),
      `${entries}/1`,
      subject,
    );
  }
  assertNeedsCorrection(
    history((list) => list.pop()),
    entries,
    subject,
  );
  const between = {date: '2026-05-01', status: 'unmet' as const, note: 'No.', evidence: [{source: 'herald-2026'}]};
  assertNeedsCorrection(
    history((list) => list.splice(1, 0, between)),
    `${entries}/1`,
    subject,
  );
});

test('a demand is known by its id, and one that is gone needs a correction of the demands', () => {
  assert.deepEqual(
    problemsAt(({demands}) => demands.reverse()),
    [],
  );
  assertNeedsCorrection(({demands}) => demands.pop(), '/demands', 'demands');
});

test('a response that changed or is gone needs a correction', () => {
  const changed: Change[] = [
    ({responses}) => (responses[0]!.text = 'The company says nothing.'),
    ({responses}) => (responses[0]!.quoted = true),
    ({responses}) => (responses[0]!.rejoinder = 'Other words of ours.'),
    ({responses}) => (responses[0]!.to = ['letter']),
  ];
  for (const change of changed) assertNeedsCorrection(change, '/responses/0', 'responses/reply-may');
  assertNeedsCorrection(({responses}) => responses.shift(), '/responses', 'responses');
});

test('a correction that was published before settles nothing, and stays', () => {
  const change: Change = ({demands}) => (demands[0]!.history[0]!.note = 'Otherwise.');
  assert.deepEqual(problemsAt(change), ['/demands/0/history/0'], 'the example has a correction of this demand');
  assert.deepEqual(
    problemsAt(({corrections}) => corrections.pop()),
    ['/corrections'],
  );
  assert.deepEqual(
    problemsAt((campaign) => {
      change(campaign);
      campaign.corrections[0]!.reason = 'Another reason.';
    }),
    ['/corrections'],
    'a changed one is new, and the old one is gone',
  );
  assert.deepEqual(
    problemsAt(({corrections}) => (corrections[0]!.date = '2026-05-01')),
    ['/corrections'],
  );
});

test('a human translation stays, a machine’s may become better', () => {
  const translated = (method: 'human' | 'machine') =>
    example(({translations, responses}) => {
      translations!.ar!.method = method;
      responses[0]!.text = {en: responses[0]!.text as string, ar: 'قديم'};
    });
  const improved: Change = ({responses}) => (responses[0]!.text = {en: responses[0]!.text as string, ar: 'جديد'});
  assert.deepEqual(problemsAt(improved, translated('human')), ['/responses/0']);
  assert.deepEqual(problemsAt(improved, translated('machine')), []);
  const original = example(({translations}) => (translations!.en = {revision: 3, method: 'machine'}));
  assert.deepEqual(
    problemsAt(({responses}) => (responses[0]!.text = 'Otherwise.'), original),
    ['/responses/0'],
    'the document’s own language is no translation',
  );
});

test('another campaign is not compared', () => {
  assert.deepEqual(
    problemsAt((campaign) => {
      campaign.id = 'other';
      campaign.demands = [];
    }),
    ['/id'],
  );
});

test('any change needs a higher revision, and a date that is not older', () => {
  const at = (change: Change, old = example()) =>
    compareCampaigns(old, example(change), NOW).problems.map(({pointer, hint}) => `${pointer} ${hint}`);
  const higher = (by: number, change: Change = () => {}): Change => {
    return (campaign) => {
      campaign.revision += by;
      change(campaign);
    };
  };
  const moment = '/updated Write the moment at which you publish this, in UTC.';
  assert.deepEqual(
    at(({letter}) => (letter.replyBy = '2026-07')),
    ['/revision Write 4.'],
  );
  // Pages take no document under the same number, so neither its dates.
  assert.deepEqual(
    at((campaign) => (campaign.checked = '2026-06-20')),
    ['/revision Write 4.'],
  );
  assert.deepEqual(
    at((campaign) => (campaign.revision = 2)),
    ['/revision Write 4.'],
  );
  assert.deepEqual(at(higher(1)), [], 'of the same moment');
  assert.deepEqual(at(higher(1000)), []);
  assert.deepEqual(at(higher(1001)), ['/revision Write 4.']);
  const older: Change = (campaign) => (campaign.updated = '2026-06-09T09:00:00Z');
  assert.deepEqual(at(higher(1, older)), [moment]);
  assert.deepEqual(at(older), ['/revision Write 4.', moment], 'both in one run');
  assert.deepEqual(at(higher(1, (campaign) => (campaign.updated = '2026-07-03T09:00:00Z'))), [moment]);
  const poisoned = example((campaign) => (campaign.updated = '2999-01-01T00:00:00Z'));
  assert.deepEqual(at(higher(1), poisoned), [], 'what is dated ahead stops no correction');
});

test('a retracted campaign may leave everything out, and is still newer', () => {
  const retracted: Change = (campaign) => {
    campaign.stage = 'retracted';
    campaign.closing = {date: '2026-06-20', note: 'The letter was forged.'};
    campaign.demands = [];
    campaign.responses = [];
    campaign.letter.paragraphs = [];
  };
  assert.deepEqual(problemsAt(retracted), []);
  assert.deepEqual(
    compareCampaigns(example(), example(retracted)).problems.map(({pointer}) => pointer),
    ['/revision'],
  );
});

test('quiet changes of demands, statements and signatories are worth a warning', () => {
  const warningsAt = (change: Change) => compareCampaigns(example(), next(change)).warnings.map(({pointer}) => pointer);
  const changes: [Change, pointer: string, subject: string][] = [
    [({demands}) => (demands[1]!.title = 'Repair it some day'), '/demands/1', 'demands/repair'],
    [({demands}) => (demands[0]!.criteria!.met = 'A summary.'), '/demands/0', 'demands/publish-audit'],
    [({demands}) => (demands[0]!.addressees = []), '/demands/0', 'demands/publish-audit'],
    [({statements}) => (statements[0]!.basis = 'alleged'), '/statements/0', 'statements/leaks'],
    [({statements}) => statements.pop(), '/statements', 'statements'],
    [({signatories}) => signatories.splice(1, 1), '/signatories', 'signatories'],
  ];
  for (const [change, pointer, subject] of changes) {
    assert.deepEqual(warningsAt(change), [pointer]);
    const corrected: Change = (campaign) => {
      change(campaign);
      campaign.corrections.push(correction(subject));
    };
    assert.deepEqual(warningsAt(corrected), []);
  }
  assert.deepEqual(
    warningsAt(({signatories}) => signatories.pop()),
    [],
    'a person may go without trace',
  );
});
