// The draft that is open: its document, what was done to it, and what the check says. It is the one place that changes
// a document. Views read it, and draw themselves again when it says that it has changed.
import {stringAt, type JsonObject} from '../document/json.ts';
import {textAt} from '../document/text.ts';
import type {Worker} from '../worker/ask.ts';
import type {Checked} from '../worker/check.ts';
import {patchesBetween, type Patch} from '../document/patches.ts';
import type {DraftHead} from './drafts.ts';
import type {Hold} from './hold.ts';
import {hurryWrites} from './newest.ts';
import {Journal, type Written} from './journal.ts';
import {redone, undone, withStep, type History} from './history.ts';

/** A change of a document: takes one, and returns another. */
export type Change = (document: JsonObject) => JsonObject;

/** How long after the last key the check begins, in milliseconds. */
const CHECK_AFTER = 400;

/** How long letters typed into one field are one step, in milliseconds. */
const PAUSE = 2_000;

/** How a draft was opened. Without it, a session keeps a draft that only this page knows. */
export interface Opening {
  /** The number of steps that the kept snapshot has. */
  readonly snapshot: number;
  /** Undefined while another page writes the draft. */
  readonly hold?: Hold | undefined;
  /** Why the browser keeps nothing. */
  readonly fault?: Error | undefined;
  /**
   * Asks the page that writes the draft to hand it over, and reads the draft. Undefined if it is gone.
   *
   * @param onAsked - Called when a page asks this one.
   */
  readonly reopen: (onAsked: () => Promise<boolean>) => Promise<Reopened | undefined>;
  /** Resolves when sentences of the check may appear. They move what stands below them. */
  readonly calm?: () => Promise<void>;
}

/** A draft that was read anew. */
export interface Reopened extends Pick<Opening, 'snapshot' | 'hold' | 'fault'> {
  readonly head: DraftHead;
  readonly history: History;
  /** The text of the public revision. */
  readonly published: string | undefined;
}

/**
 * Dispatches `change` after each change of the document, and `check` when the check has said something new. `saved`
 * says that all changes are kept in this browser, or could not be kept. `restored` says that the browser had lost the
 * draft, and has it again. `restarted` says that the thread had crashed and runs again, and `stopped` that it does not.
 */
export class Session extends EventTarget {
  #history: History;
  #head: DraftHead;
  #worker: Worker;
  #checked: Checked | undefined;
  #isChecking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastChange = 0;
  #journal: Journal;
  #hold: Hold | undefined;
  #isHandedOver: boolean;
  readonly #reopen: Opening['reopen'] | undefined;
  readonly #calm: Opening['calm'];

  /** @param worker - It has to have the document already. */
  constructor(head: DraftHead, history: History, worker: Worker, opening?: Opening) {
    super();
    this.#head = head;
    this.#history = history;
    this.#hold = opening?.hold;
    this.#isHandedOver = opening !== undefined && opening.hold === undefined;
    this.#reopen = opening?.reopen;
    this.#calm = opening?.calm;
    this.#worker = worker;
    this.#journal = this.#journalOf(opening);
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
    return this.#journal.fault;
  }

  /** Whether everything up to now is kept in this browser. */
  get isKept(): boolean {
    return this.#journal.isKept;
  }

  /** Whether another tab goes on with this draft. Then nothing here may change it. */
  get isHandedOver(): boolean {
    return this.#isHandedOver;
  }

  /**
   * Changes the document.
   *
   * @param name - The name of the change, for "Undo": `Demand 2, title`.
   * @param merge - Changes that follow each other with the same key are undone together.
   */
  change(name: string, change: Change, {merge}: {readonly merge?: string} = {}): void {
    if (this.#isHandedOver) return;
    const now = Date.now();
    const mayMerge = now - this.#lastChange < PAUSE;
    this.#lastChange = now;
    this.#go(withStep(this.#history, name, change(this.document), merge, mayMerge));
  }

  undo(): void {
    if (!this.#isHandedOver) this.#go(undone(this.#history));
    this.#lastChange = 0;
  }

  redo(): void {
    if (!this.#isHandedOver) this.#go(redone(this.#history));
    this.#lastChange = 0;
  }

  /** Changes what the list of drafts says, such as the file in which the draft is saved. */
  describe(head: Partial<DraftHead>): void {
    if (this.#isHandedOver) return;
    this.#head = {...this.#head, ...head};
    this.#journal.save();
    this.dispatchEvent(new Event('change'));
  }

  /** Begins at once to keep what is not kept yet: the page ends. */
  hurry(): void {
    if (!this.#isHandedOver) this.#journal.hurry();
  }

  /** Resolves when everything up to now is kept, or could not be kept: see `fault`. */
  settled(): Promise<void> {
    return this.#journal.settled();
  }

  /**
   * Hands the draft over to another page, after everything is kept. Returns false if it could not be kept: then this
   * page goes on with it.
   */
  async handOver(): Promise<boolean> {
    this.#isHandedOver = true;
    hurryWrites();
    await this.#journal.settled();
    this.#isHandedOver = this.fault === undefined;
    this.dispatchEvent(new Event('change'));
    return this.#isHandedOver;
  }

  /** Goes on with a draft that another page has written. Returns what was in the way, if anything was. */
  async takeOver(): Promise<'kept' | 'gone' | undefined> {
    const draft = await this.#reopen!(() => this.handOver());
    if (!draft) return 'gone';
    if (!draft.hold) return 'kept';
    await this.#journal.end();
    this.#head = draft.head;
    this.#history = draft.history;
    this.#hold = draft.hold;
    this.#journal = this.#journalOf(draft);
    this.#isHandedOver = false;
    // Tasks keep their order, so nobody waits for it.
    this.#worker.ask('open', this.document, draft.published).catch(() => {});
    this.#check();
    this.dispatchEvent(new Event('change'));
    return undefined;
  }

  /** Ends the work of this session. The draft stays. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#journal.end();
    this.#hold?.release();
    this.#worker.end?.();
  }

  /** Checks the document again. */
  recheck(): void {
    this.#check();
  }

  #journalOf({snapshot = 0, fault}: Partial<Opening> = {}): Journal {
    const told = (written: Written) => {
      if (written === 'handedOver') this.#isHandedOver = true;
      if (written === 'restored') this.dispatchEvent(new Event('restored'));
      this.dispatchEvent(new Event(written === 'handedOver' ? 'change' : 'saved'));
    };
    return new Journal(snapshot, () => ({head: this.#head, history: this.#history}), told, fault);
  }

  #go(next: History): void {
    if (next === this.#history) return;
    const before = this.#history;
    this.#history = next;
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
    this.#journal.add(before, next);
    this.#check(CHECK_AFTER);
    this.dispatchEvent(new Event('change'));
  }

  #check(after = 0): void {
    this.#isChecking = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const asked = this.document;
      const checked = async (answer: Checked | undefined) => {
        await this.#calm?.();
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
