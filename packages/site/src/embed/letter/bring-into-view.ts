/** The height of two lines, in CSS pixels: so much of what to paste is enough to see that it is there. */
const TWO_LINES = 48;

/**
 * Scrolls to a letter, if what to paste would be below the screen. The focus stays where it is. People who want less
 * motion are there at once.
 */
export function bringIntoView(letter: Element): void {
  // The text to paste follows its label. A letter that was retracted, or cannot be used, has a sentence in its place.
  const result = letter.querySelector('.copy-field > label') ?? letter.querySelector('.problem, .callout');
  // A keyboard on the screen takes a part of the window.
  const screen = visualViewport?.height ?? innerHeight;
  if (!result || result.getBoundingClientRect().bottom + TWO_LINES <= screen) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  letter.scrollIntoView({block: 'start', behavior: isCalm ? 'instant' : 'smooth'});
}
