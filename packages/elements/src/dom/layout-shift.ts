import {page} from './real.js';

/** The most that a page may move in view: what browsers call good (Cumulative Layout Shift of at most 0.1). */
const MAX_SHIFT = 0.1;

/**
 * True if what the reader sees hardly moves when an element gets another height.
 *
 * A change below the window moves nothing, and one above it nothing where the browser anchors the scroll position.
 */
export function hardlyMoves(element: Element, height: number): boolean {
  const {top, bottom, height: before} = element.getBoundingClientRect();
  const moved = Math.abs(height - before) / innerHeight;
  if (top >= innerHeight) return true;
  if (bottom <= 0 && isAnchored()) return true;
  // The share of the window that moves: what is below the element, or for a reader who is inside or past it, all.
  const share = top < 0 ? 1 : Math.max(0, 1 - Math.min(bottom, top + height) / innerHeight);
  return share * Math.min(1, moved) <= MAX_SHIFT;
}

/** True if the browser keeps what is in view where it is, when something above changes. A page can switch that off. */
const isAnchored = (): boolean =>
  [page.documentElement, page.body].every(
    (each) => getComputedStyle(each).getPropertyValue('overflow-anchor') === 'auto',
  );
