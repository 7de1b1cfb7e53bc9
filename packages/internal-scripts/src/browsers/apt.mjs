// apt-get, by all test runs of this user on the machine in turn: clones that run side by side would find each other's locks.
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {run, start, stop} from '../process.mjs';

/** Of one user, for no other may open a file of theirs in a shared folder. */
const LOCK = join(tmpdir(), `countersign-apt-${process.getuid?.()}.lock`);

/** Seconds to wait for programs that are not ours, such as the updates that a machine makes by itself. */
const PATIENCE = 1800;

/** As settings, which each command of apt-get takes: it refuses flags that mean nothing to one. */
const OPTIONS = [
  'quiet=2',
  'APT::Get::Assume-Yes=true',
  'APT::Install-Recommends=false',
  `DPkg::Lock::Timeout=${PATIENCE}`,
].flatMap((setting) => ['-o', setting]);

/**
 * Does something with apt-get that no other test run does at the same time. What was missing may be there by then.
 *
 * @template Result
 * @param {(aptGet: (args: readonly string[], options?: {cwd?: string}) => Promise<string>) => Promise<Result>} job
 * @returns {Promise<Result>}
 */
export async function withApt(job) {
  // The lock is held until this program has ended, also where Node is killed: it reads what only Node can close.
  const holder = start('flock', [LOCK, 'sh', '-c', 'echo held; cat'], {stdio: ['pipe', 'pipe', 'pipe']});
  try {
    await held(holder);
    return await job(aptGet);
  } finally {
    await stop(holder);
  }
}

function held(holder) {
  return new Promise((done, fail) => {
    let said = '';
    holder.stdout.once('data', () => done(undefined));
    holder.stderr.on('data', (chunk) => (said += chunk));
    holder.once('error', fail);
    holder.once('exit', (code) => fail(new Error(`flock ended with ${code}: ${said}`)));
  });
}

/** DPkg::Lock::Timeout is not for the lists of packages, nor for what has been downloaded: there apt-get fails at once. */
async function aptGet(args, {cwd} = {}) {
  const deadline = Date.now() + PATIENCE * 1000;
  for (;;) {
    try {
      return await run('apt-get', [...OPTIONS, ...args], {cwd, env: {DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C'}});
    } catch (error) {
      if (!/Could not get lock|Unable to lock|Unable to acquire/.test(error.output) || Date.now() > deadline)
        throw error;
      await sleep(1000);
    }
  }
}
