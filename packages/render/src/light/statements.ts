import type {Statement} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {heading, responseEntry, statementText, type View} from '@countersign/elements/sections.js';

/** Draws the statements. Each begins with its basis and its speaker, and a denial by an addressee follows its text. */
export function statements(view: View, level: number): TemplateResult {
  const {campaign, words} = view;
  return html`${heading(level, nothing, words.statements())}
  ${
    campaign.statements.length > 0
      ? html`<ul part="statements">
          ${campaign.statements.map((each) => html`<li>${statementEntry(view, each)}</li>`)}
        </ul>`
      : html`<p>${words.none()}</p>`
  }`;
}

function statementEntry(view: View, statement: Statement): TemplateResult {
  const denial = statement.denial && view.index.responses.get(statement.denial);
  const {basis, text} = statementText(view, statement);
  return html`<p part="basis">${basis}</p>
    <p part="statement">${text}</p>
    ${denial ? html`<div part="response">${responseEntry(view, denial, {denies: true})}</div>` : nothing}`;
}
