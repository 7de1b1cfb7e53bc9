import {finds, searchable} from '@countersign/campaign';

/** What a reader looks for in one list. Nothing of it leaves the page. */
export class Search<T extends object> {
  readonly #textsOf: (member: T) => readonly string[];
  /** The texts of each member as they are compared, made when a reader first looks for something. */
  readonly #compared = new WeakMap<T, string>();
  #sought = '';
  #typed = '';

  constructor(textsOf: (member: T) => readonly string[]) {
    this.#textsOf = textsOf;
  }

  /** What the reader has typed. */
  get typed(): string {
    return this.#typed;
  }

  set typed(value: string) {
    this.#typed = value;
    this.#sought = searchable(value);
  }

  /** Whether the reader looks for something. */
  get isActive(): boolean {
    return this.#sought !== '';
  }

  /** The members that have what is sought; all, while nothing is. */
  filter(members: readonly T[]): readonly T[] {
    return this.isActive ? members.filter((member) => finds(this.#sought, this.#textOf(member))) : members;
  }

  #textOf(member: T): string {
    let text = this.#compared.get(member);
    // No search has a line break in it, so that nothing is found across two texts.
    if (text === undefined) this.#compared.set(member, (text = this.#textsOf(member).map(searchable).join('\n')));
    return text;
  }
}
