import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {beginDraft} from '../../session/begin-draft.ts';
import {isChangedSince, saveFile, type Saved, type SaveOptions} from '../../session/save-file.ts';
import type {Session} from '../../session/session.ts';
import {addressOf} from '../../shell/routes.ts';
import {saveCopy} from '../../shell/save-copy.ts';
import type {Words} from '../../words/words.ts';
import {elsewhere} from './elsewhere.ts';

/** Saves the draft that is open as a file, and says whether it is saved. Also says when another tab has the draft. */
export class FileMenu extends LitElement {
  static override properties = {
    session: {attribute: false},
    words: {attribute: false},
    conflict: {state: true},
    said: {state: true},
  };

  declare session: Session;
  declare words: Words;
  /** The file has been changed by another program. */
  declare conflict: Extract<Saved, {kind: 'changed'}> | undefined;
  declare said: 'failed' | 'refused' | 'gone' | undefined;
  #heard: Session | undefined;
  readonly #update = () => this.requestUpdate();

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
    addEventListener('beforeunload', this.#onLeave);
    addEventListener('pointerdown', this.#onPress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
    removeEventListener('beforeunload', this.#onLeave);
    removeEventListener('pointerdown', this.#onPress);
    this.#hear(undefined);
  }

  override willUpdate(): void {
    if (this.#heard === this.session) return;
    this.#hear(this.session);
    this.conflict = this.said = undefined;
  }

  override updated(): void {
    for (const dialog of this.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
  }

  override render(): TemplateResult {
    const {file, trial} = this.words.start;
    const {head, isHandedOver} = this.session;
    const isInPlace = 'showSaveFilePicker' in globalThis;
    return html`${head.isTrial ? html`<p class="mark">${trial.name}</p>` : nothing}
      <details class="menu" @keydown=${(event: KeyboardEvent) => this.#closeByKey(event)}>
        <summary class="button">${file.menu}</summary>
        <div class="menu-list">
          <button type="button" @click=${() => this.#save({})}>${isInPlace ? file.save : file.download}</button>
          ${
            isInPlace
              ? html`<button type="button" @click=${() => this.#save({isAs: true})}>${file.saveAs}</button>`
              : nothing
          }
          <a class="button" href="#/">${file.openOther}</a>
        </div>
      </details>
      <p class="file-state" role="status">${this.said === 'failed' ? file.failed : this.#state(isInPlace)}</p>
      ${this.#conflictDialog()}
      ${
        isHandedOver
          ? elsewhere(
              this.words,
              this.said === 'failed' ? undefined : this.said,
              () => void this.#goOnHere(),
              () => saveCopy(this.session),
            )
          : nothing
      }`;
  }

  #state(isInPlace: boolean): string {
    const {file} = this.words.start;
    const {head} = this.session;
    if (!head.saved) return file.never;
    if (isChangedSince(head)) return file.changedSince(head.saved.name);
    return isInPlace ? file.saved(head.saved.name) : file.downloaded(head.saved.name);
  }

  #conflictDialog(): TemplateResult | typeof nothing {
    const {conflict} = this;
    const {file, drafts} = this.words.start;
    if (!conflict) return nothing;
    return html`<dialog aria-labelledby="conflict-title" @close=${() => (this.conflict = undefined)}>
      <h2 id="conflict-title">${file.onDisk(conflict.name)}</h2>
      <p>${file.onDiskHelp}</p>
      <form method="dialog" class="card-tools">
        <button>${drafts.cancel}</button>
        <button @click=${() => this.#save({isAs: true})}>${file.saveAs}</button>
        <button @click=${() => this.#openThat(conflict)}>${file.openThat}</button>
        <button class="remove" @click=${() => this.#save({isSure: true})}>${file.overwrite}</button>
      </form>
    </dialog>`;
  }

  async #save(options: SaveOptions): Promise<void> {
    const {session} = this;
    this.#close();
    this.said = this.conflict = undefined;
    try {
      const saved = await saveFile(session, options);
      if (session === this.session && saved.kind === 'changed') this.conflict = saved;
    } catch {
      this.said = 'failed';
    }
  }

  async #openThat({name, text}: Extract<Saved, {kind: 'changed'}>): Promise<void> {
    const {file} = this.session.head;
    this.conflict = undefined;
    location.hash = addressOf(await beginDraft({text, opened: text, origin: name, file}), 'letter');
  }

  async #goOnHere(): Promise<void> {
    this.said = undefined;
    const inTheWay = await this.session.takeOver();
    this.said = inTheWay === 'kept' ? 'refused' : inTheWay;
  }

  #hear(session: Session | undefined): void {
    for (const type of EVENTS) this.#heard?.removeEventListener(type, this.#update);
    this.#heard = session;
    for (const type of EVENTS) session?.addEventListener(type, this.#update);
  }

  #close(): void {
    const menu = this.querySelector('details');
    if (!menu?.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }

  #closeByKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#close();
  }

  readonly #onPress = ({target}: Event): void => {
    const menu = this.querySelector('details');
    if (menu?.open && !menu.contains(target as Node)) menu.open = false;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's';
    if (!isSave || this.session.isHandedOver) return;
    event.preventDefault();
    void this.#save({isAs: event.shiftKey});
  };

  /** The browser asks whether to leave: what it could not keep would be lost. */
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.session.fault && !this.session.isHandedOver) event.preventDefault();
  };
}

const EVENTS = ['change', 'saved'] as const;

customElements.define('studio-file-menu', FileMenu);
