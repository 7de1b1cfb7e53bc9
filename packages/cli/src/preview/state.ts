// The state of a preview: the last reading of the file, and the last version that readers could be shown. Pure.
import {languagesOf, type Campaign} from '@countersign/campaign';
import {count} from '../terminal/terminal.ts';

/** One problem or warning, for people. */
export interface Finding {
  readonly line: number;
  /** The place by its name: `Signatory AdGuard, web address`. */
  readonly place: string;
  /** The mistake, and the remedy. */
  readonly text: string;
}

/** The result of one reading of the file. */
export type Reading =
  | {
      readonly bytes: Uint8Array;
      /** Undefined if problems are in the way. */
      readonly campaign: Campaign | undefined;
      readonly problems: readonly Finding[];
      /** Undefined if problems keep them from being looked for. */
      readonly warnings: readonly Finding[] | undefined;
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

/** Takes a new reading in. The version that was shown stays, unless the new one can be shown. */
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
  /** A sentence or two about the last reading. */
  readonly said: string;
  /** Why the file, as it is now, is not what is seen. Empty if it is. */
  readonly note: string;
  readonly languages: readonly {readonly tag: string; readonly name: string}[];
  /** Undefined if they were not looked for. */
  readonly problems: Findings | undefined;
  readonly warnings: Findings | undefined;
}

/** Says a state in words. */
export function messageOf({version, reading, shown}: State): Message {
  const isRead = !('fault' in reading);
  return {
    shown: shown?.version ?? 0,
    said: isRead ? saidOf(reading, version) : reading.fault,
    note: shown?.version === version ? '' : noteOf(shown),
    languages: shown ? languagesOf(shown.campaign).map((tag) => ({tag, name: NAMES.of(tag) ?? tag})) : [],
    problems: isRead ? findings(reading.problems) : undefined,
    warnings: isRead && reading.warnings ? findings(reading.warnings) : undefined,
  };
}

const NAMES = new Intl.DisplayNames('en', {type: 'language'});

const findings = (all: readonly Finding[]): Findings => ({total: all.length, listed: all.slice(0, MOST_LISTED)});

function saidOf({campaign, problems, warnings = []}: Extract<Reading, {bytes: unknown}>, version: number): string {
  const found = [
    problems.length === 0 ? 'No problems' : count(problems.length, 'problem'),
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
  ].join(', ');
  if (!campaign) return `${found}.`;
  return `${version === 1 ? 'Shown.' : 'Saved: shown again.'} ${found}.`;
}

function noteOf(shown: Shown | undefined): string {
  if (!shown) return 'The letter appears here when its file has no problems.';
  return `What you see is the file as it was at ${shown.at.toTimeString().slice(0, 8)}.`;
}
