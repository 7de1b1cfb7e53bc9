// The record of an overview, from the press of what opens it.
import type {Page} from 'playwright-core';
import type {BenchDocument} from './documents.ts';
import type {RecordFinds} from './finds.ts';
import {lastSourceText, wordsOf} from './goals.ts';
import {settled, type Find} from './in-page.ts';
import {asText, assertReached, PATIENCE, withPage, type Visited} from './measure.ts';
import type {PressNumbers} from './numbers.ts';

/** Milliseconds from the press to the end of the first frame with the first words, and with the last source. */
interface Pressed {
  readonly words: number;
  readonly goal: number;
  /** When the press was, since the navigation began. */
  readonly start: number;
}

declare global {
  interface Window {
    pressed: Promise<Pressed>;
  }
}

/** Opens an overview. When nothing goes on any more, presses what opens the record. */
export const visitPress = (visited: Visited): Promise<PressNumbers> =>
  withPage(visited, async ({page, document}) => {
    const {site, contestant, size, layout} = visited;
    const finds = contestant.finds.record!;
    await page.goto(await site.page(contestant, {size, layout, place: 'top'}), {waitUntil: 'commit'});
    await page.evaluate(settled, PATIENCE);
    const {words, goal, start} = await openRecord(page, finds, document);
    // What the press began may go on.
    await page.evaluate(settled, PATIENCE);
    const tasks = await page.evaluate(() => window.bench.seen.tasks);
    await assertReached(page);
    const after = tasks.filter((task) => task.start + task.duration > start);
    return {words, goal, longestTask: Math.max(0, ...after.map(({duration}) => duration)), longTasks: after.length};
  });

/** Presses what opens the record, and waits for its last source. From then on that is what the page waits for. */
export async function openRecord(page: Page, finds: RecordFinds, document: BenchDocument): Promise<Pressed> {
  await page.evaluate(watchingPress(finds, wordsOf(document.letter.summary), lastSourceText(document)));
  await pressOn(page, finds.press);
  return page.evaluate(() => window.pressed);
}

/** Presses an element as a reader does, with a mouse. */
async function pressOn(page: Page, finds: readonly Find[]): Promise<void> {
  const point = await page.evaluate<{x: number; y: number} | undefined>(
    `(${placeOf.toString()})(window.bench.onScreen(${asText(finds)}))`,
  );
  if (!point) throw new Error('There is nothing to press.');
  await page.mouse.click(point.x, point.y);
}

function placeOf(element: Element | undefined): {x: number; y: number} | undefined {
  if (!element) return undefined;
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, height} = element.getBoundingClientRect();
  // Near its beginning: a summary is as wide as the page, and a link ends with its text.
  return {x: left + 20, y: top + height / 2};
}

const watchingPress = ({words, sources}: RecordFinds, firstWords: string, last: readonly string[]) =>
  `(${watchPress.toString()})(${asText(words)}, ${JSON.stringify(firstWords)}, ${asText(sources)}, ${JSON.stringify(last)})`;

/** Waits for the next press and for what it opens. */
function watchPress(
  words: readonly Find[],
  firstWords: string,
  sources: readonly Find[],
  last: readonly string[],
): void {
  const {bench} = window;
  // What is in a closed disclosure is there, and not on screen.
  const isShown = (element: Element | undefined) => element !== undefined && element.checkVisibility();
  const hasWords = () => {
    const found = bench.onScreen(words);
    return isShown(found) && found!.textContent.includes(firstWords);
  };
  const goal = () => {
    const found = bench.lastOf(sources, last);
    return isShown(found) ? found : undefined;
  };
  window.pressed = new Promise((done) => {
    const onClick = ({timeStamp: start}: Event) => {
      const times = {words: 0, goal: 0, start};
      let [isWords, isGoal] = [false, false];
      const look = () => {
        if (!isWords && hasWords()) {
          isWords = true;
          bench.afterFrame(() => (times.words = performance.now() - start));
        }
        if (!isGoal && goal()) {
          isGoal = true;
          bench.afterFrame(() => {
            times.goal = performance.now() - start;
            done(times);
          });
        }
        if (!isWords || !isGoal) requestAnimationFrame(look);
      };
      bench.goal = goal;
      requestAnimationFrame(look);
    };
    window.addEventListener('click', onClick, {capture: true, once: true});
  });
}
