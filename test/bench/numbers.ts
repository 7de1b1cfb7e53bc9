// The numbers of a visit as tables show them: names, units, digits.
import type {Visit} from './measure.ts';
import type {Spread} from './statistics.ts';

export interface Column {
  readonly key: keyof Visit;
  readonly head: string;
  /** Of which spread a table says how many times that of the static page it is. */
  readonly ratio?: 'source' | 'title';
  readonly format: (value: number) => string;
}

const milliseconds = (value: number) => Math.round(value).toLocaleString('en');
const longTask = (value: number) => (value === 0 ? '< 50' : milliseconds(value));

/** What a run shows. */
export const NUMBERS: readonly Column[] = [
  {key: 'source', head: 'Last source, ms', ratio: 'source', format: milliseconds},
  {key: 'title', head: 'Readable, ms', ratio: 'title', format: milliseconds},
  {key: 'script', head: 'Script, ms', format: milliseconds},
  {key: 'style', head: 'Style, ms', format: milliseconds},
  {key: 'layout', head: 'Layout, ms', format: milliseconds},
  {key: 'main', head: 'Main thread, ms', format: milliseconds},
  {key: 'longestTask', head: 'Longest task, ms', format: longTask},
  {key: 'layoutShift', head: 'Shift', format: (value) => value.toFixed(3)},
  {key: 'heap', head: 'Heap, MB', format: (value) => (value / 1e6).toFixed(1)},
  {key: 'bytes', head: 'kB', format: (value) => (value / 1000).toFixed(1)},
  {key: 'requests', head: 'Requests', format: String},
];

/** What a stress run shows. */
export const STRESS_NUMBERS: readonly Column[] = [
  {key: 'source', head: 'Last source, ms', ratio: 'source', format: milliseconds},
  {key: 'main', head: 'Main thread, ms', format: milliseconds},
  {key: 'longestTask', head: 'Longest task, ms', format: longTask},
  {key: 'longTasks', head: 'Tasks over 50 ms', format: String},
  {key: 'longestAfterCheck', head: 'Longest after the check, ms', format: longTask},
  {key: 'longTasksAfterCheck', head: 'Over 50 ms after the check', format: String},
];

export const numberOf = (visit: Visit, {key, format}: Column): string => format(visit[key]);

/** The median of the rounds' ratios, and the lowest and highest of them. */
export const timesStatic = ({median, lowest, highest}: Spread): string =>
  `${median.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
