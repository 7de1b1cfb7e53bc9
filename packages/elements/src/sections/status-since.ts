import {standing, type Demand} from '@countersign/campaign';
import {compose} from '../words/words.js';
import {isStale, lastCheck} from './account.js';
import {dateElement, separated} from './text.js';
import type {View} from './view.js';

/**
 * Says since when a demand has its status: "since 3 May". The status `unknown` has no known beginning, so for it the
 * text is the date of the latest entry: "as of 3 May". If nobody has checked the document for long, it says that too.
 */
export function statusSince(view: View, demand: Demand): unknown {
  const {words} = view;
  const {status, since, latest} = standing(demand);
  const date =
    status === 'unknown'
      ? compose(words.asOfDay, {date: dateElement(view, latest.date)})
      : compose(words.since, {date: dateElement(view, since)});
  return isStale(view.campaign) ? separated([date, lastCheck(view)]) : date;
}
