// The letter's own words, block by block: as one writes in a text, with Enter and Backspace, or with buttons.
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {
  BLOCK_KINDS,
  BLOCKS,
  joinedWithPrevious,
  kindOfBlock,
  pointerOfText,
  pointsOf,
  split,
  startOf,
  withKind,
  withPasted,
  type BlockKind,
  type Caret,
  type Rewritten,
} from '../../document/blocks.ts';
import {listAt, withMember, withMoved, withValue, type Json, type JsonObject} from '../../document/json.ts';
import {field} from '../../forms/field.ts';
import {focusDrawn, hasFocusStayed} from '../../forms/focus-drawn.ts';
import {controlId} from '../../forms/form.ts';
import {onPage, PAGE, pager} from '../../forms/pager.ts';
import {PARAGRAPH, type TextField} from '../../fields/field.ts';
import {pointerOfPlace} from '../../shell/go-to.ts';
import {StudioView} from '../../shell/view.ts';
import {pastedFrom, type ClipboardText} from './paste.ts';
import {said} from '../../said/said.ts';

const BOX_ID = 'paste-letter';
const HEADING: TextField = {kind: 'text', format: 'label', max: 500};

export class BlocksEditor extends StudioView {
  static override properties = {
    active: {state: true},
    page: {state: true},
    notes: {state: true},
    typed: {state: true},
  };

  /** The block that has, or last had, the focus. Its tools are shown. */
  declare active: number;
  declare page: number;
  /** Sentences about the parts that were left out of a pasted letter, in English. */
  declare notes: readonly string[];
  /** The text that is typed where a whole letter is pasted. */
  declare typed: string;
  #caret: Caret | undefined;

  constructor() {
    super();
    this.typed = '';
    this.active = -1;
    this.page = 0;
    this.notes = [];
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const [, index] = /^\/letter\/blocks\/(\d+)/.exec(pointerOfPlace(this.place) ?? '') ?? [];
    if (changed.has('place') && index !== undefined) this.#show(Number(index));
    const pages = Math.ceil(this.#blocks.length / PAGE);
    if (this.page >= pages) this.page = Math.max(0, pages - 1);
  }

  override updated(): void {
    const caret = this.#caret;
    this.#caret = undefined;
    if (!caret) return;
    const id = controlId(pointerOfText(this.session.document, caret));
    // The field of a block of another kind is drawn by then.
    void this.whenDrawn().then(() => {
      // A list without points has no text, and takes the focus itself.
      const control = this.querySelector<HTMLElement & Partial<HTMLTextAreaElement>>(`#${CSS.escape(id)}`);
      control?.focus();
      control?.setSelectionRange?.(caret.offset, caret.offset);
    });
  }

  override render(): TemplateResult {
    const {write} = this.words;
    const blocks = this.#blocks;
    const shown = onPage(
      blocks.map((block, at) => [block, at] as const),
      this.page,
    );
    const pages = {words: this.words, page: this.page, count: blocks.length, go: (page: number) => (this.page = page)};
    // Most letters are there already, so pasting comes first.
    const paste = html`<details class="paste" ?open=${blocks.length === 0}>
    <summary>${write.pasteLetter}</summary>
    <div class="field">
      <label for=${BOX_ID}>${write.pasteHere}</label>
      <textarea id=${BOX_ID} rows="4" dir="auto" aria-describedby="paste-help" .value=${live(this.typed)} @input=${this.#onType} @paste=${this.#onPasteLetter}></textarea>
      <p class="help" id="paste-help">${write.pasteHelp}</p>
      <p class="buttons"><button type="button" @click=${this.#onTakeIn}>${write.takeInText}</button></p>
    </div>
  </details>`;
    return html`<div class="blocks" id=${controlId(BLOCKS)} tabindex="-1">
      ${pager(pages)} ${shown.map(([block, at]) => this.#block(block, at))} ${pager(pages)}
      ${blocks.length === 0 ? paste : nothing}
      <p class="buttons">
        <button type="button" @click=${() => this.#insert(blocks.length, '')}>${write.addParagraph}</button>
        <button type="button" @click=${() => this.#insert(blocks.length, {heading: ''})}>${write.addHeading}</button>
        <button type="button" @click=${() => this.#insert(blocks.length, {list: ['']})}>${write.addList}</button>
      </p>
      ${blocks.length === 0 ? nothing : paste}
      <p role="status">${said(...this.notes)}</p>
    </div>`;
  }

  #block(block: Json, at: number): TemplateResult {
    const kind = kindOfBlock(block);
    const pointer = `${BLOCKS}/${at}`;
    const label = this.#nameOf(kind, at);
    const isActive = at === this.active;
    const onKey = (event: KeyboardEvent) => this.#write(event);
    return html`<div class="block ${kind} ${isActive ? 'active' : ''}" id=${kind === 'paragraph' ? nothing : controlId(pointer)} tabindex=${kind === 'paragraph' ? nothing : -1} @focusin=${() => (this.active = at)} @keydown=${onKey} @paste=${this.#onPaste}>
      ${
        kind === 'paragraph'
          ? field(this, pointer, {as: PARAGRAPH, required: true, label, isLabelHidden: true, rows: 2})
          : kind === 'heading'
            ? field(this, `${pointer}/heading`, {as: HEADING, required: true, label, isLabelHidden: true})
            : html`<ul>
                ${pointsOf(block).map(
                  (_, point) =>
                    html`<li>${field(this, `${pointer}/list/${point}`, {as: PARAGRAPH, required: true, label: `${label}, ${this.words.write.pointNumber(point + 1)}`, isLabelHidden: true, rows: 1})}</li>`,
                )}
              </ul>`
      }
      ${isActive ? this.#tools(kind, at, label) : nothing}
    </div>`;
  }

  #tools(kind: BlockKind, at: number, label: string): TemplateResult {
    const {write, common} = this.words;
    const count = this.#blocks.length;
    const name = html`<span class="visually-hidden">: ${label}</span>`;
    return html`<div class="card-tools" role="group" aria-label=${label}>
      <label>${write.blockKind}
        <select @change=${({target}: Event) => this.#convert(at, (target as HTMLSelectElement).value as BlockKind)}>
          ${BLOCK_KINDS.map((each) => html`<option value=${each} .selected=${live(each === kind)}>${write.blockKinds[each]}</option>`)}
        </select></label>
      ${
        kind === 'list' || kind === 'numbered'
          ? html`<button type="button" @click=${() => this.#addPoint(at)}>${write.addPoint}${name}</button>`
          : nothing
      }
      <button type="button" ?disabled=${at === 0} @click=${() => this.#move(at, at - 1)}>${common.up}${name}</button>
      <button type="button" ?disabled=${at === count - 1} @click=${() => this.#move(at, at + 1)}>${common.down}${name}</button>
      <button type="button" @click=${() => this.#insert(at + 1, '')}>${write.addBelow}${name}</button>
      <button type="button" class="remove" @click=${() => this.#remove(at)}>${common.remove}${name}</button>
    </div>`;
  }

  get #blocks(): readonly Json[] {
    return listAt(this.session.document, BLOCKS);
  }

  #nameOf(kind: BlockKind, at: number): string {
    return `${this.words.write.blockKinds[kind]} ${at + 1}`;
  }

  #show(at: number): void {
    this.page = Math.floor(at / PAGE);
    this.active = at;
  }

  /** Changes the blocks, and puts the caret into one of them. */
  #change(name: string, change: (document: JsonObject) => JsonObject, caret: Caret): void {
    this.session.change(name, change);
    this.#goTo(caret);
  }

  /** Changes the blocks, and puts the caret at the beginning of one. If there is none there, it is the last. */
  #changeAt(name: string, change: (document: JsonObject) => JsonObject, at: number): void {
    this.session.change(name, change);
    const index = Math.min(at, this.#blocks.length - 1);
    if (index < 0) return this.querySelector<HTMLElement>('.blocks')?.focus();
    this.#goTo(startOf(this.#blocks[index], index));
  }

  #goTo(caret: Caret): void {
    this.#caret = caret;
    this.#show(caret.block);
    this.requestUpdate();
  }

  #insert(at: number, block: Json): void {
    this.#changeAt(this.words.write.addParagraph, (document) => withMember(document, BLOCKS, block, at), at);
  }

  #addPoint(at: number): void {
    const point = pointsOf(this.#blocks[at]).length;
    const add = (document: JsonObject) => withMember(document, `${BLOCKS}/${at}/list`, '');
    this.#change(this.words.write.addPoint, add, {block: at, point, offset: 0});
  }

  #convert(at: number, kind: BlockKind): void {
    this.#changeAt(this.words.write.blockKind, (document) => withKind(document, at, kind), at);
  }

  #move(at: number, to: number): void {
    const name = this.words.common.moved(this.#nameOf(kindOfBlock(this.#blocks[at]), at));
    this.#changeAt(name, (document) => withMoved(document, BLOCKS, at, to), to);
  }

  #remove(at: number): void {
    const name = this.words.common.removed(this.#nameOf(kindOfBlock(this.#blocks[at]), at));
    this.#changeAt(name, (document) => withValue(document, `${BLOCKS}/${at}`, undefined), at);
  }

  #write(event: KeyboardEvent): void {
    const caret = this.#caretOf(event.target);
    if (!caret || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const {document} = this.session;
    let next: Rewritten | undefined;
    if (event.key === 'Enter') next = split(document, caret);
    else if (event.key === 'Backspace' && caret.offset === 0 && caret.isCollapsed) {
      next = joinedWithPrevious(document, caret);
    }
    if (!next) return;
    event.preventDefault();
    const {document: changed} = next;
    this.#change(this.words.write.ownWords, () => changed, next.caret);
  }

  /** Where the caret is, if it is in a text of a block. */
  #caretOf(target: EventTarget | null): (Caret & {readonly isCollapsed: boolean}) | undefined {
    const {id = '', selectionStart, selectionEnd} = (target ?? {}) as Partial<HTMLTextAreaElement>;
    const [, block, point] = /^field\.letter\.blocks\.(\d+)(?:\.heading|\.list\.(\d+))?$/.exec(id) ?? [];
    if (block === undefined || typeof selectionStart !== 'number') return undefined;
    const isCollapsed = selectionStart === selectionEnd;
    return {
      block: Number(block),
      point: point === undefined ? undefined : Number(point),
      offset: selectionStart,
      isCollapsed,
    };
  }

  /** Several paragraphs that are pasted into one become blocks after it. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    const caret = this.#caretOf(event.target);
    const pasted = pastedFrom(event);
    if (!caret || !pasted?.isLong) return;
    event.preventDefault();
    void this.#takeIn(pasted, caret.block);
  };

  readonly #onType = ({target}: Event): void => void (this.typed = (target as HTMLTextAreaElement).value);

  readonly #onPasteLetter = (event: ClipboardEvent): void => {
    const pasted = pastedFrom(event);
    if (!pasted) return;
    event.preventDefault();
    void this.#takeIn(pasted);
  };

  readonly #onTakeIn = async (): Promise<void> => {
    const text = this.typed;
    if (text.trim() === '') return;
    // A second press takes in nothing. A text that could not be taken in comes back.
    this.typed = '';
    let isTaken = false;
    try {
      isTaken = await this.#takeIn({text, isHtml: false});
    } finally {
      if (!isTaken) this.typed = [text, this.typed].filter((each) => each !== '').join('\n\n');
    }
  };

  /** The box for a whole letter. After the first block it is another one, which is closed. */
  #openBox(): HTMLElement | null {
    const box = this.querySelector<HTMLElement>(`#${BOX_ID}`);
    box?.closest('details')?.setAttribute('open', '');
    return box;
  }

  /**
   * Takes in what was pasted, and says whether that was possible. A person who writes on meanwhile keeps the caret.
   *
   * @param into - The index of the block into which it was pasted. Otherwise it goes to the end of the letter.
   */
  async #takeIn({text, isHtml}: Pick<ClipboardText, 'text' | 'isHtml'>, into?: number): Promise<boolean> {
    const {session} = this;
    const {document: letter} = session;
    const from = document.activeElement;
    const {blocks, notes} = await session.worker.ask('pastedLetter', text, isHtml);
    this.notes = notes;
    if (blocks.length === 0) return false;
    const isSame = listAt(session.document, BLOCKS) === listAt(letter, BLOCKS);
    const hasStayed = hasFocusStayed(from);
    const {activeElement} = document;
    const held = isSame && hasStayed ? undefined : this.#caretOf(activeElement);
    const target = into === undefined ? 'end' : {block: into, of: letter};
    const next = withPasted(session.document, blocks, target, held);
    session.change(this.words.write.pasteLetter, () => next.document);
    if (session.document !== next.document) return false;
    if (!hasStayed && activeElement?.id === BOX_ID) focusDrawn(this, () => this.#openBox());
    else if (hasStayed || this.contains(activeElement)) this.#goTo(next.caret);
    return true;
  }
}

customElements.define('studio-blocks', BlocksEditor);
