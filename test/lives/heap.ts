// What a page of Chromium holds in memory, in numbers that do not depend on the machine.
import assert from 'node:assert/strict';
import type {CDPSession, Page} from 'playwright-core';

export interface Held {
  /** Nodes of the DOM, also those that are on no page. */
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of what scripts have made: objects, functions, arrays, strings, numbers. */
  readonly bytes: number;
}

export interface Heap {
  /** Collects garbage. */
  collect(): Promise<void>;
  /** What the page holds when its garbage has been collected. */
  held(): Promise<Held>;
}

export async function useHeap(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const collect = async () => void (await session.send('HeapProfiler.collectGarbage'));
  let asked = 0;
  return {
    collect,
    async held() {
      // The engine keeps computed styles for further elements. A style with a CSS counter leads to the tree that it was
      // computed in. How many such trees there are depends on the time. A new custom property makes the engine forget.
      await page.evaluate((name) => CSS.registerProperty({name, inherits: false}), `--held-${(asked += 1)}`);
      // What one collection finds dead may have held something that the next one finds.
      for (let collection = 0; collection < 3; collection += 1) await collect();
      const {metrics} = await session.send('Performance.getMetrics');
      const metric = (wanted: string) => metrics.find(({name}) => name === wanted)!.value;
      const bytes = bytesOf(await takeSnapshot(session));
      return {nodes: metric('Nodes'), listeners: metric('JSEventListeners'), bytes};
    },
  };
}

/** As DevTools writes it to a `.heapsnapshot`: numbers in groups, whose meaning `meta` tells. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[]};
  };
  readonly nodes: readonly number[];
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const onChunk = ({chunk}: {readonly chunk: string}) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await session.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  return JSON.parse(chunks.join('')) as Snapshot;
}

// The size of the whole heap is no such number: it grows with each function that the engine finds worth compiling, with
// what it remembers of types, and with the browser's own records of slow frames.
const MADE = new Set(['object', 'closure', 'array', 'string', 'concatenated string', 'sliced string', 'number']);

function bytesOf({snapshot: {meta}, nodes}: Snapshot): number {
  const [kinds] = meta.node_types;
  const [kind, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field)) as [number, number];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    if (MADE.has(kinds![nodes[at + kind]!]!)) bytes += nodes[at + size]!;
  }
  return bytes;
}

/**
 * How many bytes more are nothing: an engine keeps caches of its own, which grow by up to 330 bytes in a round. A
 * function for each of 25 lives would be 700.
 */
const NOTHING = 500;

/**
 * How many lives there are between two collections. Tables of the engine grow with the dead that wait for a collection,
 * and do not shrink when it comes. When it comes by itself depends on the machine's speed. Before the first round, a
 * page has had as many lives in a row.
 */
const UNCOLLECTED = 15;

/**
 * Asserts that a page holds no more after it has lived on for some rounds, in nodes, listeners and bytes.
 *
 * Bytes are judged by the round that added least. What is kept of each life adds to every round: the smallest function
 * or promise is 28 bytes a life.
 *
 * @param rounds - How many lives each has.
 * @param perLife - Bytes that each life may leave.
 * @returns What it held before.
 */
export async function assertKeepsNothing(
  {held, collect}: Heap,
  rounds: readonly number[],
  live: (times: number) => Promise<unknown>,
  perLife = 0,
): Promise<Held> {
  const before = await held();
  const added: number[] = [];
  let last = before;
  for (const times of rounds) {
    for (let lived = 0; lived < times; lived += UNCOLLECTED) {
      await live(Math.min(UNCOLLECTED, times - lived));
      await collect();
    }
    const now = await held();
    assert.deepEqual([now.nodes, now.listeners], [before.nodes, before.listeners], 'nodes and listeners');
    added.push(now.bytes - last.bytes);
    last = now;
  }
  const tooMuch = added.map((bytes, at) => bytes - rounds[at]! * perLife);
  assert.ok(Math.min(...tooMuch) <= NOTHING, `${added.join(', ')} bytes more than ${before.bytes}`);
  return before;
}
