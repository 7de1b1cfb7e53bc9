// How long a button of the page keeps its reader waiting while everything loads.
import {setTimeout as wait} from 'node:timers/promises';
import type {Page} from 'playwright-core';
import {settled} from './in-page.ts';
import {PATIENCE, withPage, type Visited} from './measure.ts';
import type {ReplyNumbers} from './numbers.ts';

/** A reader who presses again and again gives up at some time. */
const MAX_PRESSES = 100;
/** Milliseconds from a reply to the next press: short enough that no task over 50 ms is missed. */
const PAUSE = 30;

declare global {
  interface Window {
    /** Milliseconds from each press of the page's button to the end of the frame with its effect. */
    replies: number[];
  }
}

/** Loads a page, and presses its button again and again until nothing goes on any more. */
export const visitReply = (visited: Visited): Promise<ReplyNumbers> =>
  withPage(visited, async ({page}) => {
    const {site, contestant, size, layout} = visited;
    await page.addInitScript(watchReplies);
    await page.goto(await site.page(contestant, {size, layout, place: 'button'}), {waitUntil: 'commit'});
    const point = await placeOfButton(page);
    const loading = {isDone: false};
    const end = page.evaluate(settled, PATIENCE).finally(() => (loading.isDone = true));
    let presses = 0;
    for (; presses < MAX_PRESSES && !loading.isDone; presses += 1) {
      await page.mouse.click(point.x, point.y);
      await wait(PAUSE);
    }
    await end;
    // The last reply may still be under way. Every press has one.
    await page.waitForFunction((count) => window.replies.length === count, presses);
    const replies = await page.evaluate(() => window.replies);
    return {longest: Math.max(...replies), presses};
  });

async function placeOfButton(page: Page): Promise<{x: number; y: number}> {
  const box = await page.locator('#follow').boundingBox();
  return {x: box!.x + box!.width / 2, y: box!.y + box!.height / 2};
}

function watchReplies(): void {
  window.replies = [];
  const onClick = ({target, timeStamp}: Event) => {
    if (!(target instanceof HTMLElement) || target.id !== 'follow') return;
    requestAnimationFrame(() => window.bench.afterFrame(() => void window.replies.push(performance.now() - timeStamp)));
  };
  window.addEventListener('click', onClick, {capture: true});
}
