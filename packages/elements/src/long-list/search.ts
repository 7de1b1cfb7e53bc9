import {finds, searchable} from '@countersign/campaign';
import type {ReactiveControllerHost} from 'lit';

/** What a reader looks for in one list. Nothing of it leaves the page. */
export class Search<T extends object> {
  readonly #host: ReactiveControllerHost;
  readonly #textsOf: (member: T) => readonly string[];
  /** The texts of each member as they are compared, made when a reader first looks for something. */
  readonly #compared = new WeakMap<T, string>();
  #typed = '';
  #sought = '';
  #shown: number | undefined;

  constructor(host: ReactiveControllerHost, textsOf: (member: T) => readonly string[]) {
    this.#host = host;
    this.#textsOf = textsOf;
  }

  /** What stands in the field. */
  get typed(): string {
    return this.#typed;
  }

  /** How many were found, or undefined while nothing is looked for. */
  get found(): number | undefined {
    return this.#sought ? this.#shown : undefined;
  }

  /** Whether the reader looks for something that a member does not have. */
  leavesOut(member: T): boolean {
    if (!this.#sought) return false;
    let text = this.#compared.get(member);
    // No search has a line in it: none is found across two texts.
    if (text === undefined) {
      this.#compared.set(member, (text = this.#textsOf(member).map(searchable).join('\n')));
    }
    return !finds(this.#sought, text);
  }

  /** Takes how many members are shown, once that is known. */
  tell(shown: number): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    // Not in the update of which this may be a part.
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /** Shows all again. */
  clear(): void {
    this.#look('');
  }

  readonly onInput = (event: Event): void => this.#look((event.target as HTMLInputElement).value);

  #look(typed: string): void {
    this.#typed = typed;
    this.#sought = searchable(typed);
    this.#host.requestUpdate();
  }
}
