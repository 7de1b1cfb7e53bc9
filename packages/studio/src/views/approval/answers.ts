// The answer of each signatory, and buttons to write an answer down.
import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../words/words.ts';
import type {Answered} from '../../worker/approval.ts';
import {said} from '../../said/said.ts';
import {dayField} from './day-field.ts';

export interface AnswersOptions {
  readonly words: Words;
  readonly answers: readonly Answered[];
  /** The revision about which they are asked. */
  readonly revision: number;
  readonly date: string;
  readonly found: string;
  readonly setDate: (date: string) => void;
  readonly find: (text: string) => void;
  readonly record: (answered: Answered, outcome: 'agreed' | 'objects') => void;
  /** Why the last answer was not taken, in English. */
  readonly refusal: readonly string[];
}

/** At most so many rows are drawn. */
const MOST = 100;

/** With more signatories than this there is a search. */
const MANY = 15;

export function answersTable(options: AnswersOptions): TemplateResult {
  const {words, answers, revision, found, refusal} = options;
  const {approval, common} = words;
  const wanted = found.trim().toLowerCase();
  const rows = answers.filter(({name}) => name.toLowerCase().includes(wanted));
  const asked = answers.filter(({hasWithdrawn}) => !hasWithdrawn);
  const here = (outcome: string) =>
    asked.filter(({answer}) => answer?.revision === revision && answer.outcome === outcome).length;
  const [agreed, objects] = [here('agreed'), here('objects')];
  const silent = asked.length - agreed - objects;
  return html`<p>
      ${approval.isRevision(revision)}
      ${approval.counts(approval.agreedCount(agreed), approval.objectsCount(objects), approval.silentCount(silent))}
    </p>
    ${dayField({
      id: 'answer-date',
      label: approval.date,
      value: options.date,
      set: options.setDate,
      help: approval.dateHelp,
      below:
        refusal.length > 0
          ? html`<p class="problem" role="alert"><strong>${common.problem}</strong> ${said(...refusal)}</p>`
          : nothing,
    })}
    ${
      answers.length > MANY
        ? html`<div class="field">
            <label for="answer-find">${approval.find}</label>
            <input
              id="answer-find"
              type="search"
              .value=${found}
              @input=${({target}: Event) => options.find((target as HTMLInputElement).value)}
            />
          </div>`
        : nothing
    }
    <table class="answers">
      <thead>
        <tr>
          <th scope="col">${approval.signatory}</th>
          <th scope="col">${approval.answer}</th>
          <th scope="col">${approval.record}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, MOST).map((each) => row(each, options))}
      </tbody>
    </table>
    ${rows.length > MOST ? html`<p>${approval.more(rows.length - MOST)}</p>` : nothing}`;
}

function row(answered: Answered, {words, record}: AnswersOptions): TemplateResult {
  const {approval} = words;
  const {name, hasWithdrawn} = answered;
  const button = (outcome: 'agreed' | 'objects') =>
    html`<button type="button" @click=${() => record(answered, outcome)}>
      ${approval[outcome]}<span class="visually-hidden">: ${name}</span>
    </button>`;
  return html`<tr>
    <th scope="row"><bdi>${name}</bdi></th>
    <td>${hasWithdrawn ? approval.withdrew : lastAnswer(answered, words)}</td>
    <td>${hasWithdrawn ? nothing : html`<div class="card-tools">${button('agreed')} ${button('objects')}</div>`}</td>
  </tr>`;
}

function lastAnswer({answer}: Answered, {approval}: Words): string {
  if (!answer) return approval.none;
  const {revision, date, outcome} = answer;
  return outcome === 'agreed' ? approval.agreedAt(revision, date) : approval.objectsAt(revision, date);
}
