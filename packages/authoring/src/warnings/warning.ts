import type {Problem} from '@countersign/campaign';

/** The kinds of warning. `$accepted` of a document names one of them. */
export const WARNING_KINDS = [
  'accepted',
  'approval-date',
  'brief',
  'checked',
  'early-source',
  'finding',
  'grave-word',
  'list-sign',
  'near-twins',
  'not-archived',
  'own-word',
  'person',
  'promise',
  'reply-changed',
  'schema',
  'sent',
  'speaker',
  'stale-brief',
  'translated-citation',
  'translated-number',
  'translation-old',
  'unseen',
  'untranslated',
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

/** A finding that deserves an author's look and is no problem. */
export interface Warning extends Problem {
  readonly kind: WarningKind;
  /** The words that it is about, if it is about words. When they change, an accepted warning comes back. */
  readonly text?: string;
}
