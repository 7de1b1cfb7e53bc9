import type {AxeResults, RunOptions} from 'axe-core';

/**
 * The results of axe for a page that did not change while axe read it. Otherwise they would be about no moment of the
 * page, and axe throws when an element has got another parent: the page is read anew. Changes in closed shadow roots
 * and frames, of values and of styles are not seen. Runs in a page that has axe, and uses nothing outside itself.
 *
 * @throws {Error} of axe, if nothing changed. Or if the page goes on changing, with the last change.
 */
export async function judge(options: RunOptions, context?: Element): Promise<AxeResults> {
  const {axe} = globalThis as unknown as {axe: {run: (context: Node, options: RunOptions) => Promise<AxeResults>}};
  const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  let changed: string | undefined;
  for (let readings = 0; readings < 100; readings += 1) {
    changed = undefined;
    const observer = new MutationObserver(([change]) => (changed ??= `${change!.type} of ${change!.target.nodeName}`));
    const roots = rootsIn(document);
    for (const root of roots) {
      observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    }
    const outcome = await axe.run(context ?? document, options).then(
      (results) => ({results}),
      (error: unknown) => ({error}),
    );
    observer.disconnect();
    if (rootsIn(document).length > roots.length) changed ??= 'a new shadow root';
    if (changed !== undefined) continue;
    if ('error' in outcome) throw outcome.error;
    return outcome.results;
  }
  throw new Error(`The page goes on changing while axe reads it: ${changed}`);
}
