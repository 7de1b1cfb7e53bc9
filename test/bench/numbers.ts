// What is measured, and how tables show it: names, units, digits. Nothing here needs what is built: a release writes
// the guide before it builds.
import type {Spread} from './statistics.ts';

/** The contestant that is the limit: nothing of a campaign is on the screen before its page is. */
export const LIMIT = 'static';
/** The limit of a record that is opened. */
export const LIMIT_OF_PRESS = 'static-closed';

/** Longer tasks keep a reader's tap waiting. https://www.w3.org/TR/longtasks-1/ */
export const LONG_TASK = 50;

/** Every part of a run, in the order of the guide. */
export const PARTS = [
  'overview',
  'full',
  'press',
  'far',
  'reply',
  'shift',
  'stress',
  'stress-full',
  'stress-press',
  'profile',
  'studio',
  'front',
] as const;
export type Part = (typeof PARTS)[number];
/** The parts that come to a table of contestants. */
export const TABLES = PARTS.filter(
  (part) => part !== 'shift' && part !== 'profile' && part !== 'studio' && part !== 'front',
);
export type TablePart = (typeof TABLES)[number];

/** What one visit came to. Times are in milliseconds, sizes in bytes. */
export type Numbers = Readonly<Record<string, number>>;

/** A page with the letter on its first screen. */
export type LoadNumbers = Readonly<
  Record<
    | 'title'
    | 'goal'
    | 'script'
    | 'style'
    | 'layout'
    | 'main'
    | 'longestTask'
    | 'longestAfterCheck'
    | 'longTasks'
    | 'longTasksAfterCheck'
    | 'layoutShift'
    | 'heap'
    | 'bytes'
    | 'requests',
    number
  >
>;
/** A record that is opened. */
export type PressNumbers = Readonly<Record<'words' | 'goal' | 'longestTask' | 'longTasks', number>>;
/** A letter that is far below. */
export type FarNumbers = Readonly<
  Record<'requests' | 'bytes' | 'documents' | 'script' | 'main' | 'longestCodeTask', number>
>;
/** A button of the page. */
export type ReplyNumbers = Readonly<Record<'longest' | 'presses', number>>;

/** What stands in the element's place until the code is there. */
export const PLACES = {
  snippet: 'The snippet as printed',
  'snippet-full': 'The snippet as printed, `layout="full"`',
  reserved: 'One tag, with the space reserved by the page’s style sheet',
  link: 'One tag with a bare link inside',
} as const;
export type ShiftPlace = keyof typeof PLACES;

/** How much a page moves when the code takes the place of what stands there. */
export interface Shift {
  readonly size: number;
  readonly place: ShiftPlace;
  /** With the reader at the top of the page, and the letter in view; */
  readonly atTop: number;
  /** at the letter's end, with the text below it in view; */
  readonly atEnd: number;
  /** and past the letter, which is out of sight. */
  readonly past: number;
}

/** In which parts of our code the time of script goes. */
export interface Profile {
  readonly size: number;
  /** Milliseconds of each part, the most first. */
  readonly parts: readonly {readonly name: string; readonly time: number}[];
}

/** The letters that the studio opens: a small one, and those with one part at the bound of the format. */
export const STUDIO_LETTERS = ['small', 'signatories', 'demands', 'sources'] as const;
export type StudioLetter = (typeof STUDIO_LETTERS)[number];

/** The cost of a letter for its author, in the studio. Times are in milliseconds. */
export interface StudioCost {
  readonly letter: StudioLetter;
  /** The part of the studio that is opened and typed into. */
  readonly view: string;
  readonly rounds: number;
  readonly opened: number;
  /** The median of the opening, beside that of the small letter. */
  readonly timesSmall: number;
  /** From a key to the end of the next frame: the median of all keys, and the longest. */
  readonly key: number;
  readonly longestKey: number;
}

/** The front page of the site: without script, and as it is. */
export const FRONT_PAGES = ['static', 'site'] as const;
export type FrontPage = (typeof FRONT_PAGES)[number];

/** The cost of the front page on a slowed phone: medians, but for the shift, which is the largest. */
export interface FrontCost {
  readonly page: FrontPage;
  readonly rounds: number;
  /** Milliseconds to the end of the first frame that has all demands of the letter. */
  readonly letter: number;
  /** Beside the page without script in the same round. */
  readonly timesStatic: Spread;
  readonly main: number;
  readonly longestTask: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
}

export interface Column {
  readonly key: string;
  readonly head: string;
  /** Whether a table says how many times that of the limit it is. */
  readonly hasRatio?: boolean;
  readonly format: (value: number) => string;
}

const milliseconds = (value: number) => Math.round(value).toLocaleString('en');
const longTask = (value: number) => (value === 0 ? '< 50' : milliseconds(value));
const kilobytes = (value: number) => (value / 1000).toFixed(1);

const COSTS: readonly Column[] = [
  {key: 'title', head: 'Title, ms', format: milliseconds},
  {key: 'script', head: 'Script, ms', format: milliseconds},
  {key: 'main', head: 'Main thread, ms', format: milliseconds},
  {key: 'longestTask', head: 'Longest task, ms', format: longTask},
  {key: 'layoutShift', head: 'Shift', format: (value) => value.toFixed(3)},
  {key: 'heap', head: 'Heap, MB', format: (value) => (value / 1e6).toFixed(1)},
  {key: 'bytes', head: 'kB', format: kilobytes},
  {key: 'requests', head: 'Requests', format: String},
];

const TASKS: readonly Column[] = [
  {key: 'longestTask', head: 'Longest task, ms', format: longTask},
  {key: 'longTasks', head: 'Tasks over 50 ms', format: String},
];

const STRESS: readonly Column[] = [
  {key: 'main', head: 'Main thread, ms', format: milliseconds},
  ...TASKS,
  {key: 'longestAfterCheck', head: 'Longest after the check, ms', format: longTask},
  {key: 'longTasksAfterCheck', head: 'Over 50 ms after the check', format: String},
];

const ANSWER: Column = {key: 'goal', head: 'Answer, ms', hasRatio: true, format: milliseconds};
const LAST_SOURCE: Column = {...ANSWER, head: 'Last source, ms'};
const PRESS: readonly Column[] = [{key: 'words', head: 'First words, ms', format: milliseconds}, LAST_SOURCE, ...TASKS];

/** The columns of each table. */
export const COLUMNS: Readonly<Record<TablePart, readonly Column[]>> = {
  overview: [ANSWER, ...COSTS],
  full: [LAST_SOURCE, ...COSTS],
  press: PRESS,
  far: [
    {key: 'requests', head: 'Requests', format: String},
    {key: 'documents', head: 'Of them for the document', format: String},
    {key: 'bytes', head: 'kB', format: kilobytes},
    {key: 'script', head: 'Script, ms', format: milliseconds},
    {key: 'main', head: 'Main thread, ms', format: milliseconds},
    {key: 'longestCodeTask', head: 'Longest task of its code, ms', format: milliseconds},
  ],
  reply: [
    {key: 'longest', head: 'Longest wait, ms', format: milliseconds},
    {key: 'presses', head: 'Presses', format: String},
  ],
  stress: [ANSWER, ...STRESS],
  'stress-full': [LAST_SOURCE, ...STRESS],
  'stress-press': PRESS,
};

/** The median of the rounds' ratios, and the lowest and highest of them. */
export const timesLimit = ({median, lowest, highest}: Spread): string =>
  `${median.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;

const FRONT_NAMES: Readonly<Record<FrontPage, string>> = {static: 'Without script', site: 'As it is'};

/** The table of the front page with its head. */
export const frontRows = (costs: readonly FrontCost[]): string[][] => [
  ['', 'Letter, ms', '× static', 'Main thread, ms', 'Longest task, ms', 'Shift', 'kB', 'Requests'],
  ...costs.map(({page, letter, timesStatic, main, longestTask, shift, bytes, requests}) => [
    FRONT_NAMES[page],
    milliseconds(letter),
    page === 'static' ? '1' : timesLimit(timesStatic),
    milliseconds(main),
    longTask(longestTask),
    shift.toFixed(3),
    kilobytes(bytes),
    String(requests),
  ]),
];

/** Profiles as a table: each part's name, and its milliseconds at each size, in the order of the first. */
export const profileRows = (profiles: readonly Profile[]): string[][] =>
  profiles[0]!.parts.map(({name}) => [
    name,
    ...profiles.map(({parts}) => milliseconds(parts.find((part) => part.name === name)!.time)),
  ]);
