// Reads computed colours and their contrast ratio (WCAG 2.2).
import {around} from './composed-tree.ts';

/** Red, green, blue and opacity, from 0 to 1. */
type Colour = readonly [number, number, number, number];

function parse(computed: string): Colour {
  const [red, green, blue, alpha = 1] = [...computed.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([number]) =>
    Number(number),
  );
  if (/^rgba?\(/.test(computed)) return [red! / 255, green! / 255, blue! / 255, alpha];
  if (/^color\(srgb /.test(computed)) return [red!, green!, blue!, alpha];
  throw new Error(`What colour is ${computed}?`);
}

/** Mixes a colour with the opaque colour below it. */
const over = (above: Colour, below: Colour): Colour => {
  const mixed = ([0, 1, 2] as const).map((channel) => above[channel] * above[3] + below[channel] * (1 - above[3]));
  return [mixed[0]!, mixed[1]!, mixed[2]!, 1];
};

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The opaque colour behind the content of an element. */
function ground(element: Element | null): Colour {
  if (!element) return paper();
  const own = parse(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, ground(around(element)));
}

/** The colour behind a page that has no background. */
function paper(): Colour {
  const probe = document.createElement('i');
  probe.style.backgroundColor = 'Canvas';
  document.documentElement.append(probe);
  const colour = parse(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return colour;
}

/** The contrast ratio, from 1 to 21, of a colour that is drawn on an element. */
export function contrastOn(element: Element | null, computed: string): number {
  const below = ground(element);
  const [lighter, darker] = [luminance(over(parse(computed), below)), luminance(below)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** Whether the background of an element is dark. */
export const isOnDark = (element: Element): boolean => luminance(ground(element)) < 0.18;

/** Whether a colour is fully transparent. */
export const isTransparent = (computed: string): boolean => parse(computed)[3] === 0;
