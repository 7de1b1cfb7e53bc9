import {real} from './real.js';

/**
 * True if the reader's focus or selection is in the fallback of an element, or in what a server rendered into its root.
 * The partner's own words and the button that loads the document do not count, because they stay in every state.
 *
 * @param isServerRendered - Whether the content is in the root.
 */
export function isReading(element: HTMLElement, isServerRendered: boolean): boolean {
  if (!element.isConnected) return false;
  if (isServerRendered) {
    const root = element.shadowRoot as ShadowRoot & {getSelection?: () => Selection | null};
    const active = root.activeElement;
    return (active !== null && !active.matches('[part=load-button]')) || isSelected(root.getSelection?.(), element);
  }
  // The children are the page's: only the one that has the focus is looked at.
  let {activeElement: child} = real(element.getRootNode() as Document | ShadowRoot);
  const hasFocus = child !== element && element.contains(child);
  while (hasFocus && real(child!).parentElement !== element) child = real(child!).parentElement;
  return (hasFocus && !real(child!).slot) || isSelected(getSelection(), element);
}

const isSelected = (selection: Selection | null | undefined, element: Element): boolean =>
  !!selection && !selection.isCollapsed && selection.containsNode(element, true);

const EVENTS = ['focusin', 'focusout', 'selectionchange', 'scroll', 'resize'];
/** The page may stop any event. Scrolling does not bubble, and a window's size changes at the window only. */
const CAPTURE = {capture: true, passive: true};

/**
 * Calls back once, when a condition about an element holds that depends on where the reader is: the focus, the
 * selection, or what is in view.
 *
 * @returns A function that ends the waiting.
 */
export function whenReader(element: Element, condition: () => boolean, callback: () => void): () => void {
  // While the focus moves, nothing has it. So look afterwards, and once for many events.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!condition()) return;
      stop();
      callback();
    });
  };
  const stop = () => {
    clearTimeout(timer);
    observer?.disconnect();
    for (const event of EVENTS) removeEventListener(event, look, CAPTURE);
  };
  // Scrolling inside a shadow tree is not heard outside it.
  // Without one, markup may have put an element in its place: `<a id="IntersectionObserver">`.
  const observer = typeof IntersectionObserver === 'function' ? new IntersectionObserver(look) : undefined;
  observer?.observe(element);
  for (const event of EVENTS) addEventListener(event, look, CAPTURE);
  return stop;
}
