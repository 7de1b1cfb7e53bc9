// The parts of a run that compare contestants: what a visit is, who takes part, and how often.
import type {Browser} from 'playwright-core';
import {contestantsNamed, type Contestant} from './contestants.ts';
import type {Layout} from './contestants/shared/campaign.ts';
import {SIZES, sourcesAt} from './documents.ts';
import {visitFar} from './far.ts';
import {SLOWED, UNSLOWED, visitLoad, type Conditions, type Visited} from './measure.ts';
import {COLUMNS, LIMIT, LIMIT_OF_PRESS, type Numbers, type TablePart} from './numbers.ts';
import type {Options} from './options.ts';
import {visitPress} from './press.ts';
import {visitReply} from './reply.ts';
import {summarise, type SizeSummary} from './results.ts';
import {runAll} from './run.ts';
import type {BenchSite} from './site.ts';

export interface Measurement {
  readonly layout: Layout;
  readonly conditions: Conditions;
  readonly limit: string;
  readonly contestants: readonly Contestant[];
  readonly sizes: readonly number[];
  /** How many rounds there are of a size, unless told otherwise. */
  readonly rounds: (size: number) => number;
  readonly visit: (visited: Visited) => Promise<Numbers>;
}

const PEERS = ['vanilla', 'react', 'preact', 'web-awesome'];
const ALL = contestantsNamed([LIMIT, 'snippet', 'ours-tag', 'ours-rendered', ...PEERS]);

const LOAD = {layout: 'overview', conditions: SLOWED, limit: LIMIT, contestants: ALL, visit: visitLoad} as const;

const PRESS = {
  ...LOAD,
  limit: LIMIT_OF_PRESS,
  // What a server renders has its record closed, and opens it as one tag does.
  contestants: contestantsNamed([LIMIT_OF_PRESS, 'snippet', 'ours-tag', ...PEERS]),
  visit: visitPress,
};

/** A document that the format allows is no reason for a page that does not answer. */
const STRESS = {conditions: UNSLOWED, sizes: [10_000], rounds: () => 3};

/** From this size on a visit takes so long that there are fewer rounds. */
const LARGE = 5_000;

export const MEASUREMENTS: Readonly<Record<TablePart, Measurement>> = {
  overview: {...LOAD, sizes: SIZES, rounds: (size) => (size >= LARGE ? 5 : 7)},
  full: {...LOAD, layout: 'full', sizes: [5, 1_000], rounds: () => 5},
  press: {...PRESS, sizes: [1_000], rounds: () => 5},
  far: {...LOAD, sizes: [1_000], rounds: () => 5, visit: visitFar},
  reply: {...LOAD, sizes: [1_000], rounds: () => 5, visit: visitReply},
  stress: {...LOAD, ...STRESS},
  'stress-full': {...LOAD, ...STRESS, layout: 'full'},
  'stress-press': {...PRESS, ...STRESS},
};

/** Who takes part: the limit is always among them, because the others are beside it. */
export const takingPart = ({contestants, limit}: Measurement, only: readonly string[]): readonly Contestant[] =>
  only.length === 0 ? contestants : contestants.filter(({name}) => name === limit || only.includes(name));

/**
 * Makes the tables of a part.
 *
 * @param onVisit - Called before each visit with how many there were, and of how many.
 */
export async function measure(
  part: TablePart,
  {browser, site}: {readonly browser: Browser; readonly site: BenchSite},
  {sizes, only, rounds}: Pick<Options, 'sizes' | 'only' | 'rounds'>,
  onVisit: (done: number, of: number) => void,
): Promise<SizeSummary[]> {
  const measurement = MEASUREMENTS[part];
  const {layout, conditions, limit, visit} = measurement;
  const contestants = takingPart(measurement, only);
  const plan = {
    contestants,
    sizes: sizes ?? measurement.sizes,
    rounds: rounds === undefined ? measurement.rounds : () => rounds,
    visit: (contestant: Contestant, size: number) => visit({browser, site, contestant, size, layout, conditions}),
  };
  // The first page of a browser pays for what all others use, such as its typefaces.
  await plan.visit(contestants[0]!, plan.sizes[0]!);
  const visits = await runAll(plan, onVisit);
  return summarise(visits, {columns: COLUMNS[part], limit, contestants, sourcesAt});
}
