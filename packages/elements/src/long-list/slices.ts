import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {yieldToPage} from './yield-to-page.js';

/** Members that are drawn before the page has its turn: some 10 ms of a fast machine, and 100 of a very slow one. */
const SLICE = 120;
/** Fewer with the rest of its element, and of a whole campaign, which are drawn in the same task. */
const FIRST = 60;

/** What stepping over a group costs in which nothing is drawn, beside drawing a member. */
const STEP = 0.2;

let atWork = 0;

/** Whether some list of the page is being drawn. */
export const isAnyAtWork = (): boolean => atWork > 0;

/** Something to do for each group of a list, in order. */
export interface Work {
  readonly length: number;
  /** Whether what it is done to is still on the page. */
  readonly isPossible: () => boolean;
  readonly step: (at: number) => void;
  readonly end: () => void;
}

/**
 * Does the work on a list in slices, between which the page can draw, scroll and answer its reader. What is little is done
 * at once. New work takes the place of what was not finished.
 */
export class Slices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onLate: (() => void) | undefined;
  #work: Work | undefined;
  #at = 0;
  #left = 0;
  #isInterrupted = false;
  #complete: Promise<void> | undefined;
  /** Whether the next work is done at once, whatever it is. */
  isUrgent = false;

  /** @param onLate - Called when work has ended that was not done at once. */
  constructor(host: ReactiveControllerHost, onLate?: () => void) {
    this.#host = host;
    this.#onLate = onLate;
    host.addController(this);
  }

  /** Resolves when there is nothing left to do. */
  get complete(): Promise<void> | undefined {
    return this.#complete;
  }

  // What was not finished while its element was away goes on when it is back.
  hostConnected(): void {
    if (this.#isInterrupted) this.#host.requestUpdate();
    this.#isInterrupted = false;
  }

  hostDisconnected(): void {
    this.isUrgent = false;
    this.#interrupt();
  }

  /** Told of each member that is drawn. */
  spend(): void {
    this.#left -= 1;
  }

  begin(work: Work): void {
    this.#work = work;
    this.#at = 0;
    const {isUrgent} = this;
    this.isUrgent = false;
    // One slice a turn, however often an element is drawn in it.
    if (this.#complete && !isUrgent) return;
    this.#slice(isUrgent ? Infinity : FIRST);
    if (this.#work) this.#complete = this.#goOn();
  }

  async #goOn(): Promise<void> {
    atWork += 1;
    try {
      for (let isFirst = true; this.#work; isFirst = false) {
        await yieldToPage(isFirst);
        if (this.#work?.isPossible()) this.#slice(SLICE);
        else this.#interrupt();
      }
    } finally {
      atWork -= 1;
      this.#work = undefined;
      this.#complete = undefined;
    }
    this.#onLate?.();
  }

  #interrupt(): void {
    this.#isInterrupted ||= this.#work !== undefined;
    this.#work = undefined;
  }

  #slice(budget: number): void {
    const work = this.#work!;
    for (this.#left = budget; this.#left > 0 && this.#at < work.length; this.#at += 1) {
      work.step(this.#at);
      this.#left -= STEP;
    }
    if (this.#at < work.length) return;
    this.#work = undefined;
    work.end();
  }
}
