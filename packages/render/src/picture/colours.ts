// Colours of pictures and badges: those of the campaign's page by day. A test computes their contrast.
import type {Status} from '@countersign/campaign';

/** Least contrast of text and shapes with the ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

export const PAPER = '#fdfcf9';
export const TINT = '#f1ede3';
export const INK = '#1d1c1a';
export const LINE = '#dcd7cc';
/** For the facts of the letter and the address. */
export const SOFT = '#55514a';

/** Colours of the statuses that have one of their own. */
export const TONES: Partial<Readonly<Record<Status, string>>> = {
  met: '#166a3c',
  partial: '#7d5300',
  promised: '#23589f',
  unmet: '#a8281f',
  reversed: '#a8281f',
};

/** The colour of a status's word and shape. It is the ink wherever the status's own colour has too little contrast. */
export function toneOf(status: Status, ground = PAPER): string {
  const tone = TONES[status] ?? SOFT;
  return contrast(tone, ground) >= LEAST_CONTRAST ? tone : INK;
}

/** Contrast of two colours such as `#1d1c1a`, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
