// The focus never gets lost: where a change removes what had it, the heading of the view gets it.

export class FocusKeeper {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The element that has the focus now, if one has. */
  current(): Element | undefined {
    const {activeElement} = document;
    return activeElement === document.body ? undefined : (activeElement ?? undefined);
  }

  /** Looks after what has the focus while a change is drawn. */
  keep(): void {
    const held = this.current();
    if (!held || !this.#root.contains(held)) return;
    // By the second frame the change is drawn, and a list has moved the focus to another card.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const isGone = !held.isConnected || (held as HTMLButtonElement).disabled;
        if (isGone && (!this.current() || this.current() === held)) this.toHeading();
      }),
    );
  }

  toHeading(): void {
    this.#root.querySelector<HTMLElement>('main h1')?.focus();
  }
}
