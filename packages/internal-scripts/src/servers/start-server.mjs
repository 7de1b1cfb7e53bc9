// Starts a server on a free port, and makes sure that this server and no other program listens there.
import {readdirSync, readFileSync, readlinkSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {stop} from '../process.mjs';

/** How many ports are tried. Another program may take a port that was free a moment ago. */
const ATTEMPTS = 10;

/** How many characters of a program's output an error repeats. */
const TOLD = 4000;

/**
 * Starts a server, and waits until it answers or has ended. There is no other limit: no number is right for every
 * machine.
 *
 * To find a free port means to listen on it and to close it again, and then another program may take it. On Linux this
 * looks up the listener. If that is another program, its answer does not count, and the server starts again on another
 * port. Elsewhere a server whose port is taken ends by itself.
 *
 * @param {object} options
 * @param {string} options.name Its name in errors.
 * @param {(...ports: number[]) => import('node:child_process').ChildProcess} options.launch Starts it with `start`.
 * @param {number} [options.ports] Number of ports that it listens on.
 * @param {string} [options.path] Path to request. Any status is an answer.
 * @returns {Promise<{child: import('node:child_process').ChildProcess, ports: number[]}>}
 * @throws {Error} with what the program printed.
 */
export async function startServer({name, launch, ports: count = 1, path = '/'}) {
  for (let attempt = 1; ; attempt += 1) {
    const ports = await freePorts(count);
    const child = launch(...ports);
    const printed = readPrinted(child);
    const problem = await answering(child, ports, path);
    if (!problem) return {child, ports};
    await stop(child);
    const isTaken = ports.some((port) => holdersOf(port)?.length > 0) || /EADDRINUSE|in use/i.test(printed());
    if (!isTaken || attempt === ATTEMPTS) throw new Error(`${name} ${problem}:\n${printed().slice(-TOLD)}`);
  }
}

/** @returns {Promise<string | undefined>} Why a server will never answer. undefined once it answers. */
async function answering(child, ports, path) {
  let failure;
  child.once('error', (error) => (failure = `could not be started (${error.message})`));
  const problem = () => {
    if (failure) return failure;
    if (child.exitCode !== null) return `ended with ${child.exitCode}`;
    return child.signalCode === null ? undefined : `was ended by ${child.signalCode}`;
  };
  for (const port of ports) {
    for (;;) {
      if (problem()) return problem();
      const holders = holdersOf(port);
      const group = holders?.map(groupOf);
      if (group?.some((each) => each !== undefined && each !== child.pid)) return `found port ${port} taken`;
      if ((!group || group.includes(child.pid)) && (await answers(port, path))) break;
      await sleep(20);
    }
  }
  // Elsewhere than on Linux, another program may have answered, and this one may have just ended.
  await sleep(0);
  return problem();
}

const answers = (port, path) =>
  fetch(`http://127.0.0.1:${port}${path}`, {redirect: 'manual'})
    .then((response) => response.arrayBuffer())
    .then(
      () => true,
      () => false,
    );

/** Collects a program's output. A program whose output is not read stops and waits. */
function readPrinted(child) {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => (printed = (printed + chunk).slice(-TOLD)));
  }
  return () => printed;
}

/** Stands for a process of another user, whose open files this user may not see. */
const UNSEEN = 0;

/**
 * The processes that listen on a port.
 * @returns {number[] | undefined} undefined where there is no /proc to ask.
 */
function holdersOf(port) {
  const sockets = new Set();
  try {
    for (const table of ['tcp', 'tcp6']) {
      for (const line of readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1)) {
        const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
        const isListening = state === '0A';
        if (isListening && parseInt(local.split(':')[1], 16) === port) sockets.add(`socket:[${inode}]`);
      }
    }
  } catch (error) {
    if (sockets.size === 0 && error.path === '/proc/net/tcp') return undefined;
  }
  if (sockets.size === 0) return [];
  const holders = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => descriptorsOf(pid).some((target) => sockets.has(target)))
    .map(Number);
  return holders.length > 0 ? holders : [UNSEEN];
}

/** The targets of a process's open files. Empty if it has ended or belongs to another user. */
function descriptorsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return [readlinkSync(`/proc/${pid}/fd/${fd}`)];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

/** The process group of a process, or undefined if it has ended. `start` makes each program the leader of a group. */
function groupOf(pid) {
  try {
    // These follow the name, which may have spaces and brackets in it: state, parent, group.
    const [, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(group);
  } catch {
    return undefined;
  }
}

/** Finds different ports that no program listens on at this moment. */
export async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({length: count}, async () => {
      const server = createServer();
      await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
      return server;
    }),
  );
  const ports = servers.map((server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
