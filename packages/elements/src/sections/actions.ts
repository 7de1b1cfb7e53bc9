import {compareDates, type Action} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {dateElement, label, link, properName, separated} from './text.js';
import type {View} from './view.js';

/** Draws what readers can do, with the body that asks for each. Calls whose time is over are left out. */
export function actions(view: View): TemplateResult | typeof nothing {
  const today = new Date().toISOString().slice(0, 10);
  const open = view.campaign.actions.filter(({until}) => until === undefined || compareDates(today, until) <= 0);
  return open.length === 0
    ? nothing
    : html`<div part="actions">
        <p part="actions-name">${view.words.takePart()}</p>
        <ul role="list">
          ${open.map((action) => html`<li>${actionEntry(view, action)}</li>`)}
        </ul>
      </div>`;
}

function actionEntry(view: View, {by, label: text, url, until}: Action): unknown {
  const {campaign, index, words} = view;
  const asker = index.signatories.get(by) ?? campaign.publisher;
  const details = separated(
    [properName(view, asker.name), until && compose(words.until, {date: dateElement(view, until)})],
    view.comma,
  );
  return [link(url, label(view, text)), ' (', details, ')'];
}
