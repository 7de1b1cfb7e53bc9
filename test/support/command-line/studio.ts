// Runs `countersign studio` on a file in a folder of its own.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import type {Ended} from '../ended.ts';
import {COMMAND, SOON} from './command.ts';
import {exampleText} from './example.ts';
import {save} from './save.ts';

export interface RunningStudio {
  /** The document, in an empty folder. */
  readonly file: string;
  readonly folder: string;
  /** The address of the page, as it is printed. */
  readonly address: string;
  /** The folder of the page: the address without its query. */
  readonly page: string;
  save(text: string | Uint8Array): void;
  read(): string;
  /** Presses Ctrl+C. */
  end(): Promise<Ended>;
}

const ends: (() => void)[] = [];
after(() => {
  for (const end of ends) end();
});

/** Starts the command. It ends after the tests of the file at the latest. */
export async function startStudio(
  text: string | Uint8Array = exampleText,
  name = 'campaign.json',
): Promise<RunningStudio> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-studio-'));
  const file = join(folder, name);
  writeFileSync(file, text);
  const child = spawn(process.execPath, [COMMAND, 'studio', file], {
    env: {...process.env, SOURCE_DATE_EPOCH: SOON},
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  ends.push(() => {
    child.kill('SIGKILL');
    rmSync(folder, {recursive: true, force: true});
  });
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const [printed] = /^http:\S+$/m.exec(stdout) ?? [];
      if (printed) resolve(printed);
    });
    void closed.then((code) => reject(new Error(`It ended with ${code}: ${stderr}`)));
  });
  return {
    file,
    folder,
    address,
    page: address.replace(/\?.*/, ''),
    save: (content) => save(file, content),
    read: () => readFileSync(file, 'utf8'),
    async end() {
      child.kill('SIGINT');
      return {code: await closed, stdout, stderr};
    },
  };
}
