import type {Campaign, Evidence, Source} from '@countersign/campaign';
import type {Warning} from './warning.js';

/**
 * Warns of an event whose sources are all older than it: none of them can show it. One that was updated or read later
 * may show it, and so may one without a date. Silence, and a demand that the campaign drops, need no newer source.
 * An older source beside a newer one is none: it often shows what was before.
 */
export function* earlySourceWarnings(campaign: Campaign): Generator<Warning> {
  const sources = new Map(campaign.sources.map((source) => [source.id, source]));
  for (const {date, evidence, pointer, letterPublished} of eventsOf(campaign)) {
    const isEarly = ({source}: Evidence) => {
      const cited = sources.get(source)!;
      if (cited.kind === 'letter' && letterPublished && !isBefore(letterPublished, date)) return false;
      const known = daysOf(cited);
      return known.length > 0 && known.every((day) => isBefore(day, date));
    };
    if (!evidence.every(isEarly)) continue;
    yield {
      pointer: `${pointer}/evidence`,
      kind: 'early-source',
      text: evidence.map(({source}) => source).join(', '),
      message: `Every source here is older than ${date}, so none can show what happened then.`,
      hint: 'Add the source that shows it, or write the day on which it happened. If a source says what was planned for that day, write that it was planned.',
    };
  }
}

interface Event {
  readonly date: string;
  readonly evidence: readonly Evidence[];
  readonly pointer: string;
  /** Words of a letter may have the day on which it was published: its date is the day on which it was sent. */
  readonly letterPublished?: string | undefined;
}

/** Everything that a document says has happened on a day, or was said then. */
function* eventsOf({letter, demands, responses, statements}: Campaign): Generator<Event> {
  for (const [at, {history}] of demands.entries()) {
    for (const [index, {date, status, evidence}] of history.entries()) {
      if (status === 'unknown' || status === 'dropped') continue;
      yield {date, evidence, pointer: `/demands/${at}/history/${index}`};
    }
  }
  for (const [at, {kind, date, evidence}] of responses.entries()) {
    if (kind !== 'no-reply') yield {date, evidence, pointer: `/responses/${at}`};
  }
  for (const [at, {date, evidence}] of statements.entries()) {
    if (date === undefined) continue;
    yield {date, evidence, pointer: `/statements/${at}`, letterPublished: letter.published};
  }
}

const daysOf = ({date, updated, accessed}: Source): string[] => [date, updated, accessed].flatMap((day) => day ?? []);

/** Whether a day, month or year ends before another begins. */
const isBefore = (a: string, b: string): boolean => `${a}~` < b;
