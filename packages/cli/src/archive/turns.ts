// Lets requests wait for each other: one at a time to a host, a pause between two, and few at once in all.

/** Time, as far as turns need it. In milliseconds. */
export interface Clock {
  now(): number;
  /** Waits, and ends early when the signal is given. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface TurnsOptions {
  readonly clock: Clock;
  /** Between the end of a request to a host and the next one to it. In milliseconds. */
  readonly pause: number;
  /** How many requests run at once, to different hosts. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/** Gives each request its turn. The order for a host is the order of the calls. */
export class Turns {
  readonly #options: TurnsOptions;
  /** For each host, when its last request ended. Undefined if there was none. */
  readonly #ends = new Map<string, Promise<number | undefined>>();
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(options: TurnsOptions) {
    this.#options = options;
  }

  /**
   * Makes a request when it is its turn.
   *
   * @param instead - Asked when the turn comes. If it returns something, no request is made, and nothing waits.
   */
  async during<T>(host: string, work: () => Promise<T>, instead: () => T | undefined): Promise<T> {
    const before = this.#ends.get(host) ?? Promise.resolve(undefined);
    let done!: (end: number | undefined) => void;
    this.#ends.set(host, new Promise((resolve) => (done = resolve)));
    let end = await before;
    try {
      const early = instead();
      if (early !== undefined) return early;
      const {clock, pause, signal} = this.#options;
      const left = end === undefined ? 0 : end + pause - clock.now();
      if (left > 0) await clock.wait(left, signal);
      await this.#enter();
      try {
        const late = instead();
        if (late !== undefined) return late;
        try {
          return await work();
        } finally {
          end = clock.now();
        }
      } finally {
        this.#leave();
      }
    } finally {
      done(end);
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#options.most) this.#running++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    // The place goes on to the next one.
    if (next) next();
    else this.#running--;
  }
}

/** The host for whose server requests wait: with `www.` and without, it is one. */
export const serverOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
