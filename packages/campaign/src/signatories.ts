import type {Campaign} from './campaign.js';

/** How many signed, as of now. */
export interface SignatoryCounts {
  readonly organisations: number;
  readonly people: number;
  /** Signed, and do not want to be named. */
  readonly withheld: number;
  /** Signed and withdrew: not in any of the other numbers. */
  readonly withdrawn: number;
}

/** How many signed: those who withdrew do not count, those whose names are withheld do. */
export function countSignatories({signatories, withheld}: Campaign): SignatoryCounts {
  const effective = signatories.filter((signatory) => !signatory.withdrawn);
  const people = effective.filter(({kind}) => kind === 'person').length;
  return {
    organisations: effective.length - people,
    people,
    withheld,
    withdrawn: signatories.length - effective.length,
  };
}
