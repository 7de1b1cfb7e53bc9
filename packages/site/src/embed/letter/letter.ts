// A letter, the choices, and what to paste. All that renders is loaded with it, when a letter is there.
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {chooseText, directionOf} from '@countersign/campaign';
import type {SnippetRefusal} from '@countersign/render';
import {isOfThisMachine} from '../asked-address.ts';
import {inEnglish} from '../address-field.ts';
import type {Words} from '../words/words.ts';
import {choicesFor, settled, type Choices} from './choices.ts';
import {choicesForm} from './choices-form.ts';
import {loadsSection} from './loads.ts';
import {make, type Made} from './make.ts';
import type {Letter} from './open-letter.ts';
import {pasteSection} from './paste.ts';
import {RELEASE} from './release.ts';
import './preview.ts';
import './without-script.ts';

/** Dispatches `refused`, whose `detail` is a sentence in English, if the letter's own address cannot be used. */
export class EmbedLetter extends LitElement {
  static override properties = {
    letter: {attribute: false},
    words: {attribute: false},
    choices: {state: true},
    made: {state: true},
    refusal: {state: true},
    hasFailed: {state: true},
    announced: {state: true},
  };

  declare letter: Letter;
  declare words: Words;
  declare choices: Choices;
  /** The text to paste. The last one that could be made stays in sight until there is another. */
  declare made: Made | undefined;
  declare refusal: SnippetRefusal | undefined;
  declare hasFailed: boolean;
  /** A sentence for people who do not see what has changed. */
  declare announced: string;
  #number = 0;

  constructor() {
    super();
    this.hasFailed = false;
    this.announced = '';
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('letter')) {
      const last = changed.get('letter');
      this.choices = choicesFor(this.letter, RELEASE.version, last && {letter: last, choices: this.choices});
      this.made = undefined;
    }
    if (changed.has('letter') || changed.has('choices')) void this.#make();
  }

  override render(): TemplateResult {
    const {letter, words, choices, refusal} = this;
    if (letter.campaign.stage === 'retracted') return html`<p class="callout">${words.letter.retracted}</p>`;
    return html`<div class="builder">
      ${choicesForm(words, {
        ...{letter, choices, refusal},
        language: document.documentElement.lang,
        onChange: this.#onChange,
      })}
      <div class="results">
        <section aria-labelledby="paste-heading">
          <h2 id="paste-heading">${words.paste.title}</h2>
          ${this.#whose()}
          ${this.#paste()}
          <p class="visually-hidden" role="status">${this.announced}</p>
        </section>
        ${this.made && !refusal && !this.hasFailed ? this.#rest(this.made) : nothing}
      </div>
    </div>`;
  }

  /** The letter to which all below belongs. The field above may have another address by then. */
  #whose(): TemplateResult {
    const {campaign, src} = this.letter;
    const {value: title, language} = chooseText(
      campaign.letter.title,
      document.documentElement.lang,
      campaign.language,
    );
    return html`<p class="whose">
      ${this.words.paste.whose} <strong lang=${language} dir=${directionOf(language)}>${title}</strong>
      (<bdi class="address" dir="ltr">${new URL(src).host}</bdi>)
    </p>`;
  }

  #paste(): TemplateResult | typeof nothing {
    const {letter, words, made, refusal} = this;
    if (this.hasFailed) return html`<p class="problem" role="status">${words.paste.failed}</p>`;
    if (refusal) {
      const isBeside = ['script', 'frame', 'src'].includes(refusal.option);
      return html`<p class="problem" role="status">
        ${words.paste.none} ${isBeside ? nothing : inEnglish(refusal.sentence)}
      </p>`;
    }
    if (!made) return nothing;
    const choices = settled(this.choices, letter.campaign);
    return pasteSection(words, {letter, choices, made, language: document.documentElement.lang});
  }

  #rest(made: Made): TemplateResult {
    const {letter, words} = this;
    const {without, preview, loads} = words;
    const choices = settled(this.choices, letter.campaign);
    const language = document.documentElement.lang;
    return html`<section aria-labelledby="loads-heading">
        <h2 id="loads-heading">${loads.title}</h2>
        ${loadsSection(words, {requests: made.requests, release: RELEASE, documentBytes: letter.bytes, language})}
      </section>
      <section aria-labelledby="preview-heading">
        <h2 id="preview-heading">${preview.title}</h2>
        ${
          choices.site === 'text'
            ? html`<p>${preview.isText}</p>`
            : html`<embed-preview .letter=${letter} .choices=${choices} .words=${words}></embed-preview>`
        }
      </section>
      <section aria-labelledby="without-heading">
        <h2 id="without-heading">${without.title}</h2>
        ${
          made.without.kind === 'html'
            ? html`<p class="help">${without.styles}</p>
                <embed-without-script
                  .content=${made.without.html}
                  .lang=${choices.lang || letter.campaign.language}
                  .name=${without.name}
                ></embed-without-script>`
            : html`<p>${without[made.without.kind]}</p>`
        }
      </section>`;
  }

  /** The last choice counts: an earlier one may be ready later. */
  async #make(): Promise<void> {
    const number = (this.#number += 1);
    const {letter, choices, made: last} = this;
    const facts = {letter, release: RELEASE, isPreview: isOfThisMachine(location.href)};
    const made = await make(settled(choices, letter.campaign), facts).catch(() => undefined);
    if (number !== this.#number) return;
    this.hasFailed = made === undefined;
    this.refusal = made?.ok === false ? made : undefined;
    if (made?.ok) this.made = made;
    const hasChanged = made?.ok && last !== undefined && made.text !== last.text;
    this.announced = hasChanged ? this.words.paste.changed : '';
    const detail = this.refusal?.option === 'src' ? this.refusal.sentence : undefined;
    this.dispatchEvent(new CustomEvent('refused', {detail}));
  }

  readonly #onChange = (changed: Partial<Choices>): void => void (this.choices = {...this.choices, ...changed});
}

customElements.define('embed-letter', EmbedLetter);
