import {UsageError} from '../terminal/errors.ts';

/**
 * Now, or the moment in SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @throws UsageError when SOURCE_DATE_EPOCH is no number of seconds.
 */
export function today(): Date {
  const {SOURCE_DATE_EPOCH: seconds} = process.env;
  if (seconds === undefined || seconds === '') return new Date();
  if (!/^\d{1,11}$/.test(seconds)) throw new UsageError('SOURCE_DATE_EPOCH is set, and is not a number of seconds.');
  return new Date(Number(seconds) * 1000);
}
