import type {Campaign, Demand, HistoryEntry} from './campaign.js';
import {STATUSES, type Status} from './vocabulary.js';

/** Where a demand stands: its newest history entry, and since when its status is what it is. */
export interface Standing {
  readonly status: Status;
  /** Date of the entry with which the present status began; later entries that repeat it are developments. */
  readonly since: string;
  readonly latest: HistoryEntry;
}

/** Where a demand stands. A demand has at least one history entry. */
export function standing({history}: Demand): Standing {
  const latest = history.at(-1)!;
  let since = history.length - 1;
  while (since > 0 && history[since - 1]!.status === latest.status) since--;
  return {status: latest.status, since: history[since]!.date, latest};
}

/** How many demands have each status, in the fixed order of the statuses; those that none has are left out. */
export function countStatuses({demands}: Campaign): {status: Status; count: number}[] {
  const current = demands.map((demand) => standing(demand).status);
  return STATUSES.map((status) => ({status, count: current.filter((other) => other === status).length})).filter(
    ({count}) => count > 0,
  );
}
