// How long a button of the page keeps its reader waiting while everything loads.
import {setTimeout as wait} from 'node:timers/promises';
import type {CDPSession} from 'playwright-core';
import {BUTTON_AT} from './host-page.ts';
import {settled} from './in-page.ts';
import {PATIENCE, withPage, type Visited} from './measure.ts';
import type {ReplyNumbers} from './numbers.ts';

/** A reader who presses again and again gives up at some time. */
const MAX_PRESSES = 300;
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
  withPage(visited, async ({page, devtools}) => {
    const {site, contestant, size, layout} = visited;
    // The page says by itself when it is done: a question from outside would keep its reader waiting, too.
    await page.addInitScript({
      content: `(${settled.toString()})(${PATIENCE}).then(${say.toString()}, ${say.toString()})`,
    });
    await page.addInitScript(watchReplies);
    const loading = {isDone: false};
    const end = page
      .waitForEvent('console', (message) => message.text().startsWith(SETTLED))
      .finally(() => (loading.isDone = true));
    await page.goto(await site.page(contestant, {size, layout, place: 'button'}), {waitUntil: 'commit'});
    for (let presses = 0; presses < MAX_PRESSES && !loading.isDone; presses += 1) {
      await press(devtools);
      await wait(PAUSE);
    }
    const outcome = (await end).text();
    if (outcome !== SETTLED) throw new Error(outcome);
    // A press before the button was there hit nothing. A last one always has a reply, which may be under way.
    await press(devtools);
    await page.waitForFunction(() => window.replies.length > 0 && !window.replies.includes(0));
    const replies = await page.evaluate(() => window.replies);
    return {longest: Math.max(...replies), presses: replies.length};
  });

const SETTLED = 'bench: settled';

/** Sent to the page, so it names nothing around it. */
function say(error: unknown): void {
  console.debug(`bench: settled${error === undefined ? '' : `, and not: ${(error as Error).message}`}`);
}

/** Presses with the mouse where the button is, or is going to be. */
async function press(devtools: CDPSession): Promise<void> {
  const event = {...BUTTON_AT, button: 'left', clickCount: 1} as const;
  await Promise.all(
    (['mousePressed', 'mouseReleased'] as const).map((type) =>
      devtools.send('Input.dispatchMouseEvent', {...event, type}),
    ),
  );
}

function watchReplies(): void {
  window.replies = [];
  const onClick = ({target, timeStamp}: Event) => {
    if (!(target instanceof HTMLElement) || target.id !== 'follow') return;
    // It has its time when the frame is painted.
    const index = window.replies.push(0) - 1;
    requestAnimationFrame(() => window.bench.afterFrame(() => (window.replies[index] = performance.now() - timeStamp)));
  };
  window.addEventListener('click', onClick, {capture: true});
}
