import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareCampaigns} from '@countersign/authoring';
import type {Campaign, Correction} from '@countersign/campaign';
import {parseCampaignText, TABLE, walk, type Shape} from '@countersign/campaign/schema';
import {example, exampleText} from '../support/command-line/example.ts';

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
  return compareCampaigns(old, next(change)).map(({pointer}) => pointer);
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
  const {hint} = compareCampaigns(example(), next(change))[0]!;
  assert.ok(hint.includes(`"of":"${subject}"`), hint);
}

test('a document equals itself, however it was read', () => {
  const strict = parseCampaignText(exampleText);
  assert.ok(strict.ok);
  assert.deepEqual(compareCampaigns(example(), strict.campaign), []);
});

test('a record may grow and be translated', () => {
  const problems = compareCampaigns(
    example(),
    next(({letter, demands, responses, statements, corrections}) => {
      letter.blocks.push('We still wait.');
      letter.blocks[0] = {en: letter.blocks[0] as string, ar: 'نكتب.'};
      const [{history}] = demands as [Campaign['demands'][number]];
      history[0]!.note = {en: history[0]!.note as string, ar: 'وعدت الشركة.'};
      history.push({date: '2026-06-15', status: 'met', note: 'All of it.', evidence: [{source: 'herald-2026'}]});
      demands.push({...demands[1]!, id: 'fine'});
      responses[1]!.rejoinder = 'We will ask again.';
      responses.unshift({...responses[0]!, id: 'reply-june', date: '2026-06-15'});
      statements[0]!.text = {en: statements[0]!.text as string, ar: 'تسربات.'};
      corrections[0]!.was = {en: corrections[0]!.was as string, ar: 'لا رد.'};
    }),
  );
  assert.deepEqual(problems, []);
});

test('a paragraph that changed, is gone or was put between others needs a correction of the letter', () => {
  assertNeedsCorrection(({letter}) => (letter.blocks[1] = 'Otherwise.'), '/letter/blocks/1', 'letter');
  assertNeedsCorrection(({letter}) => letter.blocks.shift(), '/letter/blocks', 'letter');
  assertNeedsCorrection(({letter}) => letter.blocks.unshift('Before.'), '/letter/blocks/0', 'letter');
});

test('of two paragraphs that were the same, the changed one is named', () => {
  const twice: Change = ({letter}) => (letter.blocks = ['Same words.', 'Other words.', 'Same words.']);
  const [problem] = compareCampaigns(
    example(twice),
    next((campaign) => {
      twice(campaign);
      campaign.letter.blocks[2] = 'Changed.';
    }),
  );
  assert.equal(problem!.pointer, '/letter/blocks/2');
  assert.match(problem!.name!, /block 3/);
});

test('a history entry that changed, is gone or was put between others needs a correction of its demand', () => {
  const subject = 'demands/publish-audit';
  const history = (change: (history: Campaign['demands'][number]['history']) => void): Change => {
    return ({demands}) => change(demands[0]!.history);
  };
  const entries = '/demands/0/history';
  const changes: [key: string, (entry: Campaign['demands'][number]['history'][number]) => void][] = [
    ['note', (entry) => (entry.note = 'Nothing was published.')],
    ['status', (entry) => (entry.status = 'unmet')],
    ['date', (entry) => (entry.date = '2026-06-04')],
    ['due', (entry) => (entry.due = '2026-07-01')],
    ['evidence', (entry) => entry.evidence.pop()],
    ['evidence/1/quote', (entry) => (entry.evidence[1]!.quote = 'Other words.')],
    ['evidence/2', (entry) => entry.evidence.push({source: 'herald-2026'})],
  ];
  for (const [key, change] of changes) {
    assertNeedsCorrection(
      history((list) => change(list[1]!)),
      `${entries}/1/${key}`,
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
  const changed: [key: string, Change][] = [
    ['text', ({responses}) => (responses[0]!.text = 'The company says nothing.')],
    ['quoted', ({responses}) => (responses[0]!.quoted = true)],
    ['rejoinder', ({responses}) => (responses[0]!.rejoinder = 'Other words of ours.')],
    ['to', ({responses}) => (responses[0]!.to = ['letter'])],
  ];
  for (const [key, change] of changed) assertNeedsCorrection(change, `/responses/0/${key}`, 'responses/reply-may');
  assertNeedsCorrection(({responses}) => responses.shift(), '/responses', 'responses');
});

test('a correction that was published before settles nothing, and stays', () => {
  const change: Change = ({demands}) => (demands[0]!.history[0]!.note = 'Otherwise.');
  assert.deepEqual(problemsAt(change), ['/demands/0/history/0/note'], 'the example has a correction of this demand');
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
  assert.deepEqual(problemsAt(improved, translated('human')), ['/responses/0/text/ar']);
  assert.deepEqual(problemsAt(improved, translated('machine')), []);
  const original = example(({translations}) => (translations!.en = {revision: 3, method: 'machine'}));
  assert.deepEqual(
    problemsAt(({responses}) => (responses[0]!.text = 'Otherwise.'), original),
    ['/responses/0/text'],
    'the document’s own language is no translation',
  );
});

test('a whole translation goes with one correction, and a draft of a machine with none', () => {
  const drop: Change = ({letter, signatories, demands, translations}) => {
    delete (letter.title as Record<string, string>).ar;
    delete (letter.summary as Record<string, string>).ar;
    delete (demands[0]!.title as Record<string, string>).ar;
    delete (signatories[0]!.name as Record<string, string>).ar;
    delete translations!.ar;
  };
  assertNeedsCorrection(drop, '/translations/ar', 'document');
  const draft = example(({translations}) => (translations!.ar!.method = 'machine'));
  assert.deepEqual(problemsAt(drop, draft), []);
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
    compareCampaigns(old, example(change), NOW).map(({pointer, hint}) => `${pointer} ${hint}`);
  const higher = (by: number, change: Change = () => {}): Change => {
    return (campaign) => {
      campaign.revision += by;
      change(campaign);
    };
  };
  const moment = '/updated Write the moment at which you publish this, in UTC.';
  assert.deepEqual(
    at(({signatories}) => delete signatories[0]!.logo),
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
    campaign.letter.blocks = [];
  };
  assert.deepEqual(problemsAt(retracted), []);
  assert.deepEqual(
    compareCampaigns(example(), example(retracted)).map(({pointer}) => pointer),
    ['/revision'],
  );
});

test('what a document says needs a correction, whatever it is', () => {
  const changes: [Change, pointer: string, subject: string][] = [
    [({letter}) => ((letter.summary as Record<string, string>).en = 'Otherwise.'), '/letter/summary/en', 'letter'],
    [({letter}) => delete (letter.summary as Record<string, string>).ar, '/letter/summary/ar', 'letter'],
    [({letter}) => delete letter.sent, '/letter/sent', 'letter'],
    [({letter}) => (letter.sent = '2026-04-03'), '/letter/sent', 'letter'],
    [({letter}) => (letter.replyBy = '2026-05-15'), '/letter/replyBy', 'letter'],
    [
      ({letter}) => (letter.addressees[0]!.name = 'Other Water'),
      '/letter/addressees/0/name',
      'addressees/northern-water',
    ],
    [({letter}) => letter.addressees.pop(), '/letter/addressees', 'addressees'],
    [({publisher}) => (publisher.name = 'Others'), '/publisher/name', 'document'],
    [(campaign) => (campaign.assessedBy = 'Others'), '/assessedBy', 'document'],
    [({approvals}) => (approvals[1]!.outcome = 'objects'), '/approvals/1/outcome', 'document'],
    [({approvals}) => approvals.splice(1, 1), '/approvals', 'document'],
    [(campaign) => delete campaign.asked, '/asked', 'document'],
    [(campaign) => (campaign.asked!.date = '2026-05-30'), '/asked/date', 'document'],
    [
      ({demands}) => (demands[0]!.history[1]!.missing = 'Little.'),
      '/demands/0/history/1/missing',
      'demands/publish-audit',
    ],
    [({letter}) => (letter.blocks[2] = {heading: 'What we demand'}), '/letter/blocks/2/heading', 'letter'],
    [({letter}) => (letter.blocks[2] = 'What we ask'), '/letter/blocks/2', 'letter'],
    [({signatories}) => (signatories[1]!.name = 'Rivers'), '/signatories/1/name', 'signatories/river-union'],
    [({signatories}) => delete signatories[1]!.withdrawn, '/signatories/1/withdrawn', 'signatories/river-union'],
    [({signatories}) => signatories.splice(1, 1), '/signatories', 'signatories'],
    [({sources}) => (sources[0]!.title = 'No leaks'), '/sources/0/title', 'sources/herald-2026'],
    [({sources}) => (sources[0]!.date = '2026-03-12'), '/sources/0/date', 'sources/herald-2026'],
    [({sources}) => (sources[0]!.url = 'https://herald.example.com/'), '/sources/0/url', 'sources/herald-2026'],
    [({sources}) => (sources[0]!.publishers = ['Herald']), '/sources/0/publishers', 'sources/herald-2026'],
    [({sources}) => sources.pop(), '/sources', 'sources'],
    [({demands}) => (demands[1]!.title = 'Repair it some day'), '/demands/1/title', 'demands/repair'],
    [({demands}) => (demands[0]!.criteria!.met = 'A summary.'), '/demands/0/criteria/met', 'demands/publish-audit'],
    [({demands}) => (demands[1]!.criteria = {met: 'A bucket.'}), '/demands/1/criteria', 'demands/repair'],
    [({demands}) => (demands[0]!.addressees = []), '/demands/0/addressees', 'demands/publish-audit'],
    [({statements}) => (statements[0]!.basis = 'alleged'), '/statements/0/basis', 'statements/leaks'],
    [({statements}) => statements.pop(), '/statements', 'statements'],
  ];
  for (const [change, pointer, subject] of changes) {
    assert.deepEqual(problemsAt(change), [pointer]);
    assert.deepEqual(
      problemsAt((campaign) => {
        change(campaign);
        campaign.corrections.push(correction(subject));
      }),
      [],
      pointer,
    );
  }
});

/** A value that differs, of the same kind. */
function another(shape: Shape, value: unknown): unknown {
  if (shape === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof shape === 'object' && 'enum' in shape) return shape.enum.find((each) => each !== value);
  if (typeof value === 'object') return Object.fromEntries(Object.keys(value!).map((tag) => [tag, 'Otherwise.']));
  const text = value as string;
  return /^\d{4}-/.test(text) ? '2025-01-01' : `${text}x`;
}

test('no value of the format is forgotten: each that changes is found, or is of the few that may', () => {
  const free =
    /^\/(requires|minimumReader|url|language|revision|updated|checked|stage|withheld|translations.*|signatories\/\d+\/logo.*|sources\/\d+\/accessed|actions.*)$|^\/signatories\/2(\/|$)/;
  const values: [pointer: string, shape: Shape][] = [];
  walk(TABLE, example(), (shape, value, pointer) => {
    const isLeaf = typeof value !== 'object' || (typeof shape === 'string' && shape.startsWith('~'));
    if (isLeaf && !free.test(pointer) && !/^\/(format|id)$|\/id$/.test(pointer)) values.push([pointer, shape]);
  });
  assert.ok(values.length > 100, `${values.length}`);
  for (const [pointer, shape] of values) {
    const keys = pointer.split('/').slice(1);
    const last = keys.pop()!;
    const found = problemsAt((campaign) => {
      const holder = keys.reduce<Record<string, unknown>>(
        (value, key) => value[key] as Record<string, unknown>,
        campaign as unknown as Record<string, unknown>,
      );
      holder[last] = another(shape, holder[last]);
    });
    const isTold = found.some(
      (each) => each === '/corrections' || pointer.startsWith(each) || each.startsWith(pointer),
    );
    assert.ok(isTold, `${pointer}: [${found.join(', ')}]`);
  }
});

test('a change is told by name, with what stood there, what stands there, and the correction to paste', () => {
  const [problem] = compareCampaigns(
    example(),
    next(({letter}) => (letter.sent = '2026-04-03')),
  );
  assert.deepEqual(problem, {
    pointer: '/letter/sent',
    kind: 'changed',
    name: 'Letter, sent',
    message: '“2026-04-02” was published, and it is “2026-04-03” now.',
    hint: 'Restore it, or add to corrections, and say there what was wrong: {"date":"2026-06-20","of":"letter","was":"sent: 2026-04-02","now":"sent: 2026-04-03"}',
  });
  const [gone] = compareCampaigns(
    example(),
    next(({signatories}) => signatories.splice(1, 1)),
  );
  assert.equal(`${gone!.name}: ${gone!.message}`, 'Signatory River Union: “River Union” was published, and is gone.');
  assert.match(gone!.hint, /^If it withdrew, keep it and add "withdrawn"/);
});

test('a brief that says something else needs a correction, for most readers see nothing else', () => {
  const [changed, ...others] = compareCampaigns(
    example(),
    next(({demands}) => (demands[0]!.history[0]!.brief = 'Other words [@company-2026-04].')),
  );
  assert.equal(changed?.pointer, '/demands/0/history/0/brief');
  assert.deepEqual(others, []);
});

test('what is harmless needs no correction', () => {
  const changes: Change[] = [
    (campaign) => (campaign.checked = '2026-06-20'),
    (campaign) => (campaign.withheld = 3),
    (campaign) => (campaign.actions = []),
    ({actions}) => (actions[0]!.label = 'Read more'),
    ({approvals}) => approvals.push({signatory: 'clearwater', revision: 4, date: '2026-06-20', outcome: 'agreed'}),
    // An answer that is recorded late stands where its date puts it.
    ({approvals}) => {
      approvals.splice(1, 0, {signatory: 'clearwater', revision: 2, date: '2026-05-01', outcome: 'objects'});
      approvals.push({signatory: 'clearwater', revision: 4, date: '2026-06-20', outcome: 'agreed'});
    },
    ({demands}) => delete demands[0]!.history[0]!.brief,
    ({demands}) => (demands[1]!.history[0]!.brief = 'Clearwater Watch knows nothing [@herald-2026].'),
    (campaign) => (campaign.url = 'https://letters.example.org/audit/'),
    (campaign) => (campaign.translations = {ar: {revision: 4, method: 'machine'}}),
    ({signatories}) => signatories.reverse(),
    ({signatories}) => delete signatories[0]!.logo,
    (campaign) => {
      campaign.signatories.pop();
      campaign.approvals.pop();
    },
    ({signatories}) => (signatories[2]!.name = 'Dr B. Example'),
    ({signatories}) => (signatories[0]!.withdrawn = '2026-06-15'),
    ({signatories}) => (signatories[1]!.shortName = 'RU'),
    ({sources}) => (sources[0]!.accessed = '2026-06-20'),
    ({sources}) => (sources[1]!.archived = {url: 'https://archive.example.net/2026/summary'}),
    ({sources}) => (sources[5]!.date = '2026-04-16'),
    ({sources}) => (sources[4]!.updated = '2026-06-19'),
    ({statements}) => (statements[1]!.denial = 'reply-may'),
    ({demands}) => (demands[0]!.detail = ' With its annexes  and the readings of all twelve gauges.'),
    (campaign) => {
      campaign.stage = 'ended';
      campaign.closing = {date: '2026-06-20', note: 'It ended.'};
    },
  ];
  for (const change of changes) assert.deepEqual(problemsAt(change), [], String(change));
  const debris = example(({demands}) => (demands[1]!.title = 'Repair the dam **before** the winter'));
  assert.deepEqual(
    problemsAt(() => {}, debris),
    [],
    'what --fix repairs',
  );
});

test('the account may be put to the addressee later', () => {
  const unasked = example((campaign) => delete campaign.asked);
  assert.deepEqual(
    problemsAt(() => {}, unasked),
    [],
  );
});

test('time runs one way: a campaign that ended does not go on, a source does not grow younger', () => {
  const ended = example((campaign) => {
    campaign.stage = 'ended';
    campaign.closing = {date: '2026-06-10', note: 'It ended.'};
  });
  assert.deepEqual(
    problemsAt(() => {}, ended),
    ['/stage', '/closing'],
  );
  assert.deepEqual(
    problemsAt(({sources}) => (sources[4]!.updated = '2026-06-04')),
    ['/sources/4/updated'],
  );
});

test('a person does not become an organisation unseen', () => {
  assert.deepEqual(
    problemsAt(({signatories}) => (signatories[2]!.kind = 'organisation')),
    ['/signatories/2/kind'],
  );
});
