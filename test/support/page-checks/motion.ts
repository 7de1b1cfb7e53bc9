// Checks that nothing moves by itself, with any preference of the reader (WCAG 2.2.2, 2.3.1, 2.3.3).
import {called, visibleElements} from './composed-tree.ts';

// A browser has no styles for a pseudo-element that it does not know.
const PSEUDO_ELEMENTS = [null, '::before', '::after', '::marker', '::details-content'];

export function motion(page: Element): string[] {
  const moving = page.getAnimations({subtree: true}).length > 0 ? ['an animation runs'] : [];
  for (const element of visibleElements(page)) {
    moving.push(...element.getAnimations().map(() => `${called(element)} moves`));
    if (getComputedStyle(element).scrollBehavior !== 'auto') moving.push(`${called(element)} scrolls smoothly`);
    for (const pseudo of PSEUDO_ELEMENTS) {
      const {transitionDuration, animationName} = getComputedStyle(element, pseudo);
      if (/[1-9]/.test(transitionDuration))
        moving.push(`${called(element)}${pseudo ?? ''} takes ${transitionDuration}`);
      if (animationName && animationName !== 'none')
        moving.push(`${called(element)}${pseudo ?? ''} plays ${animationName}`);
    }
  }
  return moving;
}
