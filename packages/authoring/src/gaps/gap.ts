import type {Problem} from '@countersign/campaign';

/** The kinds of gap, in the order in which readers would meet what is missing. */
export const GAP_KINDS = [
  'signatories',
  'sent',
  'letter-text',
  'demands',
  'demand-source',
  'sources',
  'not-cited',
  'corrections',
  'checked',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Something that readers look for, and that a letter without problems does not have yet. */
export interface Gap extends Problem {
  /** Stays the same in all versions. */
  readonly kind: GapKind;
}
