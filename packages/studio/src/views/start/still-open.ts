// The questions that keep a person from going on with a new letter, with the way to each.
import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from '@countersign/authoring';
import type {Words} from '../../words/words.ts';

export interface StillOpen {
  readonly words: Words;
  /** The questions, as they stand one below the other. */
  readonly listed: readonly Question[];
  /** Those of them whose answer has a mistake. */
  readonly wrong: readonly Question[];
  /** Whether somebody has tried to go on. */
  readonly isPressed: boolean;
  /** Whether the answers could not be looked at. */
  readonly isFailed: boolean;
  readonly goTo: (question: Question) => void;
}

/** It stands below the button, which it cannot move. */
export function stillOpen({words, listed, wrong, isPressed, isFailed, goTo}: StillOpen): TemplateResult {
  const {questions} = words.start;
  const open = listed.length - wrong.length;
  return html`<div class="still-open">
    <p role="status" class=${isPressed && wrong.length > 0 ? 'problem' : 'help'}>
      ${isFailed ? questions.failed : nothing} ${wrong.length > 0 ? `${questions.wrong(wrong.length)}.` : nothing}
      ${open > 0 ? `${questions.open(open)}.` : nothing}
    </p>
    <ul role="list">
      ${listed.map(
        (question) => html`<li>
          <button type="button" class="link" @click=${() => goTo(question)}>${questions.ask[question]}</button>
        </li>`,
      )}
    </ul>
  </div>`;
}
