import {COMING} from './prepared-root.js';

/** Returns a function that opens the disclosures that are open now, once the campaign is rendered. */
export function openedAgain(root: ShadowRoot): () => void {
  const before = controlsIn(root);
  return () => {
    const after = controlsIn(root);
    // Another revision of the document may have others.
    if (after.length !== before.length) return;
    for (const [index, {open}] of before.entries()) if (open) after[index]!.open = true;
  };
}

/**
 * Disclosures and links on the screen in the order of the page, also of nested elements. Only disclosures have `open`.
 * Links tell one revision from another.
 */
function controlsIn(root: ShadowRoot): HTMLDetailsElement[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('details, a, [exportparts]')].flatMap((element) => {
    // The live element draws the list of all signatories when it is opened.
    if (element.closest(COMING) || element.matches('[part=signatories-all] a')) return [];
    return element.shadowRoot ? controlsIn(element.shadowRoot) : element;
  });
}
