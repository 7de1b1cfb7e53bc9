// The page's side of the thread that checks, compares and publishes. Only types of the other side are imported here, so
// that zod and the renderers are no part of what the page loads first.
import type {JsonObject} from '../document/json.ts';
import type {Tasks} from './tasks.ts';

/** A message to the thread, and its answer. */
export interface Asked {
  readonly number: number;
  readonly task: keyof Tasks;
  readonly values: readonly unknown[];
}
export type Answered =
  {readonly number: number; readonly value: unknown} | {readonly number: number; readonly fault: string};

/** Values that a task takes besides the state of the thread. */
type Values<Task> = Task extends (state: never, ...values: infer Rest) => unknown ? Rest : never;

export interface Worker {
  /**
   * Runs a task in the thread, after those that were asked for before.
   *
   * @throws Error if the task failed, which is a mistake of ours.
   */
  ask<Name extends keyof Tasks>(name: Name, ...values: Values<Tasks[Name]>): Promise<Awaited<ReturnType<Tasks[Name]>>>;
  /**
   * Ends the thread. Tasks that are not answered yet fail, and so do all later ones.
   *
   * @param reason - The error of these tasks.
   */
  end?(reason?: Error): void;
}

/** The error of tasks that a person has stopped, which is no mistake of anybody. */
export class Stopped extends Error {}

/** How long a task takes before the page says so, in milliseconds. */
const LONG = 8_000;

/** The part of a browser's thread that is used here. Tests have one without a browser. */
export interface Port {
  postMessage(message: Asked): void;
  onmessage: ((event: MessageEvent<Answered>) => void) | null;
  /** The thread has crashed, or its code did not load. */
  onerror?: ((event: ErrorEvent) => void) | null;
  terminate?(): void;
}

/**
 * Talks to a thread. The first task has to be `open`.
 *
 * @param onBusy - Called when one task takes long, and when that is over.
 */
export function talkTo(port: Port, onBusy?: (isBusy: boolean) => void): Worker {
  /** Why the thread has ended. */
  let ended: Error | undefined;
  const waiting = new Map<number, {resolve: (value: never) => void; reject: (error: Error) => void}>();
  let last = 0;
  let isBusy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (next: boolean) => {
    if (next === isBusy) return;
    isBusy = next;
    onBusy?.(isBusy);
  };
  /** Each task has its own time: many short ones are not long. */
  const measure = () => {
    clearTimeout(timer);
    timer = onBusy && waiting.size > 0 ? setTimeout(() => say(true), LONG) : undefined;
  };
  const end = (reason = new Error(ENDED)) => {
    ended = reason;
    port.terminate?.();
    for (const {reject} of waiting.values()) reject(reason);
    waiting.clear();
    measure();
    say(false);
  };
  port.onmessage = ({data}) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    measure();
    say(false);
    if ('fault' in data) asked?.reject(new Error(data.fault));
    else asked?.resolve(data.value as never);
  };
  return {
    ask: (task, ...values) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        last += 1;
        waiting.set(last, {resolve, reject});
        if (waiting.size === 1) measure();
        port.postMessage({number: last, task, values});
      }),
    end,
  };
}

const ENDED = 'The thread has ended.';

/** Gives a thread the document of a draft. */
export const openIn = (worker: Worker, document: JsonObject, published?: string): Promise<void> =>
  worker.ask('open', document, published);
