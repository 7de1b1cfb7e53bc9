// Words and dates of the benchmark's peers, in English, the language of their page.
import type {Campaign, Statement, Status} from './campaign.ts';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'Met',
  partial: 'Partly met',
  promised: 'Promised',
  unmet: 'Not met',
  reversed: 'Taken back',
  unknown: 'Not known to us',
  dropped: 'No longer demanded',
};

export const BASIS_WORDS: Readonly<Record<Statement['basis'], string>> = {
  reported: 'Reported by',
  alleged: 'Alleged by',
  quoted: 'In the words of',
};

// Made once: making one takes longer than formatting hundreds.
const options = {timeZone: 'UTC', year: 'numeric'} as const;
const FORMATS: Readonly<Record<number, Intl.DateTimeFormat>> = {
  4: new Intl.DateTimeFormat('en-GB', options),
  7: new Intl.DateTimeFormat('en-GB', {...options, month: 'long'}),
  10: new Intl.DateTimeFormat('en-GB', {...options, month: 'long', day: 'numeric'}),
};

/** A date in words, no more precise than it is known: `2026`, `2026-06` or `2026-06-10`. */
export const formatDate = (date: string): string => FORMATS[date.length]!.format(new Date(date));

const list = new Intl.ListFormat('en-GB');

/** Names as a list in words. */
export const inWords = (names: readonly string[]): string => list.format(names);

/** The host of an address, which is what readers judge a source by. */
export const hostOf = (url: string): string => new URL(url).host;

/** What travels with the statuses: who wrote and judged, how many approved, and when it was checked. */
export const account = ({letter, publisher, assessedBy, approvals, signatories, revision, checked}: Campaign): string =>
  `Written by ${publisher.name}; statuses judged by ${assessedBy}. ` +
  `Approved by ${approvals.length} of ${signatories.length} signatories at revision ${revision}. ` +
  `Not reviewed by ${inWords(letter.addressees.map(({name}) => name))}. Last checked ${formatDate(checked)}.`;

/** As many names stand in a line; of more, the first two stand for all. */
const MAX_NAMES = 6;
const FEW_NAMES = 2;

/** The signatories in an overview: all names, or two and the number of the others. */
export function signers(signatories: readonly {readonly name: string}[]): string[] {
  const names = signatories.map(({name}) => name);
  if (names.length <= MAX_NAMES) return names;
  return [...names.slice(0, FEW_NAMES), `${(names.length - FEW_NAMES).toLocaleString('en')} others`];
}

/** A list in words, in pieces: each name is one, and what stands between names. */
export const inWordPieces = (names: readonly string[]): {readonly isName: boolean; readonly text: string}[] =>
  list.formatToParts(names).map(({type, value}) => ({isName: type === 'element', text: value}));

/** So many signatories stand in the open; of more, a disclosure has all. */
export const FEW_SIGNATORIES = 12;
export const allSignatories = (count: number): string => `Show all ${count.toLocaleString('en')} signatories`;

/** The summary of an overview's disclosure. */
export const recordSummary = (sources: number): string =>
  `Dates, claims and ${sources.toLocaleString('en')} ${sources === 1 ? 'source' : 'sources'}`;

export const demandsHeading = (count: number): string => `Where the ${count} demands stand`;

/** How many signed. */
export const signedBy = (count: number): string => `Signed by ${count} ${count === 1 ? 'signatory' : 'signatories'}`;

/** The direction in which a source's title runs. Those of the benchmark are in three languages. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
