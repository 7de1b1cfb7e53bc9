// The limits of work that a document may be to show. Both readings refuse more, and say where by the key of the part.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {parseCampaign, readForAuthors} from '@countersign/campaign/schema';
import {example} from '../support/documents/example.ts';
import type {Json} from '../support/documents/json.ts';

type Document = Record<string, Json>;
const EXAMPLE = example() as Document & Record<'sources' | 'responses' | 'demands' | 'statements', Document[]>;

/** The problems of the example with other members: those of the strict reading, which the tolerant one has at the same places. */
function problemsOf(members: Document): string[] {
  const document = {...EXAMPLE, ...members};
  const [strict, tolerant] = [parseCampaign(document), readForAuthors(document)];
  const problems = strict.ok ? [] : strict.problems;
  assert.deepEqual(
    tolerant.ok ? [] : tolerant.problems.map(({pointer}) => pointer),
    problems.map(({pointer}) => pointer),
  );
  assert.equal(readCampaign(document).ok, strict.ok);
  return problems.map(({pointer, message, hint}) => `${pointer} ${message} ${hint}`);
}

const letter = (members: Document): Document => ({letter: {...(EXAMPLE['letter'] as Document), ...members}});
const list = <T>(count: number, make: (at: number) => T): T[] => Array.from({length: count}, (_, at) => make(at));
const cited = (count: number) => '[@herald-2026]'.repeat(count);
const languages = (count: number, value: Json) =>
  Object.fromEntries(
    list(count, (at) => [at === 0 ? 'en' : `q${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`, value]),
  );

suite('a text', () => {
  test('cites at most fifty times, in each language', () => {
    assert.deepEqual(problemsOf(letter({summary: cited(50)})), []);
    assert.deepEqual(problemsOf(letter({summary: cited(51)})), [
      '/letter/summary This cites 51 times. Write visible plain text without line breaks, at most 8,000 characters and 50 citations.',
    ]);
    assert.deepEqual(problemsOf(letter({summary: {en: 'Short.', ar: cited(51)}})).length, 1);
  });

  test('is in at most fifty languages', () => {
    assert.deepEqual(problemsOf(letter({summary: languages(50, 'Short.')})), []);
    assert.deepEqual(problemsOf(letter({summary: languages(51, 'Short.')})), [
      '/letter/summary This is in 51 languages. Write at most 50.',
    ]);
  });
});

test('a document has at most fifty translations, and a source as many other addresses', () => {
  const [source] = EXAMPLE.sources;
  const sources = (alternates: Json) => ({
    sources: [{...source!, alternates}, ...EXAMPLE.sources.slice(1)],
  });
  const translation = {revision: 1, method: 'human'};
  assert.deepEqual(problemsOf(sources(languages(50, 'https://example.org/'))), []);
  assert.match(
    problemsOf(sources(languages(51, 'https://example.org/'))).join(),
    /^\/sources\/0\/alternates This is in 51/,
  );
  assert.deepEqual(problemsOf({translations: languages(50, translation)}), []);
  assert.match(
    problemsOf({translations: languages(51, translation)}).join(),
    /^\/translations This is in 51 languages/,
  );
});

suite('a document', () => {
  const marked = (count: number) => letter({blocks: list(count, () => cited(50))});

  test('shows at most 5,000 marks', () => {
    assert.deepEqual(problemsOf(marked(99)), []);
    assert.deepEqual(problemsOf(marked(101)).length, 1);
    assert.match(
      problemsOf(marked(101))[0]!,
      /^\/letter The document has 50\d\d citations and pieces of evidence, most of them here\./,
    );
  });

  test('in the language that has most', () => {
    const both = {en: cited(50), ar: cited(50)};
    assert.deepEqual(problemsOf(letter({blocks: list(99, () => both)})), []);
  });

  const responses = (count: number, to: Json[], text: string, marks = 50): Document => {
    const evidence = list(marks, () => ({source: 'herald-2026'}));
    // A brief would cite sources that these have not.
    const {brief: _, ...reply} = EXAMPLE.responses[0]!;
    const more = list(count, (at) => ({...reply, id: `more-${at}`, to, text, evidence}));
    return {responses: [...EXAMPLE.responses, ...more]};
  };

  /** Statements that the same response denies. */
  const denied = (count: number, denial: string): Document[] =>
    list(count, (at) => ({...EXAMPLE.statements[0]!, id: `denied-${at}`, denial}));

  test('has a response once, whatever it is about, and once more beside each statement that it denies', () => {
    const long = responses(90, ['letter', 'publish-audit', 'repair'], 'Short.');
    assert.deepEqual(problemsOf(long), []);
    assert.deepEqual(problemsOf({...long, statements: denied(8, 'more-0')}), []);
    const [problem] = problemsOf({...long, statements: denied(10, 'more-0')});
    assert.match(problem!, /^\/responses The document has 50\d\d citations/);
  });

  test('repeats at most a million characters of demands and responses', () => {
    // 7,546 characters more with each statement, those of the rejoinder among them.
    const long = responses(1, ['letter'], 'Words and words'.repeat(500), 1);
    assert.deepEqual(problemsOf({...long, statements: denied(131, 'more-0')}), []);
    assert.match(
      problemsOf({...long, statements: denied(133, 'more-0')}).join(),
      /^\/responses What is shown here at several places comes to 10\d{5} characters\./,
    );
    assert.deepEqual(problemsOf(demands(65, 'Words and words'.repeat(500), 1)), []);
    assert.match(
      problemsOf(demands(67, 'Words and words'.repeat(500), 1)).join(),
      /^\/demands What is shown here at several places comes to 10\d{5} characters\./,
    );
  });

  /** Demands with one entry each, which the overview, the record and the history show. */
  const demands = (count: number, note: string, marks: number, more: Document = {}): Document => {
    const evidence = list(marks, () => ({source: 'herald-2026'}));
    const entry = {date: '2026', status: 'unmet', note, evidence};
    const added = list(count, (at) => ({id: `more-${at}`, title: 'More', history: [entry], ...more}));
    return {demands: [...EXAMPLE.demands, ...added]};
  };

  test('has the newest entry of a demand and the criterion of its status three times', () => {
    assert.deepEqual(problemsOf(demands(33, 'Short.', 49)), []);
    assert.match(problemsOf(demands(34, 'Short.', 49)).join(), /^\/demands The document has 50\d\d citations/);
    const criteria = {unmet: cited(47), met: cited(47)};
    assert.deepEqual(problemsOf(demands(26, 'Short.', 1, {criteria})), []);
    assert.match(problemsOf(demands(27, 'Short.', 1, {criteria})).join(), /^\/demands The document has 51\d\d/);
    // Older entries are shown in the history alone.
    const [demand] = EXAMPLE.demands;
    const [older] = demand!['history'] as Document[];
    const evidence = list(49, () => ({source: 'herald-2026'}));
    const history = [
      ...list(95, () => ({...older!, brief: 'Brief [@herald-2026].', evidence})),
      ...(demand!['history'] as Json[]),
    ];
    assert.deepEqual(problemsOf({demands: [{...demand!, history}, ...EXAMPLE.demands.slice(1)]}), []);
  });

  test('has at most 20,000 members in its small lists', () => {
    const tooMany = (part: string) => new RegExp(`^/${part} The small lists of the document, such as .+ have 2\\d{4} `);
    const points = (count: number) => letter({blocks: list(count, () => ({list: list(50, () => 'x')}))});
    assert.deepEqual(problemsOf(points(390)), []);
    assert.match(problemsOf(points(400)).join(), tooMany('letter'));
    const named = (count: number) => {
      const names = list(50, () => 'x');
      const more = list(count, (at) => ({...EXAMPLE.sources[0]!, id: `more-${at}`, publishers: names, authors: names}));
      return {sources: [...EXAMPLE.sources, ...more]};
    };
    assert.deepEqual(problemsOf(named(195)), []);
    assert.match(problemsOf(named(200)).join(), tooMany('sources'));
    const alternates = (count: number) => {
      const addresses = languages(50, 'https://example.org/');
      const more = list(count, (at) => ({...EXAMPLE.sources[0]!, id: `more-${at}`, alternates: addresses}));
      return {sources: [...EXAMPLE.sources, ...more]};
    };
    assert.deepEqual(problemsOf(alternates(375)), []);
    assert.match(problemsOf(alternates(400)).join(), tooMany('sources'));
    // A response names what it is about wherever it stands.
    const topics = ['publish-audit', ...list(189, () => 'repair')];
    const about = responses(1, topics, 'Short.', 1);
    assert.deepEqual(problemsOf({...about, statements: denied(100, 'more-0')}), []);
    assert.match(problemsOf({...about, statements: denied(106, 'more-0')}).join(), tooMany('responses'));
  });

  test('repeats at most 100,000 characters of the names of publishers', () => {
    const [first, ...sources] = EXAMPLE.sources;
    const [statement] = EXAMPLE.statements;
    const publishers = list(50, () => 'A name of forty characters, or nearly so');
    const statements = (count: number) =>
      list(count, (at) => ({...statement!, id: `s-${at}`, speaker: {publishersOf: first!.id as string}}));
    const wanted = (count: number) => ({sources: [{...first!, publishers}, ...sources], statements: statements(count)});
    // A response denies each of these statements, and its addressee is named there.
    assert.deepEqual(problemsOf(wanted(49)), []);
    assert.match(
      problemsOf(wanted(51)).join(),
      /^\/statements What is shown here at several places comes to 10\d{4} characters\./,
    );
  });

  test('repeats as many of the names of addressees and signatories, with their changes of writing system', () => {
    const [addressee] = (EXAMPLE['letter'] as {addressees: Document[]}).addressees;
    const [signatory, ...others] = EXAMPLE['signatories'] as [Document, ...Document[]];
    const {denial: _, ...statement} = EXAMPLE.statements[0]!;
    const named = (name: string, replies: number, said: number, denial: Document = {}): Document => ({
      ...letter({addressees: [{...addressee!, name}]}),
      signatories: [{...signatory, name}, ...others],
      responses: list(replies, (at) => ({...EXAMPLE.responses[0]!, id: `more-${at}`, by: addressee!['id']!})),
      statements: list(said, (at) => ({
        ...statement,
        id: `more-${at}`,
        speaker: {signatory: signatory['id']!},
        ...denial,
      })),
    });
    const characters = (part: string) => new RegExp(`^/${part} What is shown here at several places comes to \\d{6} `);
    const long = 'n'.repeat(500);
    assert.deepEqual(problemsOf(named(long, 150, 0)), []);
    assert.match(problemsOf(named(long, 210, 0)).join(), characters('responses'));
    assert.deepEqual(problemsOf(named(long, 1, 150)), []);
    assert.match(problemsOf(named(long, 1, 210)).join(), characters('statements'));
    // A denial is shown with the name of its addressee beside each statement.
    assert.match(problemsOf(named(long, 1, 150, {denial: 'more-0'})).join(), characters('responses'));
    const turning = 'aא'.repeat(250);
    const [turns] = problemsOf(named(turning, 500, 500, {denial: 'more-0'}));
    assert.match(turns!, /^\/responses The texts change their writing system or direction \d{6} times/);
  });

  test('changes its writing systems at most 100,000 times', () => {
    const mixed = (count: number, text: string) => letter({blocks: list(count, () => text.repeat(4000))});
    assert.deepEqual(problemsOf(mixed(12, 'aא')), []);
    assert.match(
      problemsOf(mixed(13, 'aא')).join(),
      /^\/letter The texts change their writing system or direction 10\d{4} times/,
    );
    assert.match(problemsOf(mixed(13, '漢あ')).join(), /^\/letter The texts change/);
    assert.match(
      problemsOf(letter({blocks: list(20, () => '\u2067\u2069a'.repeat(2600))})).join(),
      /^\/letter The texts/,
    );
    // Pairs that are in one block of Unicode or near each other, marks of direction, and digits of Arabic.
    for (const pair of [
      ['a', '\u200f'],
      ['a', '\u200e'],
      ['א', '\u061c'],
      ['\u0627', '\u0661'],
      ['\u0627', '\u06f1'],
      ['\u0627', '\u0780'],
      ['\u0710', '\u0780'],
      ['\u0627', '\u0710'],
      ['\u0780', '\u07ca'],
      ['\u0800', '\u0840'],
      // Thaana and Han, Burmese and Georgian, Ogham and Runic, Latin and Hebrew as presentation forms.
      ['\u0780', '漢'],
      ['\u1080', '\u10d0'],
      ['\u1681', '\u16a0'],
      ['\ufb00', '\ufb2a'],
      // Phoenician and Lydian, which have one first half in UTF-16.
      ['\u{10900}', '\u{10920}'],
    ] as const) {
      const code = pair.map((letter) => letter.codePointAt(0)!.toString(16)).join();
      const result = readCampaign({...EXAMPLE, ...letter({blocks: list(60, () => pair.join('').repeat(2000))})});
      assert.match(result.ok ? '' : result.problems[0]!.message, /^The texts change/, code);
    }
    for (const text of ['ab', 'אב', 'é ', '漢。', '🙂']) assert.deepEqual(problemsOf(mixed(30, text)), [], text);
  });
});
