// What runs inside a page that is measured. Each function is sent there as text, so it uses nothing around it.
import type {Finds} from './finds.ts';

/** Finds something in the page, or nothing while it is not there. Called once per frame, so it may not search. */
export type Find = () => Element | null | undefined;

/** What a page has seen of itself; times are in milliseconds since the navigation began. */
export interface Seen {
  /** The end of the first frame with the letter's title. */
  title: number;
  /** The end of the first frame with what is waited for. */
  goal: number;
  /** When our element said that its document is checked; 0 in pages without it. */
  checked: number;
  /** Layout shift, without what follows an input. */
  shift: number;
  /** Tasks of more than 50 ms. */
  tasks: {start: number; duration: number}[];
}

declare global {
  interface Window {
    bench: {
      readonly seen: Seen;
      /** What is on screen, of several places. */
      readonly onScreen: (finds: readonly Find[]) => Element | undefined;
      /** The last member of a list, if it has these texts: a list may still grow. */
      readonly lastOf: (list: readonly Find[], texts: readonly string[]) => Element | undefined;
      /** Calls back when the next frame is laid out and painted. */
      readonly afterFrame: (done: () => void) => void;
      /** What is waited for. */
      goal: () => Element | undefined;
    };
  }
}

/**
 * Watches a page from before its first byte.
 *
 * @param finds - Find the letter's title, and the list whose last member is waited for, or that member's heading.
 * @param expected - What the text of that member holds.
 */
export function watch(finds: Finds, expected: readonly string[]): void {
  const seen: Seen = {title: 0, goal: 0, checked: 0, shift: 0, tasks: []};
  const onScreen = (places: readonly Find[]) => {
    for (const find of places) {
      const found = find();
      // Asking a page that has one place only would cost it something for nothing.
      if (found && (places.length === 1 || found.checkVisibility())) return found;
    }
    return undefined;
  };
  const lastOf = (list: readonly Find[], texts: readonly string[]) => {
    const found = onScreen(list);
    // Plain HTML has a heading, and what follows it, in the place of a member.
    let each = found?.localName === 'h4' ? found : found?.lastElementChild;
    for (let text = ''; each; each = found?.localName === 'h4' ? each.nextElementSibling : undefined) {
      text += each.textContent;
      if (texts.every((part) => text.includes(part))) return each;
    }
    return undefined;
  };
  // A message that is posted before a frame is laid out and painted is heard when it has been.
  const afterFrame = (done: () => void) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage('');
  };
  const goal = () => lastOf(finds.goal, expected);
  window.bench = {seen, onScreen, lastOf, afterFrame, goal};

  let [hasTitle, hasGoal] = [false, false];
  const look = () => {
    if (!hasTitle && onScreen(finds.title)?.textContent?.trim()) {
      hasTitle = true;
      afterFrame(() => (seen.title = performance.now()));
    }
    if (!hasGoal && goal()) {
      hasGoal = true;
      afterFrame(() => (seen.goal = performance.now()));
    }
    if (!hasTitle || !hasGoal) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  document.addEventListener('cs-load', () => (seen.checked ||= performance.now()));

  new PerformanceObserver((entries) => {
    for (const {startTime: start, duration} of entries.getEntries()) seen.tasks.push({start, duration});
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) {
      const {value, hadRecentInput} = entry as PerformanceEntry & {value: number; hadRecentInput: boolean};
      if (!hadRecentInput) seen.shift += value;
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/**
 * Resolves when a page has shown everything, our code and its part for the record are there, our elements have taken
 * over what they will take over, and nothing goes on.
 *
 * @param limit - In milliseconds, after which it is given up. On a slowed machine ten thousand rows take their time.
 */
export async function settled(limit: number): Promise<void> {
  type Ours = HTMLElement & {state?: string; updateComplete?: Promise<unknown>};
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const idle = () => new Promise((done) => requestIdleCallback(done, {timeout: 2_000}));
  const deadline = performance.now() + limit;
  const waitFor = async (what: string, is: () => unknown) => {
    while (!is()) {
      if (performance.now() > deadline) throw new Error(`Still not there: ${what}`);
      await frame();
    }
  };
  const drawn = async (root: ShadowRoot): Promise<void> => {
    for (const part of root.querySelectorAll<Ours>('[exportparts]')) {
      await part.updateComplete;
      // What was skipped while it was drawn is laid out afterwards, and counts.
      await waitFor('the layout', () => !part.shadowRoot?.querySelector('.ahead'));
      if (part.shadowRoot) await drawn(part.shadowRoot);
    }
  };
  await waitFor('the end of the page', () => document.readyState === 'complete');
  const ours = document.querySelector<Ours>('cs-campaign');
  if (ours) {
    await waitFor('the campaign', () => ours.state === 'ready' || ours.state === 'failed');
    await waitFor('the part for the record', () => customElements.get('cs-source-list'));
    await ours.updateComplete;
    await drawn(ours.shadowRoot!);
  }
  const {seen, goal} = window.bench;
  await waitFor('the title', () => seen.title);
  await waitFor('the last of what is shown', () => seen.goal && goal());
  for (let n = 0; n < 3; n += 1) {
    await idle();
    await frame();
  }
}

/** Goes to the last of what is shown as a reader does, and says whether it is on the screen and has text. */
export async function reachesGoal(): Promise<boolean> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  // What comes into view is laid out then, and may move what is below it.
  for (let n = 0; n < 60; n += 1) {
    const goal = window.bench.goal();
    goal?.scrollIntoView({block: 'center', behavior: 'instant'});
    await frame();
    await frame();
    const box = goal?.getBoundingClientRect();
    // A demand may be higher than the screen of a phone.
    const isInView = !!box && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    if (isInView && (goal as HTMLElement).innerText.trim() !== '') return true;
  }
  return false;
}
