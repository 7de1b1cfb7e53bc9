// Values that are written anew with each key, each as a whole. On a busy machine writes take longer than keys: one is
// under way until the page ends, and of those that have to wait, only the newest value stays.

type Write = () => Promise<void>;

/** The writes under one name, of which at least one has begun and not ended. */
interface Line {
  waiting: {write: Write; readonly begin: () => void; readonly ended: Promise<void>} | undefined;
}

const lines = new Map<string, Line>();

/**
 * Writes a value. The store keeps the order of what it is told.
 *
 * @returns Resolves when it, or a newer value, is written.
 */
export function writeNewest(name: string, write: Write): Promise<void> {
  const line = lines.get(name);
  if (!line) return begun(name, {waiting: undefined}, write);
  if (line.waiting) {
    line.waiting.write = write;
    return line.waiting.ended;
  }
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
  lines.set(name, line);
  return write().finally(() => {
    if (line.waiting) line.waiting.begin();
    else if (lines.get(name) === line) lines.delete(name);
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
