// The base of all views of a draft. They are drawn into the page itself: one style sheet serves them all, and labels,
// problems and links find their controls by id.
import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Form} from '../forms/form.ts';
import type {Session} from '../session/session.ts';
import type {Words} from '../words/words.ts';
import {focusPlace, openCards, pointerOfPlace} from './go-to.ts';

/** Draws itself again whenever the document or the check's answer has changed. */
export abstract class StudioView extends LitElement implements Form {
  static override properties: PropertyDeclarations = {
    session: {attribute: false},
    words: {attribute: false},
    place: {attribute: false},
  };

  declare session: Session;
  declare words: Words;
  /** A place inside the view that the address names, such as a language: `fr` in `#/draft/ID/translations/fr`. */
  declare place: string;
  readonly opened = new Set<string>();
  #heard: Session | undefined;
  readonly #update = () => this.requestUpdate();

  constructor() {
    super();
    this.place = '';
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#hear();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unhear();
  }

  override willUpdate(_changed?: PropertyValues): void {
    if (this.#heard !== this.session) this.#hear();
  }

  override updated(changed: PropertyValues<this>): void {
    const pointer = changed.has('place') ? pointerOfPlace(this.place) : undefined;
    if (pointer !== undefined) this.reveal(pointer);
  }

  /** Shows a place of the document to which a link leads. A view that draws parts of a list alone turns to its part. */
  reveal(pointer: string): void {
    openCards(this, pointer);
    this.requestUpdate();
    void this.updateComplete.then(() => focusPlace(this, pointer));
  }

  async whenDrawn(): Promise<void> {
    await this.updateComplete;
    // Elements that are not Lit's have no promise, and are drawn.
    const all = [...this.querySelectorAll<LitElement>('*')].map(({updateComplete}) => updateComplete);
    // An element that cannot be drawn is reported. The focus goes to another all the same.
    for (const drawn of await Promise.allSettled(all)) if (drawn.status === 'rejected') reportError(drawn.reason);
  }

  /** A view that cannot draw itself is given up by the frame, which says so. The rest of the page goes on. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (detail) {
      this.dispatchEvent(new CustomEvent('studio-fault', {bubbles: true, detail}));
    }
  }

  #hear(): void {
    this.#unhear();
    if (!this.isConnected || !this.session) return;
    this.#heard = this.session;
    for (const type of EVENTS) this.#heard.addEventListener(type, this.#update);
  }

  #unhear(): void {
    for (const type of EVENTS) this.#heard?.removeEventListener(type, this.#update);
    this.#heard = undefined;
  }
}

const EVENTS = ['change', 'check'] as const;
