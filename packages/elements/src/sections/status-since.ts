import {standing, type Demand} from '@countersign/campaign';
import {compose} from '../words/words.js';
import {dateElement} from './text.js';
import type {View} from './view.js';

/**
 * Says since when a demand has its status: "since 3 May". The status `unknown` has no known beginning, so for it the
 * text is the date of the latest entry: "as of 3 May".
 */
export function statusSince(view: View, demand: Demand): unknown {
  const {words} = view;
  const {status, since, latest} = standing(demand);
  return status === 'unknown'
    ? compose(words.asOfDay, {date: dateElement(view, latest.date)})
    : compose(words.since, {date: dateElement(view, since)});
}
