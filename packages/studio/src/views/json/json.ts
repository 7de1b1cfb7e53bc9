// The letter as JSON, for those who want it. The text typed becomes the letter as soon as it is a document. Until then
// it is kept apart, and the letter stays as it was.
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {JsonObject} from '../../document/json.ts';
import {isWrittenOnce} from '../../document/written-once.ts';
import {placeInWords} from '../../forms/place-words.ts';
import {said} from '../../said/said.ts';
import {readText, writeText} from '../../session/drafts.ts';
import {documentOf} from '../../session/history.ts';
import {StudioView} from '../../shell/view.ts';
import type {Linted} from '../../worker/lint.ts';
import type {Editor} from './editor.ts';

/** Longer texts are shown, and not edited here: each key would take longer than a person waits. */
const LARGE = 1_000_000;

/** How long after the last key the text is checked, in milliseconds. */
const CHECK_AFTER = 500;

/** At most so many problems are listed. */
const MOST = 50;

export class JsonView extends StudioView {
  static override properties = {
    ...StudioView.properties,
    isBroken: {state: true},
    problems: {state: true},
    isLarge: {state: true},
    isNotKept: {state: true},
  };

  /** Whether the text is no document. */
  declare isBroken: boolean;
  declare problems: readonly Linted[];
  declare isLarge: boolean;
  /** Whether the browser could not keep the unfinished text. */
  declare isNotKept: boolean;
  #editor: Editor | undefined;
  /** The document that the text says. */
  #said: JsonObject | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.isBroken = false;
    this.problems = [];
    this.isLarge = false;
    this.isNotKept = false;
  }

  override firstUpdated(): void {
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#editor?.destroy();
    this.#editor = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Undo, or another view, has changed the letter. Unfinished text stays.
    const {document} = this.session;
    if (!this.#editor || this.isBroken || document === this.#said) return;
    this.#said = document;
    this.#editor.show(textOf(document));
    this.#checkSoon();
  }

  async #begin(): Promise<void> {
    const {session, words} = this;
    const [{createEditor}, kept] = await Promise.all([
      import('./editor.ts'),
      readText(session.id).catch(() => undefined),
    ]);
    const host = this.querySelector('.json-editor');
    if (!host || !this.isConnected) return;
    const text = kept ?? textOf(session.document);
    this.#said = session.document;
    this.isBroken = kept !== undefined;
    this.isLarge = text.length > LARGE;
    this.#editor = createEditor(host.shadowRoot ?? host.attachShadow({mode: 'open'}), {
      text,
      label: `${words.check.jsonName}. ${words.check.jsonLeave}`,
      isReadOnly: this.isLarge,
      onText: (typed) => this.#takeIn(typed),
    });
    this.#checkSoon();
  }

  #takeIn(text: string): void {
    const read = documentOf(text);
    const next = read && isWrittenOnce(text, read) ? read : undefined;
    this.isBroken = next === undefined;
    this.#keep(next ? undefined : text);
    if (next) {
      this.session.change(this.words.check.jsonStep, () => next, {merge: 'json'});
      this.#said = this.session.document;
    }
    this.#checkSoon();
  }

  #keep(text: string | undefined): void {
    writeText(this.session.id, text).then(
      () => (this.isNotKept = false),
      () => (this.isNotKept = text !== undefined),
    );
  }

  #checkSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), CHECK_AFTER);
  }

  async #check(): Promise<void> {
    const text = this.#editor?.text;
    if (text === undefined) return;
    const problems = await this.session.worker.ask('lint', text);
    if (this.#editor?.text !== text) return;
    this.problems = problems;
    this.#editor.mark(problems);
  }

  #discard(): void {
    this.isBroken = false;
    this.#keep(undefined);
    this.#said = this.session.document;
    this.#editor!.show(textOf(this.session.document));
    this.#checkSoon();
    this.#editor!.goToLine(1);
  }

  override render(): TemplateResult {
    const {words, isBroken, problems, isLarge, isNotKept} = this;
    const {check} = words;
    return html`<p>${isLarge ? check.jsonLarge : check.jsonHelp}</p>
      <p class="help">${check.jsonLeave}</p>
      ${isNotKept ? html`<p role="alert" class="problem">${words.common.notKept}</p>` : nothing}
      <p role="status" class=${isBroken ? 'problem' : 'kept'}>${isBroken ? check.jsonBroken : check.jsonFine}</p>
      ${
        isBroken
          ? html`<p><button type="button" class="remove" @click=${() => this.#discard()}>${check.jsonDiscard}</button></p>`
          : nothing
      }
      <div class="json-editor" dir="ltr"></div>
      ${
        problems.length > 0
          ? html`<h2>${check.problems}</h2>
              <ul class="sentences">
                ${problems.slice(0, MOST).map(
                  ({
                    pointer,
                    line,
                    name,
                    message,
                    hint,
                    isWarning,
                  }) => html`<li class=${isWarning ? 'warning' : 'problem'}>
                    <button type="button" class="link" @click=${() => this.#editor?.goToLine(line)}>
                      ${check.line(line)} ${placeInWords(words, pointer, this.session.document) ?? said(name)}
                    </button>
                    ${said(message, hint)}
                  </li>`,
                )}
              </ul>`
          : nothing
      }`;
  }
}

const textOf = (document: JsonObject): string => `${JSON.stringify(document, null, 2)}\n`;

customElements.define('studio-json', JsonView);
