// The base of all views of a draft. They are drawn into the page itself: one style sheet serves them all, and labels,
// problems and links find their controls by id.
import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Form} from '../forms/form.ts';
import type {Session} from '../session/session.ts';
import type {Words} from '../words/words.ts';

/** Draws itself again whenever the document or the check's answer has changed. */
export abstract class StudioView extends LitElement implements Form {
  static override properties: PropertyDeclarations = {
    session: {attribute: false},
    words: {attribute: false},
    place: {attribute: false},
  };

  declare session: Session;
  declare words: Words;
  /** What the address names inside the view, such as a language: `fr` in `#/draft/ID/translations/fr`. */
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

  override willUpdate(_changed: PropertyValues): void {
    if (this.#heard !== this.session) this.#hear();
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
