import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {numberSources, parseCitations, sourcesInOrder} from '@countersign/campaign';
import {exampleCampaign, pointersWith} from '../support/documents/example.ts';

suite('parseCitations', () => {
  test('finds citations between plain text', () => {
    assert.deepEqual(parseCitations('Leaks [@herald-2026] were found [@company-2026, para. 4].'), [
      'Leaks ',
      {source: 'herald-2026', locator: undefined},
      ' were found ',
      {source: 'company-2026', locator: 'para. 4'},
      '.',
    ]);
  });

  test('never yields an empty string', () => {
    assert.deepEqual(parseCitations(''), []);
    assert.deepEqual(parseCitations('[@a][@b]'), [
      {source: 'a', locator: undefined},
      {source: 'b', locator: undefined},
    ]);
  });

  test('takes locators in any script', () => {
    assert.deepEqual(parseCitations('[@a, ص. ٤، الفقرة 2]'), [{source: 'a', locator: 'ص. ٤، الفقرة 2'}]);
  });

  for (const text of [
    ...['@a', '[@]', '[@a', '@a]', '[ @a]', '[@ a]', '[@a ]', '[@A]', '[@a_b]', '[@-a]', '[@a,p. 4]', '[@a, ]'],
    ...['[@a; @b]', '[see @a]', '[-@a]', '[@a, p. [4]', '[@a, p. [4]]', `[@${'a'.repeat(65)}]`, 'a@example.org', '[]'],
  ]) {
    test(`finds none in ${text.slice(0, 20)}`, () => {
      assert.deepEqual(parseCitations(text), [text]);
    });
  }

  test('loses nothing of a text', () => {
    const text = '[@a [@b] @c [@d, e] [[@f]] [@g, [@h]]';
    const whole = parseCitations(text)
      .map((part) => (typeof part === 'string' ? part : `[@${part.source}${part.locator ? `, ${part.locator}` : ''}]`))
      .join('');
    assert.equal(whole, text);
  });

  test('bears texts made to keep it busy', () => {
    for (const piece of ['[@', '[@a, ', '[@a, [', '[@a-', '[@a,', '[@aa, bb ', ']', '[[@', '@]']) {
      const text = piece.repeat(1_000_000 / piece.length);
      assert.equal(parseCitations(text).length, 1, piece);
    }
    assert.equal(parseCitations('[@a]'.repeat(250_000)).length, 250_000);
  });
});

suite('numberSources', () => {
  test('numbers sources in the order in which the document first cites them, uncited ones last', () => {
    assert.deepEqual(
      [...numberSources(exampleCampaign())],
      [
        // The summary of the letter.
        ['herald-2026', 1],
        // The history of the first demand.
        ['company-2026-04', 2],
        ['company-2026-06', 3],
        ['herald-2026-06', 4],
        // The responses.
        ['company-2026-05', 5],
        ['clearwater-2026', 6],
      ],
    );
    const {sources} = exampleCampaign();
    const uncited = {...sources[0]!, id: 'uncited'};
    assert.deepEqual([...numberSources(exampleCampaign({'/sources': [uncited, ...sources]}))].at(-1), ['uncited', 7]);
  });

  test('follows the letter, demands, responses, statements, closing, corrections and summaries, in that order', () => {
    const cite = (id: string) => `See [@${id}].`;
    const evidence = (...ids: string[]) => ids.map((source) => ({source}));
    const ids = [...'abcdefghijklmnopqrstuvwx'];
    // Listed in the opposite order, so that nothing is right by chance.
    const sources: object[] = [...ids].reverse().map((id) => ({id, kind: 'news', publishers: ['P']}));
    sources[sources.length - 1] = {...sources.at(-1), summary: cite('x')};
    const campaign = exampleCampaign({
      '/letter/summary': cite('a'),
      '/letter/blocks': [cite('b'), {heading: 'Heading'}, {list: [cite('c'), cite('d')]}],
      '/demands': [
        {
          id: 'one',
          title: 'One',
          detail: cite('e'),
          criteria: {partial: cite('g'), met: cite('f')},
          history: [
            {date: '2026', status: 'unknown', note: cite('h'), brief: cite('i'), evidence: evidence('j', 'i')},
            {date: '2026', status: 'partial', note: 'No citation', missing: cite('k'), evidence: evidence('l')},
          ],
        },
      ],
      '/responses': [
        {
          id: 'reply',
          by: 'regulator',
          to: ['letter'],
          kind: 'reply',
          date: '2026',
          text: cite('m'),
          brief: cite('n'),
          evidence: evidence('o', 'n'),
          rejoinder: cite('p'),
        },
      ],
      '/statements': [
        {
          id: 's',
          basis: 'reported',
          text: cite('q'),
          speaker: {name: 'N'},
          evidence: evidence('r', 's'),
          denial: 'reply',
        },
      ],
      '/stage': 'ended',
      '/closing': {date: '2026', note: cite('t')},
      '/corrections': [{date: '2026', of: 'letter', was: cite('u'), now: cite('v'), reason: cite('w')}],
      '/sources': sources,
    });
    assert.deepEqual([...numberSources(campaign).keys()].join(''), ids.join(''));
  });

  test('reads texts in the document’s own language only, so that numbers are the same in every language', () => {
    const campaign = exampleCampaign({
      '/letter/summary': {ar: 'ملخص [@clearwater-2026]', en: 'Summary [@company-2026-05]'},
      '/letter/blocks': [],
    });
    assert.equal(numberSources(campaign).get('company-2026-05'), 1);
    assert.notEqual(numberSources(campaign).get('clearwater-2026'), 2);
  });

  test('gives every source one number, from 1', () => {
    const campaign = exampleCampaign();
    assert.deepEqual(
      [...numberSources(campaign).values()].sort((a, b) => a - b),
      campaign.sources.map((_source, index) => index + 1),
    );
  });
});

test('sourcesInOrder sorts by number and leaves the campaign as it is', () => {
  const campaign = exampleCampaign();
  const before = campaign.sources.map(({id}) => id);
  const numbers = numberSources(campaign);
  assert.deepEqual(
    sourcesInOrder(campaign, numbers).map(({id}) => id),
    [...numbers.keys()],
  );
  assert.deepEqual(
    campaign.sources.map(({id}) => id),
    before,
  );
});

suite('a document', () => {
  for (const citation of [
    '[@',
    '[@Herald-2026]',
    '[@herald-2026,para. 4]',
    '[@herald-2026; @company-2026-04]',
    '[@herald-2026, [4]]',
  ]) {
    test(`is refused for the citation ${citation}`, () => {
      assert.deepEqual(pointersWith({'/letter/blocks/0': `See ${citation}.`}), ['/letter/blocks/0']);
      assert.deepEqual(pointersWith({'/letter/summary/ar': `انظر ${citation}`}), ['/letter/summary/ar']);
    });
  }

  test('may hold brackets and signs that are no citation', () => {
    assert.deepEqual(pointersWith({'/letter/blocks/0': 'Write [sic] to @us, or to press@example.org [ @us ].'}), []);
  });
});
