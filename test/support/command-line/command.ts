// Runs the built command.
import {fork, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ended, type Ended} from '../ended.ts';
import type {Outcome, Task} from './command-host.ts';

/** The built command. */
export const COMMAND = fileURLToPath(new URL('../../../packages/cli/dist/countersign.js', import.meta.url));

/** The default date of tests, 1 September 2026: some months after the example was last checked. */
export const SOON = '1788220800';

interface Surroundings {
  /** Text for its standard input. */
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly cwd?: string | undefined;
}

/**
 * Runs `countersign`. All commands of a test file run in one process, each alone. {@link program} starts the real
 * program, with a process of its own.
 */
export async function countersign(args: readonly string[], around: Surroundings = {}): Promise<Ended> {
  const turn = last.then(() => runInHost(args, around));
  last = turn.catch(() => {});
  return turn;
}

let last: Promise<unknown> = Promise.resolve();
let host: ChildProcess | undefined;
after(() => host?.kill());

async function runInHost(args: readonly string[], {input = '', env, cwd}: Surroundings): Promise<Ended> {
  host ??= fork(new URL('command-host.ts', import.meta.url), {execArgv: ['--disable-warning=ExperimentalWarning']});
  const task: Task = {args, input, cwd: cwd ?? process.cwd(), env: environment(env)};
  host.send(task);
  const [outcome] = (await once(host, 'message')) as [Outcome];
  // The real program says what to do about a mistake of ours.
  return 'error' in outcome ? program(args, {input, env, cwd}) : outcome;
}

const environment = (env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  SOURCE_DATE_EPOCH: SOON,
  ...env,
});

/** Runs the program `countersign` as its users do. */
export async function program(args: readonly string[], {input = '', env, cwd}: Surroundings = {}): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, ...args], {cwd, env: environment(env)});
  return ended(child, input);
}

const folder = mkdtempSync(join(tmpdir(), 'countersign-cli-'));
after(() => rmSync(folder, {recursive: true}));

let files = 0;

/** Writes a file that exists until the tests of this file end. */
export function file(content: string | Uint8Array, name = `campaign-${++files}.json`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Removes the note on the hashes of the code's files from the stream for errors. */
export const withoutCodeNote = (stderr: string): string =>
  stderr.replace(/^Note: a Content Security Policy that allows scripts by their hashes .*\n/m, '');
