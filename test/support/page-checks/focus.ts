// Checks that the focus is visible (WCAG 2.4.7, 1.4.11): a line of at least 2 px, with a contrast of 3:1 to its
// surroundings.
import {around, called, CONTROLS, visibleElements} from './composed-tree.ts';
import {contrastOn} from './colours.ts';

/** The element that has the focus, in any shadow root. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Faults of the focus mark on an element that has the focus. */
export function unclearFocus(element: Element): string[] {
  const {outlineStyle, outlineWidth, outlineOffset, outlineColor} = getComputedStyle(element);
  // Outside of our elements, a page may leave the mark to the browser, which has the reader's settings.
  const isOurs = element.getRootNode() !== element.ownerDocument;
  if (outlineStyle === 'auto' && !isOurs) return [];
  if (outlineStyle === 'none' || outlineStyle === 'auto' || parseFloat(outlineWidth) < 2) {
    return [`${called(element)} shows no focus: ${outlineStyle} ${outlineWidth}`];
  }
  const on = parseFloat(outlineOffset) < 0 ? element : around(element);
  const contrast = contrastOn(on, outlineColor);
  return contrast < 3 ? [`${called(element)} shows its focus with a contrast of ${contrast.toFixed(2)}`] : [];
}

/** Focuses everything that can have the focus, and checks each mark. */
export function unclearFocuses(page: Element): string[] {
  const kept = focusedElement() as HTMLElement | null;
  const found: string[] = [];
  for (const element of [...visibleElements(page)].filter((each) => each.matches(CONTROLS)) as HTMLElement[]) {
    // The focus of a frame is that of the page in it. The studio has native buttons that cannot be used now. Buttons of
    // elements keep the focus.
    if (element.localName === 'iframe' || element.matches('studio-part :disabled')) continue;
    element.focus({preventScroll: true});
    if (focusedElement() === element) found.push(...unclearFocus(element));
    else found.push(`${called(element)} takes no focus`);
  }
  kept?.focus({preventScroll: true});
  return found;
}
