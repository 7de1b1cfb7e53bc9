// The controls around the preview. The studio and the snippet builder show the same.
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One choice of how the letter is shown, by its values and their names. */
export const previewChoice = <Value extends string>(
  label: string,
  options: readonly (readonly [value: Value, name: string])[],
  now: Value,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<label class="preview-choice"
    >${label}
    <select .value=${live(now)} @change=${({target}: Event) => choose((target as HTMLSelectElement).value as Value)}>
      ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === now}>${name}</option>`)}
    </select></label
  >`;

export interface LinkWords {
  readonly leads: string;
  readonly openLink: string;
  readonly closeLink: string;
}

/**
 * A link that was pressed in the preview. The address is shown first: it opens only where a person has read where it
 * leads.
 */
export const pressedLink = ({leads, openLink, closeLink}: LinkWords, href: string, close: () => void): TemplateResult =>
  html`<div class="callout">
    <p>${leads} <bdi class="address" dir="ltr">${href}</bdi></p>
    <p class="tools">
      <a href=${href} target="_blank" rel="noopener noreferrer">${openLink}</a>
      <button type="button" @click=${close}>${closeLink}</button>
    </p>
  </div>`;
