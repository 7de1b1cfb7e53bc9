import type {Campaign} from './campaign.js';

/** Numbers of signatories. */
export interface SignatoryCounts {
  readonly organisations: number;
  readonly people: number;
  /** Signatories that signed and do not want to be named. */
  readonly withheld: number;
  /** Signatories that signed and withdrew. They are not in any of the other numbers. */
  readonly withdrawn: number;
}

/** Counts the signatories. Withdrawn ones do not count, withheld names do. */
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

/**
 * Counts the countries of the signatories that did not withdraw. It is 0 if the country of any of them is unknown,
 * because "from 14 countries" would then be wrong.
 */
export function countCountries({signatories}: Campaign): number {
  const countries = signatories.filter(({withdrawn}) => !withdrawn).map(({country}) => country);
  return countries.includes(undefined) ? 0 : new Set(countries).size;
}
