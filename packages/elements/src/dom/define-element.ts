/** Registers an element, unless another copy of this library has done so: the first copy serves the whole page. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
