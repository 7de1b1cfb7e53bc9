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
  withKind,
  type BlockKind,
  type Caret,
  type Rewritten,
} from '../../document/blocks.ts';
import {listAt, spliced, withMember, withMoved, withValue, type Json, type JsonObject} from '../../document/json.ts';
import {field} from '../../forms/field.ts';
import {controlId} from '../../forms/form.ts';
import {onPage, PAGE, pager} from '../../forms/pager.ts';
import {PARAGRAPH, type TextField} from '../../fields/field.ts';
import {pointerOfPlace} from '../../shell/go-to.ts';
import {StudioView} from '../../shell/view.ts';
import {pastedFrom} from './paste.ts';
import {said} from '../../said/said.ts';

const HEADING: TextField = {kind: 'text', format: 'label', max: 500};

export class BlocksEditor extends StudioView {
  static override properties = {active: {state: true}, page: {state: true}, notes: {state: true}};

  /** The block that has, or last had, the focus. Its tools are shown. */
  declare active: number;
  declare page: number;
  /** Sentences about the parts that were left out of a pasted letter, in English. */
  declare notes: readonly string[];
  #caret: Caret | undefined;

  constructor() {
    super();
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
      const control = this.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}`);
      control?.focus();
      control?.setSelectionRange(caret.offset, caret.offset);
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
      <label for="paste-letter">${write.pasteHere}</label>
      <textarea id="paste-letter" rows="4" dir="auto" aria-describedby="paste-help" @paste=${this.#onPasteLetter}></textarea>
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
    this.#caret = caret;
    this.#show(caret.block);
    this.requestUpdate();
  }

  #insert(at: number, block: Json): void {
    const caret = {block: at, offset: 0, ...(kindOfBlock(block) === 'list' && {point: 0})};
    this.#change(this.words.write.addParagraph, (document) => withMember(document, BLOCKS, block, at), caret);
  }

  #addPoint(at: number): void {
    const point = pointsOf(this.#blocks[at]).length;
    const add = (document: JsonObject) => withMember(document, `${BLOCKS}/${at}/list`, '');
    this.#change(this.words.write.addPoint, add, {block: at, point, offset: 0});
  }

  #convert(at: number, kind: BlockKind): void {
    const change = (document: JsonObject) => withKind(document, at, kind);
    const isList = kind === 'list' || kind === 'numbered';
    this.#change(this.words.write.blockKind, change, {block: at, offset: 0, ...(isList && {point: 0})});
  }

  #move(at: number, to: number): void {
    const point = pointsOf(this.#blocks[at]).length > 0 ? {point: 0} : {};
    const name = this.words.common.moved(this.#nameOf(kindOfBlock(this.#blocks[at]), at));
    this.#change(name, (document) => withMoved(document, BLOCKS, at, to), {block: to, offset: 0, ...point});
  }

  #remove(at: number): void {
    const name = this.words.common.removed(this.#nameOf(kindOfBlock(this.#blocks[at]), at));
    this.session.change(name, (document) => withValue(document, `${BLOCKS}/${at}`, undefined));
    const next = Math.min(at, this.#blocks.length - 1);
    if (next < 0) return this.querySelector<HTMLElement>('.blocks')?.focus();
    const point = pointsOf(this.#blocks[next]).length > 0 ? {point: 0} : {};
    this.#caret = {block: next, offset: 0, ...point};
    this.#show(next);
    this.requestUpdate();
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
    const {id, selectionStart, selectionEnd} = target as HTMLTextAreaElement;
    const [, block, point] = /^field\.letter\.blocks\.(\d+)(?:\.heading|\.list\.(\d+))?$/.exec(id) ?? [];
    if (block === undefined || selectionStart === null) return undefined;
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
    const isEmpty = (event.target as HTMLTextAreaElement).value === '' && caret.point === undefined;
    void this.#takeIn(pasted.text, pasted.isHtml, caret.block + 1, isEmpty);
  };

  readonly #onPasteLetter = (event: ClipboardEvent): void => {
    const pasted = pastedFrom(event);
    if (!pasted) return;
    event.preventDefault();
    void this.#takeIn(pasted.text, pasted.isHtml, this.#blocks.length);
  };

  readonly #onTakeIn = (): void => {
    const area = this.querySelector<HTMLTextAreaElement>('#paste-letter')!;
    const {value} = area;
    area.value = '';
    if (value.trim() !== '') void this.#takeIn(value, false, this.#blocks.length);
  };

  async #takeIn(text: string, isHtml: boolean, at: number, replacesPrevious = false): Promise<void> {
    const {blocks, notes} = await this.session.worker.ask('pastedLetter', text, isHtml);
    this.notes = notes;
    if (blocks.length === 0) return;
    const first = replacesPrevious ? at - 1 : at;
    const change = (document: JsonObject) =>
      withValue(document, BLOCKS, spliced(listAt(document, BLOCKS), first, at - first, blocks));
    const last = first + blocks.length - 1;
    const points = pointsOf(blocks.at(-1)).length;
    this.#change(this.words.write.pasteLetter, change, {
      block: last,
      offset: 0,
      ...(points > 0 && {point: points - 1}),
    });
  }
}

customElements.define('studio-blocks', BlocksEditor);
