/** Says a number of bytes in kilobytes of 1,000 bytes, as a person reads it. */
export function sizeIn(language: string, bytes: number): string {
  const options = {style: 'unit', unit: 'kilobyte', unitDisplay: 'short', maximumFractionDigits: 1} as const;
  return new Intl.NumberFormat(language, options).format(bytes / 1000);
}
