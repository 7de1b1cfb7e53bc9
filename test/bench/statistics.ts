// What is made of numbers that were measured several times.

/** The middle one; of an even number of values, the middle between the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of nothing.');
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** A median, and the lowest and highest value beside it. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  lowest: Math.min(...values),
  highest: Math.max(...values),
});

/**
 * One series over another, round by round: what slows a machine for a while slows all visits of a round, and cancels
 * out. Values of the same round are at the same place.
 */
export function ratios(values: readonly number[], limits: readonly number[]): number[] {
  if (values.length !== limits.length) throw new RangeError('Each round needs both of its visits.');
  return values.map((value, round) => value / limits[round]!);
}
