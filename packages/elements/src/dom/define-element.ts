/** Registers an element, unless another copy of this library was first: then that one serves the whole page. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
