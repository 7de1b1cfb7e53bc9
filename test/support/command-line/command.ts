// Runs the built command as its users do.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

/** The built command. */
export const COMMAND = fileURLToPath(new URL('../../../packages/cli/dist/countersign.js', import.meta.url));

/** The default date of tests, 1 September 2026: some months after the example was last checked. */
export const SOON = '1788220800';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `countersign`, with a text for its standard input. */
export async function countersign(
  args: readonly string[],
  {input = '', env = {}, cwd}: {input?: string; env?: NodeJS.ProcessEnv; cwd?: string} = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: {...process.env, SOURCE_DATE_EPOCH: SOON, ...env},
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  // A command that does not read its input may end before the input is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return {code, stdout: Buffer.concat(stdout!).toString(), stderr: Buffer.concat(stderr!).toString()};
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
