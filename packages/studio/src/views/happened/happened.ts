// Something happened: a form for each kind of event asks for what it needs, shows what readers will see change, and
// takes it in as one step.
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {JsonObject} from '../../document/json.ts';
import {patched} from '../../document/patches.ts';
import {controlId} from '../../forms/form.ts';
import {revisionBefore} from '../../happened/before.ts';
import {eventFrom, type EventForm, type EventKind} from '../../happened/event-form.ts';
import {newEvent} from '../../happened/kinds.ts';
import {placeOfEvent, wantedEvent, CHOICES, type Choice} from '../../happened/routes.ts';
import {Scratch} from '../../happened/scratch.ts';
import {emptyPlaces} from '../../happened/with-event.ts';
import {readForms, writeForms} from '../../session/drafts.ts';
import {addressOf} from '../../shell/routes.ts';
import {StudioView} from '../../shell/view.ts';
import type {Settled} from '../../worker/happened.ts';
import {correctionForm} from './correction-form.ts';
import {demandForm} from './demand-form.ts';
import {endingForm} from './ending-form.ts';
import {SUBJECT_ID, type EventFormView} from './event-form-view.ts';
import {labelOf} from './label.ts';
import {radios} from './radios.ts';
import {replyForm} from './reply-form.ts';
import {review} from './review.ts';
import {signedForm, withdrewForm} from './signatory-form.ts';

const FORMS: Readonly<Record<EventKind, (view: EventFormView) => TemplateResult>> = {
  demand: demandForm,
  reply: replyForm,
  signed: signedForm,
  withdrew: withdrewForm,
  correction: correctionForm,
  ending: endingForm,
};

type Problems = Extract<Settled, {ok: false}>['problems'];

export class HappenedView extends StudioView {
  static override properties = {
    ...StudioView.properties,
    forms: {state: true},
    settled: {state: true},
    taken: {state: true},
    isNotKept: {state: true},
  };

  /** The forms of this draft that are not yet taken in, by kind. Undefined until they are read. */
  declare forms: JsonObject | undefined;
  /** The event that the person reviews before it is taken in. Undefined while they fill in the form. */
  declare settled: Extract<Settled, {ok: true}> | undefined;
  /** The kind that was just taken in. */
  declare taken: EventKind | undefined;
  /** Whether the browser could not keep what was typed last. */
  declare isNotKept: boolean | undefined;
  #scratch: Scratch | undefined;
  /** The document for which it is settled. Its patches fit no other. */
  #settledFor: JsonObject | undefined;
  #wasRefused = false;
  #others: Problems = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void readForms(this.session.id).then((forms) => (this.forms = forms ?? {}));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('place')) this.#leave();
    // Undo, or a file that was read again, has changed the letter meanwhile.
    if (this.session.document !== this.#settledFor) this.settled = undefined;
    if (this.forms && (changed.has('place') || changed.has('forms')) && !this.#scratch) this.#begin();
  }

  /** Takes up the form that the address names, as it was left. */
  #begin(): void {
    const {forms, place, session} = this;
    const wanted = wantedEvent(place);
    if (!wanted) return;
    this.taken = undefined;
    const kept = eventFrom(forms![wanted.kind]) ?? newEvent(session.document, wanted.kind, wanted.subject);
    const isOther = wanted.subject !== '' && wanted.subject !== kept.subject;
    this.#scratch = new Scratch(session, isOther ? this.#about(kept, wanted.subject) : kept, (event) =>
      this.#keep(event),
    );
  }

  #leave(): void {
    this.#scratch = undefined;
    this.settled = undefined;
    this.#wasRefused = false;
    this.#others = [];
  }

  /** The same event about something else. The text typed stays, except for a value of the other place. */
  #about(event: EventForm, subject: string): EventForm {
    const {values} = newEvent(this.session.document, event.kind, subject);
    const typed = event.kind === 'correction' ? {entry: event.values['entry'] ?? {}} : event.values;
    const next = {...event, subject, values: {...values, ...typed}};
    if (event.kind !== 'correction') return next;
    // The words of the place before are not those of this one.
    const entry = next.values['entry'] as JsonObject;
    const kept = Object.entries(entry).filter(([key]) => key !== 'was' && key !== 'now' && key !== 'of');
    return {...next, values: {...next.values, entry: {...Object.fromEntries(kept), of: subject.split(' ')[0]!}}};
  }

  #keep(event: EventForm): void {
    this.forms = {...this.forms, [event.kind]: event as unknown as JsonObject};
    this.#write();
    this.settled = undefined;
    if (this.#wasRefused) this.#showProblems([]);
    this.requestUpdate();
  }

  #write(): void {
    // The browser keeps the order of what is written. Nothing waits, so that a reload loses nothing.
    writeForms(this.session.id, this.forms!).then(
      () => (this.isNotKept = false),
      () => (this.isNotKept = true),
    );
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.forms) return nothing;
    if (!this.#scratch) return html`${this.#takenIn()} ${this.#choices()}`;
    return this.#form(this.#scratch);
  }

  #choices(): TemplateResult {
    const {words, session} = this;
    return html`<p>${words.happened.lead}</p>
      <ul class="happenings">
        ${CHOICES.map((choice: Choice) => {
          const {name, meaning} = words.happened.choices[choice];
          return html`<li>
            <a href=${addressOf(session.id, 'happened', choice)}><strong>${name}</strong></a>
            <p class="help">${meaning}</p>
          </li>`;
        })}
      </ul>`;
  }

  #takenIn(): TemplateResult | typeof nothing {
    const {taken, words, session} = this;
    if (!taken) return nothing;
    const {happened, common} = words;
    return html`<div class="taken" role="status">
      <p><strong>${happened.taken}</strong> ${happened.takenUndo}</p>
      <ul>
        ${taken === 'reply' ? html`<li><a href=${addressOf(session.id, 'happened', 'demand')}>${happened.thenDemand}</a></li>` : nothing}
        <li><a href=${addressOf(session.id, 'check')}>${happened.thenCheck}</a></li>
        <li><a href=${addressOf(session.id, 'approval')}>${happened.thenApproval}</a></li>
        <li><a href=${addressOf(session.id, 'publish')}>${common.views.publish}</a></li>
      </ul>
    </div>`;
  }

  #form(scratch: Scratch): TemplateResult {
    const {words, session} = this;
    const {happened} = words;
    const {event} = scratch;
    const isSignatory = event.kind === 'signed' || event.kind === 'withdrew';
    const choice = happened.choices[wantedEvent(this.place)!.choice];
    const view: EventFormView = {
      words,
      base: session.document,
      scratch,
      form: {session: scratch, words, opened: this.opened, requestUpdate: () => this.requestUpdate()},
      addressOf: (name) => addressOf(session.id, name),
      choose: (subject) => (scratch.event = this.#about(scratch.event, subject)),
    };
    return html`<p><a href=${addressOf(session.id, 'happened')}>${happened.somethingElse}</a></p>
      <h2>${choice.name}</h2>
      ${this.isNotKept ? html`<p role="alert" class="problem">${words.common.notKept}</p>` : nothing}
      ${this.#summary(scratch)}
      ${isSignatory ? this.#signedOrWithdrew(view) : nothing} ${FORMS[event.kind](view)}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${event.isAllChecked}
          @change=${({target}: Event) => (scratch.event = {...scratch.event, isAllChecked: (target as HTMLInputElement).checked})}
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
              <button type="button" class="primary" @click=${() => void this.#settle()}>${happened.show}</button>
              <button type="button" class="remove" @click=${() => this.#discard()}>${happened.discard}</button>
            </p>`
      }`;
  }

  #signedOrWithdrew(view: EventFormView): TemplateResult {
    const {happened} = this.words;
    const choices = (['signed', 'withdrew'] as const).map((value) => ({value, name: happened.signedOrWithdrew[value]}));
    return radios(view.form, '/signatories/-', happened.whichSignatory, choices, view.scratch.event.kind, (kind) => {
      location.hash = addressOf(this.session.id, 'happened', placeOfEvent(kind as EventKind));
    });
  }

  /** The missing and wrong values, with a way to each. */
  #summary({checked}: Scratch): TemplateResult | typeof nothing {
    const {words} = this;
    const problems = checked?.problems ?? [];
    if (problems.length + this.#others.length === 0) return nothing;
    return html`<section class="summary" tabindex="-1" aria-labelledby="happened-summary">
      <h3 id="happened-summary">${words.happened.notYet}</h3>
      <ul>
        ${problems.map(
          ({pointer}) => html`<li>
            <button type="button" class="link" @click=${() => this.#focus(pointer)}>${labelOf(words, pointer)}</button>
          </li>`,
        )}
        ${this.#others.map(({message, hint}) => html`<li lang="en" dir="ltr">${message} ${hint}</li>`)}
      </ul>
    </section>`;
  }

  #focus(pointer: string): void {
    let control: HTMLElement | null = null;
    for (let at = pointer; !control && at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      control = this.querySelector<HTMLElement>(`#${CSS.escape(controlId(at))}`);
    }
    control?.closest('details')?.setAttribute('open', '');
    control?.focus();
  }

  /** Shows problems at their fields. Those of empty fields are ours, in the person's language. */
  #showProblems(problems: Problems): void {
    const {words, session} = this;
    const scratch = this.#scratch!;
    const empty = emptyPlaces(session.document, scratch.event);
    const needed = empty.map((pointer) => ({
      ...NOWHERE,
      pointer,
      message: words.happened.fillIn,
      hint: '',
      lang: document.documentElement.lang,
    }));
    const told = problems.filter(({pointer}) => !empty.includes(pointer)).map((problem) => ({...NOWHERE, ...problem}));
    scratch.checked = {problems: [...needed, ...told], warnings: []};
    this.requestUpdate();
  }

  async #settle(): Promise<void> {
    const scratch = this.#scratch!;
    const {event} = scratch;
    const {document} = this.session;
    const hasSubject = !(event.subject === '' && ['demand', 'withdrew', 'correction'].includes(event.kind));
    if (!hasSubject) return this.querySelector<HTMLElement>(`#${SUBJECT_ID}`)?.focus();
    this.#wasRefused = true;
    if (emptyPlaces(this.session.document, event).length > 0) return this.#refuse([]);
    const settled = await this.session.worker.ask('happened', event, await revisionBefore(this.session));
    if (this.#scratch !== scratch) return;
    // The letter has changed while the thread looked at it.
    if (this.session.document !== document) return this.#settle();
    if (!settled.ok) {
      scratch.event = settled.event;
      return this.#refuse(settled.problems);
    }
    this.#wasRefused = false;
    scratch.checked = undefined;
    this.#others = [];
    this.settled = settled;
    this.#settledFor = document;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.review h2')?.focus();
  }

  async #refuse(problems: Problems): Promise<void> {
    // A problem without a field of its own is told in the summary alone.
    const hasField = ({pointer}: Problems[number]) => pointer !== '';
    this.#others = problems.filter((problem) => !hasField(problem));
    this.#showProblems(problems.filter(hasField));
    await this.updateComplete;
    this.querySelector<HTMLElement>('.summary')?.focus();
  }

  async #takeIn(): Promise<void> {
    const {session, settled, words} = this;
    const {kind} = this.#scratch!.event;
    const before = await revisionBefore(session);
    // Pressed twice, or the letter has changed since: it is taken in once, and only as it was shown.
    if (!settled || this.settled !== settled || session.document !== this.#settledFor) return;
    if (session.head.before === undefined) session.describe({before});
    const {name} = words.happened.choices[wantedEvent(this.place)!.choice];
    session.change(name, (document) => patched(document, settled.patches));
    this.#forget(kind);
    this.taken = kind;
    location.hash = addressOf(session.id, 'happened');
    await this.updateComplete;
    this.querySelector<HTMLElement>('.taken a')?.focus();
  }

  #discard(): void {
    this.#forget(this.#scratch!.event.kind);
    location.hash = addressOf(this.session.id, 'happened');
  }

  #forget(kind: EventKind): void {
    this.forms = Object.fromEntries(Object.entries(this.forms!).filter(([each]) => each !== kind));
    this.#leave();
    // The address follows in a moment. Until then no new form begins.
    this.place = '';
    this.#write();
  }
}

const NOWHERE = {kind: 'event', name: '', line: 1, column: 1} as const;

customElements.define('studio-happened', HappenedView);
