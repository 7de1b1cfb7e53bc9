import type {AxeResults, RunOptions} from 'axe-core';

/**
 * The results of axe, or what changed in the page meanwhile: results would then be about no moment of it, and axe
 * throws when an element has got another parent. Changes in closed shadow roots and frames, of values and of styles are
 * not seen. Runs in a page that has axe, and uses nothing outside itself.
 *
 * @throws {Error} of axe, if nothing changed.
 */
export async function judge(options: RunOptions, context?: Element): Promise<AxeResults | string> {
  const {axe} = globalThis as unknown as {axe: {run: (context: Node, options: RunOptions) => Promise<AxeResults>}};
  const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  let changed: string | undefined;
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
  if (changed !== undefined) return changed;
  if ('error' in outcome) throw outcome.error;
  return outcome.results;
}
