import {standing, type Demand} from '@countersign/campaign';
import {compose} from '../words/words.js';
import {dateElement} from './text.js';
import type {View} from './view.js';

/** Since when a demand's status is what it is. Nobody knows since when something is unknown: that is as of a day. */
export function statusSince(view: View, demand: Demand): unknown {
  const {words} = view;
  const {status, since, latest} = standing(demand);
  return status === 'unknown'
    ? compose(words.asOfDay, {date: dateElement(view, latest.date)})
    : compose(words.since, {date: dateElement(view, since)});
}
