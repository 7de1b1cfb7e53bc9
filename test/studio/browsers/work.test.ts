// What a key costs, in documents at their bounds: bytes that are kept, bytes for the thread, and what is drawn. Counted,
// not timed, so that it is the same on every machine.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inChromium, useChromium} from '../../support/browsers/chromium.ts';
import {manyDemands, manySignatories, manySources} from '../../support/documents/largest.ts';
import {useSite} from '../../support/servers/site.ts';
import {draft} from '../../support/studio/draft.ts';
import {sessionOf} from '../../support/studio/page.ts';

const DOCUMENTS = {
  '20,000 signatories': [manySignatories(), 'signatories'],
  '200 demands of 40 entries': [manyDemands(), 'demands'],
  '5,000 sources': [manySources(), 'sources'],
} as const;

/** Counts from the beginning of the page. Runs in the page. */
function count(): void {
  const counts = {kept: 0, posted: 0};
  Object.assign(globalThis, {counts});
  const sizeOf = (value: unknown) => JSON.stringify(value)?.length ?? 0;
  const {put} = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, key) {
    counts.kept += sizeOf(value);
    return put.call(this, value, key);
  };
  const {postMessage} = Worker.prototype;
  Worker.prototype.postMessage = function (message: unknown, ...more: never[]) {
    counts.posted += sizeOf(message);
    postMessage.call(this, message, ...more);
  };
}

suite('a document at its bounds', inChromium, () => {
  const site = useSite();
  const chromium = useChromium();
  for (const [name, [document, view]] of Object.entries(DOCUMENTS)) {
    test(`with ${name}: a key costs as little as in a small one, and closed cards draw no fields`, async () => {
      const {page, errors} = await chromium({serviceWorkers: 'block'});
      await page.addInitScript(count);
      await draft(sessionOf(page), site.origin, document, 'letter');
      await page.waitForSelector('[id="field.letter.title"]');
      const counts = () =>
        page.evaluate(() => ({...(globalThis as unknown as {counts: {kept: number; posted: number}}).counts}));
      await page.click('[id="field.letter.title"]');
      await page.keyboard.press('End');
      const kept = () =>
        page.waitForFunction(
          () =>
            (globalThis.document.querySelector('studio-app') as unknown as {session: {isKept: boolean}}).session.isKept,
        );
      await page.keyboard.type('a');
      await kept();
      const before = await counts();
      await page.keyboard.type('bcdefghijk');
      await kept();
      const after = await counts();
      assert.ok(after.kept - before.kept < 10 * 4_000, `${after.kept - before.kept} bytes kept for ten keys`);
      assert.ok(after.posted - before.posted < 10 * 4_000, `${after.posted - before.posted} bytes posted for ten keys`);
      await page.evaluate((hash) => (location.hash = hash), `#/draft/d/${view}`);
      await page.waitForSelector(`studio-${view}`);
      const elements = await page.evaluate(() => globalThis.document.querySelectorAll('main *').length);
      assert.ok(elements < 6_000, `${elements} elements in ${view}`);
      assert.deepEqual(errors, []);
    });
  }
});
