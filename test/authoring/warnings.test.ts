import assert from 'node:assert/strict';
import {test} from 'node:test';
import {warningsOf} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {example} from '../support/command-line/example.ts';

const SOON = new Date('2026-06-17T00:00:00Z');

/** Warnings of a changed example that the example itself has not, as [pointer, message]. */
function newWarnings(change: (campaign: Campaign) => void, now = SOON): [string, string][] {
  const known = new Set(warningsOf(example(), SOON).map(({pointer, message}) => pointer + message));
  return warningsOf(example(change), now)
    .filter(({pointer, message}) => !known.has(pointer + message))
    .map(({pointer, message}) => [pointer, message]);
}

test('each text that a listed translation lacks is told, with the words that are to be translated', () => {
  const warnings = newWarnings(({letter}) => delete (letter.title as Record<string, string>).ar);
  assert.deepEqual(warnings, [['/letter/title/ar', 'This is not in Arabic (ar).']]);
  const [first] = warningsOf(example(), SOON);
  assert.deepEqual([first?.kind, first?.text], ['untranslated', 'A committee of three signatories']);
});

test('a shorter tag serves a longer one, names count as they are, and the own language is no translation', () => {
  const campaign = example((campaign) => {
    campaign.translations = {
      en: {revision: 3, method: 'human'},
      'ar-EG': {revision: 3, method: 'human'},
    };
    campaign.letter.summary = {en: 'English', ar: 'عربي'};
  });
  const missing = warningsOf(campaign, SOON).filter(({kind}) => kind === 'untranslated');
  assert.deepEqual([...new Set(missing.map(({message}) => message))], ['This is not in Arabic (Egypt) (ar-EG).']);
  assert.equal(missing.length, 28);
});

test('a translation older than the document', () => {
  assert.ok(warningsOf(example(), SOON).some(({pointer}) => pointer === '/translations/ar/revision'));
  const current = example(({translations}) => (translations!.ar!.revision = 3));
  assert.ok(!warningsOf(current, SOON).some(({pointer}) => pointer === '/translations/ar/revision'));
});

test('a source that has an address and no archived copy', () => {
  const pointers = warningsOf(example(), SOON).map(({pointer}) => pointer);
  assert.ok(!pointers.includes('/sources/0/url'), 'it is archived');
  assert.ok(pointers.includes('/sources/1/url'));
  assert.ok(!pointers.includes('/sources/3/url'), 'it has no address');
});

test('a promise that no addressee published', () => {
  const pointer = '/demands/0/history/0/evidence';
  const promised = (change: (campaign: Campaign) => void) => newWarnings(change).some(([place]) => place === pointer);
  assert.ok(promised(({sources}) => (sources[2]!.publishers = ['The Herald'])));
  assert.ok(!promised(({sources}) => (sources[2]!.publishers = ['The Herald', ' NORTHERN  WATER PLC'])));
  assert.ok(
    !promised((campaign) => {
      campaign.letter.addressees[0]!.name = {en: 'Northern', ar: 'المياه الشمالية'};
      campaign.sources[2]!.publishers = ['المياه الشمالية'];
    }),
    'a name in any language',
  );
  assert.ok(
    promised((campaign) => {
      campaign.letter.addressees[1]!.name = 'The Regulator';
      campaign.sources[2]!.publishers = ['The Regulator'];
    }),
    'an addressee of whom this is not demanded cannot promise it',
  );
});

test('of what is demanded of nobody in particular, any addressee can promise', () => {
  const promise = (source: string) =>
    newWarnings(({letter, demands}) => {
      letter.addressees[1]!.name = 'Clearwater Watch';
      demands[1]!.history.push({
        date: '2026-06-01',
        status: 'promised',
        note: {en: 'Soon.', ar: 'قريباً.'},
        evidence: [{source}],
      });
    }).filter(([, message]) => message.includes('published by the addressee'));
  assert.deepEqual(promise('clearwater-2026'), []);
  assert.deepEqual(promise('herald-2026'), [
    [
      '/demands/1/history/1/evidence',
      'Nothing here was published by the addressee, and only the addressee itself can promise.',
    ],
  ]);
});

test('a newspaper may report a development of a promise', () => {
  const warnings = newWarnings(({demands}) => {
    demands[0]!.history.splice(1, 0, {
      date: '2026-05-20',
      status: 'promised',
      note: 'Not yet.',
      evidence: [{source: 'herald-2026'}],
    });
  });
  assert.ok(!warnings.some(([place]) => place.endsWith('/evidence')));
});

test('a document that nobody checked for more than 180 days, while the campaign is open', () => {
  const at = (day: string) => warningsOf(example(), new Date(day)).filter(({pointer}) => pointer === '/checked');
  assert.deepEqual(at('2026-12-07T00:00:00Z'), []);
  assert.match(at('2026-12-08T12:00:00Z')[0]!.message, /181 days/);
  assert.match(at('2026-12-08T12:00:00Z')[0]!.hint, /2026-12-08/);
  const late = new Date('2026-12-20');
  assert.ok(newWarnings((campaign) => delete campaign.checked, late).some(([place]) => place === '/checked'));
  assert.ok(
    !newWarnings((campaign) => (campaign.checked = '2026-06'), late).some(([place]) => place === '/checked'),
    'a month counts from its end',
  );
  assert.ok(
    !newWarnings((campaign) => {
      campaign.stage = 'ended';
      campaign.closing = {date: '2026-06-11', note: 'Won.'};
    }, late).some(([place]) => place === '/checked'),
  );
});

test('people who are named', () => {
  const people = (change?: (campaign: Campaign) => void) =>
    warningsOf(example(change), SOON).flatMap(({kind, pointer, text}) => (kind === 'person' ? [[pointer, text]] : []));
  assert.deepEqual(people(), [
    ['/signatories/2', 'Dr A. Example'],
    ['/statements/1/speaker', 'Sam Sample'],
  ]);
  const none = people((campaign) => {
    campaign.signatories.pop();
    campaign.approvals.pop();
    delete campaign.statements[1]!.speaker.role;
  });
  assert.deepEqual(none, []);
});

test('a denial that stands alone, although its addressee spoke again about the same thing', () => {
  const later = (to: string[], date = '2026-06-08') =>
    newWarnings((campaign) => {
      const {asked: _, ...reply} = campaign.responses[0]!;
      campaign.responses.push({...reply, id: 'later', kind: 'statement', date, to});
    }).filter(([pointer]) => pointer === '/statements/0/denial');
  const [[, message]] = later(['publish-audit']) as [[string, string]];
  assert.equal(
    message,
    'northern-water spoke again about this on 2026-06-08 (later), and readers see only its words of 2026-05-28 here.',
  );
  assert.deepEqual(later(['repair']), [], 'about something else');
  assert.deepEqual(later(['publish-audit'], '2026-05-01'), [], 'earlier');
});

test('an event whose sources are all older than it', () => {
  const early = (change: (campaign: Campaign) => void) =>
    newWarnings((campaign) => {
      const source = {kind: 'report' as const, publishers: ['X'], authors: []};
      campaign.sources.push({...source, id: 'minutes', date: '2026-04-20'}, {...source, id: 'month', date: '2026-05'});
      const note = {en: 'The Herald reports that nothing was done.', ar: 'قال.'};
      campaign.demands[1]!.history.push({date: '2026-05-20', status: 'unmet', note, evidence: [{source: 'minutes'}]});
      change(campaign);
    }).filter(([pointer]) => pointer === '/demands/1/history/1/evidence');
  const event = ({demands}: Campaign) => demands[1]!.history.at(-1)!;
  assert.deepEqual(
    early(() => {}),
    [
      [
        '/demands/1/history/1/evidence',
        'Every source here is older than 2026-05-20, so none can show what happened then.',
      ],
    ],
  );
  const silent: readonly ((campaign: Campaign) => void)[] = [
    (campaign) => (event(campaign).status = 'unknown'),
    (campaign) => (event(campaign).date = '2026-04-20'),
    (campaign) => (event(campaign).date = '2026'),
    (campaign) => event(campaign).evidence.push({source: 'month'}),
    ({sources}) => (sources.at(-2)!.accessed = '2026-06-01'),
    ({sources}) => (sources.at(-2)!.updated = '2026-05-20'),
    ({sources}) => delete sources.at(-2)!.date,
  ];
  for (const change of silent) assert.deepEqual(early(change), [], String(change));
});

test('words of an addressee or a speaker whose sources are all older than they', () => {
  const pointers = (change: (campaign: Campaign) => void) =>
    newWarnings(change).flatMap(([pointer, message]) => (message.includes('is older than') ? [pointer] : []));
  const age = (date: string, campaign: Campaign, ...evidence: {source: string}[]) => {
    for (const {source} of evidence) {
      const found = campaign.sources.find(({id}) => id === source)!;
      Object.assign(found, {date, updated: undefined, accessed: undefined});
    }
  };
  const response = (campaign: Campaign) => campaign.responses[0]!;
  assert.deepEqual(
    pointers((campaign) => age('2025-01', campaign, ...response(campaign).evidence)).filter((each) =>
      each.startsWith('/responses'),
    ),
    ['/responses/0/evidence'],
  );
  assert.deepEqual(
    pointers((campaign) => {
      age('2025-01', campaign, ...response(campaign).evidence);
      response(campaign).kind = 'no-reply';
    }).filter((each) => each.startsWith('/responses')),
    [],
    'silence needs no newer source',
  );
  const statement = (day: string | undefined, kind: 'report' | 'letter' = 'report') =>
    pointers(({sources, statements}) => {
      sources.push({id: 'minutes', kind, publishers: ['X'], authors: [], date: '2026-04-10'});
      const [first] = statements;
      Object.assign(first!, {date: day, evidence: [{source: 'minutes'}], speaker: {publishersOf: 'minutes'}});
    });
  assert.deepEqual(statement('2026-05-01'), ['/statements/0/evidence']);
  assert.deepEqual(statement('2026-04'), []);
  assert.deepEqual(statement('2026-04-16', 'letter'), [], 'the letter was published then');
  assert.deepEqual(statement('2026-04-17', 'letter'), ['/statements/0/evidence']);
  assert.deepEqual(statement(undefined), []);
});
