import {inLanguage, type Campaign, type Demand, type HistoryEntry} from '@countersign/campaign';
import {addresseesOf, origins, restsOn, runs, type Origins} from '@countersign/campaign/schema';
import {isAttributed} from './attribution.js';
import type {Warning} from './warning.js';

/** Statuses that say what was done. `promised` is missing: it is the addressee's word by definition. */
const DONE: ReadonlySet<string> = new Set(['met', 'partial', 'unmet', 'reversed']);

/**
 * Warns if a status seems to rest on the addressee's own word alone. Either every source of `met` is of a body with the
 * addressee's name or on its site, or a note or brief does not name its speaker. A certain case is a problem, see
 * `examine`.
 */
export function* ownWordWarnings(campaign: Campaign): Generator<Warning> {
  for (const [at, demand] of campaign.demands.entries()) {
    const of = origins(campaign, demand);
    const names = addresseesOf(campaign, demand).map(({name}) => inLanguage(name, campaign.language));
    for (const [from, to] of runs(demand)) {
      const entries = demand.history.slice(from, to);
      if (entries[0]!.status === 'met' && restsOn(entries, of) === 'affiliate') {
        const cited = entries.flatMap(({evidence}) => evidence.map(({source}) => source)).join(', ');
        yield metWarning(`/demands/${at}/history/${from}/evidence`, cited, names);
      }
    }
    for (const [index, entry] of demand.history.entries()) {
      if (!isOwnWord(entry, of)) continue;
      for (const key of ['note', 'brief'] as const) {
        const text = entry[key] && inLanguage(entry[key], campaign.language);
        const isUnsaid = text !== undefined && isAttributed(text, campaign.language) === false;
        if (isUnsaid) yield unsaidWarning(`/demands/${at}/history/${index}/${key}`, text, names);
      }
    }
  }
}

/** Whether an entry says what was done on sources of the addressee's own, as far as a document shows it. */
export const restsOnOwnWord = (campaign: Campaign, demand: Demand, entry: HistoryEntry): boolean =>
  isOwnWord(entry, origins(campaign, demand));

const isOwnWord = (entry: HistoryEntry, of: Origins): boolean =>
  DONE.has(entry.status) && restsOn([entry], of) !== 'other';

function metWarning(pointer: string, text: string, names: readonly string[]): Warning {
  return {
    pointer,
    kind: 'own-word',
    text,
    message: `The status met seems to rest on the word of ${names.join(' or ')} alone: the sources are of a body with its name or on its site.`,
    hint: 'Add a source of somebody who looked, such as a report of yours. If these sources are somebody else’s, leave it.',
  };
}

function unsaidWarning(pointer: string, text: string, names: readonly string[]): Warning {
  return {
    pointer,
    kind: 'own-word',
    text,
    message: `All its sources are the addressee’s own, and the ${pointer.endsWith('brief') ? 'brief' : 'note'} does not say so.`,
    hint: `Begin for example with “${names[0]} says that …”, or add a source of somebody else.`,
  };
}
