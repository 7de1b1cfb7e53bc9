import {isVisible} from './is-visible.js';
import {hostsAround} from './page-order.js';

/** True if readers can see an element and move the focus into it. */
export const isReachable = (element: Element): boolean =>
  isVisible(element) && hostsAround(element).every((node) => (node as Element).closest('[inert]') === null);
