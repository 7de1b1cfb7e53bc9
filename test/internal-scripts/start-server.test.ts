import assert from 'node:assert/strict';
import type {ChildProcess} from 'node:child_process';
import {createServer, type Server} from 'node:http';
import {afterEach, test} from 'node:test';
import {start, stop} from '../../packages/internal-scripts/src/process.mjs';
import {startServer} from '../../packages/internal-scripts/src/servers/start-server.mjs';

const strangers: Server[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) await stop(child);
  for (const stranger of strangers.splice(0)) stranger.close();
});

/** Another program takes a port that was free a moment ago. */
function take(port: number): void {
  const stranger = createServer((_, response) => response.end('a stranger'));
  strangers.push(stranger);
  stranger.listen(port, '127.0.0.1');
}

function node(script: string): ChildProcess {
  const child = start(process.execPath, ['-e', script]);
  children.push(child);
  return child;
}

const listening = (port: number) =>
  node(`require('node:http').createServer((_, response) => response.end('ours')).listen(${port}, '127.0.0.1')`);

/** The same, once another program has the port. */
const listeningLater = (port: number) =>
  node(`(function look() {
    const seen = () => require('node:http').createServer().listen(${port}, '127.0.0.1');
    require('node:net').connect(${port}, '127.0.0.1').on('connect', seen).on('error', () => setTimeout(look, 10));
  })()`);

const answerOf = async (port: number) => (await fetch(`http://127.0.0.1:${port}`)).text();

test('a server is there when it answers, on as many ports as it wants', async () => {
  const launch = (one: number, other: number) =>
    node(`for (const port of [${one}, ${other}]) {
      setTimeout(() => require('node:http').createServer((_, response) => response.end('ours')).listen(port), 200);
    }`);
  const {ports} = await startServer({name: 'it', ports: 2, launch});
  assert.equal(new Set(ports).size, 2);
  assert.deepEqual(await Promise.all(ports.map(answerOf)), ['ours', 'ours']);
});

for (const [what, launch] of [
  ['that ends where its port is taken', listeningLater],
  ['that lives on where its port is taken', () => node('setInterval(() => {}, 1000)')],
] as const) {
  test(`the answer of a stranger is not that of a server ${what}: it is started on another port`, async () => {
    const tried: number[] = [];
    const {ports} = await startServer({
      name: 'it',
      launch(port) {
        tried.push(port);
        if (tried.length === 1) take(port);
        // Between the look for the port and the start.
        return tried.length === 1 ? launch(port) : listening(port);
      },
    });
    assert.notEqual(ports[0], tried[0]);
    assert.equal(await answerOf(ports[0]!), 'ours');
  });
}

test('a server that ends, or is ended, rejects with what it printed', async () => {
  const ends = startServer({name: 'Ends', launch: () => node('console.error("why"); process.exit(3)')});
  await assert.rejects(ends, /^Error: Ends ended with 3:\nwhy\n$/);
  const ended = startServer({name: 'Ended', launch: () => node('console.log("so far"); process.kill(process.pid)')});
  await assert.rejects(ended, /^Error: Ended was ended by SIGTERM:\nso far\n$/);
  await assert.rejects(
    startServer({name: 'Nothing', launch: () => start('/nonexistent/program', [])}),
    /^Error: Nothing could not be started/,
  );
});
