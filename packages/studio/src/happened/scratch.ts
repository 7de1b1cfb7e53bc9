// The document that the form of an event edits. It has the event in it, at the places where its values will stand, so
// fields are drawn as everywhere in the studio, and the draft stays as it is.
import type {JsonObject} from '../document/json.ts';
import type {Editing} from '../forms/form.ts';
import type {Session} from '../session/session.ts';
import type {Checked} from '../worker/check.ts';
import type {EventForm} from './event-form.ts';
import {eventIn, withEvent} from './with-event.ts';

export class Scratch implements Editing {
  readonly #session: Session;
  readonly #keep: (event: EventForm) => void;
  #event: EventForm;
  #made: {readonly document: JsonObject; readonly event: EventForm; readonly next: JsonObject} | undefined;
  /** The problems of the event. Undefined until somebody wanted to go on. */
  checked: Checked | undefined;

  /** @param keep - Keeps what was typed. */
  constructor(session: Session, event: EventForm, keep: (event: EventForm) => void) {
    this.#session = session;
    this.#event = event;
    this.#keep = keep;
  }

  get id(): string {
    return this.#session.id;
  }

  get worker(): Editing['worker'] {
    return this.#session.worker;
  }

  get event(): EventForm {
    return this.#event;
  }

  set event(event: EventForm) {
    this.#event = event;
    this.#keep(event);
  }

  get document(): JsonObject {
    const [document, event] = [this.#session.document, this.#event];
    if (this.#made?.document !== document || this.#made.event !== event) {
      this.#made = {document, event, next: withEvent(document, event)};
    }
    return this.#made.next;
  }

  change(_name: string, change: (document: JsonObject) => JsonObject): void {
    this.event = eventIn(change(this.document), this.#session.document, this.#event);
  }
}
