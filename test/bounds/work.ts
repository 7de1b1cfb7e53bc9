// Counts work in place of time: how often each block of our code, and of what it calls, is run. The same on every machine.
import {Session} from 'node:inspector/promises';
import {setFlagsFromString} from 'node:v8';

// V8 leaves a function without branches out of its report if only optimised code has called it since the last report. It
// optimises on another thread, at moments of its own.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-maglev');

// From the beginning: blocks of functions that were compiled before are not counted. Import this module first. Nothing is
// awaited before the count begins: modules that are imported after this one run in the meantime.
const session = new Session();
session.connect();
const isEnabled = session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
await isEnabled;

/** How often blocks of JavaScript are run by a function. Work of the engine itself, such as copying a list, is not seen. */
export async function workOf(run: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  run();
  const {result} = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({url}) => /\/(packages|node_modules)\//.test(url))
    .flatMap(({functions}) => functions.flatMap(({ranges}) => ranges))
    .reduce((sum, {count}) => sum + count, 0);
}

/** The exponent by which work grows from n to 2n to 4n, without what any size costs: 1 is linear, 2 quadratic. */
export function exponentOf([one, two, four]: readonly number[]): number {
  const [first, second] = [two! - one!, four! - two!];
  // Work that bounds stop no longer grows.
  if (second <= 0) return 0;
  return Math.log2(first > 0 ? second / first : four! / two!);
}
