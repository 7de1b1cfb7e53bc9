// All contestants show the same letter, and skip the same of it until it is opened.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import type {Page} from 'playwright-core';
import {useChromium} from '../support/browsers/chromium.ts';
import {openDisclosures} from '../support/browsers/in-page.ts';
import {violations} from '../support/page-checks/violations.ts';
import {contestants, type Contestant} from './contestants.ts';
import type {Layout} from './contestants/shared/campaign.ts';
import {assertHead, assertLists, assertMarks, assertOverview, assertRecord} from './facts.ts';
import {goalText} from './goals.ts';
import {reachesGoal, settled} from './in-page.ts';
import {asText, watching} from './measure.ts';
import {LIMIT_OF_PRESS} from './numbers.ts';
import {openRecord} from './press.ts';
import {startSite, type BenchSite} from './site.ts';

const SIZES = [5, 100] as const;

// Web Awesome makes a landmark of what is in each disclosure, and axe finds no name for it. That is the library's.
const RULES = {rules: {'landmark-unique': {enabled: false}}};

const chromium = useChromium();
let site: BenchSite;
before(async () => {
  site = await startSite(contestants, SIZES);
});
after(() => site.server.close());

async function open(contestant: Contestant, size: number, layout: Layout): Promise<Page> {
  // A disclosure that fades in is judged by axe as it is at that moment: too pale.
  const {page, errors, messages} = await chromium({reducedMotion: 'reduce'});
  await page.addInitScript(watching(contestant.finds[layout], goalText(site.document(size), layout)));
  await page.goto(await site.page(contestant, {size, layout, place: 'top'}));
  await page.evaluate(settled, 120_000);
  assert.deepEqual([errors, messages], [[], []]);
  return page;
}

/** Opens every disclosure that the page shows, also those that are drawn then. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(openLibraryDisclosures);
  await page.evaluate(animationsEnded);
  await page.evaluate(openDisclosures);
  await page.evaluate(animationsEnded);
}

/** Those of the library fill themselves when it says that they open, which it does for its own property only. */
function openLibraryDisclosures(): void {
  for (const each of document.querySelectorAll<Element & {open: boolean}>('wa-details')) each.open = true;
}

/** Resolves when nothing on the page moves any more, as the library in it sees to in the frames after a change. */
async function animationsEnded(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let quiet = 0; quiet < 5; quiet += 1) {
    await frame();
    if (document.getAnimations().length > 0) quiet = -1;
  }
}

for (const contestant of contestants) {
  const {name, label, finds} = contestant;

  suite(`overview: ${label}`, () => {
    for (const size of SIZES) {
      test(`shows the answer for ${size} signatories, and nothing of the record`, async () => {
        const page = await open(contestant, size, 'overview');
        const document = site.document(size);
        await assertHead(page, document);
        await assertOverview(page, document);
        await assertMarks(page, document, ['overview']);
        assert.ok(await page.evaluate(reachesGoal));
        // What is closed is not drawn, but for the page that has it as static HTML.
        const drawn = await page.evaluate(`${asText(finds.record?.sources ?? [])}.some((find) => find())`);
        assert.equal(drawn, name === LIMIT_OF_PRESS);
      });

      if (finds.record) {
        test(`opens the whole record of ${size} signatories and sources in place`, async () => {
          const page = await open(contestant, size, 'overview');
          const document = site.document(size);
          const {words, goal} = await openRecord(page, finds.record!, document);
          assert.ok(words > 0 && goal >= words, `${words}, ${goal}`);
          await openAll(page);
          await assertOverview(page, document);
          await assertRecord(page, document);
          await assertLists(page, document);
          await assertMarks(page, document, ['overview', 'full']);
          assert.ok(await page.evaluate(reachesGoal));
        });
      }
    }

    test('has nothing that axe finds wrong', async () => {
      const page = await open(contestant, SIZES[0], 'overview');
      assert.deepEqual(await violations(page, RULES), []);
    });
  });

  if (name === LIMIT_OF_PRESS) continue;

  suite(`full: ${label}`, () => {
    for (const size of SIZES) {
      test(`shows every fact of ${size} signatories and sources, and goes to the last of them`, async () => {
        const page = await open(contestant, size, 'full');
        const document = site.document(size);
        await openAll(page);
        await assertHead(page, document);
        await assertRecord(page, document);
        await assertLists(page, document);
        await assertMarks(page, document, ['full']);
        assert.ok(await page.evaluate(reachesGoal));
      });
    }

    test('has nothing that axe finds wrong', async () => {
      const page = await open(contestant, SIZES[0], 'full');
      await openAll(page);
      assert.deepEqual(await violations(page, RULES), []);
    });
  });
}
