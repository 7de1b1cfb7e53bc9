import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {
  answer,
  defaultAnswer,
  examine,
  isAsked,
  NOT_SENT,
  QUESTIONS,
  startDocument,
  warningsOf,
  type Answers,
  type Block,
  type Question,
} from '@countersign/authoring';

const NOW = new Date('2026-06-01T10:00:00Z');
const NAMES = Object.keys(QUESTIONS) as Question[];
const ANSWERS: Answers = {
  title: 'Open the audit of the Northern Reservoir',
  addressees: ['Northern Water plc', 'Office of Water'],
  publisher: 'Clearwater Watch',
  site: 'https://clearwater.example.org/',
  language: 'en',
  sent: '2026-04-02',
  demands: ['Publish the audit in full', 'Repair the dam'],
  url: 'https://letters.example.org/open-audit/',
};
const examined = (answers: Answers) => examine(new TextEncoder().encode(startDocument(answers, {now: NOW})), NOW);

suite('a new document', () => {
  for (const language of ['en', 'fr', 'es', 'ar', 'he', 'pt', 'de-AT']) {
    test(`in ${language} has no problem, and asks for the words that we do not know`, () => {
      const note = isAsked('note', {language}) ? {note: 'Der Brief fordert das.'} : {};
      assert.equal('note' in note, language === 'pt' || language === 'de-AT');
      const {campaign, problems} = examined({...ANSWERS, language, ...note});
      assert.deepEqual(problems, []);
      assert.deepEqual(warningsOf(campaign!, NOW), []);
    });
  }

  test('claims nothing: every demand is unknown, on the day of the letter, with the letter as its source', () => {
    const {campaign} = examined(ANSWERS);
    assert.deepEqual(
      campaign!.demands.map(({id, history}) => [id, history.map(({status, date}) => `${status} ${date}`)]),
      [
        ['publish-the-audit-in-full', ['unknown 2026-04-02']],
        ['repair-the-dam', ['unknown 2026-04-02']],
      ],
    );
    assert.deepEqual(
      campaign!.sources.map(({id, title}) => [id, title]),
      [['letter', ANSWERS.title]],
    );
    assert.deepEqual([campaign!.approvals, campaign!.responses, campaign!.statements], [[], [], []]);
  });

  test('has ids that differ, whatever the names', () => {
    const names = ['Letter', 'letter!', '信', '信', 'Ä'.repeat(90), 'Äpfel & Öl', '-'];
    const {campaign, problems} = examined({...ANSWERS, title: '公開書簡', addressees: names, demands: names});
    assert.deepEqual(problems, []);
    for (const members of [campaign!.demands, campaign!.letter.addressees]) {
      assert.equal(new Set(members.map(({id}) => id)).size, names.length);
    }
    assert.equal(campaign!.id, 'letter');
    assert.equal(campaign!.demands[5]!.id, 'apfel-ol');
  });

  test('has the words of the letter where they are given', () => {
    const text = startDocument(ANSWERS, {now: NOW, blocks: ['Dear all,', {list: ['One.'], ordered: true}]});
    const {campaign} = examine(new TextEncoder().encode(text), NOW);
    assert.deepEqual(campaign!.letter.blocks, ['Dear all,', {list: ['One.'], ordered: true}]);
  });

  test('has its day in several places; where it is corrected in one, the others are told', () => {
    const text = startDocument({...ANSWERS, sent: '2026-04'}, {now: NOW});
    const told = (sent: string) => {
      const {campaign} = examine(new TextEncoder().encode(text.replace('"sent": "2026-04"', `"sent": "${sent}"`)), NOW);
      return warningsOf(campaign!, NOW).map(({kind, pointer}) => [kind, pointer]);
    };
    assert.deepEqual(told('2026-04-20'), [], 'of the month that was written everywhere');
    assert.deepEqual(told('2026-05-02'), [
      ['sent', '/sources/0/date'],
      ['sent', '/demands/0/history/0/date'],
      ['sent', '/demands/1/history/0/date'],
    ]);
    assert.deepEqual(told('2026-03-30'), [['sent', '/sources/0/date']], 'statuses may be of a later day');
  });

  test('has the title once, though the file of the letter begins with it', () => {
    const blocksOf = (...blocks: Block[]) =>
      examine(new TextEncoder().encode(startDocument(ANSWERS, {now: NOW, blocks})), NOW).campaign!.letter.blocks;
    assert.deepEqual(blocksOf({heading: 'Open the audit of the  Northern Reservoir'}, 'Dear all,'), ['Dear all,']);
    assert.deepEqual(blocksOf('OPEN THE AUDIT OF THE NORTHERN RESERVOIR', 'Dear all,'), ['Dear all,']);
    assert.deepEqual(blocksOf({heading: 'Why'}, 'Dear all,'), [{heading: 'Why'}, 'Dear all,']);
  });
});

test('a letter that has not gone out has no day of sending, and its demands begin today', () => {
  const text = startDocument({...ANSWERS, sent: NOT_SENT}, {now: NOW});
  const {campaign, problems} = examine(new TextEncoder().encode(text), NOW);
  assert.deepEqual(problems, []);
  assert.equal(campaign!.letter.sent, undefined);
  assert.equal(campaign!.sources[0]!.date, undefined);
  assert.deepEqual([...new Set(campaign!.demands.map(({history}) => history[0]!.date))], ['2026-06-01']);
  assert.deepEqual(warningsOf(campaign!, NOW), []);
});

test('a letter without demands needs no source', () => {
  const {campaign} = examine(new TextEncoder().encode(startDocument({...ANSWERS, demands: []}, {now: NOW})), NOW);
  assert.deepEqual([campaign!.demands, campaign!.sources], [[], []]);
});

suite('an answer', () => {
  test('is checked by the rules of the document, in its words', () => {
    const wrong: readonly [Question, string, RegExp][] = [
      ['title', ' ', /This needs an answer, such as: Open the audit/],
      ['title', 'x'.repeat(501), /501 characters/],
      ['addressees', 'jo@example.org', /e-mail/],
      ['publisher', '\u202eevil', /U\+202E/],
      ['site', 'http://clearwater.example.org', /https/],
      ['site', 'localhost:8080', /https/],
      ['language', 'Frensh', /language tag/],
      ['sent', '2026-06-03', /has not begun yet/],
      ['sent', '2026-02-30', /a day that exists/],
      ['demands', '<b>Publish</b> <script>', /HTML/],
      ['url', 'intranet', /https/],
    ];
    for (const [question, typed, message] of wrong) {
      const result = answer({}, question, [typed], NOW);
      assert.ok(!result.ok, `${question}: ${typed}`);
      assert.match(`${result.message} ${result.hint}`, message, `${question}: ${typed}`);
    }
  });

  test('is put into its right form', () => {
    const right: readonly [Question, string, string][] = [
      ['site', ' Clearwater.example.org ', 'https://clearwater.example.org/'],
      ['url', 'letters.example.org/open-audit', 'https://letters.example.org/open-audit/'],
      ['language', 'french', 'fr'],
      ['language', 'en_gb', 'en-GB'],
      ['language', 'Kiswahili', 'sw'],
      ['language', 'العربية', 'ar'],
      ['language', 'pt-BR', 'pt-BR'],
      ['sent', 'today', '2026-06-01'],
      ['sent', '2026-04', '2026-04'],
      ['sent', 'Not yet', NOT_SENT],
    ];
    for (const [question, typed, expected] of right) {
      const result = answer({}, question, [typed], NOW);
      assert.ok(result.ok, JSON.stringify(result));
      assert.equal(result.answers[question], expected);
    }
  });

  test('that is a list may be pasted with its bullets and numbers', () => {
    const listed = (...lines: string[]) => {
      const result = answer({}, 'demands', lines, NOW);
      assert.ok(result.ok, JSON.stringify(result));
      return result.answers.demands;
    };
    assert.deepEqual(listed('1. Close the dump', ' 2) Clean the creek'), ['Close the dump', 'Clean the creek']);
    assert.deepEqual(listed('• Close the dump', '- Clean the creek'), ['Close the dump', 'Clean the creek']);
    assert.deepEqual(listed('10. Jahrestag: ein Denkmal', '5 % weniger'), [
      '10. Jahrestag: ein Denkmal',
      '5 % weniger',
    ]);
  });

  test('has a default where there is one', () => {
    const presets = NAMES.map((name) => [name, defaultAnswer(ANSWERS, name, NOW)]).filter(([, preset]) => preset);
    assert.deepEqual(Object.fromEntries(presets), {
      language: 'en',
      sent: '2026-06-01',
      url: 'https://clearwater.example.org/open-the-audit-of-the-northern-reservoir/',
    });
  });

  test('that is hostile never throws, and never leaves the document’s own rules', () => {
    const hostile = [
      '__proto__',
      '{"a":1}',
      '\ud800',
      '\0',
      '[@x]',
      `https://${'a'.repeat(5000)}`,
      '://',
      '🏴‍☠️',
      '"\\"',
    ];
    for (const question of NAMES) {
      for (const typed of hostile) {
        const result = answer({}, question, [typed], NOW);
        if (!result.ok) continue;
        const {problems} = examined({...ANSWERS, ...result.answers});
        assert.deepEqual(
          problems.filter(({pointer}) => !pointer.endsWith('/note')),
          [],
          `${question}: ${typed}`,
        );
      }
    }
  });
});
