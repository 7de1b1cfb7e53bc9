import {real} from './real.js';

/** True if an element is drawn and visible. A DOM without layout, such as jsdom, does not say: all is visible there. */
export const isVisible = (element: Element): boolean =>
  (real(element) as Partial<Element>).checkVisibility?.({visibilityProperty: true}) ?? true;
