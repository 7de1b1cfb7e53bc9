// The pictures that previews of links show, drawn here with the fonts of this machine.
import {html, nothing, type TemplateResult} from 'lit';
import type {PictureSizeName, WantedPicture} from '@countersign/render';
import {download} from '../../files/download.ts';
import {copyText} from '../../files/copy-text.ts';
import {drawPicture, pngOf, type DrawnPicture} from '../../pictures/draw-picture.ts';
import {StudioView} from '../../shell/view.ts';
import {stringAt} from '../../document/json.ts';
import {textAt} from '../../document/text.ts';
import {languageNames} from './language-names.ts';

export class SharePictures extends StudioView {
  static override properties = {
    ...StudioView.properties,
    pictures: {state: true},
    drawn: {state: true},
    said: {state: true},
  };

  declare pictures: readonly WantedPicture[] | undefined;
  declare drawn: DrawnPicture | undefined;
  declare said: string;
  #lang = '';
  #demand = '';
  #size: PictureSizeName = 'wide';
  #turn = 0;

  constructor() {
    super();
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#draw());
  }

  override willUpdate(): void {
    super.willUpdate();
    // A change of the document makes pictures old. They are drawn again when a person asks.
    if (this.drawn && this.#document !== this.session.document) this.drawn = undefined;
  }

  #document: unknown;

  override render(): TemplateResult {
    const {preview} = this.words;
    const {pictures, drawn} = this;
    return html`<section class="share">
      <h2>${preview.pictures}</h2>
      <p>${preview.picturesIntro}</p>
      ${pictures && pictures.length > 0 ? this.#choices(pictures) : nothing}
      ${pictures?.length === 0 ? html`<p class="callout">${preview.noPictures}</p>` : nothing}
      <p class="tools">
        <button type="button" @click=${() => this.#draw()}>${preview.draw}</button>
        ${
          drawn
            ? html`<button type="button" class="primary" @click=${() => this.#save(drawn)}>${preview.save}</button>
                <button type="button" @click=${() => this.#copy(drawn)}>${preview.copyWords}</button>`
            : nothing
        }
      </p>
      <p role="status">${this.said}</p>
      ${
        drawn
          ? html`<div class="share-picture">${drawn.canvas}</div>
              ${drawn.isTitleOnly ? html`<p class="callout">${preview.titleOnly}</p>` : nothing}
              <details>
                <summary>${preview.inWords}</summary>
                <p class="share-words" dir="auto">${drawn.text}</p>
              </details>`
          : nothing
      }
    </section>`;
  }

  #choices(pictures: readonly WantedPicture[]): TemplateResult {
    const {preview} = this.words;
    const names = languageNames(document.documentElement.lang);
    const langs = [...new Set(pictures.map(({lang}) => lang))];
    const demands = [...new Set(pictures.flatMap(({demand}) => demand ?? []))];
    const select = (label: string, options: readonly (readonly [string, string])[], set: (value: string) => void) =>
      html`<label class="preview-choice"
        >${label}
        <select
          @change=${({target}: Event) => {
            set((target as HTMLSelectElement).value);
            void this.#draw();
          }}
        >
          ${options.map(([value, name]) => html`<option value=${value}>${name}</option>`)}
        </select></label
      >`;
    return html`<div class="preview-choices">
      ${select(
        preview.pictureOf,
        [['', preview.whole], ...demands.map((id) => [id, this.#titleOf(id)] as const)],
        (value) => (this.#demand = value),
      )}
      ${select(
        preview.format,
        [
          ['wide', preview.wide],
          ['square', preview.square],
        ],
        (value) => (this.#size = value as PictureSizeName),
      )}
      ${
        langs.length > 1
          ? select(
              preview.language,
              langs.map((tag) => [tag, names(tag)] as const),
              (value) => (this.#lang = value),
            )
          : nothing
      }
    </div>`;
  }

  #titleOf(id: string): string {
    const {document} = this.session;
    const demands = Array.from({length: 200}, (_, at) => `/demands/${at}`);
    const found = demands.find((pointer) => stringAt(document, `${pointer}/id`) === id);
    return found ? textAt(document, `${found}/title`) || id : id;
  }

  async #draw(): Promise<void> {
    const {session, words} = this;
    this.#turn += 1;
    const turn = this.#turn;
    this.said = words.preview.drawing;
    const pictures = await session.worker.ask('listPictures');
    const wanted =
      pictures.find(
        ({lang, size, demand}) =>
          lang === (this.#lang || lang) && size === this.#size && (demand ?? '') === this.#demand,
      ) ??
      // Of one demand there is the wide one alone.
      pictures.find(({lang, demand}) => lang === (this.#lang || lang) && (demand ?? '') === this.#demand);
    const {document} = session;
    const drawn = wanted && (await drawPicture(session.worker, wanted));
    if (turn !== this.#turn) return;
    drawn?.canvas.setAttribute('role', 'img');
    drawn?.canvas.setAttribute('aria-label', words.preview.pictureName);
    this.pictures = pictures;
    this.#document = document;
    this.#name = wanted?.name.replace('/', '-') ?? '';
    this.drawn = drawn;
    this.said = '';
  }

  #name = '';

  async #save({canvas}: DrawnPicture): Promise<void> {
    download(this.#name, await pngOf(canvas));
  }

  async #copy({text}: DrawnPicture): Promise<void> {
    this.said = (await copyText(text)) ? this.words.common.copied : this.words.preview.notCopied;
  }
}

customElements.define('studio-share-pictures', SharePictures);
