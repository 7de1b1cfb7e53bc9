// Counts work in place of time: how often each block of our code, and of what it calls, is run. The same on every machine.
import {Session} from 'node:inspector/promises';
import {setFlagsFromString} from 'node:v8';

// V8 does not count the calls that optimised code has inlined, and optimises on another thread, so when it likes.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-maglev');

// From the beginning: blocks of functions that were compiled before are not counted. Import this module first.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});

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
  return first > 0 && second > 0 ? Math.log2(second / first) : 0;
}
