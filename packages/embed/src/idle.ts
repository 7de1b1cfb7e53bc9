import {page} from '@countersign/elements/parts.js';

interface IdleOptions {
  /** Time in milliseconds after loading, in browsers that do not say when a page is idle, such as Safari. */
  readonly rest: number;
  /** Time in milliseconds after loading at which a page that is never idle has waited long enough. Default: never. */
  readonly timeout?: number;
}

/** Resolves when the page has loaded and is idle. */
export function idle({rest, ...options}: IdleOptions): Promise<void> {
  const {requestIdleCallback: whenIdle} = window as Partial<Window>;
  return new Promise((done) => {
    const wait = () =>
      // Without it, markup may have put an element in its place.
      void (typeof whenIdle === 'function' ? whenIdle(() => done(), options) : setTimeout(done, rest));
    if (page.readyState === 'complete') wait();
    else addEventListener('load', wait, {once: true});
  });
}
