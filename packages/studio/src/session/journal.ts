// Keeps the steps of an open draft as they are made. Steps that could not be kept are kept with the next one.
import {HandedOver, Lost, NotKept, writeSteps, type DraftHead} from './drafts.ts';
import {snapshotOf, type History, type Snapshot, type Step} from './history.ts';

/** A draft opens by its snapshot and at most about this many steps. */
const STEPS_PER_SNAPSHOT = 200;

/** How long after a failure it is tried again, in milliseconds. A change tries at once. */
const TRY_AGAIN = 5_000;

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
  #isSnapshotOnItsWay = false;
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
    return !this.#isWaiting && this.#writing === 0 && !this.#fault;
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
    this.#saving = this.#saving.then(() => (turn === this.#turn ? this.#write() : undefined));
  }

  /**
   * Begins at once to keep what waits for the write before: the page ends, and has no later moment. Steps after a
   * snapshot wait all the same, since they count from it.
   */
  hurry(): void {
    if (!this.#isWaiting || this.#isSnapshotOnItsWay) return;
    // The write that was to come does not come any more.
    this.#turn += 1;
    this.#saving = Promise.all([this.#saving, this.#write()]).then(() => {});
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

  async #write(): Promise<void> {
    this.#isWaiting = false;
    this.#writing += 1;
    clearTimeout(this.#timer);
    const {head, history} = this.#now();
    const steps = [...this.#unsaved].filter(([number]) => number < history.steps.length);
    this.#unsaved.clear();
    const snapshot = this.#dueSnapshot(history, steps);
    this.#isSnapshotOnItsWay = snapshot !== undefined;
    let written: Written = 'saved';
    try {
      if (await this.#isLost(head, steps, snapshot)) {
        await this.#writeAnew(head, history);
        written = 'restored';
      }
      this.#fault = undefined;
    } catch (error) {
      if (error instanceof HandedOver) written = 'handedOver';
      // Memory has them. Otherwise a later step with the same number has taken the place of an earlier one.
      const again = error instanceof NotKept ? [] : steps.filter(([number]) => !this.#unsaved.has(number));
      for (const [number, step] of again) this.#unsaved.set(number, step);
      this.#fault = error as Error;
      if (written !== 'handedOver') this.#timer = setTimeout(() => this.save(), TRY_AGAIN);
    }
    this.#writing -= 1;
    this.#isSnapshotOnItsWay = false;
    this.#told(written);
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
    this.#isSnapshotOnItsWay = true;
    const snapshot = snapshotOf(history);
    await writeSteps(head, [...history.steps.entries()], {base: 0, snapshot, isAnew: true});
    this.#snapshot = snapshot.position;
  }

  /** The kept snapshot is of no use if a step before it is another one now. */
  #dueSnapshot(history: History, steps: NumberedSteps): Snapshot | undefined {
    const isOutdated = history.steps.length < this.#snapshot || steps.some(([number]) => number < this.#snapshot);
    const isFar = Math.abs(history.position - this.#snapshot) > STEPS_PER_SNAPSHOT;
    return isOutdated || isFar ? snapshotOf(history) : undefined;
  }
}
