// Elements come and go: what they leave behind on the page, which is nothing.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import type {CampaignElement} from '@countersign/elements';
import {
  afterwards,
  drawn,
  example,
  html,
  make,
  part,
  settled,
  show,
  TAGS,
  textOf,
  until,
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';
import {holdTimers} from './timers.ts';

type Listen = EventTarget['addEventListener'];

/** Counts the listeners on everything that outlives an element, from now on. */
function countListeners(): Map<string, number> {
  const counts = new Map<string, number>();
  const outlives = (target: EventTarget) =>
    target === document ||
    target === window ||
    target === document.documentElement ||
    target === document.body ||
    target instanceof MediaQueryList;
  const known = new Map<EventTarget, Set<string>>();
  const ids = new Map<unknown, number>();
  const keyOf = ([type, listener, options]: Parameters<Listen>) => {
    if (!ids.has(listener)) ids.set(listener, ids.size);
    return `${type} ${ids.get(listener)} ${typeof options === 'object' ? options.capture === true : options === true}`;
  };
  for (const method of ['addEventListener', 'removeEventListener'] as const) {
    const original = EventTarget.prototype[method];
    EventTarget.prototype[method] = function (this: EventTarget, ...values: Parameters<Listen>) {
      const target = this ?? window;
      if (outlives(target)) {
        const set = known.get(target) ?? new Set<string>();
        known.set(target, set);
        const changes = method === 'addEventListener' ? !set.has(keyOf(values)) : set.has(keyOf(values));
        if (method === 'addEventListener') set.add(keyOf(values));
        else set.delete(keyOf(values));
        const [type] = values;
        const step = method === 'addEventListener' ? 1 : -1;
        if (changes) counts.set(type, (counts.get(type) ?? 0) + step);
      }
      return original.call(target, ...values);
    };
    afterwards(() => (EventTarget.prototype[method] = original));
  }
  return counts;
}

/** Elements of one campaign: all of them, around and naming each other, and a whole one. */
async function everything(): Promise<HTMLElement> {
  const {url} = await serve(example());
  return show<HTMLElement>(html`
    <div>
      <cs-campaign id="open-audit" layout="none" src=${url} refresh="10">
        ${TAGS.map((tag) => make(tag, {source: 'herald-2026'}))}
      </cs-campaign>
      ${TAGS.map((tag) => make(tag, {for: 'open-audit', source: 'herald-2026'}))}
      ${TAGS.map((tag) => make(tag, {campaign: example(), source: 'herald-2026'}))}
    </div>
  `);
}

const ours = (place: Element): CampaignElement[] =>
  TAGS.flatMap((tag) => [...place.querySelectorAll<Element>(tag)] as CampaignElement[]);

describe('elements that come and go', () => {
  it('leave no listener behind, after 50 times', async () => {
    const counts = countListeners();
    const place = await everything();
    const parent = place.parentElement!;
    await until(() => ours(place).every(({state}) => state === 'ready'));
    const busy = [...counts.values()].reduce((sum, count) => sum + count, 0);
    assert.ok(busy > 20, 'there is something to leave behind');
    for (let cycle = 0; cycle < 50; cycle++) {
      place.remove();
      if (cycle % 10 === 0) {
        await settled();
        assert.ok(
          [...counts.values()].every((count) => count === 0),
          JSON.stringify([...counts]),
        );
      }
      parent.append(place);
      if (cycle % 10 === 0) await settled();
    }
    await settled();
    assert.equal(
      [...counts.values()].reduce((sum, count) => sum + count, 0),
      busy,
    );
    place.remove();
    await settled();
    assert.deepEqual(
      [...counts].filter(([, count]) => count !== 0),
      [],
    );
  });

  it('leave no timer behind', async () => {
    const timers = holdTimers();
    const place = await everything();
    await until(() => ours(place).every(({state}) => state === 'ready'));
    assert.equal(timers.waiting, 1);
    for (let cycle = 0; cycle < 50; cycle++) {
      place.remove();
      assert.equal(timers.waiting, 0);
      document.body.append(place);
    }
    place.remove();
    assert.equal(timers.waiting, 0);
  });

  it('work as before when they are back', async () => {
    const place = await everything();
    await until(() => ours(place).every(({state}) => state === 'ready'));
    for (let cycle = 0; cycle < 50; cycle++) {
      place.remove();
      show<HTMLElement>(html`${place}`);
    }
    await Promise.all(ours(place).map(drawn));
    const [card] = ours(place).filter(({localName, campaign}) => localName === 'cs-letter-card' && campaign);
    place.lang = 'ar';
    await until(() => textOf(part(card!, 'letter-heading')) === 'افتحوا تدقيق الخزان الشمالي');
    place.querySelector('cs-campaign')!.campaign = example({'/letter/title': 'Another title'});
    for (const fed of place.querySelectorAll<CampaignElement>('[for] , cs-campaign > cs-letter-card')) {
      if (fed.localName === 'cs-letter-card') {
        await until(() => textOf(part(fed, 'letter-heading')) === 'Another title');
      }
    }
  });

  it('are told nothing more when they are gone', async () => {
    const [gone, stays] = [make('cs-letter-card'), make('cs-letter-card')];
    const place = show<HTMLElement>(html`<div>${gone}</div>`);
    show<HTMLElement>(html`<div>${stays}</div>`);
    await settled();
    place.remove();
    await settled();
    let updates = 0;
    gone.requestUpdate = () => void updates++;
    place.lang = 'fr';
    document.documentElement.lang = 'es';
    show(html`<cs-campaign layout="none" .campaign=${example()}></cs-campaign>`);
    await settled();
    assert.equal(updates, 0);
  });

  it('never throw when they go before they were drawn', async () => {
    for (const tag of TAGS) {
      const element = make(tag, {campaign: example(), source: 'herald-2026'});
      const place = show<HTMLElement>(html`<div>${element}</div>`);
      element.remove();
      await settled();
      place.append(element);
      place.remove();
      await settled();
    }
  });
});

describe('the page', () => {
  it('is as it was: no style, attribute, cookie, storage, address or title has changed', async () => {
    const state = () => ({
      head: document.head.innerHTML,
      attributes: [document.documentElement, document.body].map(
        (element) => (element.cloneNode() as Element).outerHTML,
      ),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      cookie: document.cookie,
      storage: [localStorage.length, sessionStorage.length],
      address: location.href,
      history: history.length,
      title: document.title,
      properties: Object.getOwnPropertyNames(window).length,
    });
    const before = state();
    const place = await everything();
    await until(() => ours(place).every(({state}) => state === 'ready'));
    await Promise.all(ours(place).map(drawn));
    for (const element of ours(place)) {
      element.shadowRoot!.querySelector<HTMLElement>('[part=mark]')?.click();
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    }
    await settled();
    assert.deepEqual(state(), before);
    place.remove();
    assert.deepEqual(state(), before);
  });
});
