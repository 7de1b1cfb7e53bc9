const AROUND = 30;

/** What became of a text, in one line: all of it, or where it is long what differs and a little around it. */
export function changed(was: string, now: string): string {
  if (was.length + now.length < 160) return `${was} is now ${now}`;
  let start = 0;
  while (start < was.length && was[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(was.length, now.length) - start && was.at(-1 - end) === now.at(-1 - end)) end++;
  return `${part(was, start, was.length - end)} is now ${part(now, start, now.length - end)}`;
}

/** A stretch of a text with some characters around it, cut in the middle where it is long itself. */
function part(text: string, start: number, end: number): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const piece = text.slice(from, to);
  const short = piece.length > 200 ? `${piece.slice(0, 100)} … ${piece.slice(-100)}` : piece;
  return `${from > 0 ? '…' : ''}${short}${to < text.length ? '…' : ''}`;
}
