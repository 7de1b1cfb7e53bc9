// Sentences of a comparison.
import {html, nothing, type TemplateResult} from 'lit';
import {said} from '../said/said.ts';

export const sentenceList = (
  sentences: readonly {readonly text: string; readonly details: readonly string[]}[],
): TemplateResult =>
  html`<ul class="sentences">
    ${sentences.map(
      ({text, details}) => html`<li>
        ${said(text)}
        ${details.length > 0 ? html`<ul>${details.map((detail) => html`<li>${said(detail)}</li>`)}</ul>` : nothing}
      </li>`,
    )}
  </ul>`;
