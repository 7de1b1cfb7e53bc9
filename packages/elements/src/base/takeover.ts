/**
 * Takes what a server rendered out of a shadow root: all after its first node. It is replaced and not hydrated, so that
 * neither a policy for styles nor a newer document stands in the way: see docs/decisions/0023-prerendered-roots.md.
 *
 * @returns A function that opens again what a reader had opened, and gives back the focus, once the campaign is drawn.
 */
export function takeOver(first: ChildNode): () => void {
  const root = first.parentNode as ShadowRoot;
  const before = controls(root);
  const focused = before.findIndex((control) => control.matches(':focus'));
  while (first.nextSibling) first.nextSibling.remove();
  return () => {
    const after = controls(root);
    // Another revision may have others, in other places.
    if (after.length !== before.length) return;
    for (const [at, {open}] of before.entries()) if (open) after[at]!.open = true;
    after[focused]?.focus({preventScroll: true});
  };
}

/** Disclosures and links in the order of the page, those of the elements inside included. Only disclosures are ever open. */
function controls(root: ShadowRoot): HTMLDetailsElement[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('details, summary, a, [exportparts]')].flatMap((element) =>
    element.shadowRoot ? controls(element.shadowRoot) : element,
  );
}
