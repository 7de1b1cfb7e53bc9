// Runs apt-get for one test run at a time. Clones that run side by side would otherwise meet each other's locks.
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {run, start, stop} from '../process.mjs';

/** One file for each user: a user may not open another's file in a shared folder. */
const LOCK = join(tmpdir(), `countersign-apt-${process.getuid?.()}.lock`);

/** Seconds to wait for other programs that hold apt's locks, such as automatic updates. */
const PATIENCE = 1800;

/** Given as settings: each command accepts every setting, but refuses a flag that it does not know. */
const OPTIONS = [
  'quiet=2',
  'APT::Get::Assume-Yes=true',
  'APT::Install-Recommends=false',
  `DPkg::Lock::Timeout=${PATIENCE}`,
].flatMap((setting) => ['-o', setting]);

/**
 * Runs a job with apt-get while no other test run does. The job looks again: another run may have installed what is
 * missing.
 *
 * @template Result
 * @param {(aptGet: (args: readonly string[], options?: {cwd?: string}) => Promise<string>) => Promise<Result>} job
 * @returns {Promise<Result>}
 */
export async function withApt(job) {
  // `cat` reads from Node until Node closes the pipe or is killed. Then the lock is free.
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

/**
 * Repeats a command while another program holds a lock that DPkg::Lock::Timeout does not cover, as that of the lists.
 */
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
