import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Question} from '@countersign/authoring';
import {NOTHING_MADE, readMaking, writeMaking, type Making} from '../../session/making.ts';
import {pointerReleased} from '../../session/pointer.ts';
import type {ReviewedAnswers} from '../../worker/start.ts';
import {blocksShown} from './blocks.ts';
import {goToBegun} from './go.ts';
import {controlOf, IN_ORDER, isFilled, letterQuestions} from './letter-questions.ts';
import {StartElement} from './start-element.ts';
import {stillOpen} from './still-open.ts';
import {thread} from './thread.ts';

/** How long after the last key the answers are looked at, in milliseconds. */
const REVIEW_AFTER = 300;

/** A new letter by questions. Each answer is kept as it is typed, and looked at when its field is left. */
export class NewLetter extends StartElement {
  static override properties = {
    ...StartElement.properties,
    making: {state: true},
    review: {state: true},
    isFilledOpen: {state: true},
    isPressed: {state: true},
    isFailed: {state: true},
  };

  declare making: Making;
  declare review: ReviewedAnswers | undefined;
  /** Whether the answers that are filled in are to be seen. */
  declare isFilledOpen: boolean;
  /** Whether somebody has tried to go on: then open questions are marked, too. */
  declare isPressed: boolean;
  declare isFailed: boolean;
  readonly #left = new Set<Question>();
  /** The questions that were listed last. */
  #listed: readonly Question[] = [];
  /** The day of sending that was typed last. */
  #day = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isMaking = false;

  constructor() {
    super();
    this.making = NOTHING_MADE;
    this.isFilledOpen = this.isPressed = this.isFailed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.making = readMaking();
    // From now on presses are heard.
    void pointerReleased();
    // Answers that were typed before are looked at again.
    for (const question of Object.keys(this.making.answers)) this.#left.add(question as Question);
    void this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** A question that comes up among the answers that are filled in shows them. A person can close them again. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('review') && !changed.has('isPressed')) return;
    const listed = this.#openQuestions();
    if (listed.some((question) => isFilled(question) && !this.#listed.includes(question))) this.isFilledOpen = true;
    this.#listed = listed;
  }

  override render(): TemplateResult {
    const {questions, home} = this.words.start;
    const {blocks} = this.making;
    const listed = this.#openQuestions();
    return html`<p><a href="#/">${home.back}</a></p>
      <h1 tabindex="-1">${questions.title}</h1>
      <p>${questions.lead} ${questions.kept}</p>
      ${
        blocks.length > 0
          ? html`<details class="card">
            <summary><span class="card-title">${questions.words(blocks.length)}</span></summary>
            <div class="card-body">${blocksShown(blocks)}</div>
          </details>`
          : nothing
      }
      <form novalidate @submit=${(event: Event) => this.#submit(event)}>
        ${letterQuestions({
          words: this.words,
          answers: this.#shown(),
          isNoteAsked: this.review?.isNoteAsked === true,
          isFilledOpen: this.isFilledOpen,
          toggleFilled: (isOpen) => (this.isFilledOpen = isOpen),
          faultOf: (question) => this.#faultOf(question),
          isNeeded: (question) => this.isPressed && this.review?.open.includes(question) === true,
          write: (question, value) => this.#keep({...this.making.answers, [question]: value}),
          leave: (question) => this.#leave(question),
          setSent: (isSent) => this.#setSent(isSent),
        })}
        <button class="primary" type="submit">${questions.make}</button>
        ${stillOpen({
          words: this.words,
          wrong: listed.filter((question) => this.#faultOf(question) !== undefined),
          listed,
          isPressed: this.isPressed,
          isFailed: this.isFailed,
          goTo: (question) => void this.#goTo(question),
        })}
      </form>`;
  }

  /** Answers with a mistake, and answers that are missing. A form in which nothing was done lists none. */
  #openQuestions(): readonly Question[] {
    const {review, isPressed, making} = this;
    const isBegun = isPressed || Object.keys(making.answers).length > 0;
    return IN_ORDER.filter(
      (question) => this.#faultOf(question) !== undefined || (isBegun && review?.open.includes(question)),
    );
  }

  #faultOf(question: Question): ReviewedAnswers['faults'][Question] {
    return this.#left.has(question) || this.isPressed ? this.review?.faults[question] : undefined;
  }

  async #goTo(question: Question): Promise<void> {
    if (isFilled(question)) this.isFilledOpen = true;
    await this.updateComplete;
    const control = this.querySelector<HTMLElement>(`#${controlOf(question)}`);
    control?.focus({preventScroll: true});
    control?.scrollIntoView({block: 'center'});
  }

  /** The answers, with those that nobody has to type: the language of the studio, and the proposed address. */
  #shown(): Making['answers'] {
    const {url} = this.review ?? {};
    return {...(url !== undefined && {url}), ...this.#answers()};
  }

  /** The answers as they are looked at. The proposed address is none: it follows the title. */
  #answers(): Making['answers'] {
    return {language: document.documentElement.lang, ...this.making.answers};
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

  #setSent(isSent: boolean): void {
    const {sent: before, ...others} = this.making.answers;
    // The day comes back if somebody chooses the other answer again.
    this.#day = before ?? this.#day;
    this.#keep(isSent ? {...others, sent: this.#day} : others);
    if (isSent) void this.#goTo('sent');
  }

  /** Looks at the answers. Undefined if that failed. */
  async #look({isClicked = false} = {}): Promise<ReviewedAnswers | undefined> {
    try {
      const review = await thread().ask('reviewAnswers', this.#answers(), this.making.blocks);
      // The findings move the button, which may be under a pointer that is down.
      if (!isClicked) await pointerReleased();
      this.review = review;
      this.isFailed = false;
      return review;
    } catch {
      this.isFailed = true;
      return undefined;
    }
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    // A second press while the first one is at work makes no second letter.
    if (this.#isMaking) return;
    this.#isMaking = true;
    try {
      const {making} = this;
      const review = await this.#look({isClicked: true});
      this.isPressed = true;
      const [first] = this.#openQuestions();
      if (first) return await this.#goTo(first);
      if (review?.text === undefined) return;
      await goToBegun(review.text);
      // Answers that were typed meanwhile are in no letter yet.
      if (this.making === making) writeMaking(NOTHING_MADE);
    } finally {
      this.#isMaking = false;
    }
  }
}

customElements.define('studio-new-letter', NewLetter);
