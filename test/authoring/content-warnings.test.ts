// Warnings of statements that may be false or broken, which a machine cannot know. Each passed in silence once.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {schemaWarnings, warningsOf} from '@countersign/authoring';
import {readCampaign, type Campaign, type Problem} from '@countersign/campaign';
import {example} from '../support/command-line/example.ts';

const SOON = new Date('2026-06-17T00:00:00Z');

/** Warnings of a changed example that the example itself has not. */
function warned(change: (campaign: Campaign) => void): Problem[] {
  const known = new Set(warningsOf(example(), SOON).map(({message}) => message));
  // Each text that lacks a translation is told, and new texts have none.
  return warningsOf(example(change), SOON).filter(
    ({message}) => !known.has(message) && !/not in Arabic|person|cites this source|archived/.test(message),
  );
}

const organisation = (name: string, keys: Partial<Campaign['signatories'][number]> = {}) =>
  ({id: `s-${name.toLowerCase().replace(/[^a-z]/g, '')}`, kind: 'organisation', name, ...keys}) as const;

suite('signatories that may be one', () => {
  const pairs = (...signatories: Campaign['signatories']) =>
    warned((campaign) => campaign.signatories.push(...signatories)).map(({message}) => message);

  test('of one name, with something that tells them apart', () => {
    assert.deepEqual(pairs(organisation('Clearwater Watch Inc.', {country: 'FR'})), [
      'This has the name of signatory Clearwater Watch.',
    ]);
    const person = {id: 'twin', kind: 'person', name: 'DR A EXAMPLE'} as const;
    assert.deepEqual(pairs(person), ['This has the name of signatory Dr A. Example.']);
  });

  test('of nearly one name', () => {
    const near = [
      ['Electronic Frontier Foundation (EFF)', 'EFF'],
      ['Electronic Frontier Foundation (EFF)', 'Electronic Frontier Foundation'],
      ['Access Now', 'AccessNow'],
      ['Access Now', 'Acces Now'],
      ['The Tor Project', 'Tor Project'],
      ['Fight for the Futur', 'Fight for the Future'],
    ] as const;
    for (const [first, second] of near) {
      assert.deepEqual(pairs(organisation(first), organisation(second)), [
        `This has nearly the name of signatory ${first}.`,
      ]);
    }
    assert.equal(pairs(organisation('CW')).length, 1, 'the short name of another');
  });

  test('are not sections of other countries, other branches, or those that withdrew', () => {
    const two = [
      ['Amnesty International', 'Amnesty International France'],
      ['Oxfam Iran', 'Oxfam Iraq'],
      ['Oxfam Niger', 'Oxfam Nigeria'],
      ['Ortsgruppe Nord 1', 'Ortsgruppe Nord 11'],
    ] as const;
    for (const [first, second] of two) assert.deepEqual(pairs(organisation(first), organisation(second)), []);
    assert.deepEqual(pairs(organisation('Rivr Union')), [], 'River Union withdrew');
  });

  test('are found among twenty thousand in as many steps', () => {
    const many = Array.from({length: 19_990}, (_, at) => organisation(`Organisation number ${at} of very many`));
    const named = many.map((each, at) => ({...each, id: `s-${at}`}));
    assert.deepEqual(pairs(...named), []);
  });
});

suite('a status on the addressee’s own word', () => {
  const entry = (note: string, ...sources: string[]) =>
    warned(({demands}) =>
      demands[0]!.history.push({
        date: '2026-06-08',
        status: 'partial',
        note: {en: note, ar: 'نُشر.'},
        evidence: sources.map((source) => ({source})),
      }),
    );

  test('has to say so', () => {
    const [warning, ...others] = entry('The annexes were published.', 'company-2026-05', 'company-2026-06');
    assert.deepEqual(others, []);
    assert.equal(warning!.pointer, '/demands/0/history/2/note');
    assert.match(warning!.message, /^All its sources are the addressee’s own, and the note does not say so\.$/);
    assert.match(warning!.hint, /“Northern Water plc says that …”/);
  });

  test('says so with a verb, or has another source', () => {
    for (const note of ['The company said that it published the annexes.', 'According to the company, they are out.']) {
      assert.deepEqual(entry(note, 'company-2026-06'), []);
    }
    assert.deepEqual(entry('The annexes were published.', 'company-2026-06', 'herald-2026-06'), []);
  });

  test('is not judged in a language whose words are not known', () => {
    const {language: _, ...rest} = example();
    const campaign = {...rest, language: 'de'};
    campaign.demands[0]!.history[1]!.evidence.pop();
    assert.ok(!warningsOf(campaign, SOON).some(({message}) => message.includes('does not say so')));
  });

  test('of a body with the addressee’s name, or on its site, makes met doubtful', () => {
    const met = (change: (campaign: Campaign) => void) =>
      warned((campaign) => {
        campaign.demands[0]!.history.push({
          date: '2026-06-08',
          status: 'met',
          note: {en: 'All of it, says the company.', ar: 'كله.'},
          evidence: [{source: 'clearwater-2026'}],
        });
        change(campaign);
      }).filter(({message}) => message.includes('met seems to rest on'));
    assert.equal(met(({sources}) => (sources[5]!.publishers = ['Northern Water France'])).length, 1);
    const site = 'https://blog.northernwater.example.com/audit';
    assert.equal(met(({sources}) => (sources[5]!.url = site)).length, 1);
    for (const home of ['https://www.northernwater.example.com/en-us/', 'https://northernwater.example.com/?lang=en']) {
      const homeInOneLanguage = ({sources, letter}: Campaign) => {
        sources[5]!.url = site;
        letter.addressees[0]!.url = home;
      };
      assert.equal(met(homeInOneLanguage).length, 1, home);
    }
    const elsewhere = 'https://othernorthernwater.example.com/';
    assert.deepEqual(
      met(({sources}) => (sources[5]!.url = elsewhere)),
      [],
    );
    assert.deepEqual(
      met(() => {}),
      [],
    );
  });
});

suite('a finding', () => {
  const found = (name: string) =>
    warned((campaign) =>
      Object.assign(campaign.statements[1]!, {basis: 'found', text: `${name} found leaks.`, speaker: {name}}),
    ).filter(({message}) => message.includes('a party does not find'));

  test('is doubtful where the name of a party is a part of the speaker’s', () => {
    for (const name of [
      'Investigation team of Clearwater Watch',
      'The Clearwater Watch',
      'University of Example, Institute of Water',
      'The Northern Water plc legal department',
      'Northern Water plc',
    ]) {
      const [warning, ...others] = found(name);
      assert.equal(warning?.pointer, '/statements/1/speaker/name', name);
      assert.deepEqual(others, []);
    }
  });

  test('is not where it is only a part of a word, a name of one word, or what an inquiry is about', () => {
    for (const name of [
      'Court of Clearwater',
      'Clearwater Watchmen Tribunal',
      'CW Court',
      'Inquiry into Northern Water',
    ]) {
      assert.deepEqual(found(name), [], name);
    }
  });
});

suite('an approval', () => {
  const doubtful = (change: (campaign: Campaign) => void) =>
    warned(change)
      .filter(({pointer}) => pointer.startsWith('/approvals/'))
      .map(({pointer, message}) => `${pointer} ${message}`);

  test('is doubtful before the letter, before its signatory signed, and after it withdrew', () => {
    const [letter] = doubtful(({approvals}) => (approvals[1]!.date = '2026-04-01'));
    assert.equal(
      letter,
      '/approvals/1/date clearwater answered before the letter, of 2026-04-02 and before it signed, on 2026-04-02.',
    );
    const [signed] = doubtful(({signatories}) => (signatories[0]!.signed = '2026-06-09'));
    assert.match(signed!, /^\/approvals\/1\/date clearwater answered before it signed, on 2026-06-09\.$/);
    const [withdrawn] = doubtful(({approvals}) => (approvals[0]!.date = '2026-05-21'));
    assert.match(withdrawn!, /^\/approvals\/0\/date river-union answered after it withdrew, on 2026-05-20\.$/);
    const published = ({letter, approvals}: Campaign) => {
      delete letter.sent;
      approvals[0]!.date = '2026-04-15';
    };
    assert.equal(doubtful(published).length, 1);
  });

  test('is not on the same day, nor where dates are not precise enough to tell', () => {
    const changes: ((campaign: Campaign) => void)[] = [
      () => {},
      ({approvals}) => (approvals[0]!.date = '2026-04-02'),
      ({approvals}) => (approvals[0]!.date = '2026-05-20'),
      ({approvals}) => (approvals[0]!.date = '2026-05'),
      ({approvals}) => (approvals[0]!.date = '2026-04'),
    ];
    for (const change of changes) assert.deepEqual(doubtful(change), [], String(change));
  });
});

test('characters that nobody sees, and signs of lists and headings', () => {
  const [hyphen] = warned(({demands}) => (demands[1]!.title = 'Re\u00adpair the dam'));
  assert.match(hyphen!.message, /^A soft hyphen.+: "ReU\+00ADpair"\.$/);
  assert.equal(hyphen!.hint, 'Write "Repair" (countersign check --fix does).');
  for (const unseen of ['\ufeff', '\u200b']) {
    const [warning] = warned(({demands}) => (demands[1]!.title = `Re${unseen}pair`));
    assert.match(warning!.message, /^A soft hyphen or another character.+: "ReU\+(FEFF|200B)pair"\.$/);
    assert.match(warning!.hint, /^Write "Repair" /);
  }
  // Khmer has no spaces between words: a line may break there.
  assert.deepEqual(
    warned(({demands}) => (demands[1]!.title = 'ជួសជុល\u200bទំនប់')),
    [],
  );
  for (const text of ['# Repair the dam', '- Repair the dam', '* Repair the dam']) {
    const [warning] = warned(({demands}) => (demands[1]!.title = text));
    assert.match(warning!.message, /^The text begins as a list or a heading in Markdown does/, text);
  }
  assert.deepEqual(
    warned(({demands}) => (demands[1]!.title = '#1: repair – the dam')),
    [],
  );
});

test('a $schema on the author’s own machine', () => {
  for (const schema of ['../campaign.schema.json', '/home/me/campaign.schema.json', 'file:///C:/schema.json', 7]) {
    assert.equal([...schemaWarnings(schema)][0]?.pointer, '/$schema', String(schema));
  }
  const onCdn = 'https://cdn.jsdelivr.net/npm/@countersign/campaign@0.1.0/campaign.schema.json';
  for (const schema of [undefined, onCdn]) assert.deepEqual([...schemaWarnings(schema)], []);
});

test('the first campaign has none of these', () => {
  const path = new URL('../../packages/microsoft-azure-review/campaign.json', import.meta.url);
  const result = readCampaign(JSON.parse(readFileSync(path, 'utf8')));
  assert.ok(result.ok);
  const about = warningsOf(result.campaign, SOON).map(({message}) => message);
  assert.deepEqual(
    about.filter((message) => !/archived copy|person is named|published by the addressee/.test(message)),
    // The translations of one text name the day of a source, and the original does not.
    ['French (fr)', 'Spanish (es)', 'Arabic (ar)', 'Hebrew (he)'].map(
      (language) => `The ${language} text has numbers that the original lacks: 2026.`,
    ),
  );
});
