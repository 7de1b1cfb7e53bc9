// Middleware for the development server of @web/test-runner. It gives the answers that a test has ordered with
// served.ts.
import {pipeline} from 'node:stream/promises';
import {setTimeout as sleep} from 'node:timers/promises';

/**
 * The answer to one request.
 *
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {string} [type] Content type.
 * @property {string} [body]
 * @property {string} [base64] The body as base64, if it is no text.
 * @property {number} [repeat] How often the body is sent.
 * @property {string} [location] Target of a redirect.
 * @property {boolean} [isEndless] Whether spaces follow the body until the browser gives up.
 * @property {'headers' | 'body'} [holds] The part that is held back until the order is released: everything, or all
 *   after the first byte of the body.
 */

/** Matches the addresses of ordered answers: `/ordered/NAME`. */
const ORDERED = /^\/ordered\/([\w-]+)(\/.*)?$/;

class Order {
  /** Numbers of requests, of those answered in full, and of those that the browser gave up. */
  log = {requested: 0, answered: 0, aborted: 0};
  #watchers = new Set();

  /** @param {Answer[]} answers One for each request; the last one for all that follow. */
  constructor(answers) {
    this.answers = answers;
    this.released = new Promise((resolve) => (this.release = resolve));
  }

  note(happened) {
    this.log[happened] += 1;
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** Resolves when something has happened this many times. */
  until(happened, times) {
    return new Promise((resolve) => {
      const watcher = () => {
        if (this.log[happened] < times) return;
        this.#watchers.delete(watcher);
        resolve();
      };
      this.#watchers.add(watcher);
      watcher();
    });
  }
}

export function orderedDocuments() {
  /** @type {Map<string, Order>} */
  const orders = new Map();

  return async (context, next) => {
    const name = ORDERED.exec(context.path)?.[1];
    if (!name) return next();
    // Bypass Koa: the test runner would let browsers keep every answer for a year.
    context.respond = false;
    const {req: request, res: response} = context;
    if (context.method === 'PUT') {
      orders.set(name, new Order(JSON.parse(await textOf(request))));
      response.writeHead(201).end();
      return;
    }
    const order = orders.get(name);
    if (!order) {
      response.writeHead(404).end();
      return;
    }
    if (context.method === 'POST') {
      const {release, happened, times} = context.query;
      if (release !== undefined) order.release();
      if (happened) await order.until(happened, Number(times));
      response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(order.log));
      return;
    }
    await answer(response, order);
  };
}

/** @param {import('node:http').ServerResponse} response @param {Order} order */
async function answer(response, order) {
  const {answers, log} = order;
  const {
    status = 200,
    type = 'application/json',
    body = '',
    base64,
    repeat = 1,
    location,
    isEndless = false,
    holds,
  } = answers[Math.min(log.requested, answers.length - 1)];
  const bytes = base64 === undefined ? Buffer.from(body) : Buffer.from(base64, 'base64');
  response.on('close', () => order.note(response.writableFinished ? 'answered' : 'aborted'));
  order.note('requested');
  if (holds === 'headers') await order.released;
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-type': type,
    ...(location && {location}),
  });
  const chunks = async function* () {
    yield bytes.subarray(0, 1);
    if (holds === 'body') await order.released;
    yield bytes.subarray(1);
    for (let sent = 1; sent < repeat; sent++) yield bytes;
    // WebKit may hold back the last megabytes that it has read, until more arrives or the body ends.
    while (isEndless && !response.destroyed) {
      await sleep(20);
      yield ' ';
    }
  };
  // The log counts browsers that give up.
  await pipeline(chunks, response).catch(() => {});
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
