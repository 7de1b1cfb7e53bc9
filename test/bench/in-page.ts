// What runs inside a page that is measured. Each is sent there as text, so none uses anything around it.

/** Finds something in the page, or nothing while it is not there. Called once per frame, so it may not search. */
export type Find = () => Element | null | undefined;

/** What a page has seen of itself; times are in milliseconds since the navigation began. */
export interface Seen {
  /** The end of the first frame with the letter's title. */
  title: number;
  /** The end of the first frame with the last source. */
  source: number;
  /** When our element said that its document is checked; 0 in pages without it. */
  checked: number;
  /** Layout shift, without what follows an input. */
  shift: number;
  /** Tasks of more than 50 ms. */
  tasks: {start: number; duration: number}[];
}

declare global {
  interface Window {
    bench: {readonly seen: Seen; readonly lastSource: Find};
  }
}

/**
 * Watches a page from before its first byte.
 *
 * @param title - Finds the letter's title.
 * @param list - Finds the list of sources.
 * @param expected - What the text of the last source holds: a list may still grow.
 */
export function watch(title: Find, list: Find, expected: readonly string[]): void {
  const seen: Seen = {title: 0, source: 0, checked: 0, shift: 0, tasks: []};
  const lastSource = () => {
    const last = list()?.lastElementChild;
    const text = last?.textContent ?? '';
    return last && expected.every((part) => text.includes(part)) ? last : undefined;
  };
  window.bench = {seen, lastSource};

  // A message that is posted before a frame is laid out and painted is heard when it has been.
  const afterFrame = (name: 'title' | 'source') => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      seen[name] = performance.now();
      port1.close();
    };
    port2.postMessage('');
  };
  let [hasTitle, hasSource] = [false, false];
  const look = () => {
    if (!hasTitle && title()?.textContent?.trim()) {
      hasTitle = true;
      afterFrame('title');
    }
    if (!hasSource && lastSource()) {
      hasSource = true;
      afterFrame('source');
    }
    if (!hasTitle || !hasSource) requestAnimationFrame(look);
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
 * Resolves when a page has shown everything, our elements have taken over what a server rendered, and nothing goes on.
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
  await waitFor('the end of the page', () => document.readyState === 'complete');
  const ours = document.querySelector<Ours>('cs-campaign');
  if (ours) {
    await waitFor('the campaign', () => ours.state === 'ready' || ours.state === 'failed');
    await ours.updateComplete;
    for (const part of ours.shadowRoot!.querySelectorAll<Ours>('*')) {
      await part.updateComplete;
      // What was skipped while it was drawn is laid out afterwards, and counts.
      await waitFor('the layout', () => !part.shadowRoot?.querySelector('.ahead'));
    }
  }
  const {seen, lastSource} = window.bench;
  await waitFor('the title', () => seen.title);
  await waitFor('the last source', () => seen.source && lastSource());
  for (let n = 0; n < 3; n += 1) {
    await idle();
    await frame();
  }
}

/** Goes to the last source as a reader does, and says whether it is on the screen and has text. */
export async function reachesLastSource(): Promise<boolean> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  // What comes into view is laid out then, and may move what is below it.
  for (let n = 0; n < 60; n += 1) {
    const source = window.bench.lastSource();
    source?.scrollIntoView({block: 'center', behavior: 'instant'});
    await frame();
    await frame();
    const box = source?.getBoundingClientRect();
    const isInView = !!box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
    if (isInView && (source as HTMLElement).innerText.trim() !== '') return true;
  }
  return false;
}
