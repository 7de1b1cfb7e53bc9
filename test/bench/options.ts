// What `pnpm bench` may be asked for.
import {parseArgs} from 'node:util';
import {contestants} from './contestants.ts';
import {PARTS, type Part} from './numbers.ts';

const MAX_SIZE = 20_000;
const MAX_ROUNDS = 1_000;

export interface Options {
  readonly parts: readonly Part[];
  /** Left out: what each part has. */
  readonly rounds: number | undefined;
  readonly sizes: readonly number[] | undefined;
  /** Names; none is all. */
  readonly only: readonly string[];
  readonly json: boolean;
  readonly write: boolean;
}

/** Something that was asked for is not there: the message is for whoever typed it. */
export class UsageError extends Error {}

export const USAGE = `pnpm bench [PART…] [OPTION…]

  PART              ${PARTS.join(', ')}; else all

  --sizes 5,100     how many signatories, and as many sources up to 5,000; else those of each part
  --only NAME,…     contestants: ${contestants.map(({name}) => name).join(', ')}
  --rounds N        rounds of each size; else those of each part
  --json            prints the results as JSON
  --write           records the parts, and writes docs/performance.md and its chart
`;

export function readOptions(args: readonly string[]): Options {
  const {values, positionals} = parsed(args);
  const {sizes, only, rounds, json = false, write = false} = values;
  if (write && (sizes !== undefined || only !== undefined)) {
    throw new UsageError('--write records whole parts: leave out --sizes and --only.');
  }
  return {
    parts: positionals.length === 0 ? PARTS : PARTS.filter((part) => positionals.map(partNamed).includes(part)),
    rounds: rounds === undefined ? undefined : whole('--rounds', rounds, MAX_ROUNDS),
    sizes: sizes?.split(',').map((size) => whole('--sizes', size, MAX_SIZE)),
    only: only?.split(',').map(contestant) ?? [],
    json,
    write,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sizes: {type: 'string'},
        only: {type: 'string'},
        rounds: {type: 'string'},
        json: {type: 'boolean'},
        write: {type: 'boolean'},
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. To ')[0]}.\n\n${USAGE}`);
  }
}

function whole(option: string, text: string, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= max) return number;
  throw new UsageError(`${option}: ${text} is no whole number from 1 to ${max}.`);
}

function partNamed(name: string): Part {
  const found = PARTS.find((part) => part === name);
  if (!found) throw new UsageError(`No part is called ${name}. There are: ${PARTS.join(', ')}.`);
  return found;
}

function contestant(name: string): string {
  if (contestants.some((each) => each.name === name)) return name;
  const names = contestants.map((each) => each.name).join(', ');
  throw new UsageError(`--only: no contestant is called ${name}. There are: ${names}.`);
}
