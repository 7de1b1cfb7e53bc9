// Runs the commands of guides as they stand there, in a shell.
import {spawn, type ChildProcess} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {ended, type Ended} from '../ended.ts';
import {COMMAND} from './command.ts';

const {version} = JSON.parse(readFileSync(new URL('../../../packages/cli/package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Stands in for npx: it runs the built command, in the version of this repository and no other. */
const NPX = `#!/bin/sh
if [ "$1" != "@countersign/cli@${version}" ]; then echo "npx $1: not this version" >&2; exit 97; fi
shift
exec countersign "$@"
`;

const COUNTERSIGN = `#!/bin/sh
exec "${process.execPath}" "${COMMAND}" "$@"
`;

export interface Shell {
  /** The folder in which the next command runs. */
  readonly folder: string;
  /** Runs commands. A `cd` in them lasts. */
  run(code: string, input?: string): Promise<Ended>;
  /** Starts a command that goes on, returns what it writes up to some text, and ends it as Ctrl+C does. */
  runUntil(
    code: string,
    isThere: (stdout: string) => boolean,
    meanwhile: (stdout: string) => Promise<void>,
  ): Promise<Ended>;
  /** Puts a file into the folder. */
  put(name: string, content: string): void;
}

/** A shell in a fresh folder, which is removed after the tests of this file. */
export function freshShell(env: NodeJS.ProcessEnv): Shell {
  const root = mkdtempSync(join(tmpdir(), 'countersign-shell-'));
  after(() => rmSync(root, {recursive: true}));
  const [programs, where] = [join(root, 'programs'), join(root, 'where')];
  let folder = join(root, 'empty');
  for (const path of [programs, folder]) mkdirSync(path);
  for (const [name, program] of Object.entries({npx: NPX, countersign: COUNTERSIGN})) {
    writeFileSync(join(programs, name), program);
    chmodSync(join(programs, name), 0o755);
  }
  const start = (code: string): ChildProcess =>
    spawn('sh', ['-ec', `${code}\npwd > "${where}"`], {
      cwd: folder,
      // A group of its own, for Ctrl+C.
      detached: true,
      env: {...process.env, PATH: `${programs}:${process.env['PATH']}`, npm_command: 'exec', ...env},
    });
  return {
    get folder() {
      return folder;
    },
    async run(code, input = '') {
      const result = await ended(start(code), input);
      if (result.code === 0) folder = readFileSync(where, 'utf8').trim();
      return result;
    },
    async runUntil(code, isThere, meanwhile) {
      const child = start(code);
      let stdout = '';
      const result = ended(child);
      await new Promise<void>((resolve) => {
        child.stdout!.on('data', (chunk: Buffer) => {
          stdout += chunk.toString();
          if (isThere(stdout)) resolve();
        });
        child.once('close', () => resolve());
      });
      try {
        await meanwhile(stdout);
      } finally {
        if (child.exitCode === null) process.kill(-child.pid!, 'SIGINT');
      }
      return result;
    },
    put: (name, content) => writeFileSync(join(folder, name), content),
  };
}
