import type {Campaign} from '@countersign/campaign';
import type {Warning} from './warning.js';

/**
 * Warns of an event whose sources are all older than it: none of them can show it. A source that was read later may have
 * changed, and one without a date may be of any day. Silence, and a demand that the campaign drops, need no newer source.
 */
export function* earlySourceWarnings({demands, sources}: Campaign): Generator<Warning> {
  const days = new Map(sources.map(({id, date, accessed}) => [id, [date, accessed].flatMap((day) => day ?? [])]));
  for (const [at, {history}] of demands.entries()) {
    for (const [index, {date, status, evidence}] of history.entries()) {
      if (status === 'unknown' || status === 'dropped') continue;
      const isEarly = ({source}: {source: string}) => {
        const known = days.get(source)!;
        return known.length > 0 && known.every((day) => isBefore(day, date));
      };
      if (!evidence.every(isEarly)) continue;
      yield {
        pointer: `/demands/${at}/history/${index}/evidence`,
        kind: 'early-source',
        text: evidence.map(({source}) => source).join(', '),
        message: `Every source here is older than ${date}, so none can show what happened then.`,
        hint: 'Add the source that shows it, or write the day on which it happened.',
      };
    }
  }
}

/** Whether a day, month or year ends before another begins. */
const isBefore = (a: string, b: string): boolean => `${a}~` < b;
