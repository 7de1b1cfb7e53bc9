import type {Demand, HistoryEntry, Status} from '@countersign/campaign';
import {html, nothing} from 'lit';
import {compose} from '../words/words.js';
import {dateElement, prose} from './text.js';
import type {View} from './view.js';

/** Says by when something was promised. */
export function due(view: View, {due}: HistoryEntry): unknown {
  return due === undefined
    ? nothing
    : html`<p class="small">${compose(view.words.due, {date: dateElement(view, due)})}</p>`;
}

/** Says what the present status means for this demand, where its authors narrowed it. */
export function narrowed(view: View, {criteria}: Demand, status: Status): unknown {
  const criterion = criteria?.[status];
  return criterion === undefined
    ? nothing
    : html`<p class="small">${compose(view.words.criterion, {text: prose(view, criterion)})}</p>`;
}

/** Says what of a demand was not done, where part of it was. */
export function missing(view: View, {missing}: HistoryEntry): unknown {
  return missing === undefined
    ? nothing
    : html`<p part="demand-missing">${compose(view.words.missing, {text: prose(view, missing)})}</p>`;
}
