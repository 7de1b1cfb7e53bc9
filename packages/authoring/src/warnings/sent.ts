import {compareDates, type Campaign} from '@countersign/campaign';
import {LETTER_SOURCE} from '../start/document.js';
import type {Warning} from './warning.js';

/**
 * Warns of other days for the letter than the one on which it was sent. A new document has that day in several places,
 * and a person who corrects it sees one.
 */
export function* sentWarnings({letter: {sent}, demands, sources}: Campaign): Generator<Warning> {
  if (sent === undefined) return;
  const at = sources.findIndex(({id, kind}) => id === LETTER_SOURCE && kind === 'letter');
  const date = sources[at]?.date;
  if (date !== undefined && compareDates(date, sent) !== 0) {
    yield {
      pointer: `/sources/${at}/date`,
      kind: 'sent',
      text: date,
      message: `The letter was sent on ${sent}, and its source is of ${date}.`,
      hint: `Write the right day in both: "date": "${sent}" here, or "sent" of the letter.`,
    };
  }
  for (const [index, {history}] of demands.entries()) {
    const [first] = history;
    const isOfLetter = first!.status === 'unknown' && first!.evidence.every(({source}) => source === LETTER_SOURCE);
    if (!isOfLetter || compareDates(first!.date, sent) >= 0) continue;
    yield {
      pointer: `/demands/${index}/history/0/date`,
      kind: 'sent',
      text: first!.date,
      message: `The letter is the only source here, and was sent later: on ${sent}.`,
      hint: `Write "date": "${sent}", or the right day as "sent" of the letter.`,
    };
  }
}
