// The letter as readers will see it, with script and without.
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {chooseLanguage, languagesOf} from '@countersign/campaign';
import {pressedLink, previewChoice} from '@countersign/studio/preview/controls.js';
import {COLOURS, SITES, type PreviewChoice, type ShowMessage} from '@countersign/studio/preview/message.js';
import {SCREENS, type Screen} from '@countersign/studio/preview/preview-frame.js';
import type {Words} from '../words/words.ts';
import {demandOf, partOf, takesPageLanguage, type Choices} from './choices.ts';
import type {Letter} from './open-letter.ts';
import {wayOf} from './sites.ts';

type Look = Pick<PreviewChoice, 'site' | 'colours'> & {readonly screen: Screen};

/** The letter on an invented site, in the frame of the studio's preview. It loads nothing. */
export class LetterPreview extends LitElement {
  static override properties = {
    letter: {attribute: false},
    choices: {attribute: false},
    words: {attribute: false},
    look: {state: true},
    link: {state: true},
    scale: {state: true},
    isMissing: {state: true},
  };

  declare letter: Letter;
  /** See `settled`. */
  declare choices: Choices;
  declare words: Words;
  declare look: Look;
  /** The address of the link that was pressed in the preview. */
  declare link: string | undefined;
  declare scale: number;
  declare isMissing: boolean;
  #message: ShowMessage | undefined;

  constructor() {
    super();
    this.look = {site: document.documentElement.lang === 'ar' ? 'arabic' : 'news', colours: 'light', screen: 'phone'};
    this.scale = 1;
    this.isMissing = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('letter') && !changed.has('choices') && !changed.has('look')) return;
    this.#message = messageOf(this.letter, this.choices, this.look);
  }

  override render(): TemplateResult {
    const {studio, preview, address} = this.words;
    const {screen} = this.look;
    return html`<div class="preview-choices" role="group" aria-label=${studio.choices}>
        ${this.#select('site', studio.site, SITES, studio.sites)}
        ${this.#select('screen', studio.screen, SCREENS, studio.screens)}
        ${this.#select('colours', studio.colour, COLOURS, studio.colours)}
      </div>
      ${this.isMissing ? html`<p class="problem" role="status">${address.failed}</p>` : nothing}
      <studio-preview-frame
        ?hidden=${this.isMissing}
        .message=${this.#message}
        .screen=${screen}
        .name=${studio.frame}
        @preview-link=${this.#onLink}
        @preview-scale=${this.#onScale}
        @preview-missing=${this.#onMissing}
      ></studio-preview-frame>
      <p class="help">
        ${preview.scroll} ${preview.logos} ${wayOf(this.choices.site) === 'iframe' ? preview.isFrame : nothing}
        ${this.scale < 0.95 ? studio.scaled(this.scale) : nothing}
      </p>
      <div role="status">${this.link === undefined ? nothing : pressedLink(studio, this.link, this.#onClose)}</div>`;
  }

  #select<Key extends keyof Look>(
    key: Key,
    label: string,
    values: readonly Look[Key][],
    names: Readonly<Record<Look[Key], string>>,
  ): TemplateResult {
    const now = this.look[key];
    const options = values.map((value) => [value, names[value]] as const);
    return previewChoice(label, options, now, (value) => (this.look = {...this.look, [key]: value}));
  }

  readonly #onLink = ({detail}: CustomEvent<string>): void => void (this.link = detail);

  readonly #onClose = (): void => void (this.link = undefined);

  readonly #onScale = ({detail}: CustomEvent<number>): void => void (this.scale = detail);

  readonly #onMissing = (): void => void (this.isMissing = true);
}

/** The message by which the frame shows these choices. */
export function messageOf({campaign}: Letter, choices: Choices, {site, colours}: Look): ShowMessage {
  const available = new Set(languagesOf(campaign));
  const around = site === 'arabic' ? 'ar' : 'en';
  const otherwise = takesPageLanguage(choices.site) ? around : campaign.language;
  const lang = chooseLanguage(choices.lang || otherwise, available, campaign.language);
  return {
    kind: 'show',
    campaign,
    choice: {
      ...{site, colours, lang},
      layout: choices.show === 'full' ? 'full' : 'overview',
      part: partOf(choices),
      demand: demandOf(choices),
    },
    logos: {},
  };
}

customElements.define('embed-preview', LetterPreview);
