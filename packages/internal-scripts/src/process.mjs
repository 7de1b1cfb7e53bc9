// Starts child processes that never outlive the command that started them.
import {spawn} from 'node:child_process';
import {delimiter, join, resolve} from 'node:path';

// Prints a message if Node is too old. Write `fs.globSync` for functions that an old Node lacks: a named import of them
// would fail before this runs.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  process.stderr.write(
    `Node ${process.versions.node} is too old, and no newer one comes with this workspace for ${process.platform} ` +
      `${process.arch}. Install Node 24.15 or newer, then run the command again.\n`,
  );
  process.exit(1);
}

export const root = resolve(import.meta.dirname, '../../..');

/** Environment of every child. Our own tools, with the pinned Node among them, come before those of the machine. */
export const environment = {
  ...process.env,
  PATH: [
    join(root, 'node_modules/.bin'),
    join(root, 'packages/internal-scripts/node_modules/.bin'),
    process.env.PATH,
  ].join(delimiter),
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  // Node's test runner refuses to run inside itself, and some tests start it.
  NODE_TEST_CONTEXT: undefined,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  // A word on a newer npm would stand in the middle of what is read as JSON.
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  // Tests start the command, servers and builds hundreds of times: Node compiles each module once.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/node'),
};

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/**
 * Starts a program without input. It leads its own process group, so that what it starts ends with it.
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, args, {env = {}, stdio = ['ignore', 'pipe', 'pipe'], cwd = root} = {}) {
  const child = spawn(command, args, {
    cwd,
    stdio,
    env: {...environment, ...env},
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Ends a program that `start` started, and what it started, by its process id. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = new Promise((done) => child.once('exit', done));
  kill(child, 'SIGTERM');
  const timer = setTimeout(() => kill(child, 'SIGKILL'), 3000);
  await exited;
  clearTimeout(timer);
}

function kill(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/**
 * Runs a program to its end.
 * @returns {Promise<{code: number, output: string}>} what it printed on both streams
 */
export async function capture(command, args, options) {
  const child = start(command, args, options);
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  const code = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (exitCode) => done(exitCode ?? 1));
  });
  return {code, output: Buffer.concat(chunks).toString()};
}

/** Like `capture`, but a program that fails rejects with an Error whose `output` is what it printed. */
export async function run(command, args, options) {
  const {code, output} = await capture(command, args, options);
  if (code !== 0) throw Object.assign(new Error(`${command} ${args.join(' ')} ended with ${code}`), {output});
  return output;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of children) kill(child, 'SIGTERM');
    process.exit(130);
  });
}
process.on('exit', () => {
  for (const child of children) kill(child, 'SIGKILL');
});
