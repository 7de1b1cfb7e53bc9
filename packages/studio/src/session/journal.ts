// Keeps the steps of an open draft as they are made. Steps that could not be kept are kept with the next one.
import {HandedOver, Lost, NotKept, writeSteps, type DraftHead} from './drafts.ts';
import {snapshotOf, type History, type Snapshot, type Step} from './history.ts';
import {TRY_AGAIN} from './kept.ts';

/** A draft opens by its snapshot and at most about this many steps. */
const STEPS_PER_SNAPSHOT = 200;

/** The parts of a session that are to be kept. */
export interface Kept {
  readonly head: DraftHead;
  readonly history: History;
}

/** Everything is kept, or could not be kept. Another page has the draft. Or the draft was lost, and is kept again. */
export type Written = 'saved' | 'handedOver' | 'restored';

type NumberedSteps = readonly (readonly [number: number, step: Step])[];

export class Journal {
  readonly #now: () => Kept;
  readonly #told: (written: Written) => void;
  readonly #unsaved = new Map<number, Step>();
  #snapshot: number;
  #saving: Promise<void> = Promise.resolve();
  #isWaiting = false;
  /** The number of the write that is to come, or came last. */
  #turn = 0;
  /** The number of writes that have not ended. */
  #writing = 0;
  /** The steps of writes with a snapshot that have not ended. Steps that count from a snapshot wait for it. */
  readonly #underWay = new Set<NumberedSteps>();
  #isEnded = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fault: Error | undefined;

  /**
   * @param snapshot - The number of steps that the kept snapshot has.
   * @param now - The session as it is.
   * @param told - Called when something was written, or could not be.
   * @param fault - Why nothing is kept, if that is known already.
   */
  constructor(snapshot: number, now: () => Kept, told: (written: Written) => void, fault?: Error) {
    this.#snapshot = snapshot;
    this.#now = now;
    this.#told = told;
    this.#fault = fault;
  }

  /** Why the last steps could not be kept. */
  get fault(): Error | undefined {
    return this.#fault;
  }

  /** Whether everything up to now is kept. */
  get isKept(): boolean {
    return !this.#isWaiting && this.#writing === 0 && this.#unsaved.size === 0 && !this.#fault;
  }

  /** Notes the steps that differ, and keeps them. They are the last ones. */
  add(before: History, next: History): void {
    for (let number = next.steps.length - 1; number >= 0; number -= 1) {
      const step = next.steps[number]!;
      if (before.steps[number] === step) break;
      this.#unsaved.set(number, step);
    }
    this.save();
  }

  /** Keeps what is not kept. All that comes before it begins is one transaction. */
  save(): void {
    if (this.#isWaiting || this.#isEnded) return;
    this.#isWaiting = true;
    const turn = (this.#turn += 1);
    // One after the other: several at once lose letters in Firefox after its data was deleted.
    this.#saving = this.#saving.then(() => (turn === this.#turn ? this.#write() : undefined));
  }

  /**
   * Begins at once to keep what waits, or could not be kept: the page ends, and has no later moment. Steps after a
   * snapshot count from it, so they go with a snapshot of their own.
   */
  hurry(): void {
    if (!this.#isWaiting && this.#unsaved.size === 0) return;
    // The write that was to come does not come any more.
    this.#turn += 1;
    this.#saving = Promise.all([this.#saving, this.#write(this.#underWay.size > 0)]).then(() => {});
  }

  /** Resolves when everything up to now is kept, or could not be kept. */
  settled(): Promise<void> {
    return this.#saving;
  }

  /** Keeps the rest, and nothing after it. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
    this.#isEnded = true;
    clearTimeout(this.#timer);
  }

  /** @param isWhole - Whether it must not count from anything that is still under way. */
  async #write(isWhole = false): Promise<void> {
    this.#isWaiting = false;
    this.#writing += 1;
    clearTimeout(this.#timer);
    const {head, history} = this.#now();
    const wanted = new Map([...(isWhole ? [...this.#underWay].flat() : []), ...this.#unsaved]);
    const steps = [...wanted].filter(([number]) => number < history.steps.length);
    this.#unsaved.clear();
    const snapshot = isWhole ? snapshotOf(history) : this.#dueSnapshot(history, steps);
    if (snapshot) this.#underWay.add(steps);
    let written: Written = 'saved';
    try {
      if (await this.#isLost(head, steps, snapshot)) {
        await this.#writeAnew(head, history);
        written = 'restored';
      }
      this.#fault = undefined;
    } catch (error) {
      if (error instanceof HandedOver) written = 'handedOver';
      // Memory has them. Otherwise they are written as they are now: later ones may be under way already.
      if (!(error instanceof NotKept)) this.#addAgain(steps);
      this.#fault = error as Error;
      // A change tries at once.
      if (written !== 'handedOver') this.#timer = setTimeout(() => this.save(), TRY_AGAIN);
    }
    this.#writing -= 1;
    this.#underWay.delete(steps);
    // An earlier write has failed, and its steps are missing among those that are kept now.
    if (!this.#fault && this.#unsaved.size > 0) this.save();
    this.#told(written);
  }

  #addAgain(steps: NumberedSteps): void {
    const {steps: now} = this.#now().history;
    for (const [number] of steps) {
      const step = now[number];
      if (step) this.#unsaved.set(number, step);
    }
  }

  /** Writes the steps. Returns whether the browser no longer has the draft that they belong to. */
  async #isLost(head: DraftHead, steps: NumberedSteps, snapshot: Snapshot | undefined): Promise<boolean> {
    try {
      await writeSteps(head, steps, {base: this.#snapshot, snapshot});
      if (snapshot) this.#snapshot = snapshot.position;
      return false;
    } catch (error) {
      if (error instanceof Lost) return true;
      throw error;
    }
  }

  /** Writes all that the page has. */
  async #writeAnew(head: DraftHead, history: History): Promise<void> {
    const snapshot = snapshotOf(history);
    const steps = [...history.steps.entries()];
    this.#underWay.add(steps);
    await writeSteps(head, steps, {base: 0, snapshot, isAnew: true}).finally(() => this.#underWay.delete(steps));
    this.#snapshot = snapshot.position;
  }

  /** The kept snapshot is of no use if a step before it is another one now. */
  #dueSnapshot(history: History, steps: NumberedSteps): Snapshot | undefined {
    const isOutdated = history.steps.length < this.#snapshot || steps.some(([number]) => number < this.#snapshot);
    const isFar = Math.abs(history.position - this.#snapshot) > STEPS_PER_SNAPSHOT;
    return isOutdated || isFar ? snapshotOf(history) : undefined;
  }
}
