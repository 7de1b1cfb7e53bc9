// Checks the reading order (WCAG 1.3.2). A later block is below, or beside towards the end of the line. Without style
// sheets nothing is lost, added or told differently.
import {called, composedTree, drawnChildren, visibleElements} from './composed-tree.ts';
import {textBoxes, type TextBox} from './layout.ts';

/** Blocks that are above the block before them, or on its wrong side. */
export function misplaced(page: Element): string[] {
  return [...visibleElements(page)].flatMap((element) => {
    const isLeftToRight = getComputedStyle(element).direction === 'ltr';
    const blocks = [...blocksIn(element)].flatMap((block) => {
      const box = textBox(block);
      return box ? [{block, box}] : [];
    });
    return blocks.slice(1).flatMap(({block, box}, at) => {
      const before = blocks[at]!;
      return follows(box, before.box, isLeftToRight)
        ? []
        : [`${called(block)} stands before ${called(before.block)} in ${called(element)}`];
    });
  });
}

/** The boxes that an element consists of, without its words and inline elements. */
function* blocksIn(element: Element): Generator<Element> {
  for (const child of drawnChildren(element)) {
    const {display} = getComputedStyle(child);
    if (display === 'contents') yield* blocksIn(child);
    else if (!display.startsWith('inline')) yield child;
  }
}

/** The box around all text that a reader sees in a block. */
function textBox(block: Element): TextBox | undefined {
  const boxes = [...drawn(block)].flatMap(textBoxes);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({left}) => left)),
    right: Math.max(...boxes.map(({right}) => right)),
    top: Math.min(...boxes.map(({top}) => top)),
    bottom: Math.max(...boxes.map(({bottom}) => bottom)),
    size: Math.min(...boxes.map(({size}) => size)),
  };
}

function* drawn(element: Element): Generator<Element> {
  if (element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})) yield element;
  for (const child of drawnChildren(element)) yield* drawn(child);
}

function follows(box: TextBox, before: TextBox, isLeftToRight: boolean): boolean {
  if (box.top >= before.bottom) return true;
  const isInOneRow = box.bottom > before.top;
  // Less than half a letter may be the space at the end of a line.
  const gap = isLeftToRight ? box.left - before.right : before.left - box.right;
  return isInOneRow && gap > -box.size / 2;
}

/** Switches every style sheet off, also of shadow roots, and removes every style of an element's own. */
export function removeStyles(page: Element): void {
  const elements = [...composedTree(page)];
  for (const root of [document, ...elements.flatMap(({shadowRoot}) => shadowRoot ?? [])]) {
    root.adoptedStyleSheets = [];
    for (const sheet of root.styleSheets) sheet.disabled = true;
  }
  for (const element of elements) element.removeAttribute('style');
}

const TOLD = 'h1, h2, h3, h4, h5, h6, ul, ol, dl, summary, q, blockquote';

/** The structure that a reader is told, in order: headings, sizes of lists, and disclosures, open or closed. */
export function outline(page: Element): string[] {
  return [...visibleElements(page)]
    .filter((element) => element.matches(TOLD))
    .map((element) => {
      const items = [...element.querySelectorAll(':scope > li, dt')].filter((item) => item.checkVisibility());
      const details = element.closest('details');
      return [
        called(element),
        element.matches('ul, ol, dl') && `of ${items.length}`,
        element.matches('summary') && (details?.open ? 'open' : 'closed'),
      ]
        .filter(Boolean)
        .join(' ');
    });
}
