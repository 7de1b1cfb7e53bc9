import {directionOf} from '@countersign/campaign';

/**
 * Says a number of bytes in kilobytes of 1,000 bytes, as a person reads it. In languages that are written from right to
 * left, a size in Latin letters keeps its own direction.
 */
export function sizeIn(language: string, bytes: number): string {
  const options = {style: 'unit', unit: 'kilobyte', unitDisplay: 'short', maximumFractionDigits: 1} as const;
  const size = new Intl.NumberFormat(language, options).format(bytes / 1000);
  return directionOf(language) === 'rtl' ? `\u2068${size}\u2069` : size;
}
