// Tab goes through every demo page in the order in which it is read, shows where it is, and gets out again.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine, type Session} from '../support/browsers/engines.ts';
import {focused, openDisclosures, settled} from '../support/browsers/in-page.ts';
import {until} from '../support/browsers/until.ts';
import {useSite} from '../support/servers/site.ts';
import {call, useChecks} from './checks.ts';
import type {Stop} from '../support/page-checks/walk.ts';
import {leastOn, PAGES, PAGES_WITH_FOOTNOTES} from './pages.ts';

const site = useSite();
useChecks(site);

/** Chromium leads the focus into a frame only once its page is there: test/hosts/frame.test.ts walks through frames of ours. */
const WALKED = PAGES.filter((path) => path !== '/demo/frame.html');

/** Text of the button that leads from a source in place to the list. */
const IN_LIST = /^(Show in the list of sources|العرض في قائمة المصادر)$/;

inEveryEngine((_engine, session) => {
  const inPage = <Result>(name: string, ...values: unknown[]) =>
    session().run(call, 'walk', name, ...values) as Promise<Result>;

  /** Opens a page and all of its disclosures, and returns how many stops it has. */
  async function open(path: string): Promise<number> {
    await session().open(site.origin + path);
    await session().run(settled, leastOn(path));
    await session().run(openDisclosures);
    return inPage('findStops');
  }

  /** The stop that has the focus, in sight: WebKit scrolls to it in a task of its own. */
  const here = () =>
    until(
      () => inPage<Stop>('stop'),
      ({isInSight}) => isInSight,
    );

  /** Presses a key until the focus is at another stop: Tab goes through the page in a frame, too. */
  async function next(key: string, from: number): Promise<Stop> {
    for (;;) {
      await session().press(key);
      const stop = await here();
      if (!stop.isFrame || stop.at !== from) return stop;
    }
  }

  for (const path of WALKED) {
    test(`${path}: Tab stops at everything that a mouse can use, in reading order and in sight`, async () => {
      const count = await open(path);
      const wrong: string[] = [];
      for (let at = 0; at < count; at += 1) {
        const stop = await next('Tab', at - 1);
        assert.equal(stop.at, at, `${stop.name} has the focus after stop ${at} of ${count}`);
        wrong.push(...stop.wrong);
      }
      assert.deepEqual(wrong, []);
    });
  }

  test('Shift+Tab goes the same way back', async () => {
    const count = await open('/demo/article.html');
    await inPage('begin', -1);
    for (let at = count - 2; at >= 0; at -= 1) {
      const stop = await next('Shift+Tab', at + 1);
      assert.equal(stop.at, at, `${stop.name} has the focus before stop ${at + 1} of ${count}`);
    }
  });

  for (const path of PAGES_WITH_FOOTNOTES) {
    test(`${path}: Enter at a footnote opens its source, a button goes to the list, and Escape back`, async () => {
      await open(path);
      while (!(await next('Tab', -1)).isMark);
      const mark = await session().run(focused);
      await press(session(), 'Enter');
      assert.equal((await session().run(focused)).part, 'note');
      assert.deepEqual((await here()).wrong, []);
      do await session().press('Tab');
      while (!IN_LIST.test((await session().run(focused)).text));
      assert.deepEqual((await here()).wrong, []);
      await press(session(), 'Enter');
      const source = await session().run(focused);
      assert.deepEqual([source.part, source.source], ['source', mark.source.split(' ')[0]]);
      assert.deepEqual((await here()).wrong, []);
      await press(session(), 'Escape');
      assert.deepEqual(await session().run(focused), mark);
      assert.deepEqual((await here()).wrong, []);
    });
  }

  // At the end: Firefox shows no focus in a window that Tab has once left.
  for (const path of PAGES) {
    test(`${path}: Tab leaves the page after its last stop`, async () => {
      await open(path);
      await inPage('begin', -1);
      // Out of the page, or at its beginning again: no trap. In Firefox the first Tab may only come back from its bars.
      let presses = 0;
      do {
        await session().press('Tab');
        presses += 1;
      } while ((await here()).at > 0 && presses < 2);
      const {at, name} = await here();
      assert.ok(at <= 0, name);
    });

    test(`${path}: in a narrow window no stop stands above the one before it`, async () => {
      await session().resize({width: 460, height: 720});
      await open(path);
      assert.deepEqual(await inPage('above'), []);
    });
  }
});

async function press(session: Session, key: string): Promise<void> {
  await session.press(key);
  await session.run(settled);
}
