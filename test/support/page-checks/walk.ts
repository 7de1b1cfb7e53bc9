// The stops that Tab makes on a page, in the order in which the page is read.
import {called, CONTROLS, drawnChildren} from './composed-tree.ts';
import {focusedElement, unclearFocus} from './focus.ts';

let stops: HTMLElement[] = [];

/** Finds all stops, which are the elements that a mouse can use. Returns their number. */
export function findStops(): number {
  stops = [...drawn(document.body)].filter(
    (element) => element.matches(CONTROLS) && element.checkVisibility({visibilityProperty: true}),
  );
  return stops.length;
}

/** An element and all elements inside it, as the page draws them. */
function* drawn(element: HTMLElement): Generator<HTMLElement> {
  yield element;
  for (const child of drawnChildren(element)) yield* drawn(child as HTMLElement);
}

export interface Stop {
  /** Its number in reading order, from 0. It is -1 outside of the page. */
  readonly at: number;
  readonly isFrame: boolean;
  readonly isMark: boolean;
  readonly name: string;
  /** Whether it is inside the window, and not fully covered by another element (WCAG 2.4.11). True outside of stops. */
  readonly isInSight: boolean;
  /** Faults of its focus mark. */
  readonly wrong: string[];
}

/** The stop that has the focus. */
export function stop(): Stop {
  const element = focusedElement() as HTMLElement;
  const at = stops.indexOf(element);
  const isFrame = element.localName === 'iframe';
  const isElsewhere = at < 0 || isFrame;
  return {
    at,
    isFrame,
    isMark: element.matches('[part=mark]'),
    name: called(element),
    isInSight: isElsewhere || isSeen(element),
    wrong: isElsewhere ? [] : unclearFocus(element),
  };
}

function isSeen(element: HTMLElement): boolean {
  return [...element.getClientRects()].some(({left, right, top, bottom}) => {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    if (x < left || x > right || y < top || y > bottom) return false;
    const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
}

/** Focuses the stop at which a walk begins. */
export function begin(at: number): void {
  stops.at(at)!.focus();
}

/** Stops that stand above the one before them, on a page that is one column. */
export function above(): string[] {
  return stops.flatMap((element, at) => {
    const [first] = element.getClientRects();
    const before = stops[at - 1]?.getClientRects()[0];
    return first && before && first.bottom < before.top
      ? [`${called(element)} stands above ${called(stops[at - 1]!)}`]
      : [];
  });
}
