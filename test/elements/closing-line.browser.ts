// The line with which every element ends, and how a campaign ends.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {wordsIn} from '#elements/words/words.js';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {all, assertNone, example, one, part, parts, shown, TAGS, textOf, until} from '../support/elements/fixtures.ts';

const words = wordsIn('en');
const WITH_LINE = TAGS.filter((tag) => tag !== 'cs-cite');

/** So many days before now, as a date. */
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const closing = async (changes: Readonly<Record<string, unknown>> = {}, tag = 'cs-letter-card'): Promise<HTMLElement> =>
  part(await shown(tag, example(changes)), 'closing');

describe('the closing line', () => {
  for (const tag of WITH_LINE) {
    it(`ends a ${tag}, and cannot be left out`, async () => {
      const attributes = [
        'without-heading',
        'without-counts',
        'without-history',
        'without-summary',
        'without-text',
        'without-logos',
        'without-summaries',
        'without-demands',
        'without-statements',
        'without-signatories',
        'without-sources',
        'without-closing',
      ];
      const element = await shown(tag, example(), Object.fromEntries(attributes.map((name) => [name, ''])));
      const line = part(element, 'closing');
      assertIncludes(textOf(line), 'Published by Clearwater Watch · ');
      // The overview ends in short: what else there is to say stands in its account, or at the end of its record.
      if (tag !== 'cs-overview') assertIncludes(textOf(line), words.revision({n: 3}));
      const base = [...element.shadowRoot!.querySelectorAll('.base')].at(-1)!;
      assert.equal(base.lastElementChild?.getAttribute('part'), 'closing');
      if (tag !== 'cs-campaign') return;
      assert.equal(element.shadowRoot!.querySelector('.base')!.lastElementChild?.getAttribute('part'), 'closing');
    });
  }

  it("links to the publisher, where mistakes are reported, its contact, and the campaign's own page", async () => {
    const addresses = async (changes = {}) =>
      all<HTMLAnchorElement>(await closing(changes), 'p > a').map(({href}) => href);
    assert.deepEqual(await addresses({'/corrections': []}), [
      'https://clearwater.example.org/',
      'https://clearwater.example.org/corrections/',
      'https://clearwater.example.org/press/',
      'https://letters.example.org/open-audit/',
    ]);
    const bare = {'/corrections': [], '/publisher/corrections': undefined, '/publisher/contact': undefined};
    assert.deepEqual(await addresses({...bare, '/id': 'bare'}), [
      'https://clearwater.example.org/',
      'https://letters.example.org/open-audit/',
    ]);
  });

  it('says when the document was updated and checked', async () => {
    const [updated, checked] = [daysAgo(5), daysAgo(3)];
    const line = await closing({'/checked': checked, '/updated': `${updated}T09:00:00Z`, '/corrections': []});
    assert.deepEqual(
      all<HTMLTimeElement>(line, 'time').map(({dateTime}) => dateTime),
      [checked, updated],
    );
    assert.match(textOf(line), / · Last checked .* · updated /);
    assertExcludes(textOf(line), 'Not checked since');
  });

  it('says that nobody has checked it for 180 days', async () => {
    let documents = 0;
    const line = (changes: object) =>
      closing({
        '/id': `stale-${documents++}`,
        '/updated': '2020-01-01T09:00:00Z',
        '/corrections': [],
        ...changes,
      }).then(textOf);
    assertExcludes(await line({'/checked': daysAgo(179)}), 'Not checked since');
    assertIncludes(await line({'/checked': daysAgo(182)}), 'Not checked since');
    assertIncludes(await line({'/checked': '2020'}), 'Not checked since 2020');
    // Without a check, the day of publication counts.
    assertIncludes(await line({'/checked': undefined}), 'Not checked since 1 January 2020');
    const fresh = await line({'/checked': undefined, '/updated': `${daysAgo(2)}T09:00:00Z`});
    assert.doesNotMatch(fresh, /checked/i);
  });

  it('is no landmark of the page', async () => {
    const line = await closing();
    assert.equal(line.localName, 'footer');
    assert.equal(line.getAttribute('role'), 'none');
  });
});

describe('corrections', () => {
  it('are behind a disclosure: when, what was, what is, and why', async () => {
    const disclosure = one<HTMLDetailsElement>(await closing(), '[part=corrections]');
    assert.equal(disclosure.open, false);
    assert.equal(textOf(disclosure.querySelector('summary')!), '1 correction');
    const item = disclosure.querySelector('li')!;
    assert.equal(item.querySelector('time')!.dateTime, '2026-05-30');
    assert.equal(textOf(item.querySelector('del')!), 'No reply was received.');
    assert.equal(textOf(item.querySelector('ins')!), 'A reply was received on 28 May.');
    assertIncludes(textOf(item), words.reason({text: 'The reply had gone to an old address.'}));
  });

  it('are not there where there are none', async () => {
    assertNone(all(await closing({'/corrections': []}), '[part=corrections]'));
  });

  it('are in every element', async () => {
    for (const tag of WITH_LINE) {
      const element = await shown(tag, example({'/id': tag}));
      if (tag === 'cs-overview') {
        // Its closing line is in full once the whole record is open.
        part(element, 'record').querySelector('summary')!.click();
        await until(() => parts(element, 'corrections').length === 1);
      }
      assert.equal(all(element, '[part=closing] [part=corrections]').length, 1, tag);
    }
  });
});

describe('a campaign that has ended', () => {
  const ended = {'/stage': 'ended', '/closing': {date: '2026-07-01', note: 'The audit was published [@herald-2026].'}};

  for (const tag of WITH_LINE) {
    it(`is a record: a ${tag} shows all of it and how it ended`, async () => {
      const [open, over] = [await shown(tag), await shown(tag, example(ended))];
      const stage = part(over, 'stage');
      assert.match(textOf(stage), /^This campaign has ended \(1 July 2026\)\. The audit was published.?\[1\]/);
      const count = (element: CampaignElement) =>
        ['demand', 'signatory', 'source', 'statement', 'letter-heading'].map((name) => parts(element, name).length);
      assert.deepEqual(count(over), count(open));
      assertNone(parts(open, 'stage'));
    });
  }
});

describe('a campaign that was retracted', () => {
  const retracted = {'/stage': 'retracted', '/closing': {date: '2026-07-01', note: 'It was never sent.'}};

  for (const tag of WITH_LINE) {
    it(`shows only its note in a ${tag}`, async () => {
      const element = await shown(tag, example(retracted));
      assert.equal(element.state, 'ready');
      assertIncludes(
        textOf(part(element, 'stage')),
        'This campaign has been retracted (1 July 2026). It was never sent.',
      );
      // The note and the closing line; in a whole campaign also the place of the partner's own words.
      assert.equal(all(element, '.base').length, 1);
      assert.equal(all(element, '.base > *').length, tag === 'cs-campaign' ? 3 : 2);
      assertNone(all(element, 'h1, h2, h3, h4, h5, h6, ol, ul, img, details'));
      assertIncludes(textOf(element), 'Published by Clearwater Watch');
    });
  }
});
