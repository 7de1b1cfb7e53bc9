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
 * One series over another, round by round: what slows a machine for a while slows all visits of a round, and cancels out.
 * Values of the same round are at the same place.
 */
export function ratios(values: readonly number[], limits: readonly number[]): number[] {
  if (values.length !== limits.length) throw new RangeError('Each round needs both of its visits.');
  return values.map((value, round) => value / limits[round]!);
}

/**
 * How cost grows with size, as the exponent in cost = c · size^e: 1 is linear, 2 is quadratic. The slope of the line of
 * least squares through the logarithms, or undefined where there are not two sizes.
 *
 * @param points - Size and cost, both above 0.
 */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number | undefined {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const variance = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  if (!(variance > 0)) return undefined;
  return logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0) / variance;
}
