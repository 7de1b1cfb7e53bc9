import type {Campaign, Demand, HistoryEntry} from './campaign.js';
import {STATUSES, type Status} from './vocabulary.js';

/** The present status of a demand: its newest history entry, and the date from which the status holds. */
export interface Standing {
  readonly status: Status;
  /** Date of the entry with which the present status began. Later entries that repeat the status are developments. */
  readonly since: string;
  readonly latest: HistoryEntry;
}

/** Finds the present status of a demand, which has at least one history entry. */
export function standing({history}: Demand): Standing {
  const latest = history.at(-1)!;
  let since = history.length - 1;
  while (since > 0 && history[since - 1]!.status === latest.status) since--;
  return {status: latest.status, since: history[since]!.date, latest};
}

/** Counts the demands with each status, in the fixed order of the statuses. Statuses without a demand are left out. */
export function countStatuses({demands}: Campaign): {status: Status; count: number}[] {
  const current = demands.map((demand) => standing(demand).status);
  return STATUSES.map((status) => ({status, count: current.filter((other) => other === status).length})).filter(
    ({count}) => count > 0,
  );
}
