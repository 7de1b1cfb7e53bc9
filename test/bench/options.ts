// What `pnpm bench` may be asked for.
import {parseArgs} from 'node:util';
import {contestants} from './contestants.ts';
import {SIZES} from './documents.ts';
import {LIMIT} from './numbers.ts';

const MAX_SIZE = 20_000;

/** Rounds of a size, unless told otherwise: a whole run takes about a quarter of an hour. */
const RUNS = 9;
const RUNS_OF_LARGE = 5;
const LARGE = 5_000;

export interface Options {
  readonly rounds: (size: number) => number;
  readonly sizes: readonly number[];
  /** Names; none is all. The static page is always among them, for what the others are beside. */
  readonly only: readonly string[];
  readonly json: boolean;
  readonly write: boolean;
  readonly stress: boolean;
  readonly profile: boolean;
}

/** Something that was asked for is not there: the message is for whoever typed it. */
export class UsageError extends Error {}

export const USAGE = `pnpm bench [OPTION…]

  --sizes 5,100     how many signatories, and as many sources up to 5,000; else ${SIZES.join(', ')}
  --only NAME,…     contestants: ${contestants.map(({name}) => name).join(', ')}
  --runs N          rounds of each size; else ${RUNS}, and ${RUNS_OF_LARGE} from ${LARGE} signatories on
  --stress          one size, 10,000, on a machine and a network that are not slowed: long tasks
  --profile         where the script time of ours by one tag goes, on a slowed processor
  --json            prints all of it as JSON
  --write           records a whole run, and writes docs/performance.md and its chart
`;

export function readOptions(args: readonly string[]): Options {
  const {sizes, only, runs, json = false, write = false, stress = false, profile = false} = parsed(args);
  const isPart = sizes !== undefined || only !== undefined || runs !== undefined;
  if (write && isPart) throw new UsageError('--write records a whole run: leave out --sizes, --only and --runs.');
  if (profile && (stress || only !== undefined)) {
    throw new UsageError('--profile is of ours by one tag: leave out --stress and --only.');
  }
  if (stress && sizes !== undefined) throw new UsageError('--stress has a size of its own: leave out --sizes.');
  const given = runs === undefined ? undefined : whole('--runs', runs, 1_000);
  return {
    rounds: (size) => given ?? (size >= LARGE ? RUNS_OF_LARGE : RUNS),
    sizes: stress ? [10_000] : (sizes?.split(',').map((size) => whole('--sizes', size, MAX_SIZE)) ?? SIZES),
    only: only === undefined ? [] : [LIMIT, ...only.split(',').map(contestant)],
    json,
    write,
    stress,
    profile,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        sizes: {type: 'string'},
        only: {type: 'string'},
        runs: {type: 'string'},
        json: {type: 'boolean'},
        write: {type: 'boolean'},
        stress: {type: 'boolean'},
        profile: {type: 'boolean'},
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. To ')[0]}.\n\n${USAGE}`);
  }
}

function whole(option: string, text: string, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= max) return number;
  throw new UsageError(`${option}: ${text} is no whole number from 1 to ${max}.`);
}

function contestant(name: string): string {
  if (contestants.some((each) => each.name === name)) return name;
  const names = contestants.map((each) => each.name).join(', ');
  throw new UsageError(`--only: no contestant is called ${name}. There are: ${names}.`);
}
