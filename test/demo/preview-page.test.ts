// The author's page of a preview in Chromium: for everybody, and against other pages of the same browser.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {useChromium} from '../support/browsers/chromium.ts';
import {until} from '../support/browsers/until.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';
import {startPreview} from '../support/command-line/preview.ts';
import {useSite} from '../support/servers/site.ts';
import {violations} from '../support/page-checks/violations.ts';

const chromium = useChromium();
const site = useSite();

/** The frame of the view, when it has loaded. */
async function viewOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe:not(.loading)');
  return (await element.contentFrame())!;
}

suite('for everybody', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${colorScheme}: nothing is in anybody’s way, wide and narrow, without and with problems`, async () => {
      const preview = await startPreview();
      const {page, messages, errors} = await chromium({colorScheme});
      await page.goto(preview.address);
      await viewOf(page);
      for (const text of [exampleText, exampleWith('"withheld"', '"witheld"')]) {
        preview.save(text);
        await page
          .getByText(text === exampleText ? 'No problems' : 'Did you mean')
          .first()
          .waitFor();
        for (const width of [1440, 320]) {
          await page.setViewportSize({width, height: 800});
          assert.deepEqual(await violations(page), [], `${width}`);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `${width}`);
        }
      }
      assert.deepEqual([messages, errors], [[], []]);
    });
  }

  test('groups, buttons, lists and the frame have names, and what happens is said', async () => {
    const preview = await startPreview();
    const {page} = await chromium();
    await page.goto(preview.address);
    await viewOf(page);
    const names = ['Show', 'Width', 'Language', 'Colours', 'Partner’s page reads'];
    for (const name of names) assert.equal(await page.getByRole('group', {name, exact: true}).count(), 1, name);
    for (const name of ['Full record', 'Phone', 'Arabic', 'Dark', 'Right to left']) {
      await page.getByRole('radio', {name, exact: true}).click();
      assert.equal(await page.getByRole('radio', {name, exact: true}).isChecked(), true, name);
    }
    assert.equal(await page.getByRole('heading', {level: 1}).innerText(), 'Preview of campaign.json');
    assert.equal(
      await page
        .getByRole('region', {name: /^\d+ warnings$/})
        .getByRole('listitem')
        .count(),
      6,
    );
    await page.getByTitle('The letter, as readers see it').last().waitFor();
    preview.save(exampleWith('"withheld"', '"witheld"'));
    await page
      .getByRole('status')
      .filter({hasText: /^1 problem\.$/})
      .waitFor();
    assert.equal(await page.getByRole('region', {name: '1 problem'}).count(), 1);
  });

  test('many tabs do not keep the last one from being shown, and each goes on when its reader comes back', async () => {
    const preview = await startPreview();
    // The test itself listens, too.
    const {page: first, errors} = await chromium();
    const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({hasText: text}).waitFor();
    await first.goto(preview.address);
    await viewOf(first);
    for (let tab = 2; tab <= 7; tab++) {
      const page = await first.context().newPage();
      await page.goto(preview.address);
      await viewOf(page);
      await said(page, 'Shown.');
    }
    await said(first, /^Open in other tabs\./);
    preview.save(exampleWith('"withheld"', '"witheld"'));
    await said(first.context().pages().at(-1)!, /^1 problem\.$/);
    await first.evaluate(() => dispatchEvent(new Event('focus')));
    await said(first, /^1 problem\.$/);
    assert.deepEqual(errors, []);
  });

  test('who chooses by keys stays there when the file is saved', async () => {
    const preview = await startPreview();
    const {page} = await chromium();
    await page.goto(preview.address);
    await page.getByRole('radio', {name: 'English'}).focus();
    await page.keyboard.press('ArrowRight');
    preview.save(exampleText);
    await page.getByRole('status').filter({hasText: 'Saved: shown again.'}).waitFor();
    const value = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    assert.equal(await value(), 'ar');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await value(), 'en');
  });

  test('a frame on the partner’s page runs, in its sandbox, without an error', async () => {
    const preview = await startPreview();
    const {page, errors} = await chromium();
    await page.goto(`${preview.address}?show=frame&colours=dark&width=desktop`);
    const view = await viewOf(page);
    const frame = (await (await view.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForFunction(
      () => (document.querySelector('cs-campaign') as {state?: string} | null)?.state === 'ready',
    );
    assert.equal(await frame.evaluate(() => document.documentElement.dataset['theme']), 'dark');
    // The page around has given it the height of what is in it.
    await view.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    assert.deepEqual(errors, []);
  });
});

suite('a page of another site in the same browser, which even knows the addresses', () => {
  test('reads nothing, shows nothing, and holds no window', async () => {
    const preview = await startPreview();
    const partner = `${preview.views}partner`;
    const document_ = `${preview.views}campaign/campaign.json`;
    const {page} = await chromium();
    await page.goto(site.putPage('/evil.html', '<!doctype html><title>Evil</title>'));
    for (const address of [preview.address, `${preview.address}events`, partner, document_]) {
      const read = await page.evaluate(
        (url) =>
          fetch(url).then(
            (answer) => answer.text(),
            (error: Error) => error.name,
          ),
        address,
      );
      assert.equal(read, 'TypeError', address);
      const heard = await page.evaluate(
        (url) =>
          new Promise((resolve) => {
            const events = new EventSource(url);
            events.onmessage = () => resolve('heard');
            events.onerror = () => (events.close(), resolve('nothing'));
          }),
        address,
      );
      assert.equal(heard, 'nothing', address);
    }
    // A page in a frame that its policy forbids becomes an error page, which says so by its origin.
    for (const address of [preview.address, partner, `${preview.views}light/`]) {
      await page.evaluate(
        (url) =>
          new Promise((resolve) => {
            const frame = Object.assign(document.createElement('iframe'), {src: url, onload: resolve});
            document.body.replaceChildren(frame);
          }),
        address,
      );
      // The driver may hear of that page, and of the end of the one before, later than this one.
      await until(
        () =>
          Promise.resolve(
            page
              .frames()
              .slice(1)
              .map((frame) => frame.url()),
          ),
        (urls) => urls.length === 1 && urls[0]!.startsWith('chrome-error:'),
      );
    }
    const opened = page.waitForEvent('popup');
    await page.evaluate((url) => void Object.assign(window, {opened: window.open(url)}), preview.address);
    const popup = await opened;
    await popup.getByRole('status').filter({hasText: 'Shown.'}).waitFor();
    assert.equal(await popup.evaluate(() => window.opener as unknown), null);
    assert.equal(await page.evaluate(() => (window as unknown as {opened: Window}).opened.closed), true);
  });
});

suite('a script in a view, if a document could bring one', () => {
  test('has no origin: it reaches neither the author’s page, nor the file, nor another site', async () => {
    const preview = await startPreview();
    const {page} = await chromium();
    await page.goto(preview.address);
    const view = await viewOf(page);
    const outcome = await view.evaluate(
      async ({address, evil}) => {
        const attempt = async (act: () => unknown) => {
          try {
            return String(await act());
          } catch (error) {
            return (error as Error).name;
          }
        };
        return {
          origin,
          parent: await attempt(() => parent.document.title),
          storage: await attempt(() => localStorage.length),
          cookie: await attempt(() => document.cookie),
          page: await attempt(() => fetch(address)),
          events: await attempt(() => fetch(`${address}events`)),
          evil: await attempt(() => fetch(evil)),
          top: await attempt(() => ((top!.location as unknown) = evil)),
        };
      },
      {address: preview.address, evil: `${site.origin}/evil`},
    );
    assert.deepEqual(outcome, {
      origin: 'null',
      parent: 'SecurityError',
      storage: 'SecurityError',
      cookie: 'SecurityError',
      page: 'TypeError',
      events: 'TypeError',
      evil: 'TypeError',
      top: 'SecurityError',
    });
    assert.ok(!site.requests.some(({path}) => path === '/evil'));
    assert.ok((await page.evaluate(() => location.href)).startsWith(preview.address));
  });

  test('tells the author’s page a number, and nothing else moves it', async () => {
    const preview = await startPreview();
    const {page, errors} = await chromium();
    await page.goto(preview.address);
    const view = await viewOf(page);
    await view.evaluate(() => {
      for (const data of [null, 1, 'x', {}, {scroll: 'x'}, {scroll: Number.NaN}, {scroll: 1e300}, {scroll: -5}]) {
        parent.postMessage(data, '*');
      }
    });
    preview.save(exampleWith('"en": "Open the audit of the Northern Reservoir"', '"en": "Open the audit at once"'));
    await page.getByRole('status').filter({hasText: 'Saved: shown again.'}).waitFor();
    const next = page.frameLocator('iframe:not(.loading)');
    await next.getByRole('heading', {name: 'Open the audit at once'}).waitFor();
    assert.deepEqual(errors, []);
  });

  test('a link of the document opens outside, and learns no address', async () => {
    const preview = await startPreview();
    const {page} = await chromium();
    await page.goto(`${preview.address}?show=page`);
    const view = await viewOf(page);
    const opened = page.waitForEvent('popup');
    await view.getByRole('link', {name: 'Northern Water plc'}).first().click();
    const popup = await opened;
    assert.equal(await popup.evaluate(() => window.opener as unknown).catch(() => null), null);
    assert.ok((await page.evaluate(() => location.href)).startsWith(preview.address));
    assert.equal((await viewOf(page)).url(), view.url());
  });
});
