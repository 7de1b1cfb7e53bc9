// Values that are written anew with each key, each as a whole. On a busy machine a write takes longer than a key.
// Then only the newest value waits, in the place of those before it: at most one write is behind.

type Write = () => Promise<void>;

/** A write that has not ended. */
interface Turn {
  /** Writes the newest value. */
  write: Write;
  /** Undefined while it waits for the one before. */
  begun: Promise<void> | undefined;
  ended: Promise<void>;
}

/** The last turn of each name. */
const turns = new Map<string, Turn>();

/**
 * Writes a value, once the one before it under the same name is written.
 *
 * @returns Resolves when it, or a newer value, is written.
 */
export function writeNewest(name: string, write: Write): Promise<void> {
  const last = turns.get(name);
  if (last && !last.begun) {
    last.write = write;
    return last.ended;
  }
  const turn: Turn = {write, begun: undefined, ended: Promise.resolve()};
  turns.set(name, turn);
  const forget = () => {
    if (turns.get(name) === turn) turns.delete(name);
  };
  turn.ended = last
    ? last.ended.then(
        () => begin(turn),
        () => begin(turn),
      )
    : begin(turn);
  turn.ended.then(forget, forget);
  return turn.ended;
}

const begin = (turn: Turn): Promise<void> => (turn.begun ??= turn.write());

/**
 * Begins every write that waits. A page that ends has no later moment, and a browser keeps the order of what it was
 * told: a value that is read next is the newest one.
 */
export function hurryWrites(): void {
  for (const turn of turns.values()) void begin(turn).catch(() => {});
}
