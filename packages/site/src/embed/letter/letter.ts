// A letter, the choices, and what to paste. All that renders is loaded with it, when a letter is there.
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {SnippetRefusal} from '@countersign/render';
import {isOfThisMachine} from '../asked-address.ts';
import {inEnglish} from '../address-field.ts';
import type {Words} from '../words/words.ts';
import {bringIntoView} from './bring-into-view.ts';
import {choicesFor, settled, type Choices} from './choices.ts';
import {moreChoices, siteChoice} from './choices-form.ts';
import {make, type Made} from './make.ts';
import type {Letter} from './open-letter.ts';
import {pasteSection} from './paste.ts';
import {RELEASE} from './release.ts';
import {results} from './results.ts';
import {shownLetter} from './shown-letter.ts';

/** Where there is room for all choices beside what to paste. embed.css has the same width. */
const WIDE = '(min-width: 56rem)';

/** The options whose fields are among the choices that may be folded away. */
const FOLDED: readonly SnippetRefusal['option'][] = ['script', 'frame', 'ownWords'];

/**
 * Dispatches `refused` with each text to paste. Its `detail` is a sentence in English if the letter's own address
 * cannot be used, and else undefined.
 */
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
  /** Whether the letter is new to the person. */
  #isNew = false;
  readonly #isWide = matchMedia(WIDE).matches;
  /** The control that has changed a choice, until all that follows from it is shown. */
  #used: Element | undefined;
  /** The texts to paste before a choice changed, until all that follows from it is shown. */
  #seen: string | undefined;

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
      this.made = this.refusal = undefined;
      this.hasFailed = false;
      this.#isNew = true;
    }
    if (!changed.has('letter') && !changed.has('choices')) return;
    this.announced = '';
    this.#seen ??= this.#textsToPaste();
    void this.#make();
  }

  /** A control stays where it is on the screen, whatever its choice adds above it or takes away. */
  protected override update(changed: PropertyValues<this>): void {
    const before = topOf(this.#used);
    super.update(changed);
    this.#openProblem(changed);
    const after = topOf(this.#used);
    if (before !== undefined && after !== undefined) scrollBy({top: after - before, behavior: 'instant'});
  }

  override render(): TemplateResult {
    const {letter, words, refusal, hasFailed} = this;
    const language = document.documentElement.lang;
    const shown = html`<div class="shown-letter">${shownLetter(words, letter, language)}</div>`;
    if (isRetracted(letter)) return html`${shown}<p class="callout">${words.letter.retracted}</p>`;
    const choices = settled(this.choices, letter.campaign);
    const form = {letter, choices: this.choices, refusal, language, onChange: this.#onChange};
    const made = refusal || hasFailed ? undefined : this.made;
    return html`<div class="builder">
      ${shown}
      <div class="site">${siteChoice(words, form)}</div>
      <section class="paste" aria-labelledby="paste-heading">
        <h2 id="paste-heading">${words.paste.title}</h2>
        ${pasteSection(words, {letter, choices, made, problem: this.#problem(), language})}
        <p class="visually-hidden" role="status">${this.announced}</p>
      </section>
      <details class="choices" ?open=${this.#isWide} @change=${this.#onUse} @input=${this.#onUse}>
        <summary>${words.choose.title}</summary>
        ${moreChoices(words, form)}
      </details>
      <div class="results">${hasFailed ? nothing : results(words, {letter, choices, made, language})}</div>
    </div>`;
  }

  /** Why there is nothing to paste. */
  #problem(): TemplateResult | undefined {
    const {words, refusal} = this;
    if (this.hasFailed) return html`<p class="problem" role="status">${words.paste.failed}</p>`;
    if (!refusal) return undefined;
    const isBeside = [...FOLDED, 'src'].includes(refusal.option);
    return html`<p class="problem" role="status">
      ${words.paste.none} ${isBeside ? nothing : inEnglish(refusal.sentence)}
    </p>`;
  }

  /** Unfolds the field with a mark of which a problem speaks. */
  #openProblem(changed: PropertyValues<this>): void {
    const {refusal} = this;
    if (!changed.has('refusal') || !refusal || !FOLDED.includes(refusal.option)) return;
    this.querySelector<HTMLDetailsElement>('details.choices')!.open = true;
  }

  #textsToPaste(): string {
    const fields = [...this.querySelectorAll<HTMLTextAreaElement>('.paste textarea')];
    return JSON.stringify(fields.map(({value}) => value));
  }

  /** The last choice counts: an earlier one may be ready later. */
  async #make(): Promise<void> {
    const number = (this.#number += 1);
    const {letter, choices} = this;
    const facts = {letter, release: RELEASE, isPreview: isOfThisMachine(location.href)};
    // Nothing is made of a retracted letter.
    const hasSnippet = !isRetracted(letter);
    const made = hasSnippet ? await make(settled(choices, letter.campaign), facts).catch(() => undefined) : undefined;
    if (number !== this.#number) return;
    this.hasFailed = hasSnippet && made === undefined;
    this.refusal = made?.ok === false ? made : undefined;
    if (made?.ok) this.made = made;
    const detail = this.refusal?.option === 'src' ? this.refusal.sentence : undefined;
    this.dispatchEvent(new CustomEvent('refused', {detail}));
    await this.updateComplete;
    if (number !== this.#number) return;
    // A problem has a sentence of its own.
    const hasChanged = made?.ok && !this.#isNew && this.#textsToPaste() !== this.#seen;
    if (hasChanged) this.announced = this.words.paste.changed;
    if (this.#isNew) bringIntoView(this);
    this.#used = this.#seen = undefined;
    this.#isNew = false;
  }

  /** Comes before the listener of the control: all that follows from a choice can be done between two listeners. */
  readonly #onUse = {
    handleEvent: ({target}: Event): void => void (this.#used = target as Element),
    capture: true,
  };

  readonly #onChange = (changed: Partial<Choices>): void => void (this.choices = {...this.choices, ...changed});
}

const isRetracted = ({campaign}: Letter): boolean => campaign.stage === 'retracted';

/** Distance of an element from the top of the screen, in CSS pixels, if it is in the page. */
const topOf = (element: Element | undefined): number | undefined =>
  element?.isConnected ? element.getBoundingClientRect().top : undefined;

customElements.define('embed-letter', EmbedLetter);
