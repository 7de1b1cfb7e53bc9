import type {AddresseeResponse, Statement} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {heading, sectionHeading, type SectionOptions} from './heading.js';
import {responseEntry} from './response-entry.js';
import {statementText} from './statement-text.js';
import {plainText} from './text.js';
import {viewWithin, type View} from './view.js';

/** Options of the section {@link statements}. */
export interface StatementsOptions extends SectionOptions {
  /** Whether the responses of the addressees stand elsewhere on the page. A statement of the same words is left out. */
  readonly besideResponses?: boolean;
}

/** Draws the statements. Each has a heading, and a denial by an addressee follows its text. */
export function statements(view: View, options: StatementsOptions): TemplateResult {
  const {words, surface} = view;
  const members = differentStatements(view, options.besideResponses ? shownResponses(view) : []);
  const level = options.level + (options.withoutHeading ? 0 : 1);
  return html`${sectionHeading(view, options, 'statements-heading', words.statements())}
  ${
    members.length > 0
      ? surface.list({
          members,
          key: ({id}) => id,
          draw: (each) => html`<li part="statement">${statementEntry(viewWithin(view, each.id), each, level)}</li>`,
          part: 'statements',
        })
      : html`<p>${words.none()}</p>`
  }`;
}

function statementEntry(view: View, statement: Statement, level: number): TemplateResult {
  const denial = statement.denial && view.index.responses.get(statement.denial);
  const {basis, text} = statementText(view, statement);
  return html`${heading(level, 'statement-basis', basis)}
    <p>${text}</p>
    ${denial ? html`<div part="statement-denial">${responseEntry(view, denial, {denies: true})}</div>` : nothing}`;
}

/** The responses that stand at the letter and at the demands. */
function shownResponses({responses}: View): AddresseeResponse[] {
  return [...responses.letter, ...[...responses.demands.values()].flat()];
}

/**
 * Leaves out statements that are the same as a response that is shown, or as an earlier statement. The same are words,
 * speaker, date, evidence and basis, so that nothing is lost.
 */
function differentStatements(view: View, responses: readonly AddresseeResponse[]): Statement[] {
  const {index} = view;
  const said = new Set(
    responses.flatMap(({text, by, date, evidence, quoted}) => {
      const who = plainText(view, index.addressees.get(by)!.name);
      return text === undefined ? [] : keyOf(text, who, date, evidence, quoted ? 'quoted' : 'said');
    }),
  );
  return view.campaign.statements.filter(({text, speaker, date, evidence, denial, basis, original}) => {
    const {name, role, signatory, publishersOf} = speaker;
    const isNameAlone =
      name !== undefined && [role, signatory, publishersOf, denial].every((each) => each === undefined);
    const who = isNameAlone ? plainText(view, name) : {speaker, denial};
    const key = keyOf(text, who, date, evidence, original === undefined ? basis : [basis, original]);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

const keyOf = (...parts: unknown[]): string => JSON.stringify(parts);
