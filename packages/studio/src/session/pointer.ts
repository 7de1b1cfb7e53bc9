// The pointers that are down. A sentence that comes between press and release would move the button below it, and the
// press would be none.

/** How long after a release the click comes at the latest, in milliseconds. Touches without a click have none. */
const LAST_CLICK = 100;

/** Hears presses and releases of a page. */
export class Pointers {
  readonly #page: EventTarget;
  /** The type of each pointer that is down, by its id. */
  readonly #down = new Map<number, string>();
  /** Ends the hearing of one press. Undefined while nothing is pressed. */
  #press: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  /** @param page - The window of a page. */
  constructor(page: EventTarget) {
    this.#page = page;
    page.addEventListener('pointerdown', (event) => this.#onDown(event as PointerEvent), {capture: true});
  }

  /** Resolves when no pointer is down, and the click of the last press is over. */
  released(): Promise<void> {
    return this.#press ? new Promise((done) => this.#waiting.push(done)) : Promise.resolve();
  }

  #onDown({pointerId, pointerType, isPrimary}: PointerEvent): void {
    clearTimeout(this.#timer);
    // The first finger is the primary pointer: none of its type was down, even if a release was not heard.
    if (isPrimary) for (const [id, type] of this.#down) if (type === pointerType) this.#down.delete(id);
    this.#down.set(pointerId, pointerType);
    if (this.#press) return;
    this.#press = new AbortController();
    const hear = (types: readonly string[], heard: (event: PointerEvent) => void) => {
      const options = {capture: true, signal: this.#press!.signal};
      for (const type of types) this.#page.addEventListener(type, (event) => heard(event as PointerEvent), options);
    };
    hear(['pointerup', 'pointercancel'], (event) => this.#onUp([event.pointerId]));
    // A release outside of the window may not be heard. These show that there was one.
    hear(['pointermove', 'pointerover'], ({pointerId: id, buttons}) => buttons === 0 && this.#onUp([id]));
    hear(['keydown'], () => this.#onUp(this.#down.keys()));
    hear(['blur'], ({target}) => target === this.#page && this.#onUp(this.#down.keys()));
    // Handlers of the click come first.
    hear(['click'], () => this.#endAfter(0));
  }

  #onUp(ids: Iterable<number>): void {
    const wasDown = [...ids].filter((id) => this.#down.delete(id)).length > 0;
    if (wasDown) this.#endAfter(LAST_CLICK);
  }

  #endAfter(time: number): void {
    if (this.#down.size > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(), time);
  }

  #end(): void {
    this.#press?.abort();
    this.#press = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const done of waiting) done();
  }
}

let pointers: Pointers | undefined;

/**
 * Resolves when no pointer of this page is down. It hears presses from the first call on, so a form calls it before
 * a person can press anything in it. Node has no pointers.
 */
export async function pointerReleased(): Promise<void> {
  if (!('PointerEvent' in globalThis)) return;
  pointers ??= new Pointers(window);
  await pointers.released();
}
