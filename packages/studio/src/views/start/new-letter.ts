import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {Question} from '@countersign/authoring';
import {NOTHING_MADE, readMaking, writeMaking, type Making} from '../../session/making.ts';
import type {ReviewedAnswers} from '../../worker/start.ts';
import {blocksShown} from './blocks.ts';
import {goToNew} from './go.ts';
import {languageNames} from './languages.ts';
import {StartElement} from './start-element.ts';
import {thread} from './thread.ts';
import {said} from '../../said/said.ts';

/** The questions of a page, in the order in which a person knows the answers. */
const GROUPS = {
  letter: ['title', 'addressees', 'language'],
  who: ['publisher', 'site'],
  what: ['demands', 'note'],
  filled: ['sent', 'url'],
} as const satisfies Record<string, readonly Question[]>;

/** Questions that can wait, or that have an answer already. */
const OPTIONAL: readonly Question[] = ['demands', 'url'];

/** Milliseconds after which a pointer counts as released. */
const LONGEST_PRESS = 1000;

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
  /** The day of sending that was typed last. */
  #day = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Resolves when no pointer is down. */
  #released: Promise<unknown> = Promise.resolve();
  #isMaking = false;

  constructor() {
    super();
    this.making = NOTHING_MADE;
    this.isPressed = this.isFailed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.making = readMaking();
    // Answers that were typed before are looked at again.
    for (const question of Object.keys(this.making.answers)) this.#left.add(question as Question);
    void this.#look();
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
      <form novalidate @submit=${(event: Event) => this.#submit(event)} @pointerdown=${this.#onPointerDown}>
        ${Object.entries(GROUPS).map(
          ([group, names]) => html`<fieldset class="group">
            <legend>${questions[group as keyof typeof GROUPS]}</legend>
            ${names.map((question) => this.#group(question))}
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

  #group(question: Question): TemplateResult | typeof nothing {
    if (question === 'note' && !this.review?.isNoteAsked) return nothing;
    return question === 'sent' ? this.#sent() : this.#asked(question);
  }

  /** Most letters are written before they are sent. Then there is no day to type. */
  #sent(): TemplateResult {
    const {isSent} = this.words.start.questions;
    const {sent} = this.making.answers;
    const choice = (label: string, isChosen: boolean, choose: () => void) =>
      html`<label class="choice"><input type="radio" name="is-sent" .checked=${live(isChosen)} @change=${choose} /> ${label}</label>`;
    return html`<fieldset class="choices">
      <legend>${isSent.ask}</legend>
      ${choice(isSent.no, sent === undefined, () => this.#setSent(undefined))}
      ${choice(isSent.yes, sent !== undefined, () => this.#setSent(this.#day))}
      ${sent === undefined ? nothing : this.#asked('sent')}
    </fieldset>`;
  }

  #setSent(sent: string | undefined): void {
    const {sent: before, ...others} = this.making.answers;
    // The day comes back if somebody chooses the other answer again.
    this.#day = before ?? this.#day;
    this.#keep(sent === undefined ? others : {...others, sent});
    if (sent !== undefined) void this.focusOn('#ask-sent');
  }

  #asked(question: Question): TemplateResult {
    const {ask, help, needed} = this.words.start.questions;
    const id = `ask-${question}`;
    const typed = this.#typed()[question] ?? '';
    const fault = this.#left.has(question) || this.isPressed ? this.review?.faults[question] : undefined;
    const isNeeded = this.isPressed && this.review?.open.includes(question) === true;
    const isWrong = fault !== undefined || isNeeded;
    const described = `${id}-help${isWrong ? ` ${id}-fault` : ''}`;
    const optional = html` <small>${this.words.common.optional}</small>`;
    return html`<div class="field">
      <label for=${id}>${ask[question]}${OPTIONAL.includes(question) ? optional : nothing}</label>
      ${this.#control(question, id, typed, described, isWrong)}
      <p class="help" id="${id}-help">${help[question]}</p>
      ${
        isWrong
          ? html`<p class="problem" id="${id}-fault">
            ${fault === undefined ? needed : said(fault.message, fault.hint)}
          </p>`
          : nothing
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

  /** The answers, with those that nobody has to type: the language of the studio, and the proposed address. */
  #typed(): Making['answers'] {
    const {url} = this.review ?? {};
    return {...(url !== undefined && {url}), ...this.#answers()};
  }

  /** The answers as they are looked at. The proposed address is none: it follows the title. */
  #answers(): Making['answers'] {
    return {language: document.documentElement.lang, ...this.making.answers};
  }

  #write(question: Question, value: string): void {
    this.#keep({...this.making.answers, [question]: value});
  }

  #keep(answers: Making['answers']): void {
    this.making = {...this.making, answers};
    writeMaking(this.making);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), REVIEW_AFTER);
  }

  #leave(question: Question): void {
    this.#left.add(question);
    // The proposal comes back in the place of an address that was emptied.
    const {url, ...others} = this.making.answers;
    if (question === 'url' && url?.trim() === '') this.#keep(others);
    clearTimeout(this.#timer);
    void this.#look();
  }

  /** A sentence that comes between press and release would move the button, and the press would be none. */
  readonly #onPointerDown = (): void => {
    this.#released = new Promise((done) => {
      for (const type of ['pointerup', 'pointercancel']) addEventListener(type, () => setTimeout(done), {once: true});
      // A pointer that is released outside of the window is not heard.
      setTimeout(done, LONGEST_PRESS);
    });
  };

  async #look(): Promise<ReviewedAnswers | undefined> {
    try {
      const review = await thread().ask('reviewAnswers', this.#answers(), this.making.blocks);
      await this.#released;
      this.review = review;
      this.isFailed = false;
    } catch {
      this.isFailed = true;
    }
    return this.review;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    // A second press while the first one is at work makes no second letter.
    if (this.#isMaking) return;
    this.#isMaking = true;
    try {
      const review = await this.#look();
      this.isPressed = true;
      if (review?.text === undefined) return this.focusOn('[aria-invalid=true]');
      await goToNew({text: review.text});
      writeMaking(NOTHING_MADE);
    } finally {
      this.#isMaking = false;
    }
  }
}

customElements.define('studio-new-letter', NewLetter);
