// What the main thread of a page did, from a trace of Chromium. Chromium's counter of script time leaves out what runs
// when a promise is resolved, which is where all contestants draw.

/** Names of events, as Chromium has them: only these are recorded. */
export const TRACE_CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
];

/** In milliseconds that the thread itself has run: what else the machine does meanwhile does not count. */
export interface MainThreadTime {
  /** Compiling and running scripts, and what their memory costs. */
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** All tasks: also parsing, painting, and what the browser does for itself. */
  readonly main: number;
}

export interface TraceEvent {
  readonly name: string;
  /** `X`: an event with a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, and how long it was, in microseconds; and how long the thread ran in it. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly beginData?: {readonly url?: string};
    /** The script that runs. */
    readonly data?: {readonly url?: string};
  };
}

type Kind = 'script' | 'style' | 'layout';

const KINDS: Readonly<Record<string, Kind>> = {
  EvaluateScript: 'script',
  EventDispatch: 'script',
  FireAnimationFrame: 'script',
  FireIdleCallback: 'script',
  FunctionCall: 'script',
  RunMicrotasks: 'script',
  TimerFire: 'script',
  'v8.compile': 'script',
  'v8.compileModule': 'script',
  'v8.evaluateModule': 'script',
  ParseAuthorStyleSheet: 'style',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
};

/**
 * Sums what the main thread of a page did. Style and layout that a script asks for are theirs, and not the script's.
 *
 * @param address - The page's, by which its thread is found.
 */
export function mainThreadTime(events: readonly TraceEvent[], address: string): MainThreadTime {
  const own = mainThread(events, address);
  const time = {script: 0, style: 0, layout: 0, main: 0};
  const around: {readonly end: number; readonly kind: Kind}[] = [];
  let taskEnd = 0;
  for (const {name, ts, dur = 0, tdur = 0} of own) {
    // Tasks run inside tasks while a page is waited for.
    if (name === 'RunTask' && ts >= taskEnd) {
      time.main += tdur / 1000;
      taskEnd = ts + dur;
    }
    while (around.length > 0 && around.at(-1)!.end <= ts) around.pop();
    const kind = KINDS[name];
    if (!kind) continue;
    const outer = around.at(-1);
    if (outer) time[outer.kind] -= tdur / 1000;
    time[kind] += tdur / 1000;
    around.push({end: ts + dur, kind});
  }
  return time;
}

/** What the main thread of a page did, in its order. Of what begins together, the outer is first. */
function mainThread(events: readonly TraceEvent[], address: string): TraceEvent[] {
  const page = events.find(({name, args}) => name === 'ParseHTML' && args?.beginData?.url === address);
  if (!page) throw new Error(`The trace has no page ${address}.`);
  return events
    .filter(({ph, pid, tid}) => ph === 'X' && pid === page.pid && tid === page.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Code whose address is not in a trace. */
const NAMELESS = new Set(['RunMicrotasks', 'v8.evaluateModule']);

/**
 * The durations of the tasks in which loaded code runs, in milliseconds. A task's parsing or layout counts, too.
 *
 * What a promise calls and what a module does first have no address in a trace. So they count, and only pages in which
 * nothing else waits for promises may be asked.
 *
 * @param isCode - Whether an address is that of code which counts.
 */
export function codeTasks(events: readonly TraceEvent[], address: string, isCode: (url: string) => boolean): number[] {
  const tasks: {readonly end: number; readonly duration: number; hasCode: boolean}[] = [];
  for (const {name, ts, dur = 0, args} of mainThread(events, address)) {
    const task = tasks.at(-1);
    const isInside = task !== undefined && ts < task.end;
    if (name === 'RunTask' && !isInside) tasks.push({end: ts + dur, duration: dur / 1000, hasCode: false});
    else if (isInside) task.hasCode ||= NAMELESS.has(name) || isCode(args?.data?.url ?? '');
  }
  return tasks.filter(({hasCode}) => hasCode).map(({duration}) => duration);
}

/** Reads what Playwright hands over. */
export const readTrace = (buffer: Buffer): TraceEvent[] =>
  (JSON.parse(buffer.toString()) as {traceEvents: TraceEvent[]}).traceEvents;
