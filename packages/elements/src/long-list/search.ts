import {finds, searchable} from '@countersign/campaign';

/** A reader's search in one list. It never leaves the page. */
export class Search<T extends object> {
  readonly #textsOf: (member: T) => readonly string[];
  /** The texts of each member in the form that is compared. Made at the first search. */
  readonly #compared = new WeakMap<T, string>();
  /** The typed text in the form that is compared. */
  #sought = '';
  #typed = '';

  constructor(textsOf: (member: T) => readonly string[]) {
    this.#textsOf = textsOf;
  }

  /** The text in the search field. */
  get typed(): string {
    return this.#typed;
  }

  set typed(value: string) {
    this.#typed = value;
    this.#sought = searchable(value);
  }

  /** True if the reader searches. */
  get isActive(): boolean {
    return this.#sought !== '';
  }

  /** The members that match the search; all of them if there is none. */
  filter(members: readonly T[]): readonly T[] {
    return this.isActive ? members.filter((member) => finds(this.#sought, this.#textOf(member))) : members;
  }

  #textOf(member: T): string {
    let text = this.#compared.get(member);
    if (text === undefined) {
      // A search has no line break in it, so it never matches across two texts.
      text = this.#textsOf(member).map(searchable).join('\n');
      this.#compared.set(member, text);
    }
    return text;
  }
}
