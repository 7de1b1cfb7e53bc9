import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Block} from '@countersign/authoring';
import {NOTHING_MADE, readMaking, writeMaking, type Making} from '../../session/making.ts';
import type {ReadLetter} from '../../worker/start.ts';
import {blocksShown} from './blocks.ts';
import {StartElement} from './start-element.ts';
import {thread} from './thread.ts';
import {said} from '../../said/said.ts';

/** Takes in the words of a letter from a word processor, a mail or a web page. */
export class PasteLetter extends StartElement {
  static override properties = {...StartElement.properties, making: {state: true}, isEmpty: {state: true}};

  declare making: Making;
  /** Whether there were no words in what was pasted. */
  declare isEmpty: boolean;
  /** The lists whose points are the demands, by their number. */
  readonly #demands = new Set<number>();

  constructor() {
    super();
    this.making = NOTHING_MADE;
    this.isEmpty = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.making = readMaking();
    if (this.making.found) this.#guess(this.making.found);
  }

  override render(): TemplateResult {
    const {paste, home} = this.words.start;
    const {found, pasted = ''} = this.making;
    return html`<p><a href="#/">${home.back}</a></p>
      <h1 tabindex="-1">${paste.title}</h1>
      ${
        found
          ? this.#recognised(found)
          : html`<p>${paste.lead}</p>
            <div class="field">
              <label for="pasted">${paste.here}</label>
              <textarea id="pasted" rows="12" dir="auto" .value=${live(pasted)} aria-describedby="pasted-said"
                @paste=${(event: ClipboardEvent) => this.#onPaste(event)}
                @input=${({target}: Event) => this.#keep({pasted: (target as HTMLTextAreaElement).value})}></textarea>
              <p class="problem" role="status" id="pasted-said">${this.isEmpty ? paste.nothing : nothing}</p>
            </div>
            <button class="primary" type="button" @click=${() => this.#read({text: pasted})}>${paste.read}</button>`
      }`;
  }

  #recognised({blocks, title, notes}: ReadLetter): TemplateResult {
    const {paste} = this.words.start;
    const lists = listsOf(blocks);
    const headings = blocks.filter((block) => typeof block === 'object' && 'heading' in block).length;
    const counts = [
      paste.paragraphs(blocks.length - headings - lists.length),
      ...(headings > 0 ? [paste.headings(headings)] : []),
      ...(lists.length > 0 ? [paste.lists(lists.length)] : []),
    ];
    return html`<h2 tabindex="-1" id="found">${paste.found}</h2>
      <p>${new Intl.ListFormat(document.documentElement.lang).format(counts)}</p>
      ${notes.length > 0 ? html`<p class="help">${said(...notes)}</p>` : nothing}
      <div class="field">
        <label for="found-title">${paste.titleIs}</label>
        <input id="found-title" dir="auto" autocomplete="off" .value=${live(title)}
          @input=${({target}: Event) => this.#keep({found: {blocks, notes, title: (target as HTMLInputElement).value}})} />
      </div>
      <div class="letter" role="region" tabindex="0" aria-label=${paste.here}>${blocksShown(blocks)}</div>
      ${lists.map(
        ({list}, at) => html`<label class="choice">
          <input type="checkbox" .checked=${live(this.#demands.has(at))} @change=${() => this.#toggle(at)} />
          <span>${paste.points} <span class="help" dir="auto">${list[0]} …</span></span>
        </label>`,
      )}
      <p class="card-tools">
        <button class="primary" type="button" @click=${() => this.#goOn()}>${paste.goOn}</button>
        <button type="button" @click=${() => this.#again()}>${paste.again}</button>
      </p>`;
  }

  #onPaste(event: ClipboardEvent): void {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isAdded = (this.making.pasted ?? '').trim() !== '';
    // Into a text that is there already, the browser puts words as it always does.
    if (isAdded || (html === '' && text === '')) return;
    event.preventDefault();
    this.#keep({pasted: text});
    void this.#read({html, text});
  }

  async #read(copied: {readonly html?: string; readonly text: string}): Promise<void> {
    const found = await thread().ask('readLetter', copied);
    this.isEmpty = found.blocks.length === 0 && found.title === '';
    if (this.isEmpty) return this.focusOn('#pasted');
    this.#guess(found);
    this.#keep({found});
    await this.focusOn('#found');
  }

  /** The only list of a letter mostly holds its demands. */
  #guess({blocks}: ReadLetter): void {
    this.#demands.clear();
    if (listsOf(blocks).length === 1) this.#demands.add(0);
  }

  #toggle(list: number): void {
    if (!this.#demands.delete(list)) this.#demands.add(list);
    this.requestUpdate();
  }

  #keep(change: Partial<Making>): void {
    this.making = {...this.making, ...change};
    writeMaking(this.making);
  }

  #again(): void {
    this.#keep({found: undefined, pasted: undefined});
    void this.focusOn('#pasted');
  }

  #goOn(): void {
    const {answers, found} = this.making;
    if (!found) return;
    const {blocks, title} = found;
    const points = listsOf(blocks).flatMap(({list}, at) => (this.#demands.has(at) ? list : []));
    this.making = {
      blocks,
      answers: {
        ...answers,
        ...(title.trim() !== '' && {title}),
        ...(points.length > 0 && {demands: points.join('\n')}),
      },
    };
    writeMaking(this.making);
    location.hash = '#/start/new';
  }
}

const listsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (typeof block === 'object' && 'list' in block ? [block] : []));

customElements.define('studio-paste-letter', PasteLetter);
