import type {AxeResults, RunOptions} from 'axe-core';

/**
 * The results of axe, or undefined if the page changed meanwhile: they would be about no moment of it, and axe throws
 * when an element has got another parent. Runs in a page that has axe, and uses nothing outside itself.
 */
export async function judge(options: RunOptions, context?: Element): Promise<AxeResults | undefined> {
  const {axe} = globalThis as unknown as {axe: {run: (context: Node, options: RunOptions) => Promise<AxeResults>}};
  let isChanged = false;
  const observer = new MutationObserver(() => (isChanged = true));
  const observe = (root: Document | ShadowRoot) => {
    observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
  };
  observe(document);
  try {
    const results = await axe.run(context ?? document, options);
    return isChanged ? undefined : results;
  } catch (error) {
    if (isChanged) return undefined;
    throw error;
  } finally {
    observer.disconnect();
  }
}
