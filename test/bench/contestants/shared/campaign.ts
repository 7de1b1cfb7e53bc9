// The campaign document as far as the benchmark's peers show it. They trust it: nothing is checked.

export type Status = 'met' | 'partial' | 'promised' | 'unmet' | 'reversed' | 'unknown' | 'dropped';

export interface Evidence {
  readonly source: string;
  readonly locator?: string;
}

export interface Entry {
  readonly date: string;
  readonly status: Status;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  /** The part that was not done. */
  readonly missing?: string;
}

export interface Reply {
  readonly id: string;
  readonly by: string;
  readonly to: readonly string[];
  readonly date: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly rejoinder?: string;
}

export interface Demand {
  readonly id: string;
  readonly title: string;
  readonly history: readonly Entry[];
}

export interface Statement {
  readonly id: string;
  readonly basis: 'reported' | 'alleged' | 'quoted';
  readonly text: string;
  readonly speaker: {readonly name: string; readonly role?: string};
  readonly date: string;
  readonly evidence: readonly Evidence[];
}

export interface Signatory {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly url?: string;
}

export interface Source {
  readonly id: string;
  readonly publishers: readonly string[];
  readonly title: string;
  readonly date: string;
  readonly language: string;
  readonly url: string;
  readonly archived?: {readonly url: string; readonly date: string};
}

export interface Campaign {
  readonly language: string;
  readonly revision: number;
  readonly checked: string;
  readonly publisher: {readonly name: string};
  readonly assessedBy: string;
  readonly approvals: readonly {readonly signatory: string}[];
  readonly letter: {
    readonly title: string;
    readonly addressees: readonly {readonly id: string; readonly name: string; readonly url?: string}[];
    readonly sent: string;
    readonly summary: string;
  };
  readonly signatories: readonly Signatory[];
  readonly demands: readonly Demand[];
  readonly responses: readonly Reply[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** How much of a letter a page shows: the answer, with the record behind a closed disclosure, or all of it at once. */
export type Layout = 'overview' | 'full';

/** The layout that the page asks for. */
export const layoutOf = ({dataset}: HTMLElement): Layout => (dataset['layout'] === 'full' ? 'full' : 'overview');

/** Loads the document from the address that the page names. */
export async function loadCampaign(src: string): Promise<Campaign> {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`The campaign could not be loaded: ${response.status}`);
  return (await response.json()) as Campaign;
}

/** The newest reply, and whether the newest entry of a demand is later: an overview says so. */
export function newestReply({responses, demands}: Campaign): {reply: Reply; isEarlier: boolean} | undefined {
  const reply = [...responses].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (!reply) return undefined;
  return {reply, isEarlier: demands.some(({history}) => history.at(-1)!.date > reply.date)};
}

/** Where a demand stands: its newest entry, and the day on which its status became what it is. */
export function standing({history}: Demand): {status: Status; since: string; latest: Entry} {
  const latest = history.at(-1)!;
  const others = history.findLastIndex(({status}) => status !== latest.status);
  return {status: latest.status, since: history[others + 1]!.date, latest};
}
