// Elements that make a page scroll sideways.
import type {Page} from 'playwright-core';

/**
 * The elements that make a page scroll sideways, if it does: the innermost three.
 *
 * @param apart - Selector of what may stand outside, because nobody sees it or it has a scroll bar of its own.
 */
export function tooWide(page: Page, apart: string): Promise<string[]> {
  return page.evaluate((ignored) => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const outside = [...document.querySelectorAll('body *')].filter((each) => {
      const {left, right, width} = each.getBoundingClientRect();
      const isSeen = width > 0 && each.checkVisibility({visibilityProperty: true});
      return isSeen && (left < -1 || right > room + 1) && !each.closest(ignored);
    });
    const innermost = outside.filter((each) => !outside.some((other) => other !== each && each.contains(other)));
    return innermost.slice(0, 3).map((each) => `too wide: ${each.outerHTML.slice(0, 120)}`);
  }, apart);
}
