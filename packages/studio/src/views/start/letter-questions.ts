// The form of a new letter: the questions that a person answers, and those that are filled in for them.
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {Question} from '@countersign/authoring';
import {said} from '../../said/said.ts';
import type {Making} from '../../session/making.ts';
import type {Words} from '../../words/words.ts';
import type {ReviewedAnswers} from '../../worker/start.ts';
import {languageName, languageNames} from './languages.ts';

/** The questions of a person, in the order in which they know the answers. */
const GROUPS = {
  letter: ['title', 'addressees'],
  who: ['publisher', 'site'],
  what: ['demands'],
} as const satisfies Record<string, readonly Question[]>;

/** Questions that have an answer already. The note is asked for in languages in which we do not know the words. */
const FILLED = ['language', 'note', 'sent', 'url'] as const satisfies readonly Question[];

/** All questions, as they stand one below the other. */
export const IN_ORDER: readonly Question[] = [...Object.values(GROUPS).flat(), ...FILLED];

export const isFilled = (question: Question): boolean => FILLED.some((each) => each === question);

export const controlOf = (question: Question): string => `ask-${question}`;

/** The answers and states that the fields show, and the actions of a person. */
export interface Asking {
  readonly words: Words;
  /** The answers, with those that nobody has to type. */
  readonly answers: Making['answers'];
  readonly isNoteAsked: boolean;
  /** Whether the answers that are filled in are to be seen. */
  readonly isFilledOpen: boolean;
  readonly toggleFilled: (isOpen: boolean) => void;
  /** The mistake of an answer, if it is time to say it. */
  readonly faultOf: (question: Question) => ReviewedAnswers['faults'][Question];
  /** Whether an answer is missing, and somebody wanted to go on without it. */
  readonly isNeeded: (question: Question) => boolean;
  readonly write: (question: Question, value: string) => void;
  readonly leave: (question: Question) => void;
  /** Says whether the letter has been sent. */
  readonly setSent: (isSent: boolean) => void;
}

export function letterQuestions(asking: Asking): TemplateResult {
  const {questions} = asking.words.start;
  return html`${Object.entries(GROUPS).map(
    ([group, names]) => html`<fieldset class="group">
      <legend>${questions[group as keyof typeof GROUPS]}</legend>
      ${names.map((question) => asked(asking, question))}
    </fieldset>`,
  )}
  ${filled(asking)}`;
}

/** The answers that are filled in: a line says them, and a press shows their fields. */
function filled(asking: Asking): TemplateResult {
  const {questions} = asking.words.start;
  const {language = '', sent, url} = asking.answers;
  const parts = [
    html`<bdi>${languageName(document.documentElement.lang, language)}</bdi>`,
    ...(sent === undefined ? [html`${questions.isSent.notYet}`] : []),
    ...(sent ? [html`${questions.isSent.on(sent)}`] : []),
    ...(url ? [html`<bdi>${url.replace(/^https:\/\/|\/$/g, '')}</bdi>`] : []),
  ];
  // Not `live`: that would close it again if it is drawn after the press and before its event.
  return html`<details
    class="card"
    .open=${asking.isFilledOpen}
    @toggle=${({target}: Event) => asking.toggleFilled((target as HTMLDetailsElement).open)}
  >
    <summary><span class="card-title">
      ${questions.filled}${asking.words.common.colon}<small>${parts.map((each, at) => html`${at > 0 ? ' · ' : nothing}${each}`)}</small>
    </span></summary>
    <div class="card-body">${FILLED.map((question) => filledField(asking, question))}</div>
  </details>`;
}

function filledField(asking: Asking, question: Question): TemplateResult | typeof nothing {
  if (question === 'sent') return sentFields(asking);
  return question === 'note' && !asking.isNoteAsked ? nothing : asked(asking, question);
}

/** Most letters are written before they are sent. Then there is no day to type. */
function sentFields(asking: Asking): TemplateResult {
  const {isSent} = asking.words.start.questions;
  const isChosen = asking.answers.sent !== undefined;
  const choice = (label: string, isYes: boolean) =>
    html`<label class="choice"><input type="radio" name="is-sent" .checked=${live(isChosen === isYes)}
      @change=${() => asking.setSent(isYes)} /> ${label}</label>`;
  return html`<fieldset class="choices">
    <legend>${isSent.ask}</legend>
    ${choice(isSent.no, false)} ${choice(isSent.yes, true)} ${isChosen ? asked(asking, 'sent') : nothing}
  </fieldset>`;
}

/** One question, with its field and what is wrong with the answer. */
function asked(asking: Asking, question: Question): TemplateResult {
  const {common, start} = asking.words;
  const {ask, help, needed} = start.questions;
  const id = controlOf(question);
  const fault = asking.faultOf(question);
  const isWrong = fault !== undefined || asking.isNeeded(question);
  const described = `${id}-help${isWrong ? ` ${id}-fault` : ''}`;
  return html`<div class="field">
    <label for=${id}>${ask[question]}${question === 'demands' ? html` <small>${common.optional}</small>` : nothing}</label>
    ${control(asking, question, described, isWrong)}
    <p class="help" id="${id}-help">${help[question]}</p>
    ${
      isWrong
        ? html`<p class="problem" id="${id}-fault">${fault === undefined ? needed : said(fault.message, fault.hint)}</p>`
        : nothing
    }
  </div>`;
}

function control(asking: Asking, question: Question, described: string, isWrong: boolean): TemplateResult {
  const id = controlOf(question);
  const value = asking.answers[question] ?? '';
  const onInput = ({target}: Event) => asking.write(question, (target as HTMLInputElement).value);
  const onLeave = () => asking.leave(question);
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
