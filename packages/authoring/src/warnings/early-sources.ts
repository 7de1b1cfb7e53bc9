import type {Campaign, Source} from '@countersign/campaign';
import type {Warning} from './warning.js';

/**
 * Warns of an event whose sources are all older than it: none of them can show it. One that was updated or read later
 * may show it, and so may one without a date. Silence, and a demand that the campaign drops, need no newer source.
 */
export function* earlySourceWarnings({demands, sources}: Campaign): Generator<Warning> {
  const days = new Map(sources.map((source) => [source.id, daysOf(source)]));
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

const daysOf = ({date, updated, accessed}: Source): string[] => [date, updated, accessed].flatMap((day) => day ?? []);

/** Whether a day, month or year ends before another begins. */
const isBefore = (a: string, b: string): boolean => `${a}~` < b;
