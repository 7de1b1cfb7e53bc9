// The values and actions from which the forms of events are drawn.
import type {JsonObject} from '../../document/json.ts';
import type {Form} from '../../forms/form.ts';
import type {Scratch} from '../../happened/scratch.ts';
import type {ViewName} from '../../shell/routes.ts';
import type {Words} from '../../words/words.ts';

export interface EventFormView {
  readonly words: Words;
  /** The draft, without the event. */
  readonly base: JsonObject;
  readonly scratch: Scratch;
  /** The form whose fields stand in the document with the event. */
  readonly form: Form;
  /** The address of a view of the draft. */
  readonly addressOf: (view: ViewName, place?: string) => string;
  /** Chooses what the event is about. */
  choose(subject: string): void;
}

export const SUBJECT_ID = 'happened-subject';
