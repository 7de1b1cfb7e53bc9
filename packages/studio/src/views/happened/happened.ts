// Something happened: the kinds of events to choose from, the forms that are kept until they are taken in, and what to
// do after that.
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {JsonObject} from '../../document/json.ts';
import {aboutOther} from '../../happened/about-other.ts';
import {eventFrom, type EventForm, type EventKind} from '../../happened/event-form.ts';
import {newEvent} from '../../happened/kinds.ts';
import {CHOICES, wantedEvent, type Choice} from '../../happened/routes.ts';
import {readForms, writeForms} from '../../session/drafts.ts';
import {addressOf} from '../../shell/routes.ts';
import {StudioView} from '../../shell/view.ts';
import './event-editor.ts';

export class HappenedView extends StudioView {
  static override properties = {
    forms: {state: true},
    begun: {state: true},
    taken: {state: true},
    isNotKept: {state: true},
  };

  /** The forms of this draft that are not yet taken in, by kind. Undefined until they are read. */
  declare forms: JsonObject | undefined;
  /** The form that the address names, as it was left. */
  declare begun: EventForm | undefined;
  /** The kind that was just taken in. */
  declare taken: EventKind | undefined;
  /** Whether the browser could not keep what was typed last. */
  declare isNotKept: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void readForms(this.session.id).then((forms) => (this.forms = forms ?? {}));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('place')) this.begun = undefined;
    if (this.forms && !this.begun && (changed.has('place') || changed.has('forms'))) this.#begin(this.forms);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.forms) return nothing;
    const wanted = wantedEvent(this.place);
    if (!this.begun || !wanted) return html`${this.#takenIn()} ${this.#choices()}`;
    const {session, words, begun} = this;
    return html`<p><a href=${addressOf(session.id, 'happened')}>${words.happened.somethingElse}</a></p>
      <h2>${words.happened.choices[wanted.choice].name}</h2>
      ${this.isNotKept ? html`<p role="alert" class="problem">${words.common.notKept}</p>` : nothing}
      ${keyed(
        begun,
        html`<studio-event
          .session=${session}
          .words=${words}
          .choice=${wanted.choice}
          .begun=${begun}
          @keep=${({detail}: CustomEvent<EventForm>) => this.#keep(detail)}
          @taken=${() => void this.#tellTaken()}
          @discard=${() => this.#forget()}
        ></studio-event>`,
      )}`;
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

  /** Takes up the form that the address names. */
  #begin(forms: JsonObject): void {
    const {document} = this.session;
    const wanted = wantedEvent(this.place);
    if (!wanted) return;
    this.taken = undefined;
    const kept = eventFrom(forms[wanted.kind]) ?? newEvent(document, wanted.kind, wanted.subject);
    const isOther = wanted.subject !== '' && wanted.subject !== kept.subject;
    this.begun = isOther ? aboutOther(document, kept, wanted.subject) : kept;
  }

  #keep(event: EventForm): void {
    this.forms = {...this.forms, [event.kind]: event as unknown as JsonObject};
    this.#write();
  }

  #write(): void {
    writeForms(this.session.id, this.forms!).then(
      () => (this.isNotKept = false),
      () => (this.isNotKept = true),
    );
  }

  async #tellTaken(): Promise<void> {
    const {kind} = this.begun!;
    this.#forget();
    this.taken = kind;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.taken a')?.focus();
  }

  #forget(): void {
    const {kind} = this.begun!;
    this.forms = Object.fromEntries(Object.entries(this.forms!).filter(([each]) => each !== kind));
    this.#write();
    // The address follows in a moment. Until then no new form begins.
    this.place = '';
    this.begun = undefined;
    location.hash = addressOf(this.session.id, 'happened');
  }
}

customElements.define('studio-happened', HappenedView);
