import assert from 'node:assert/strict';
import {test} from 'node:test';
import {codeTasks, mainThreadTime, type TraceEvent} from './trace.ts';

const ADDRESS = 'http://127.0.0.1/page.html';

/** An event of the page's thread, in milliseconds. Half of its time the thread did not run. */
const event = (name: string, start: number, duration: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: start * 1000,
  dur: duration * 1000,
  tdur: duration * 500,
  ...more,
});
const page = event('ParseHTML', 0, 1, {args: {beginData: {url: ADDRESS}}});

test('sums what the thread of the page ran, by kind', () => {
  const events = [
    event('RunTask', 0, 100),
    page,
    event('RunMicrotasks', 10, 20),
    event('UpdateLayoutTree', 40, 10),
    event('Layout', 50, 30),
    event('RunTask', 200, 10),
    event('FunctionCall', 201, 4),
  ];
  assert.deepEqual(mainThreadTime(events, ADDRESS), {script: 12, style: 5, layout: 15, main: 55});
});

test('what a script asks for is not its own, and what it calls is counted once', () => {
  const events = [
    page,
    event('EventDispatch', 0, 100),
    event('FunctionCall', 0, 100),
    event('Layout', 10, 40),
    event('UpdateLayoutTree', 60, 20),
    event('v8.compile', 85, 10),
  ];
  const {script, style, layout} = mainThreadTime(events, ADDRESS);
  assert.deepEqual({script, style, layout}, {script: 20, style: 10, layout: 20});
});

test('other threads do not count, nor do tasks in tasks', () => {
  const events = [
    page,
    event('RunTask', 0, 100),
    event('RunTask', 20, 50),
    event('RunTask', 0, 100, {tid: 2}),
    event('FunctionCall', 0, 100, {pid: 2}),
  ];
  assert.deepEqual(mainThreadTime(events, ADDRESS), {script: 0, style: 0, layout: 0, main: 50});
});

test('a trace without the page is none of it', () => {
  assert.throws(() => mainThreadTime([page], `${ADDRESS}?other`), /no page/);
});

test('the tasks of loaded code are those in which a script of its address runs, or a promise calls one', () => {
  const code = (url: string) => ({args: {data: {url}}});
  const events = [
    page,
    event('RunTask', 0, 30),
    event('FunctionCall', 1, 2, code('http://127.0.0.1/keep.js')),
    event('RunTask', 40, 90),
    event('Layout', 41, 80),
    event('FunctionCall', 42, 1, code(ADDRESS)),
    event('RunTask', 200, 20),
    event('v8.evaluateModule', 201, 2),
    event('RunTask', 300, 10),
    event('RunMicrotasks', 301, 2),
    // In a task without code, and outside of all tasks.
    event('RunTask', 400, 50),
    event('FunctionCall', 460, 5, code('http://127.0.0.1/keep.js')),
    event('RunTask', 500, 70, {tid: 2}),
    event('FunctionCall', 501, 1, {...code('http://127.0.0.1/keep.js'), tid: 2}),
  ];
  assert.deepEqual(
    codeTasks(events, ADDRESS, (url) => url.endsWith('.js')),
    [30, 20, 10],
  );
});
