import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {yieldToPage} from './yield-to-page.js';

/** Members drawn in one task: some 10 ms of a fast machine, and 100 of a very slow one. */
const SLICE = 120;
/** Members drawn in the first task, in which the rest of the campaign is drawn, too. */
const FIRST = 60;

/** Cost of a group in which nothing needs drawing, compared with drawing one member. */
const STEP = 0.2;

let atWork = 0;

/** True while any list of the page is being drawn. */
export const isAnyAtWork = (): boolean => atWork > 0;

/** Work that has one step for each group of a list. */
export interface Work {
  readonly length: number;
  /** True while the list is still on the page. */
  readonly isPossible: () => boolean;
  readonly step: (index: number) => void;
  readonly end: () => void;
}

/**
 * Does the work on a list in slices. Between two slices the page can draw, scroll and answer its reader. Small jobs run
 * immediately. New work replaces unfinished work.
 */
export class Slices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onLate: (() => void) | undefined;
  #work: Work | undefined;
  /** Index of the next step. */
  #next = 0;
  /** Members that the present slice may still draw. */
  #left = 0;
  #isInterrupted = false;
  #complete: Promise<void> | undefined;
  /** True if the next work runs immediately, also if it is large. */
  isUrgent = false;

  /** @param onLate - Called after work that did not run immediately. */
  constructor(host: ReactiveControllerHost, onLate?: () => void) {
    this.#host = host;
    this.#onLate = onLate;
    host.addController(this);
  }

  /** Resolves when all work is done; undefined if there is none. */
  get complete(): Promise<void> | undefined {
    return this.#complete;
  }

  // Work that stopped because its element was removed goes on when the element is back.
  hostConnected(): void {
    if (this.#isInterrupted) this.#host.requestUpdate();
    this.#isInterrupted = false;
  }

  hostDisconnected(): void {
    this.isUrgent = false;
    this.#interrupt();
  }

  /** Must be called for each member that is drawn. */
  spend(): void {
    this.#left -= 1;
  }

  begin(work: Work): void {
    this.#work = work;
    this.#next = 0;
    const {isUrgent} = this;
    this.isUrgent = false;
    // One slice per task, however often an element updates in it.
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
    for (this.#left = budget; this.#left > 0 && this.#next < work.length; this.#next += 1) {
      work.step(this.#next);
      this.#left -= STEP;
    }
    if (this.#next < work.length) return;
    this.#work = undefined;
    work.end();
  }
}
