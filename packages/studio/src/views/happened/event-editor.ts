// The form of one event: it asks for what its kind needs, shows what readers will see change, and takes it in as one
// step.
import {html, type PropertyValues, type TemplateResult} from 'lit';
import type {JsonObject} from '../../document/json.ts';
import {patched} from '../../document/patches.ts';
import {focusDrawn} from '../../forms/focus-drawn.ts';
import {aboutOther} from '../../happened/about-other.ts';
import {revisionBefore} from '../../happened/before.ts';
import type {EventForm, EventKind} from '../../happened/event-form.ts';
import {placeOfEvent, type Choice} from '../../happened/routes.ts';
import {Scratch} from '../../happened/scratch.ts';
import {emptyPlaces} from '../../happened/with-event.ts';
import {addressOf} from '../../shell/routes.ts';
import {StudioView} from '../../shell/view.ts';
import type {Settled} from '../../worker/happened.ts';
import {correctionForm} from './correction-form.ts';
import {demandForm} from './demand-form.ts';
import {endingForm} from './ending-form.ts';
import {SUBJECT_ID, type EventFormView} from './event-form-view.ts';
import {checkedWith, hasPlace, summary, type Problems} from './problems.ts';
import {radios} from './radios.ts';
import {replyForm} from './reply-form.ts';
import {review} from './review.ts';
import {signedForm, withdrewForm} from './signatory-form.ts';

const FORMS: Readonly<Record<EventKind, (view: EventFormView) => TemplateResult>> = {
  demand: demandForm,
  reply: replyForm,
  signed: (view) => html`${signedOrWithdrew(view)} ${signedForm(view)}`,
  withdrew: (view) => html`${signedOrWithdrew(view)} ${withdrewForm(view)}`,
  correction: correctionForm,
  ending: endingForm,
};

/**
 * Dispatches `keep`, whose `detail` is the event as it is typed, `taken` when it is part of the document, and `discard`
 * when the person gives it up.
 */
export class EventEditor extends StudioView {
  static override properties = {
    begun: {attribute: false},
    choice: {attribute: false},
    settled: {state: true},
  };

  /** The event as it was left. */
  declare begun: EventForm;
  declare choice: Choice;
  /** The event that the person reviews before it is taken in. Undefined while they fill in the form. */
  declare settled: Extract<Settled, {ok: true}> | undefined;
  #scratch: Scratch | undefined;
  /** The document for which it is settled. Its patches fit no other. */
  #settledFor: JsonObject | undefined;
  #wasRefused = false;
  /** Problems without a field of their own. */
  #others: Problems = [];

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#scratch ??= new Scratch(this.session, this.begun, (event) => this.#keep(event));
    // Undo, or a file that was read again, has changed the letter meanwhile.
    if (this.session.document !== this.#settledFor) this.settled = undefined;
  }

  override render(): TemplateResult {
    const {words, session} = this;
    const {happened} = words;
    const scratch = this.#scratch!;
    const {event} = scratch;
    const view: EventFormView = {
      words,
      base: session.document,
      scratch,
      form: {
        session: scratch,
        words,
        opened: this.opened,
        requestUpdate: () => this.requestUpdate(),
        whenDrawn: () => this.whenDrawn(),
      },
      addressOf: (name, place) => addressOf(session.id, name, place),
      choose: (subject) => (scratch.event = aboutOther(session.document, scratch.event, subject)),
    };
    return html`${summary(this, words, scratch, this.#others)} ${FORMS[event.kind](view)}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${event.isAllChecked}
          @change=${({target}: Event) => (scratch.event = {...event, isAllChecked: (target as HTMLInputElement).checked})}
        />
        ${happened.allChecked}
      </label>
      ${
        this.settled
          ? review(
              words,
              this.settled,
              () => void this.#takeIn(),
              () => (this.settled = undefined),
            )
          : html`<p class="card-tools">
              <button type="button" class="primary" @click=${() => void this.#settle(scratch)}>${happened.show}</button>
              <button type="button" class="remove" @click=${() => this.#say('discard')}>${happened.discard}</button>
            </p>`
      }`;
  }

  #say(name: 'keep' | 'taken' | 'discard', detail?: EventForm): void {
    this.dispatchEvent(new CustomEvent(name, {detail}));
  }

  #keep(event: EventForm): void {
    this.#say('keep', event);
    this.settled = undefined;
    if (this.#wasRefused) this.#showProblems([]);
    this.requestUpdate();
  }

  #showProblems(problems: Problems): void {
    const scratch = this.#scratch!;
    scratch.checked = checkedWith(this.words, this.session.document, scratch.event, problems);
    this.requestUpdate();
  }

  async #settle(scratch: Scratch, from = document.activeElement): Promise<void> {
    const {event} = scratch;
    const {document: letter, worker} = this.session;
    const hasSubject = !(event.subject === '' && ['demand', 'withdrew', 'correction'].includes(event.kind));
    if (!hasSubject) return focusDrawn(this, () => this.querySelector<HTMLElement>(`#${SUBJECT_ID}`), from);
    this.#wasRefused = true;
    if (emptyPlaces(letter, event).length > 0) return this.#refuse([], from);
    const settled = await worker.ask('happened', event, await revisionBefore(this.session));
    if (!this.isConnected) return;
    // The letter, or what is typed here, has changed while the thread looked at it.
    if (this.session.document !== letter || scratch.event !== event) return this.#settle(scratch, from);
    if (!settled.ok) {
      scratch.event = settled.event;
      return this.#refuse(settled.problems, from);
    }
    this.#wasRefused = false;
    scratch.checked = undefined;
    this.#others = [];
    this.settled = settled;
    this.#settledFor = letter;
    focusDrawn(this, () => this.querySelector<HTMLElement>('.review h2'), from);
  }

  #refuse(problems: Problems, from: Element | null): void {
    this.#others = problems.filter((problem) => !hasPlace(problem));
    this.#showProblems(problems.filter(hasPlace));
    focusDrawn(this, () => this.querySelector<HTMLElement>('.summary'), from);
  }

  async #takeIn(): Promise<void> {
    const {session, settled, words} = this;
    const before = await revisionBefore(session);
    // Pressed twice, or the letter has changed since: it is taken in once, and only as it was shown.
    const isShown = this.isConnected && this.settled === settled && session.document === this.#settledFor;
    if (!settled || !isShown) return;
    if (session.head.before === undefined && before > 0) session.describe({before});
    const {name} = words.happened.choices[this.choice];
    session.change(name, (document) => patched(document, settled.patches));
    this.settled = undefined;
    this.#say('taken');
  }
}

function signedOrWithdrew(view: EventFormView): TemplateResult {
  const {happened} = view.words;
  const choices = (['signed', 'withdrew'] as const).map((value) => ({value, name: happened.signedOrWithdrew[value]}));
  return radios(view.form, '/signatories/-', happened.whichSignatory, choices, view.scratch.event.kind, (kind) => {
    location.hash = view.addressOf('happened', placeOfEvent(kind as EventKind));
  });
}

customElements.define('studio-event', EventEditor);
