// A copy of this tree in another folder, without what git ignores and without git, as an unpacked archive has it.
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before} from 'node:test';
import {root, start} from '../../packages/internal-scripts/src/process.mjs';

/** What is made from the rest, or says who worked on it. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'build', 'coverage', '.screenshots']);

/** @returns What gives the folder, once the tests of a file run and until they end. */
export function useCopy(name: string): () => string {
  let home = '';
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'countersign-release-'));
    cpSync(root, join(home, name), {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(basename(path)) && !/\.(tsbuildinfo|tgz|log)$/.test(path),
    });
  });
  after(() => rmSync(home, {recursive: true, force: true}));
  return () => join(home, name);
}

export interface ShellOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs a command as a workflow does: in bash, which ends at the first command that fails, with an empty folder for
 * temporary files.
 *
 * @returns What it printed. Rejects with an Error that says it, when the command failed.
 */
export async function shell(command: string, {cwd, env = {}}: ShellOptions): Promise<string> {
  // Tools of the tree that the tests run in are not those of the copy.
  const path = `${join(cwd, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  const temporary = mkdtempSync(join(tmpdir(), 'countersign-runner-'));
  const child = start('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command], {
    cwd,
    env: {PATH: path, RUNNER_TEMP: temporary, ...env},
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  rmSync(temporary, {recursive: true, force: true});
  const output = Buffer.concat(chunks).toString();
  if (code !== 0) throw new Error(`This ended with ${code}: ${command}\n${output}`);
  return output;
}
