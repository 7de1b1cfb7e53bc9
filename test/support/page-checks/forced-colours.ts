// Checks a page with forced colours. The browser then allows only a few colours of the reader's, and everything that
// only a colour said is lost.
import {called, visibleElements} from './composed-tree.ts';
import {contrastOn, isOnDark, isTransparent} from './colours.ts';

export const areForced = (): boolean => matchMedia('(forced-colors: active)').matches;

/** Things that a reader with forced colours does not see, or sees in a colour that is not one of theirs. */
export function lostColours(page: Element): string[] {
  return [...visibleElements(page)].flatMap((element) => [
    ...lostBorders(element),
    ...lostShape(element),
    ...lostLink(element),
    ...lostLogo(element),
    ...ownColours(element),
  ]);
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

function lostBorders(element: Element): string[] {
  const style = getComputedStyle(element);
  return SIDES.flatMap((side) => {
    const isDrawn = style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0;
    const colour = style[`border${side}Color`];
    if (!isDrawn || isTransparent(colour) || contrastOn(element, colour) >= 3) return [];
    return [`${called(element)} has a border that is not seen: ${colour}`];
  });
}

/** The shapes beside statuses are lines in the colour of the text. */
function lostShape(element: Element): string[] {
  if (!element.matches('[part=status-shape]')) return [];
  const {stroke, strokeWidth, width, height, color} = getComputedStyle(element);
  const isDrawn = parseFloat(strokeWidth) > 0 && parseFloat(width) >= 12 && parseFloat(height) >= 12;
  const isText = stroke === color && color === systemColour('CanvasText');
  return isDrawn && isText ? [] : [`the shape of ${element.getAttribute('data-status')} is ${stroke}, ${width} wide`];
}

/** A link is underlined, unless it is all that its box holds or says by its brackets that it is a footnote. */
function lostLink(element: Element): string[] {
  if (element.localName !== 'a' || element.matches('[part=mark], [part=signatory] > a, studio-part nav li > a'))
    return [];
  // Browsers draw the line in the colour of the text, though Chromium computes the page's colour.
  const {textDecorationLine, color} = getComputedStyle(element);
  if (textDecorationLine.includes('underline') && contrastOn(element, color) >= 3) return [];
  return [`${called(element)} is a link that is not seen`];
}

/** A logo for light pages has a light background, and a logo for dark pages a dark one. */
function lostLogo(element: Element): string[] {
  if (!element.matches('[part=signatory-logo]')) return [];
  const isForDark = element.hasAttribute('data-dark');
  return isForDark === isOnDark(element) ? [] : [`${called(element)} is drawn for ${isForDark ? 'dark' : 'paper'}`];
}

/** Only logos keep their own colours. Drawings have the computed colour of the text around them. */
function ownColours(element: Element): string[] {
  const adjust = getComputedStyle(element).getPropertyValue('forced-color-adjust');
  const expected = element.matches('[part=signatory-logo]') ? ['none'] : ['auto', 'preserve-parent-color'];
  return expected.includes(adjust) || adjust === '' ? [] : [`${called(element)} keeps its own colours: ${adjust}`];
}

function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.documentElement.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}
