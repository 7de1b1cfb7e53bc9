// A mistake of ours is told to a person. A task that ended because somebody left it is none, also for the console.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hearFaults} from '../../packages/studio/src/shell/faults.ts';
import {Stopped} from '../../packages/studio/src/worker/ask.ts';

test('an error that nobody has caught is told, but for one of a task that was left', () => {
  const page = new EventTarget();
  globalThis.addEventListener = page.addEventListener.bind(page);
  let faults = 0;
  hearFaults(() => (faults += 1));
  /** Whether the page has answered for an error. */
  const isHandled = (reason: Error) =>
    !page.dispatchEvent(Object.assign(new Event('unhandledrejection', {cancelable: true}), {reason}));
  assert.deepEqual([isHandled(new Stopped()), faults], [true, 0]);
  assert.deepEqual([isHandled(new Error('A mistake')), faults], [false, 1]);
});
