import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {deleteDraft, isKept, listDrafts, readDraft, readOpened, type DraftHead} from '../../session/drafts.ts';
import {takeHold} from '../../session/hold.ts';
import {isChangedSince} from '../../session/save-file.ts';
import {addressOf} from '../../shell/routes.ts';
import {download} from '../../files/download.ts';
import {StartElement} from './start-element.ts';
import {thread} from './thread.ts';

/** The drafts of this browser: to open, to download, to delete. */
export class DraftList extends StartElement {
  static override properties = {
    ...StartElement.properties,
    drafts: {attribute: false},
    leaving: {state: true},
    said: {state: true},
    isLasting: {state: true},
  };

  declare drafts: readonly DraftHead[];
  /** The draft that somebody wants to delete. */
  declare leaving: DraftHead | undefined;
  declare said: string;
  /** Whether the browser deletes drafts by itself when it needs room. Undefined until that is known. */
  declare isLasting: boolean | undefined;

  constructor() {
    super();
    this.drafts = [];
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void navigator.storage?.persisted?.().then((isLasting) => (this.isLasting = isLasting));
  }

  override render(): TemplateResult {
    const {drafts} = this.words.start;
    return html`<h2 tabindex="-1">${drafts.title}</h2>
      <ul class="drafts">
        ${repeat(
          this.drafts,
          ({id}) => id,
          (draft) => this.#draft(draft),
        )}
      </ul>
      ${this.drafts.length > 0 ? html`<p class="help">${drafts.here}</p>` : nothing}
      ${
        this.isLasting === false && this.drafts.length > 0
          ? html`<p><button type="button" @click=${() => this.#keepLong()}>${drafts.keepLong}</button></p>`
          : nothing
      }
      <p role="status">${this.said}</p>
      ${this.#sure()}`;
  }

  #draft(draft: DraftHead): TemplateResult {
    const {drafts} = this.words.start;
    const {id, title, changed, origin, saved, isTrial} = draft;
    const name = title || drafts.untitled;
    const facts = [
      drafts.changed(this.#when(changed)),
      ...(origin ? [drafts.from(origin)] : []),
      isKept(id)
        ? !saved
          ? drafts.neverSaved
          : isChangedSince(draft)
            ? drafts.changedSince(saved.name)
            : drafts.savedIn(saved.name)
        : drafts.notKept,
    ];
    return html`<li class="card draft-card">
      <a class="card-title" href=${addressOf(id, 'letter')}><bdi>${name}</bdi></a>
      <p class="help">
        ${isTrial ? html`<strong class="mark">${drafts.trial}</strong> ` : nothing}
        ${facts.map((fact, at) => html`${at > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}
      </p>
      <div class="card-tools">
        <button type="button" @click=${() => this.#download(draft)}>
          ${drafts.download}<span class="visually-hidden">: ${name}</span>
        </button>
        <button class="remove" type="button" @click=${() => this.#ask(draft)}>
          ${drafts.delete}<span class="visually-hidden">: ${name}</span>
        </button>
      </div>
    </li>`;
  }

  /** The question before a draft is lost. */
  #sure(): TemplateResult | typeof nothing {
    const {drafts} = this.words.start;
    const {leaving} = this;
    if (!leaving) return nothing;
    const {saved} = leaving;
    return html`<dialog aria-labelledby="delete-title" @close=${() => (this.leaving = undefined)}>
      <h2 id="delete-title">${drafts.deleteSure(leaving.title || drafts.untitled)}</h2>
      <p>${drafts.deleteLoses}</p>
      <p>${saved ? drafts.deleteSaved(saved.name, this.#when(saved.at)) : drafts.deleteNotSaved}</p>
      <form method="dialog" class="card-tools">
        <button>${drafts.cancel}</button>
        <button class="remove" type="button" @click=${() => this.#delete(leaving)}>${drafts.delete}</button>
      </form>
    </dialog>`;
  }

  #when(moment: number): string {
    const {lang} = document.documentElement;
    return new Intl.DateTimeFormat(lang, {dateStyle: 'medium', timeStyle: 'short'}).format(moment);
  }

  async #ask(draft: DraftHead): Promise<void> {
    this.leaving = draft;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  async #delete({id, title}: DraftHead): Promise<void> {
    const {drafts} = this.words.start;
    this.querySelector('dialog')?.close();
    // Another tab that writes it ends that first, and learns that the draft is gone.
    const hold = await takeHold(id, {isAsking: true, onAsked: () => Promise.resolve(false)});
    if (hold) await deleteDraft(id);
    hold?.release();
    this.drafts = await listDrafts();
    this.said = hold ? drafts.deleted(title || drafts.untitled) : drafts.inUse;
    this.dispatchEvent(new CustomEvent<readonly DraftHead[]>('drafts', {detail: this.drafts}));
    await this.focusOn('h2');
  }

  async #download({id, title}: DraftHead): Promise<void> {
    const draft = await readDraft(id).catch(() => undefined);
    if (!draft) {
      this.said = this.words.frame.unread;
      return;
    }
    const opened = await readOpened(id);
    // Both at once: between them, another draft would take the place of this one.
    const [, text] = await Promise.all([
      thread().ask('open', draft.history.document),
      thread().ask('fileText', opened),
    ]);
    download('campaign.json', text, 'application/json');
    this.said = this.words.start.drafts.downloaded(title || this.words.start.drafts.untitled);
  }

  async #keepLong(): Promise<void> {
    const isLasting = await navigator.storage.persist();
    const {drafts} = this.words.start;
    this.said = isLasting ? drafts.keptLong : drafts.keptShort;
    if (isLasting) this.isLasting = true;
    await this.focusOn('h2');
  }
}

customElements.define('studio-draft-list', DraftList);
