// Functions that run inside a page, for tests of the code's parts. Each is sent there as text.

/** Goes into the head of a page. It keeps events, what parts are requested from where, and work for later times. */
export const WATCHING = `<script>
  const watched = {events: [], sources: [], idle: [], busy: [], late: []};
  for (const type of ['cs-load', 'cs-error', 'error', 'unhandledrejection']) {
    addEventListener(type, (event) => {
      // A script that does not come is no error of the page.
      if (type === 'error' && event.target !== window) return;
      const problems = (event.problems ?? []).map(({message}) => message);
      watched.events.push([event.target.localName, type, event.code, ...problems, event.reason ?? event.message].filter(Boolean).join(' '));
    }, true);
  }
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const {src} of addedNodes) if (/\\/countersign-[\\d.]+-/.test(src)) watched.sources.push(src);
    }
  }).observe(document.documentElement, {childList: true, subtree: true});
  window.requestIdleCallback = (callback, {timeout} = {}) => {
    if (timeout) watched.busy.push(callback);
    return watched.idle.push(callback);
  };
  const set = setTimeout;
  window.setTimeout = (callback, delay, ...values) =>
    delay === 2000 ? watched.idle.push(callback) : delay === 20000 ? watched.late.push(callback) : set(callback, delay, ...values);
  Object.defineProperty(document, 'watched', {value: watched});
</script>`;

interface Watched {
  readonly events: readonly string[];
  readonly sources: readonly string[];
  readonly idle: (() => void)[];
  /** What does not wait for ever until the page is idle. */
  readonly busy: (() => void)[];
  readonly late: (() => void)[];
}

/** What has happened so far. */
export function watchedSoFar(): Pick<Watched, 'events' | 'sources'> & {leftInHead: number} {
  const {events, sources} = (document as unknown as {watched: Watched}).watched;
  const leftInHead = document.head.querySelectorAll('script[src]').length;
  return {events, sources, leftInHead};
}

/** The page is idle now. */
export function beIdle(): void {
  for (const callback of (document as unknown as {watched: Watched}).watched.idle.splice(0)) callback();
}

/** The page is never idle, and five seconds go by. */
export function beBusy(): void {
  for (const callback of (document as unknown as {watched: Watched}).watched.busy.splice(0)) callback();
}

/** Twenty seconds go by. */
export function passTwentySeconds(): void {
  for (const callback of (document as unknown as {watched: Watched}).watched.late.splice(0)) callback();
}

/** A reader opens or closes the record of the first overview. Resolves when the overview has heard of it. */
export async function toggleRecord(): Promise<void> {
  const find = (root: Document | ShadowRoot): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches('details[part=record]')) return element.querySelector('summary')!;
      const found = element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const summary = find(document)!;
  let isHeard = false;
  summary.parentElement!.addEventListener('toggle', () => (isHeard = true), {once: true});
  summary.click();
  // The browser tells the overview in a later task. A second press before that would undo the first one.
  const deadline = performance.now() + 120_000;
  while (!isHeard) {
    if (performance.now() > deadline) throw new Error('The record does not say that it was opened or closed.');
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** A reader presses the first footnote mark. */
export function pressMark(): void {
  const find = (root: Document | ShadowRoot): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.matches('[part=mark]')) return element;
      const found = element.shadowRoot && find(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const mark = find(document)!;
  mark.focus();
  mark.click();
}

/**
 * Resolves when a condition about the page holds: an expression over `texts`, `states` and `watched`.
 *
 * @throws {Error} after two minutes, with all of these.
 */
export async function comes(condition: string): Promise<void> {
  const all = (root: Document | ShadowRoot): (HTMLElement & {state?: string})[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.localName.startsWith('cs-') ? [element] : []),
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const {watched} = document as unknown as {watched: Watched};
  const isTrue: Record<string, (argument: string) => boolean> = {
    ready: (tag) => all(document).some(({localName, state}) => localName === tag && state === 'ready'),
    failed: (tag) => all(document).some(({localName, state}) => localName === tag && state === 'failed'),
    event: (text) => watched.events.includes(text),
    events: (count) => watched.events.length >= Number(count),
    sources: (count) => watched.sources.length >= Number(count),
    part: (name) => all(document).some(({shadowRoot}) => shadowRoot?.querySelector(`[part=${name}]`)),
    lang: (tag) =>
      all(document).some(({shadowRoot}) => shadowRoot?.querySelector(`[lang=${tag}] [part=demands-heading]`)),
    late: (count) => watched.late.length >= Number(count),
  };
  const [, what, argument] = /^(\w+) (.+)$/.exec(condition)!;
  const deadline = performance.now() + 120_000;
  while (!isTrue[what!]!(argument!)) {
    if (performance.now() > deadline) {
      const states = all(document).map(({localName, state}) => `${localName} ${state}`);
      throw new Error(`${condition} did not come: ${JSON.stringify([states, watched.events, watched.sources])}`);
    }
    await new Promise((done) => requestAnimationFrame(done));
  }
  for (let n = 0; n < 3; n += 1) await new Promise((done) => requestAnimationFrame(done));
}
