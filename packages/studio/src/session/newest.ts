// Values that are written anew with each key, each as a whole. A write begins at once, because a page may end with the
// next key. On a busy machine writes take longer than keys: of those that have to wait, only the newest value stays.

type Write = () => Promise<void>;

/** The writes under one name. */
interface Line {
  /** How many are under way at most. */
  readonly atOnce: number;
  /** The number of writes that have begun and not ended. */
  begun: number;
  waiting: {write: Write; readonly begin: () => void; readonly ended: Promise<void>} | undefined;
}

/** How many writes of a value are under way at most. */
const AT_ONCE = 8;

const lines = new Map<string, Line>();

/**
 * Writes a value. The store keeps the order of what it is told.
 *
 * @param atOnce - How many writes under this name are under way at most.
 * @returns Resolves when it, or a newer value, is written.
 */
export function writeNewest(name: string, write: Write, atOnce = AT_ONCE): Promise<void> {
  const line: Line = lines.get(name) ?? {atOnce, begun: 0, waiting: undefined};
  lines.set(name, line);
  if (line.waiting) {
    line.waiting.write = write;
    return line.waiting.ended;
  }
  if (line.begun < line.atOnce) return begun(name, line, write);
  let end: (ended: Promise<void>) => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const begin = () => {
    const {write: newest} = line.waiting!;
    line.waiting = undefined;
    end(begun(name, line, newest));
  };
  line.waiting = {write, begin, ended};
  return ended;
}

function begun(name: string, line: Line, write: Write): Promise<void> {
  line.begun += 1;
  return write().finally(() => {
    line.begun -= 1;
    if (line.begun < line.atOnce) line.waiting?.begin();
    if (line.begun === 0) lines.delete(name);
  });
}

/**
 * Begins every write that waits. A page that ends has no later moment, and a browser keeps the order of what it was
 * told: a value that is read next is the newest one.
 */
export function hurryWrites(): void {
  for (const {waiting} of lines.values()) {
    waiting?.ended.catch(() => {});
    waiting?.begin();
  }
}
