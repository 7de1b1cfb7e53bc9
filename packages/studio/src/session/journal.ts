// Keeps the steps of an open draft as they are made. Steps that could not be kept are kept with the next one.
import {HandedOver, NotKept, writeSteps, type DraftHead} from './drafts.ts';
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

export class Journal {
  readonly #now: () => Kept;
  readonly #told: (isHandedOver: boolean) => void;
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
   * @param told - Called when everything is kept, or could not be kept.
   * @param fault - Why nothing is kept, if that is known already.
   */
  constructor(snapshot: number, now: () => Kept, told: (isHandedOver: boolean) => void, fault?: Error) {
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
    let isHandedOver = false;
    try {
      await writeSteps(head, steps, {base: this.#snapshot, snapshot});
      if (snapshot) this.#snapshot = snapshot.position;
      this.#fault = undefined;
    } catch (error) {
      isHandedOver = error instanceof HandedOver;
      // Memory has them. Otherwise a later step with the same number has taken the place of an earlier one.
      const again = error instanceof NotKept ? [] : steps.filter(([number]) => !this.#unsaved.has(number));
      for (const [number, step] of again) this.#unsaved.set(number, step);
      this.#fault = error as Error;
      if (!isHandedOver) this.#timer = setTimeout(() => this.save(), TRY_AGAIN);
    }
    this.#writing -= 1;
    this.#isSnapshotOnItsWay = false;
    this.#told(isHandedOver);
  }

  /** The kept snapshot is of no use if a step before it is another one now. */
  #dueSnapshot(history: History, steps: readonly (readonly [number, Step])[]): Snapshot | undefined {
    const isOutdated = history.steps.length < this.#snapshot || steps.some(([number]) => number < this.#snapshot);
    const isFar = Math.abs(history.position - this.#snapshot) > STEPS_PER_SNAPSHOT;
    return isOutdated || isFar ? snapshotOf(history) : undefined;
  }
}
