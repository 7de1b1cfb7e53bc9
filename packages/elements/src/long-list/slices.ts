import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {yieldToPage} from './yield-to-page.js';

/** How much is done before the page has its turn, in members drawn: about 10 ms on a fast machine, 100 on a very slow one. */
const SLICE = 100;

/** Something to do for each member of a list, in order. */
export interface Work {
  readonly length: number;
  /** Whether what it is done to is still on the page. */
  readonly isPossible: boolean;
  /** Does it for one member, and returns how much that was: 1 for drawing it. */
  step(at: number): number;
  end(): void;
}

/**
 * Does the work on a list in slices, between which the page can draw, scroll and answer its reader. What is little is done
 * at once. New work takes the place of what was not finished.
 */
export class Slices implements ReactiveController {
  readonly #onLate: (() => void) | undefined;
  #work: Work | undefined;
  #at = 0;
  #complete: Promise<void> | undefined;

  /** @param onLate - Called when work has ended that could not be done at once. */
  constructor(host: ReactiveControllerHost, onLate?: () => void) {
    this.#onLate = onLate;
    host.addController(this);
  }

  /** Resolves when there is nothing left to do. */
  get complete(): Promise<void> | undefined {
    return this.#complete;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.finish);
  }

  // What comes back is drawn again, and goes on.
  hostDisconnected(): void {
    removeEventListener('beforeprint', this.finish);
    this.#work = undefined;
  }

  begin(work: Work): void {
    this.#work = work;
    this.#at = 0;
    // One slice a turn, however often an element is drawn in it.
    if (this.#complete) return;
    this.#slice(SLICE);
    if (this.#work) this.#complete = this.#goOn();
  }

  /** Does at once what is left: for paper, and for a reader who is led to what is not there yet. */
  readonly finish = (): void => {
    if (!this.#work) return;
    this.#slice(Infinity);
    this.#onLate?.();
  };

  async #goOn(): Promise<void> {
    while (this.#work) {
      await yieldToPage();
      if (this.#work?.isPossible) this.#slice(SLICE);
      else this.#work = undefined;
    }
    this.#complete = undefined;
    this.#onLate?.();
  }

  #slice(budget: number): void {
    const work = this.#work!;
    for (let left = budget; left > 0 && this.#at < work.length; this.#at += 1) left -= work.step(this.#at);
    if (this.#at < work.length) return;
    this.#work = undefined;
    work.end();
  }
}
