// Check: everything that is wrong or deserves another look, with its remedy; and what the public will see change.
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {listAt, withValue, type JsonObject} from '../../document/json.ts';
import {patched} from '../../document/patches.ts';
import {focusDrawn} from '../../forms/focus-drawn.ts';
import {showPublishedAt, showPublishedFile} from '../../files/show-published.ts';
import type {FetchFault} from '../../files/fetch-document.ts';
import {revisionBefore} from '../../happened/before.ts';
import {revised} from '../../happened/revised.ts';
import {BEGUN} from '../../session/begin-draft.ts';
import {StudioView} from '../../shell/view.ts';
import type {Compared} from '../../worker/compare.ts';
import type {Remedy, Repair} from '../../worker/repair.ts';
import {findings, type SaidOnce} from './findings.ts';
import {gapList} from './gaps.ts';
import {publicChanges} from './public-changes.ts';

export class CheckView extends StudioView {
  static override properties = {
    ...StudioView.properties,
    repair: {state: true},
    remedies: {state: true},
    compared: {state: true},
    accepting: {state: true},
    fault: {state: true},
    isBusy: {state: true},
    said: {state: true},
  };

  declare repair: Repair | undefined;
  declare remedies: readonly Remedy[];
  declare compared: Compared | undefined;
  declare accepting: string | undefined;
  declare fault: FetchFault | undefined;
  declare isBusy: boolean;
  /** The change that was just made, for people who do not see it. */
  declare said: string;
  #asked: object | undefined;

  constructor() {
    super();
    this.remedies = [];
    this.isBusy = false;
    this.said = '';
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Each answer of the check is asked about once.
    const {checked} = this.session;
    if (checked && checked !== this.#asked) {
      this.#asked = checked;
      void this.#ask();
    }
  }

  async #ask(): Promise<void> {
    const {worker, document, checked} = this.session;
    this.compared = await worker.ask('compare');
    this.repair = await worker.ask('repair');
    const remedies = (checked?.problems.length ?? 0) + (checked?.warnings.length ?? 0) > 0;
    const found = remedies ? await worker.ask('remedies') : [];
    if (document === this.session.document) this.remedies = found;
  }

  override render(): TemplateResult {
    const {words, session} = this;
    const {check} = words;
    const {checked} = session;
    const isClean = checked?.problems.length === 0 && checked.warnings.length === 0;
    return html`<p role="status" class="visually-hidden">${this.said}</p>
      ${this.place === BEGUN ? html`<p>${words.start.begun}</p>` : nothing}
      ${this.place === BEGUN && isClean ? nothing : this.#found(isClean)} ${gapList(session, words)}
      <section>
        <h2 tabindex="-1" class="will-change">${check.willChange}</h2>
        ${publicChanges(this.compared, {
          session,
          words,
          fault: this.fault,
          isBusy: this.isBusy,
          showFile: (file) => void this.#show(showPublishedFile(session, file)),
          showAddress: (typed) => void this.#show(showPublishedAt(session, typed)),
          raise: () => void this.#raise(),
        })}
      </section>`;
  }

  /** The findings, after the ways to what stands below them. A letter that was just begun has its gaps first. */
  #found(isClean: boolean): TemplateResult {
    const {words, session} = this;
    const {check, common} = words;
    const {checked} = session;
    return html`<p class="jumps">
        <button type="button" class="link" @click=${() => this.#focus('.gaps h2')}>${check.gaps}</button>
        <button type="button" class="link" @click=${() => this.#focus('.will-change')}>${check.willChange}</button>
      </p>
      <section>
        <h2 tabindex="-1">${check.problems}</h2>
        ${checked ? nothing : html`<p>${common.checking}</p>`}
        ${isClean ? html`<p class="good">${check.clean}</p>` : nothing} ${this.#repairAll()}
        ${findings({
          session,
          words,
          remedies: this.remedies,
          accepting: this.accepting,
          apply: (remedy, name) => this.#apply(remedy, name),
          beginAccepting: (key) => this.#beginAccepting(key),
          accept: (said, reason) => void this.#accept(said, reason),
        })}
      </section>`;
  }

  #focus(selector: string): void {
    const heading = this.querySelector<HTMLElement>(selector);
    heading?.focus();
    // Also where it is in sight already: a press that moves nothing looks broken.
    heading?.scrollIntoView({block: 'start'});
  }

  #repairAll(): TemplateResult | typeof nothing {
    const {repair, words} = this;
    if (!repair || repair.rewrites.length === 0) return nothing;
    const {check} = words;
    return html`<div class="repair">
      <p>${check.canRepair(repair.rewrites.length)}</p>
      <details class="more">
        <summary>${check.whatRepaired}</summary>
        <ul>
          ${repair.rewrites.slice(0, 200).map(({was, now}) => html`<li><bdi>${was}</bdi> → <bdi>${now}</bdi></li>`)}
        </ul>
      </details>
      <button
        type="button"
        class="primary"
        @click=${() => {
          this.#do(check.repaired(repair.rewrites.length), (document) => patched(document, repair.patches));
          this.repair = undefined;
        }}
      >
        ${check.repairAll}
      </button>
    </div>`;
  }

  /** Changes the document, says so, and keeps the focus in the list. */
  #do(name: string, change: (document: JsonObject) => JsonObject): void {
    this.session.change(name, change);
    this.said = name;
    this.remedies = [];
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  #apply({pointer, value}: Remedy, name: string): void {
    this.#do(this.words.check.wrote(name), (document) => withValue(document, pointer, value));
  }

  #beginAccepting(key: string | undefined): void {
    this.accepting = key;
    focusDrawn(this, () => this.querySelector<HTMLElement>(key ? '#accept-reason' : 'h2'));
  }

  /** Accepts a warning at all its places in a view, for one reason. */
  async #accept({kind, places}: SaidOnce, reason: string): Promise<void> {
    const pointers = places.map(({pointer}) => pointer);
    const entries = await this.session.worker.ask('acceptedEntries', kind, pointers);
    this.accepting = undefined;
    const added = entries.map((entry) => ({...(entry as JsonObject), reason}));
    const add = (document: JsonObject) =>
      withValue(document, '/$accepted', [...listAt(document, '/$accepted'), ...added]);
    this.#do(this.words.check.accepted(places[0]!.name), add);
  }

  async #show(showing: Promise<FetchFault | undefined>): Promise<void> {
    this.isBusy = true;
    try {
      this.fault = await showing;
    } finally {
      this.isBusy = false;
    }
    if (this.fault === undefined) this.compared = await this.session.worker.ask('compare');
  }

  async #raise(): Promise<void> {
    const before = await revisionBefore(this.session);
    this.#do(this.words.check.raised(before + 1), (document) => revised(document, before, new Date()));
  }
}

customElements.define('studio-check', CheckView);
