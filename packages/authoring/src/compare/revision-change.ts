// The changes of a revision as data. Words in any language are made of it. Names and texts are as the document has
// them.
import type {
  Approval,
  Campaign,
  Correction,
  Demand,
  HistoryEntry,
  AddresseeResponse,
  Statement,
} from '@countersign/campaign';
import type {Change} from './changes.js';

/** The groups of changes, in the order in which a reader wants them. */
export const CHANGE_GROUPS = [
  'edition',
  'ending',
  'statuses',
  'replies',
  'statements',
  'letter',
  'signatories',
  'corrections',
  'sources',
  'translations',
  'rest',
] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** A demand by its number in the present document, or in the published one if it is gone. */
export interface NumberedDemand {
  readonly number: number;
  readonly demand: Demand;
}

/** The lists whose members are told by their names, many in one sentence. */
export type NamedList = 'addressees' | 'signatories' | 'demands' | 'sources';

/** A change by its kind. */
export type Happening =
  /** The document has another revision or date. */
  | {readonly kind: 'edition'; readonly from: Edition; readonly to: Edition}
  /** The campaign ended, was retracted, or goes on. */
  | {
      readonly kind: 'stage';
      readonly from: Campaign['stage'];
      readonly to: Campaign['stage'];
      readonly closing: Campaign['closing'];
    }
  /** A demand has another status than before. */
  | (NumberedDemand & {
      readonly kind: 'status';
      readonly from: HistoryEntry['status'];
      readonly to: HistoryEntry;
      /** Whether the entry is new, so that no other change tells it. */
      readonly isNew: boolean;
    })
  /** A demand has another entry, and no other status by it. */
  | (NumberedDemand & {readonly kind: 'entry'; readonly entry: HistoryEntry; readonly isLast: boolean})
  | (NumberedDemand & {readonly kind: 'demand'})
  | {readonly kind: 'response'; readonly response: AddresseeResponse}
  | {readonly kind: 'statement'; readonly statement: Statement}
  | {readonly kind: 'correction'; readonly correction: Correction}
  /** Members came or are gone. */
  | {readonly kind: 'came' | 'left'; readonly list: NamedList; readonly names: readonly string[]}
  | {readonly kind: 'withdrew'; readonly signatories: readonly Dated[]}
  | {
      readonly kind: 'answers';
      readonly outcome: Approval['outcome'];
      readonly revision: number;
      readonly signatories: readonly Dated[];
    }
  | {readonly kind: 'archived'; readonly sources: readonly string[]}
  /** A translation came, or is of another revision. */
  | {
      readonly kind: 'translation';
      readonly language: string;
      readonly from?: Translation | undefined;
      readonly to: Translation;
    }
  /** Texts in one language other than the document's own. */
  | {readonly kind: 'texts'; readonly language: string; readonly changes: readonly Change[]}
  /** Any other values: one, or many of one kind. */
  | {readonly kind: 'values'; readonly changes: readonly Change[]};

type Edition = Pick<Campaign, 'revision' | 'updated'>;
type Translation = NonNullable<Campaign['translations']>[string];

/** A name with a date. */
export interface Dated {
  readonly name: string;
  readonly date: string;
}

/** One change of a revision. */
export type RevisionChange = Happening & {
  readonly group: ChangeGroup;
  /** Whether it needs a correction, and no correction names it. */
  readonly isUncorrected: boolean;
};
