import {afterwards} from '../support/elements/bare-fixtures.ts';

export const MINUTE = 60_000;

/** Whether the page can be seen, as it tells scripts. */
export function seen(visibilityState: DocumentVisibilityState): void {
  // The elements ask the class of the document, which inherits the real value.
  const documents = HTMLDocument.prototype;
  Object.defineProperty(documents, 'visibilityState', {configurable: true, value: visibilityState});
  afterwards(() => Reflect.deleteProperty(documents, 'visibilityState'));
}

/** Stops the page's date, so that no day begins within a test. */
export function stopDate(): void {
  const {Date: MovingDate} = window;
  const now = MovingDate.now();
  window.Date = class extends MovingDate {
    static override now = () => now;

    constructor(...parts: readonly unknown[]) {
      super(...((parts.length > 0 ? parts : [now]) as [number]));
    }
  } as DateConstructor;
  afterwards(() => {
    window.Date = MovingDate;
  });
}

export interface Timers {
  /** Lets so many milliseconds pass for the timers that wait now. */
  advance(milliseconds: number): void;
  /** How many timers are waiting. */
  readonly waiting: number;
}

/**
 * Takes the page's clock, and its timers of a second and longer, into the hands of a test: they wait until it lets time
 * pass.
 */
export function holdTimers(): Timers {
  const {setTimeout, clearTimeout} = window;
  const {now: dateNow} = Date;
  const start = Date.now();
  const held = new Map<number, {at: number; call: () => void}>();
  let now = 0;
  // Beyond what a browser counts to.
  let last = 1e12;
  window.setTimeout = ((call: () => void, delay = 0) => {
    // Longer than what a browser holds in 32 bits is no delay at all: so do all of them.
    if (delay < 1000 || delay > 2 ** 31 - 1) return setTimeout.call(window, call, delay);
    held.set(++last, {at: now + delay, call});
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (!held.delete(id!)) clearTimeout.call(window, id);
  }) as typeof window.clearTimeout;
  Date.now = () => start + now;
  afterwards(() => {
    Object.assign(window, {setTimeout, clearTimeout});
    Date.now = dateNow;
  });
  return {
    advance(milliseconds) {
      const until = now + milliseconds;
      // Not those that begin meanwhile, such as the time limit of a request: the server answers in its own time.
      for (const [id, {at, call}] of [...held].sort(([, a], [, b]) => a.at - b.at)) {
        if (at > until || !held.delete(id)) continue;
        now = at;
        call();
      }
      now = until;
    },
    get waiting() {
      return held.size;
    },
  };
}
