// The thread. Its tasks run one after the other, in the order in which they were asked for.
import type {Answered, Asked} from './ask.ts';
import {tasks} from './tasks.ts';
import type {State} from './state.ts';

const state: State = {document: {}, published: undefined};
let queue: Promise<unknown> = Promise.resolve();

/** The tasks without their types: the page asks with the right values. */
const TASKS = tasks as unknown as Readonly<Record<string, (state: State, ...values: readonly unknown[]) => unknown>>;

const answer = (answered: Answered): void => postMessage(answered);

addEventListener('message', ({data: {number, task, values}}: MessageEvent<Asked>) => {
  queue = queue.then(async () => {
    try {
      answer({number, value: await TASKS[task]!(state, ...values)});
    } catch (error) {
      answer({number, fault: String(error)});
    }
  });
});
