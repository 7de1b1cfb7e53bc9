/** How many characters around a difference are shown. */
const AROUND = 30;

/** Two texts up to this length together are shown whole. */
const SHORT = 160;

/**
 * Describes in one line how a text changed: `was is now now`. Of long texts it shows the difference and 30 characters
 * around it.
 */
export function changedText(was: string, now: string): string {
  const [before, after] = changedParts(was, now);
  return `${before} is now ${after}`;
}

/** The two texts, or of long ones the stretch that differs and 30 characters around it. */
export function changedParts(was: string, now: string): [was: string, now: string] {
  if (was.length + now.length < SHORT) return [was, now];
  let start = 0;
  while (start < was.length && was[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(was.length, now.length) - start && was.at(-1 - end) === now.at(-1 - end)) end++;
  return [part(was, start, was.length - end), part(now, start, now.length - end)];
}

/** A stretch of a text with the characters around it. A long stretch is cut in its middle. */
function part(text: string, start: number, end: number): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const piece = text.slice(from, to);
  const short = piece.length > 200 ? `${piece.slice(0, 100)} … ${piece.slice(-100)}` : piece;
  return `${from > 0 ? '…' : ''}${short}${to < text.length ? '…' : ''}`;
}
