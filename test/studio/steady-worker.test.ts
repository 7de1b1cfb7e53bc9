// A thread that crashes is started again with the document of the page, and no change is lost or made twice.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {patchesBetween} from '../../packages/studio/src/document/patches.ts';
import {Stopped, type Answered, type Asked, type Port} from '../../packages/studio/src/worker/ask.ts';
import {steadyWorker} from '../../packages/studio/src/worker/steady.ts';
import type {State} from '../../packages/studio/src/worker/state.ts';
import {tasks} from '../../packages/studio/src/worker/tasks.ts';

/** A thread without a browser. `crash` ends it as a browser reports it. */
function thread() {
  const state: State = {document: {}, published: undefined};
  let isDead = false;
  const port: Port & {crash: () => void; state: State} = {
    state,
    onmessage: null,
    postMessage({number, task, values}: Asked) {
      if (isDead || task === 'check') return;
      (tasks[task] as (state: State, ...values: unknown[]) => unknown)(state, ...values);
      const data: Answered = {number, value: undefined};
      queueMicrotask(() => port.onmessage?.({data} as MessageEvent<Answered>));
    },
    crash() {
      isDead = true;
      port.onerror?.({} as ErrorEvent);
    },
  };
  return port;
}

function steady() {
  const threads: ReturnType<typeof thread>[] = [];
  const said: string[] = [];
  const stops: (() => void)[] = [];
  const page: {document: JsonObject} = {document: {title: 'Open'}};
  const worker = steadyWorker({
    start: () => threads[threads.push(thread()) - 1]!,
    document: () => page.document,
    readPublished: () => Promise.resolve('{"revision": 1}'),
    onRestart: () => said.push('restarted'),
    onStop: () => said.push('stopped'),
    onBusy(stop) {
      said.push(stop ? 'busy' : 'free');
      if (stop) stops.push(stop);
    },
  });
  const type = (title: string) => {
    const patches = patchesBetween(page.document, {...page.document, title});
    page.document = {...page.document, title};
    return worker.ask('change', patches);
  };
  return {worker, threads, said, page, type, stops};
}

test('after a crash the new thread has the document, and the text that is public', async () => {
  const {threads, said, page, type} = steady();
  await type('Open the audit');
  threads[0]!.crash();
  // Before the new thread is ready.
  await type('Open the whole audit');
  assert.deepEqual(threads[1]!.state, {document: page.document, published: '{"revision": 1}'});
  assert.deepEqual(said, ['restarted']);
});

test('what the old thread was asked for and did not answer fails', async () => {
  const {worker, threads, type} = steady();
  await type('Open the audit');
  const check = worker.ask('check');
  // The task is asked for after the last one.
  await Promise.resolve();
  threads[0]!.crash();
  await assert.rejects(check, /has ended/);
});

test('what crashes every thread is not tried for ever', async () => {
  const {threads, said, type} = steady();
  for (let at = 0; at < 4; at += 1) {
    await type(`Title ${at}`);
    threads[at]!.crash();
  }
  assert.equal(threads.length, 4);
  assert.deepEqual(said, ['restarted', 'restarted', 'restarted', 'stopped']);
  await assert.rejects(type('More'), /has ended/);
});

test('an ended thread is not started again', async () => {
  const {worker, threads, type} = steady();
  await type('Open the audit');
  worker.end!();
  threads[0]!.crash();
  assert.equal(threads.length, 1);
});

test('a task that takes long can be stopped: it fails, and the next one has another thread', async (context) => {
  context.mock.timers.enable({apis: ['setTimeout']});
  const {worker, threads, said, page, stops} = steady();
  await worker.ask('change', []);
  // The thread of this test never answers it.
  const long = worker.ask('check');
  await Promise.resolve();
  context.mock.timers.tick(7_999);
  assert.deepEqual(said, []);
  context.mock.timers.tick(1);
  assert.deepEqual(said, ['busy']);
  stops[0]!();
  await assert.rejects(long, Stopped);
  assert.deepEqual(said, ['busy', 'free']);
  await worker.ask('change', []);
  assert.deepEqual([threads.length, threads[1]!.state.document], [2, page.document]);
  // Nothing is busy any more, and what stopped one thread does not stop the next.
  stops[0]!();
  context.mock.timers.tick(20_000);
  assert.deepEqual([threads.length, said], [2, ['busy', 'free']]);
});

test('tasks that are under way when a person leaves the draft are stopped, and no mistake of ours', async () => {
  const {worker, type} = steady();
  const check = worker.ask('check');
  // The thread has the task by then.
  await type('Open the audit');
  worker.end!();
  await assert.rejects(check, Stopped);
  await assert.rejects(worker.ask('check'), Stopped);
});
