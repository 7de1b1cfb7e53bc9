import {idFrom} from '@countersign/campaign/schema';

/** Makes ids that a document does not have yet. The same texts in the same order give the same ids. */
export class Ids {
  readonly #taken: Set<string>;
  /** The number after an id that was asked for often. */
  readonly #last = new Map<string, number>();

  /** @param taken - The ids that are in use or reserved. */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /**
   * Makes an id of the first text that has letters or digits with a Latin form.
   *
   * @param otherwise - The id if none has, such as `signatory`.
   */
  make(texts: readonly (string | undefined)[], otherwise: string): string {
    const base = texts.map((text) => idFrom(text ?? '')).find((each) => each !== undefined) ?? otherwise;
    let [id, number] = [base, this.#last.get(base) ?? 1];
    while (this.#taken.has(id)) id = `${base}-${++number}`;
    this.#last.set(base, number);
    this.#taken.add(id);
    return id;
  }
}
