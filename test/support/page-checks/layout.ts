// Checks that nothing sticks out of the page, is cut off, or overlaps (WCAG 1.4.4, 1.4.10, 1.4.12).
import {called, composedTree, visibleElements} from './composed-tree.ts';

/** Elements that a reader sees stick out of the page at either side. A margin that nothing paints does not count. */
export function overflow(page: Element): string[] {
  const {left, right} = page.getBoundingClientRect();
  return [...visibleElements(page)].flatMap((element) => {
    // The dots between short facts are clipped where they begin a line.
    if (element.matches('.dot')) return [];
    const boxes = isPainted(element) ? [element.getBoundingClientRect()] : textBoxes(element);
    const box = boxes.find((each) => each.right > each.left && (each.left < left - 1 || each.right > right + 1));
    return box ? [`${called(element)} sticks out: ${box.left} to ${box.right} of ${left} to ${right}`] : [];
  });
}

/** Whether an element shows its box: by a background, by a border, or because it is a picture or a control. */
function isPainted(element: Element): boolean {
  const {backgroundColor, borderInlineStartWidth, borderInlineEndWidth} = getComputedStyle(element);
  return (
    element.matches('img, svg, button, input, select, textarea, iframe') ||
    !/^(transparent|.*[,/] ?0\))$/.test(backgroundColor) ||
    parseFloat(borderInlineStartWidth) + parseFloat(borderInlineEndWidth) > 0
  );
}

/** Elements with content that is cut off or has to be scrolled. */
export function cutOff(page: Element): string[] {
  return [...visibleElements(page)].flatMap((element) => {
    const {overflowX, overflowY, overflowClipMargin, display} = getComputedStyle(element);
    if (display.startsWith('inline') || display === 'contents' || element.localName === 'iframe') return [];
    // Content within this margin is painted. In Firefox, a space at the end of right-to-left lines lies there.
    const margin = overflowX === 'clip' ? parseFloat(overflowClipMargin) || 0 : 0;
    const across = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 + margin;
    const along = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1 + margin;
    return across || along ? [`${called(element)} is cut off`] : [];
  });
}

export interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of the font. */
  readonly size: number;
}

/** Text that lies on other text, by half a letter or more. */
export function overlaps(page: Element): string[] {
  const lines = [...visibleElements(page)].flatMap((element) => textBoxes(element).map((box) => ({element, box})));
  lines.sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  lines.forEach(({element, box}, at) => {
    for (const other of lines.slice(at + 1)) {
      if (other.box.top >= box.bottom) break;
      // Firefox leaves a space at the end of a line where right-to-left text goes on in the next.
      const common = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      if (common > box.size / 2) found.push(`${called(element)} lies on ${called(other.element)}`);
    }
  });
  return found;
}

/**
 * The boxes of an element's own text, as high as its letters without accents. The browser's boxes are those of the
 * font, which reach into the lines above and below.
 */
export function textBoxes(element: Element): TextBox[] {
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(element).fontSize);
    return [...range.getClientRects()].map(({left, right, top, bottom}) => {
      const middle = (top + bottom) / 2;
      return {left, right, top: middle - size / 4, bottom: middle + size / 4, size};
    });
  });
}

/** The size of every element's own text, in pixels. */
export function textSizes(page: Element): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const element of visibleElements(page)) {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (hasText) sizes.set(element, parseFloat(getComputedStyle(element).fontSize));
  }
  return sizes;
}

/** Text that is not twice as large as before. */
export function notDoubled(page: Element, before: ReadonlyMap<Element, number>): string[] {
  return [...textSizes(page)].flatMap(([element, size]) => {
    const old = before.get(element);
    return old && Math.abs(size / old - 2) > 0.01 ? [`${called(element)} went from ${old} px to ${size} px`] : [];
  });
}

/** Sets the spacing of WCAG 1.4.12 as a reader's own style sheet would, also in every shadow root. */
export function spaceText(page: Element): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`);
  const roots = [document, ...[...composedTree(page)].flatMap(({shadowRoot}) => shadowRoot ?? [])];
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
