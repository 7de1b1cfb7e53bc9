// A field for one day, with a line of help below it.
import {html, nothing, type TemplateResult} from 'lit';

export interface DayFieldOptions {
  readonly id: string;
  readonly label: string;
  /** The text, as it was typed. */
  readonly value: string;
  readonly set: (typed: string) => void;
  readonly help: string | TemplateResult;
  /** Whether the text is no day. Undefined where only an answer elsewhere says so. */
  readonly isWrong?: boolean;
  /** A line below the help. */
  readonly below?: TemplateResult | typeof nothing;
}

export const dayField = ({id, label, value, set, help, isWrong, below}: DayFieldOptions): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      dir="ltr"
      autocomplete="off"
      aria-describedby="${id}-help"
      aria-invalid=${isWrong ?? nothing}
      .value=${value}
      @input=${({target}: Event) => set((target as HTMLInputElement).value)}
    />
    <p class="help" id="${id}-help">${help}</p>
    ${below}
  </div>`;
