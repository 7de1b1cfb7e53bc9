/**
 * Resolves when the page has loaded and is idle.
 *
 * @param rest - Time in milliseconds after loading, in browsers that do not say when a page is idle, such as Safari.
 */
export function idle(rest: number): Promise<void> {
  const {requestIdleCallback: whenIdle} = window as Partial<Window>;
  return new Promise((done) => {
    const wait = () => void (whenIdle ? whenIdle(() => done()) : setTimeout(done, rest));
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, {once: true});
  });
}
