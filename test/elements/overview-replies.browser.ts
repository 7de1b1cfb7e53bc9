// cs-overview: the newest reply of each addressee, and the calls to action.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {assertExcludes} from '../support/assertions.ts';
import {
  catchWarnings,
  drawn,
  html,
  make,
  part,
  parts,
  seenTextOf,
  show,
  shown,
  textOf,
} from '../support/elements/fixtures.ts';
import {CLOSING, daysAgo, example, overview} from './glance.ts';
import {stopDate} from './timers.ts';

const evidence = [{source: 'herald-2026'}];

describe('the newest reply of each addressee', () => {
  const said = (id: string, date: string, more: object = {}) => ({
    id,
    by: 'northern-water',
    to: ['publish-audit'],
    kind: 'statement',
    date,
    text: `This is ${id}.`,
    evidence,
    ...more,
  });
  const responses = async (...given: readonly object[]): Promise<string[]> =>
    parts(await overview(example({'/responses': given, '/statements': []})), 'response').map(seenTextOf);

  it('stands in the open, dated, in brief, whatever it is about, without the answer to it', async () => {
    const [silence, reply, ...others] = parts(await overview(example()), 'response').map(seenTextOf);
    assert.deepEqual(others, []);
    assert.match(silence!, /^Office of Water was asked \(2 May 2026\) and had not replied by 10 June 2026/);
    assert.match(
      reply!,
      /^Northern Water plc replied, 28 May 2026 .*: Northern Water replied on 28 May that the dam is safe/,
    );
    assertExcludes(reply, 'The reply does not say what stands in the way.');
    const texts = await responses(
      said('old', '2026-06-04', {to: ['letter']}),
      said('new', '2026-06-05'),
      said('elsewhere', '2026-06-03', {to: ['repair']}),
    );
    assert.equal(texts.length, 1);
    assert.match(texts[0]!, /^Northern Water plc said, 5 June 2026: This is new\./);
  });

  it('is marked where it was said before the letter, or before the newest entry of any demand beside it', async () => {
    const head = async (date: string, to: string) => (await responses(said('x', date, {to: [to]})))[0]!.split(':')[0];
    assert.equal(
      await head('2026-04-01', 'publish-audit'),
      'Northern Water plc said, 1 April 2026 (before the letter was sent)',
    );
    assert.equal(
      await head('2026-06-02', 'publish-audit'),
      'Northern Water plc said, 2 June 2026 (before the latest entry)',
    );
    assert.equal(await head('2026-06-03', 'publish-audit'), 'Northern Water plc said, 3 June 2026');
    for (const to of ['repair', 'letter']) {
      assert.equal(await head('2026-06-02', to), 'Northern Water plc said, 2 June 2026 (before the latest entry)');
      assert.equal(await head('2026-06-03', to), 'Northern Water plc said, 3 June 2026');
    }
  });

  it('is not hidden by a later silence, which stands beside it', async () => {
    const silence = said('silence', '2026-06-09', {kind: 'no-reply', asked: '2026-06-06', text: undefined});
    const texts = await responses(said('words', '2026-06-05'), silence);
    assert.match(texts[0]!, /was asked \(6 June 2026\) and had not replied by 9 June 2026/);
    assert.match(texts[1]!, /This is words\./);
  });
});

describe('calls to action', () => {
  const action = (more: object) => ({
    kind: 'follow',
    by: 'publisher',
    label: 'Follow',
    url: 'https://clearwater.example.org/',
    ...more,
  });
  const listed = async (...actions: readonly object[]) => {
    const found = parts(await overview(example({'/actions': actions})), 'actions');
    return found.flatMap((each) => [...each.querySelectorAll('li')].map(textOf));
  };

  it('name who asks, and until when; those whose time is over are left out', async () => {
    stopDate();
    const [yesterday, today] = [daysAgo(1), daysAgo(0)];
    const texts = await listed(
      action({label: 'Past', until: yesterday}),
      action({label: 'Today', until: today}),
      action({label: 'Ours', by: 'clearwater'}),
    );
    assert.equal(texts.length, 2);
    assert.match(texts[0]!, /^Today \(Clearwater Watch, until \d+ \w+ \d{4}\)$/);
    assert.equal(texts[1], 'Ours (Clearwater Watch)');
  });

  it('are links under a name of their own, and nothing is there without any', async () => {
    const element = await overview(example());
    assert.equal(textOf(part(element, 'actions-name')), 'Take part');
    const [link] = part(element, 'actions').querySelectorAll('a');
    assert.equal(link!.href, 'https://clearwater.example.org/audit/');
    assert.equal(link!.referrerPolicy, 'no-referrer');
    assert.deepEqual(await listed(), []);
    assert.deepEqual(await listed(action({until: '2020'})), []);
  });

  it('to sign on or write are no part of a campaign that has ended: such a document is refused', async () => {
    catchWarnings();
    const ended = {'/stage': 'ended', '/closing': CLOSING};
    for (const kind of ['sign-on', 'support', 'write']) {
      const campaign = example({...ended, '/actions': [action({kind})]});
      const element = make('cs-overview', {campaign});
      show(html`${element}`);
      await drawn(element);
      assert.equal(element.state, 'failed', kind);
    }
    assert.equal((await overview(example({...ended, '/actions': [action({kind: 'read'})]}))).state, 'ready');
  });

  it('stand in the whole record, too', async () => {
    const element = await shown('cs-campaign', example());
    assert.equal(part(element, 'actions').querySelectorAll('li').length, 2);
    assert.equal(part(element, 'actions').nextElementSibling?.getAttribute('part'), 'closing');
  });
});
