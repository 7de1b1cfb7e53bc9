import type {Statement} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {heading, responseEntry, statementText, type View} from '@countersign/elements/sections.js';

/** Attributed claims and words, each opened by what it rests on, and what an addressee says against it. */
export function statements(view: View, level: number): TemplateResult {
  const {campaign, words} = view;
  return html`${heading(level, nothing, words.statements())}
  ${
    campaign.statements.length > 0
      ? html`<ul part="statements">
          ${campaign.statements.map((each) => html`<li>${statement(view, each)}</li>`)}
        </ul>`
      : html`<p>${words.none()}</p>`
  }`;
}

function statement(view: View, statement: Statement): TemplateResult {
  const denial = statement.denial && view.index.responses.get(statement.denial);
  const {basis, text} = statementText(view, statement);
  return html`<p part="basis">${basis}</p>
    <p part="statement">${text}</p>
    ${denial ? html`<div part="response">${responseEntry(view, denial, true)}</div>` : nothing}`;
}
