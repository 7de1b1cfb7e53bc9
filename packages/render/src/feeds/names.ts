// Names of events for programs of readers. A name that changes would show an old event as a new one.
import type {Campaign} from '@countersign/campaign';

/** Makes names unique. Two events that are equal in all that names them are told apart by a number. */
export class Names {
  readonly #counts = new Map<string, number>();

  /** @param name - Has no `~`, which is in no id, date or status. */
  unique(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  }
}

/**
 * Year of every tag. It has to be one that never changes, and no date of a document is safe from correction.
 */
const YEAR = '2026';

/**
 * Returns the tag URI of a thing of a campaign (RFC 4151): `tag:letters.example.org,2026:open-audit/ended/2026-06-10`.
 * Of the campaign's address it has only the host, so that a campaign can move within its site.
 *
 * @param name - Only characters of ids and dates, and `/`, `~`.
 */
export const tagUri = ({id, url}: Campaign, name: string): string =>
  `tag:${new URL(url).hostname},${YEAR}:${id}/${name}`;

/** Returns the `UID` of a calendar's event. A tag has a comma, which many programs escape wrongly there. */
export const calendarUid = ({id, url}: Campaign, name: string): string => `${id}/${name}@${new URL(url).hostname}`;
