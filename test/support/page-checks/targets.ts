// Checks the size of targets (WCAG 2.5.8): 24 by 24 pixels or larger, or in a sentence, or with room around it.
import {around, called, CONTROLS, visibleElements} from './composed-tree.ts';

const SIZE = 24;

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

export function smallTargets(page: Element): string[] {
  const targets: Target[] = [...visibleElements(page)]
    .filter((element) => element.matches(CONTROLS))
    .map((element) => ({element, box: element.getBoundingClientRect()}));
  return targets
    .filter((target) => isUndersized(target) && !isInSentence(target.element))
    .filter((target) => targets.some((other) => other !== target && crowds(other, target)))
    .map(({element, box}) => `${called(element)} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`);
}

// A tenth of a pixel is allowed, because browsers round.
const isUndersized = ({box}: Target): boolean => box.width < SIZE - 0.1 || box.height < SIZE - 0.1;

/** Exception "inline": the target is in a line with other words that are no target. */
function isInSentence(element: Element): boolean {
  let block: Element | null = element;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = around(block);
  return block !== null && /\p{L}/u.test(wordsBeside(block));
}

/** The words of a block outside of targets and inner blocks. */
function wordsBeside(block: Element): string {
  return [...block.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches(CONTROLS)) return '';
      return getComputedStyle(node).display.startsWith('inline') ? wordsBeside(node) : '';
    })
    .join(' ');
}

/** Exception "spacing": a circle of 24 px around the target's middle touches no other target and no other circle. */
function crowds(other: Target, target: Target): boolean {
  const {x, y} = middle(target.box);
  if (isUndersized(other)) {
    const beside = middle(other.box);
    return Math.hypot(x - beside.x, y - beside.y) < SIZE - 0.1;
  }
  // Compare line by line: the box around a wrapped link is larger than the link.
  return [...other.element.getClientRects()].some(({left, right, top, bottom}) => {
    const across = Math.max(left - x, 0, x - right);
    const along = Math.max(top - y, 0, y - bottom);
    return Math.hypot(across, along) < SIZE / 2 - 0.1;
  });
}

const middle = ({x, y, width, height}: DOMRect) => ({x: x + width / 2, y: y + height / 2});
