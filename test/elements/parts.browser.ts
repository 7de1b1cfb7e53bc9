// The names of parts, which themes build on: what elements draw, what the manifest says, and what cs-campaign exports.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {assertSameMembers} from '../support/assertions.ts';
import {all, drawn, html, make, part, parts, settled, show, TAGS, until} from '../support/elements/fixtures.ts';
import {long, openList} from './long.ts';
import {serve} from '../support/elements/served.ts';

interface Manifest {
  modules: {declarations?: {tagName?: string; cssParts?: {name: string; inheritedFrom?: object}[]}[]}[];
}

const manifest = (await (
  await fetch(new URL('../../packages/elements/custom-elements.json', import.meta.url))
).json()) as Manifest;

/** The parts that the manifest names, by element. */
const documented = new Map(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, cssParts = []}) => [tagName!, cssParts]),
);

const namesOf = (tag: string): string[] => documented.get(tag)!.map(({name}) => name);

/** A demand of a campaign that has more of them than an overview shows at once. */
const demand = (at: number): object => ({
  id: `demand-${at}`,
  title: `Demand ${at}`,
  history: [{date: '2026-04-02', status: 'unknown', note: 'Nothing shows it.', evidence: [{source: 'herald-2026'}]}],
});

/** Parts that need logos, or a country for each signatory. */
const LOGO_PARTS = ['signatories-count', 'signatories-wall', 'signatory-logo'];

/** A campaign in which there is something to show in every part, also in those of long lists. */
const FULL = long({
  ...Object.fromEntries([2, 3, 4, 5, 6].map((at) => [`/demands/${at}`, demand(at)])),
  '/stage': 'ended',
  '/closing': {date: '2026-07-01', note: 'It has ended [@herald-2026].'},
});

/** The parts that an element itself draws: the button that loads the campaign, then all of it, with a source opened in place. */
async function drawnParts(tag: string, attributes: Record<string, string> = {}): Promise<Set<string>> {
  const {url} = await serve(FULL);
  const load = tag === 'cs-cite' ? 'auto' : 'click';
  const element = make(tag, {src: url, source: 'herald-2026', load, ...attributes});
  const partner = document.createElement('p');
  partner.slot = 'partner';
  element.append(partner);
  // What lists its places needs something that cites, and what has marks then leads to a list: so one after the other.
  const place = show<HTMLElement>(html`<div>${element}</div>`);
  const names = new Set<string>();
  // An overview lays out other elements in its record, which have parts of their own.
  const collect = () => {
    for (const node of element.shadowRoot!.querySelectorAll('[part]')) names.add(node.getAttribute('part')!);
  };
  await drawn(element);
  collect();
  // Also what goes again, such as a logo that is not there.
  const observer = new MutationObserver(collect);
  observer.observe(element.shadowRoot!, {childList: true, subtree: true});
  parts(element, 'load-button')[0]?.click();
  await until(() => element.state === 'ready');
  await drawn(element);
  openList(element);
  await drawn(element);
  if (tag === 'cs-source-list') {
    const cite = make('cs-cite', {src: url, source: 'herald-2026'});
    place.append(cite);
    await until(() => parts(element, 'source-cited').length > 0);
    collect();
    cite.remove();
    element.style.display = 'none';
  }
  collect();
  parts(element, 'mark')[0]?.click();
  await drawn(element);
  await settled();
  collect();
  parts(element, 'record')[0]?.querySelector('summary')!.click();
  await settled();
  await drawn(element);
  collect();
  observer.disconnect();
  return names;
}

describe('the parts of an element', () => {
  for (const tag of TAGS.filter((tag) => tag !== 'cs-campaign')) {
    it(`are those that its manifest names: ${tag}`, async () => {
      const found = await drawnParts(tag);
      // A long list of names has no logos: those are in signatory-logos.browser.ts.
      if (tag === 'cs-signatory-logos') for (const name of LOGO_PARTS) found.add(name);
      // One demand alone names its letter.
      if (tag === 'cs-demand-checklist')
        for (const name of await drawnParts(tag, {demand: 'publish-audit'})) found.add(name);
      // A mark in somebody's sentence has no closing line.
      const names = namesOf(tag).filter((name) => tag !== 'cs-cite' || /^(mark|note|source-)/.test(name));
      assertSameMembers([...found], names);
    });
  }

  it('have names that no other element has, but for what an overview shows of the letter and the demands', () => {
    const shared = new Set([
      'account',
      'counts',
      'demand-missing',
      'demand-note',
      'demand-status',
      'demand-title',
      'demands-heading',
      'letter-heading',
      'letter-links',
      'partner',
      'response',
      'status-shape',
    ]);
    const overview = new Set(namesOf('cs-overview'));
    assertSameMembers(
      [...shared],
      [...shared].filter((name) => overview.has(name)),
    );
    const owners = new Map<string, string>();
    const inherited = new Set(namesOf('cs-cite'));
    for (const [tag, names] of documented) {
      for (const {name} of names) {
        // Those of all elements are inherited by all, and cs-campaign exports what its parts have.
        if (inherited.has(name) || tag === 'cs-campaign' || (tag === 'cs-overview' && shared.has(name))) continue;
        assert.equal(owners.get(name), undefined, `${name} in ${tag}`);
        owners.set(name, tag);
      }
    }
    assert.ok(owners.size > 25, `${owners.size}`);
  });
});

describe('what cs-campaign exports', () => {
  it('is every part of every element that it lays out, under the same name', async () => {
    const whole = make<CampaignElement>('cs-campaign', {campaign: FULL, layout: 'full'});
    const brief = make<CampaignElement>('cs-campaign', {campaign: FULL, layout: 'overview'});
    show(html`<div>${whole}${brief}</div>`);
    await drawn(whole);
    await drawn(brief);
    part(brief, 'record').querySelector('summary')!.click();
    const laidOut = () => [whole, brief].flatMap((campaign) => all(campaign, '[exportparts]'));
    // The five elements of a record twice, and the overview.
    await until(() => laidOut().length === 11);
    // Those that it lays out have their campaign, and no button that loads one.
    const names = new Set(
      laidOut()
        .flatMap(({localName}) => namesOf(localName))
        .filter((name) => !/^load/.test(name)),
    );
    for (const element of laidOut()) {
      const exported = element.getAttribute('exportparts')!.split(',');
      assert.equal(new Set(exported).size, exported.length);
      assertSameMembers(exported, [...names]);
    }
  });
});
