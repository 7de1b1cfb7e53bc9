// The state of a preview: what the file says now, and the last version of it that readers could be shown. Pure.
import {languagesOf, type Campaign} from '@countersign/campaign';
import {count} from '../terminal/terminal.ts';

/** One problem or warning, for people. */
export interface Finding {
  readonly line: number;
  /** The place by its name: `Signatory AdGuard, web address`. */
  readonly place: string;
  /** What is wrong, and what to write instead. */
  readonly text: string;
}

/** What one reading of the file has found. */
export type Reading =
  | {
      readonly bytes: Uint8Array;
      /** Undefined if problems are in the way. */
      readonly campaign: Campaign | undefined;
      readonly problems: readonly Finding[];
      readonly warnings: readonly Finding[];
    }
  /** The file cannot be read. The sentence says why. */
  | {readonly fault: string};

/** A version of the document that readers could be shown. */
export interface Shown {
  readonly version: number;
  readonly campaign: Campaign;
  /** The document, byte for byte. */
  readonly bytes: Uint8Array;
  /** When it was read. */
  readonly at: Date;
}

export interface State {
  /** Counts the readings. */
  readonly version: number;
  readonly reading: Reading;
  readonly shown: Shown | undefined;
}

/** Takes a new reading in. What was shown before stays, unless the new version can be shown. */
export function nextState(last: State | undefined, reading: Reading, at: Date): State {
  const version = (last?.version ?? 0) + 1;
  if ('fault' in reading || !reading.campaign) return {version, reading, shown: last?.shown};
  const {campaign, bytes} = reading;
  return {version, reading, shown: {version, campaign, bytes, at}};
}

/** The most findings that the page lists. Authors solve fewer before they save again. */
const MOST_LISTED = 200;

/** A list of findings as the page is told it. */
interface Findings {
  readonly total: number;
  readonly listed: readonly Finding[];
}

/** The state as the page is told it. */
export interface Message {
  /** The version that is shown, or 0 if there is none yet. */
  readonly shown: number;
  /** Whether the file, as it is now, cannot be shown. */
  readonly isBehind: boolean;
  /** A few sentences about what has just happened. */
  readonly said: string;
  readonly languages: readonly {readonly tag: string; readonly name: string}[];
  readonly problems: Findings;
  readonly warnings: Findings;
}

/** Says a state in words. */
export function messageOf({version, reading, shown}: State): Message {
  const {problems, warnings} = 'fault' in reading ? NOTHING : reading;
  return {
    shown: shown?.version ?? 0,
    isBehind: shown?.version !== version,
    said: sentences({version, reading, shown}),
    languages: shown ? languagesOf(shown.campaign).map((tag) => ({tag, name: NAMES.of(tag) ?? tag})) : [],
    problems: {total: problems.length, listed: problems.slice(0, MOST_LISTED)},
    warnings: {total: warnings.length, listed: warnings.slice(0, MOST_LISTED)},
  };
}

const NOTHING = {problems: [], warnings: []};
const NAMES = new Intl.DisplayNames('en', {type: 'language'});

function sentences({version, reading, shown}: State): string {
  if ('fault' in reading) return `${reading.fault} ${shownInstead(shown)}`;
  const {campaign, problems, warnings} = reading;
  const found = [
    problems.length === 0 ? 'No problems' : count(problems.length, 'problem'),
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
  ];
  if (!campaign) return `${found.join(', ')}. ${shownInstead(shown)}`;
  return `${version === 1 ? 'Shown.' : 'Saved: shown again.'} ${found.join(', ')}.`;
}

function shownInstead(shown: Shown | undefined): string {
  if (!shown) return 'The letter appears here when the file has no problems.';
  return `What you see is the file as it was at ${shown.at.toTimeString().slice(0, 8)}.`;
}
