import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {Question} from '@countersign/authoring';
import {isBegun, NOTHING_MADE, readMaking, writeMaking, type Making} from '../../session/making.ts';
import type {ReviewedAnswers} from '../../worker/start.ts';
import {blocksShown} from './blocks.ts';
import {goToNew} from './go.ts';
import {languageNames} from './languages.ts';
import {StartElement} from './start-element.ts';
import {thread} from './thread.ts';
import {said} from '../../said/said.ts';

/** The questions of a page, in the order in which a person knows the answers. */
const GROUPS = {
  letter: ['title', 'addressees', 'sent', 'language'],
  who: ['publisher', 'site'],
  what: ['demands', 'note'],
  where: ['url'],
} as const satisfies Record<string, readonly Question[]>;

/** How long after the last key the answers are looked at, in milliseconds. */
const REVIEW_AFTER = 300;

/** A new letter by questions. Each answer is kept as it is typed, and looked at when its field is left. */
export class NewLetter extends StartElement {
  static override properties = {
    ...StartElement.properties,
    making: {state: true},
    review: {state: true},
    isPressed: {state: true},
    isFailed: {state: true},
  };

  declare making: Making;
  declare review: ReviewedAnswers | undefined;
  /** Whether somebody has tried to go on: then open questions are said, too. */
  declare isPressed: boolean;
  declare isFailed: boolean;
  readonly #left = new Set<Question>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.making = NOTHING_MADE;
    this.isPressed = this.isFailed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void readMaking().then((making) => {
      // Keys that were pressed meanwhile are newer.
      if (!isBegun(this.making)) this.making = making;
      // Answers that were typed before are looked at again.
      for (const question of Object.keys(making.answers)) this.#left.add(question as Question);
      return this.#look();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render(): TemplateResult {
    const {questions, home} = this.words.start;
    const {review, isPressed, making} = this;
    const wrong = Object.keys(review?.faults ?? {}).length;
    const open = review?.open.length ?? 0;
    return html`<p><a href="#/">${home.back}</a></p>
      <h1 tabindex="-1">${questions.title}</h1>
      <p>${questions.lead} ${questions.kept}</p>
      ${
        making.blocks.length > 0
          ? html`<details class="card">
            <summary><span class="card-title">${questions.words(making.blocks.length)}</span></summary>
            <div class="card-body">${blocksShown(making.blocks)}</div>
          </details>`
          : nothing
      }
      <form novalidate @submit=${(event: Event) => this.#submit(event)}>
        ${Object.entries(GROUPS).map(
          ([group, names]) => html`<fieldset class="group">
            <legend>${questions[group as keyof typeof GROUPS]}</legend>
            ${names.map((question) => (question === 'note' && !review?.isNoteAsked ? nothing : this.#asked(question)))}
          </fieldset>`,
        )}
        <p role="status" class=${isPressed && wrong > 0 ? 'problem' : 'help'}>
          ${this.isFailed ? questions.failed : nothing}
          ${isPressed && wrong > 0 ? `${questions.wrong(wrong)}.` : nothing}
          ${open > 0 ? `${questions.open(open)}.` : nothing}
        </p>
        <button class="primary" type="submit">${questions.make}</button>
      </form>`;
  }

  #asked(question: Question): TemplateResult {
    const {ask, help, take, needed} = this.words.start.questions;
    const id = `ask-${question}`;
    const typed = this.#typed()[question] ?? '';
    const fault = this.#left.has(question) || this.isPressed ? this.review?.faults[question] : undefined;
    const isNeeded = this.isPressed && this.review?.open.includes(question) === true;
    const offered = question === 'url' && typed === '' ? this.review?.url : undefined;
    const isWrong = fault !== undefined || isNeeded;
    const described = `${id}-help${isWrong ? ` ${id}-fault` : ''}`;
    return html`<div class="field">
      <label for=${id}>${ask[question]}</label>
      ${this.#control(question, id, typed, described, isWrong)}
      <p class="help" id="${id}-help">${help[question]}</p>
      ${
        isWrong
          ? html`<p class="problem" id="${id}-fault">
            ${fault === undefined ? needed : said(fault.message, fault.hint)}
          </p>`
          : nothing
      }
      ${
        offered === undefined
          ? nothing
          : html`<button type="button" @click=${() => this.#write(question, offered, id)}>${take(offered)}</button>`
      }
    </div>`;
  }

  #control(question: Question, id: string, value: string, described: string, isWrong: boolean): TemplateResult {
    const onInput = ({target}: Event) => this.#write(question, (target as HTMLInputElement).value);
    const onLeave = () => this.#leave(question);
    if (question === 'language') {
      return html`<select id=${id} aria-describedby=${described} aria-invalid=${isWrong} @change=${onInput}>
        ${languageNames(document.documentElement.lang, value).map(
          ([tag, name]) => html`<option value=${tag} ?selected=${tag === value}>${name}</option>`,
        )}
      </select>`;
    }
    if (question === 'addressees' || question === 'demands' || question === 'note') {
      return html`<textarea id=${id} dir="auto" rows=${question === 'demands' ? 4 : 2} .value=${live(value)} @input=${onInput}
        @change=${onLeave} aria-describedby=${described} aria-invalid=${isWrong}></textarea>`;
    }
    const isAddress = question === 'site' || question === 'url';
    return html`<input id=${id} dir=${isAddress || question === 'sent' ? 'ltr' : 'auto'} autocomplete="off"
      inputmode=${ifDefined(isAddress ? 'url' : undefined)} .value=${live(value)} @input=${onInput} @change=${onLeave}
      aria-describedby=${described} aria-invalid=${isWrong} />`;
  }

  /** The answers, with the language of the studio until another one is chosen. */
  #typed(): Making['answers'] {
    return {language: document.documentElement.lang, ...this.making.answers};
  }

  #write(question: Question, value: string, thenFocus?: string): void {
    this.making = {...this.making, answers: {...this.making.answers, [question]: value}};
    void writeMaking(this.making);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), REVIEW_AFTER);
    if (thenFocus !== undefined) void this.focusOn(`#${thenFocus}`);
  }

  #leave(question: Question): void {
    this.#left.add(question);
    clearTimeout(this.#timer);
    void this.#look();
  }

  async #look(): Promise<ReviewedAnswers | undefined> {
    try {
      this.review = await thread().ask('reviewAnswers', this.#typed(), this.making.blocks);
      this.isFailed = false;
    } catch {
      this.isFailed = true;
    }
    return this.review;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const review = await this.#look();
    this.isPressed = true;
    if (review?.text === undefined) return this.focusOn('[aria-invalid=true]');
    await goToNew({text: review.text});
    await writeMaking(NOTHING_MADE);
  }
}

customElements.define('studio-new-letter', NewLetter);
