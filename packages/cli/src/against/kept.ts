import {isDeepStrictEqual} from 'node:util';
import type {AddresseeResponse, Campaign, Correction, HistoryEntry, Text} from '@countersign/campaign';
import {versions} from '@countersign/campaign/schema';

/** Whether what was published still stands as it was. Each takes the published part and the present one. */
export interface Kept {
  readonly text: (was: Text | undefined, is: Text | undefined) => boolean;
  readonly entry: (was: HistoryEntry, is: HistoryEntry) => boolean;
  readonly response: (was: AddresseeResponse, is: AddresseeResponse) => boolean;
  readonly correction: (was: Correction, is: Correction) => boolean;
}

/**
 * Comparisons between two revisions of a campaign.
 *
 * A text stands as it was when each of its published versions does; translations may be added. Versions that the old
 * document marks as machine translations may change: they were published as drafts, and improving one is no correction.
 */
export function keptBetween(old: Campaign, campaign: Campaign): Kept {
  const isDraft = (tag: string) => tag !== old.language && old.translations?.[tag]?.method === 'machine';

  const text: Kept['text'] = (was, is) => {
    if (was === undefined || is === undefined) return was === is;
    const now = new Map(versions(is, '', campaign.language).map(([tag, value]) => [tag, value]));
    return versions(was, '', old.language).every(([tag, value]) => isDraft(tag) || now.get(tag) === value);
  };

  return {
    text,
    entry({note: was, ...rest}, {note: is, ...others}) {
      return text(was, is) && isDeepStrictEqual(rest, others);
    },
    response({text: was, rejoinder: said, ...rest}, {text: is, rejoinder: says, ...others}) {
      // The signatories may answer later what the addressee said before.
      return text(was, is) && (said === undefined || text(said, says)) && isDeepStrictEqual(rest, others);
    },
    correction(was, is) {
      return (
        was.date === is.date &&
        was.of === is.of &&
        text(was.was, is.was) &&
        text(was.now, is.now) &&
        text(was.reason, is.reason)
      );
    },
  };
}
