// What was measured, as tables show it: names, units, digits. Nothing here needs what is built: a release writes the guide
// before it builds.
import type {Visit} from './measure.ts';
import type {Spread} from './statistics.ts';

/** The contestant that is the limit: nothing of a campaign is on the screen before its page is. */
export const LIMIT = 'static';

/** What stands in the element's place until it is there. */
export const PLACES = {
  reserved: 'Nothing, with the space reserved by the page’s style sheet',
  fallback: 'Our static rendering, as `countersign snippet` writes it',
  link: 'A bare link',
} as const;
export type Place = keyof typeof PLACES;

/** How much a page moves when the element takes its place. */
export interface Shift {
  readonly size: number;
  readonly place: Place;
  /** With the reader at the top of the page, */
  readonly atTop: number;
  /** and with the text below the element in view. */
  readonly below: number;
}

/** In which parts of our code the time of script goes. */
export interface Profile {
  readonly size: number;
  /** Milliseconds of each part, the most first. */
  readonly parts: readonly {readonly name: string; readonly time: number}[];
}

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

/** Profiles as a table: each part's name, and its milliseconds at each size, in the order of the first. */
export const profileRows = (profiles: readonly Profile[]): string[][] =>
  profiles[0]!.parts.map(({name}) => [
    name,
    ...profiles.map(({parts}) => milliseconds(parts.find((part) => part.name === name)!.time)),
  ]);
