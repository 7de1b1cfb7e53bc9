// Class only: importing this module registers nothing. See ./define.ts.
import type {Statement} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {CampaignElement} from '../base/campaign-element.js';
import {responseEntry} from '../sections/response-entry.js';
import {statementText} from '../sections/statement-text.js';
import {viewWithin, type View} from '../sections/view.js';
import styles from './statements.styles.js';

/**
 * Attributed claims and quotations. Each begins with its basis: said, quoted, reported, alleged, denied or found. Its evidence
 * and the addressee's denial stand with it.
 *
 * @element cs-statements
 * @csspart statements-heading - The element's heading.
 * @csspart statement - One statement.
 * @csspart statement-basis - By whom, and on what basis.
 * @csspart statement-denial - The addressee's denial of a statement.
 */
export class Statements extends CampaignElement {
  static override styles = [...CampaignElement.styles, styles];

  protected override titleOf({words}: View): string {
    return words.statements();
  }

  protected override renderContent(view: View): TemplateResult {
    const {statements} = view.campaign;
    return html`${this.renderHeading(view, 'statements-heading', this.titleOf(view))}
    ${
      statements.length === 0
        ? html`<p>${view.words.none()}</p>`
        : html`<ul role="list">
            ${repeat(
              statements,
              ({id}) => id,
              (statement) => this.#renderStatement(viewWithin(view, statement.id), statement),
            )}
          </ul>`
    }`;
  }

  #renderStatement(view: View, statement: Statement): TemplateResult {
    const denial = statement.denial && view.index.responses.get(statement.denial);
    const {basis, text} = statementText(view, statement);
    return html`<li part="statement">
      <p part="statement-basis">${basis}</p>
      <p>${text}</p>
      ${denial ? html`<div part="statement-denial">${responseEntry(view, denial, {denies: true})}</div>` : nothing}
    </li>`;
  }
}
