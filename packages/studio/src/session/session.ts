// The draft that is open: its document, what was done to it, and what the check says. It is the one place that changes
// a document. Views read it, and draw themselves again when it says that it has changed.
import {stringAt, type JsonObject} from '../document/json.ts';
import {textAt} from '../document/text.ts';
import type {Worker} from '../worker/ask.ts';
import type {Checked} from '../worker/check.ts';
import {patchesBetween, type Patch} from '../document/patches.ts';
import {writeSteps, type DraftHead} from './drafts.ts';
import {redone, undone, withStep, type History, type Step} from './history.ts';

/** A change of a document: takes one, and returns another. */
export type Change = (document: JsonObject) => JsonObject;

/** How long after the last key the check begins, in milliseconds. */
const CHECK_AFTER = 400;

/** How long letters typed into one field are one step, in milliseconds. */
const PAUSE = 2_000;

/**
 * Dispatches `change` after each change of the document, and `check` when the check has said something new. `saved`
 * says that all changes are kept in this browser, or could not be kept. `restarted` says that the thread had
 * crashed and runs again, and `stopped` that it does not.
 */
export class Session extends EventTarget {
  #history: History;
  #head: DraftHead;
  #worker: Worker;
  #checked: Checked | undefined;
  #isChecking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastChange = 0;
  #unsaved = new Map<number, Step>();
  #saving: Promise<void> = Promise.resolve();
  #fault: Error | undefined;
  /** How many writes have begun and not ended. */
  #writing = 0;
  /** Set by another tab that goes on with this draft. Then nothing here may change it. */
  isHandedOver = false;

  /** @param worker - It has to have the document already. */
  constructor(head: DraftHead, history: History, worker: Worker) {
    super();
    this.#head = head;
    this.#history = history;
    this.#worker = worker;
    this.#check();
  }

  get id(): string {
    return this.#head.id;
  }

  get head(): DraftHead {
    return this.#head;
  }

  get document(): JsonObject {
    return this.#history.document;
  }

  /** The thread that checks, compares and publishes. It has the same document. */
  get worker(): Worker {
    return this.#worker;
  }

  /** The last answer of the check. Undefined until there is one. */
  get checked(): Checked | undefined {
    return this.#checked;
  }

  /** Whether the document has changed since the check began. */
  get isChecking(): boolean {
    return this.#isChecking;
  }

  /** The name of the step that `undo` undoes. Undefined if there is none. */
  get undoName(): string | undefined {
    return this.#history.steps[this.#history.position - 1]?.name;
  }

  get redoName(): string | undefined {
    return this.#history.steps[this.#history.position]?.name;
  }

  /** Why changes could not be kept in this browser. Undefined if all went well. */
  get fault(): Error | undefined {
    return this.#fault;
  }

  /** Whether everything up to now is kept in this browser. */
  get isKept(): boolean {
    return this.#writing === 0 && !this.#fault;
  }

  /**
   * Changes the document.
   *
   * @param name - The name of the change, for "Undo": `Demand 2, title`.
   * @param merge - Changes that follow each other with the same key are undone together.
   */
  change(name: string, change: Change, {merge}: {readonly merge?: string} = {}): void {
    if (this.isHandedOver) return;
    const now = Date.now();
    const mayMerge = now - this.#lastChange < PAUSE;
    this.#lastChange = now;
    this.#go(withStep(this.#history, name, change(this.document), merge, mayMerge));
  }

  undo(): void {
    if (!this.isHandedOver) this.#go(undone(this.#history));
    this.#lastChange = 0;
  }

  redo(): void {
    if (!this.isHandedOver) this.#go(redone(this.#history));
    this.#lastChange = 0;
  }

  /** Changes what the list of drafts says, such as the file in which the draft is saved. */
  describe(head: Partial<DraftHead>): void {
    this.#head = {...this.#head, ...head};
    this.#save();
  }

  /** Resolves when everything up to now is kept, or could not be kept: see `fault`. */
  async settled(): Promise<void> {
    await this.#saving;
  }

  /** Ends the work of this session. The draft stays. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
    this.#worker.end?.();
  }

  /** Checks the document again. */
  recheck(): void {
    this.#check();
  }

  #go(next: History): void {
    if (next === this.#history) return;
    const before = this.#history;
    this.#history = next;
    next.steps.forEach((step, number) => {
      if (before.steps[number] !== step) this.#unsaved.set(number, step);
    });
    const patches: Patch[] = patchesBetween(before.document, next.document);
    // A thread that ends before it has answered is started again with the document as it is then.
    this.#worker.ask('change', patches).catch(() => {});
    this.#head = {
      ...this.#head,
      title: textAt(next.document, '/letter/title') || stringAt(next.document, '/id') || this.#head.title,
      changed: Date.now(),
      steps: next.steps.length,
      position: next.position,
    };
    this.#save();
    this.#check(CHECK_AFTER);
    this.dispatchEvent(new Event('change'));
  }

  #save(): void {
    this.#writing += 1;
    this.#saving = this.#saving.then(async () => {
      const steps = [...this.#unsaved].filter(([number]) => number < this.#head.steps);
      this.#unsaved.clear();
      try {
        await writeSteps(this.#head, steps);
        this.#fault = undefined;
      } catch (error) {
        for (const [number, step] of steps) if (!this.#unsaved.has(number)) this.#unsaved.set(number, step);
        this.#fault = error as Error;
      }
      this.#writing -= 1;
      this.dispatchEvent(new Event('saved'));
    });
  }

  #check(after = 0): void {
    this.#isChecking = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const asked = this.document;
      const checked = (answer: Checked | undefined) => {
        if (answer) this.#checked = answer;
        // A later change has its own check.
        if (asked === this.document) this.#isChecking = false;
        this.dispatchEvent(new Event('check'));
      };
      // The frame tells people when the thread has ended.
      this.#worker.ask('check').then(checked, () => checked(undefined));
    }, after);
  }
}
