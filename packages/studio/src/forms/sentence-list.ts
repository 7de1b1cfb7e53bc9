// Sentences of a comparison. They are in English, as all that the check says.
import {html, nothing, type TemplateResult} from 'lit';

export const sentenceList = (
  sentences: readonly {readonly text: string; readonly details: readonly string[]}[],
): TemplateResult =>
  html`<ul class="sentences" lang="en" dir="ltr">
    ${sentences.map(
      ({text, details}) => html`<li>
        ${text}
        ${details.length > 0 ? html`<ul>${details.map((detail) => html`<li>${detail}</li>`)}</ul>` : nothing}
      </li>`,
    )}
  </ul>`;
