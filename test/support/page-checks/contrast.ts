// Checks the contrast of text with its background (WCAG 1.4.3): 4.5:1, and 3:1 for large text.
import {called, visibleElements} from './composed-tree.ts';
import {contrastOn} from './colours.ts';

export function faintText(page: Element): string[] {
  return [...visibleElements(page)].flatMap((element) => {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!hasText) return [];
    const {color, fontSize, fontWeight, opacity} = getComputedStyle(element);
    if (opacity !== '1') return [`${called(element)} lets through what is behind it`];
    const size = parseFloat(fontSize);
    // Text is large at 18 pt, or at 14 pt if it is bold.
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const contrast = contrastOn(element, color);
    return contrast < (isLarge ? 3 : 4.5) ? [`${called(element)} has a contrast of ${contrast.toFixed(2)}`] : [];
  });
}
