// Runs `countersign preview` on a file in a folder of its own, and listens to what it tells its page.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import type {Message} from '../../../packages/cli/src/preview/state.ts';
import type {Ended} from '../ended.ts';
import {COMMAND, SOON} from './command.ts';
import {exampleText} from './example.ts';
import {save} from './save.ts';

export interface Preview {
  /** The document, in an empty folder. */
  readonly file: string;
  readonly folder: string;
  /** The address of the author's page, as it is printed. */
  readonly address: string;
  /** The address of the folder of what its frames show. */
  readonly views: string;
  save(text: string | Uint8Array): void;
  /** The next message that is wanted, from those that came since the last one. */
  told(isWanted: (message: Message) => boolean): Promise<Message>;
  /** Presses Ctrl+C. */
  end(signal?: NodeJS.Signals): Promise<Ended>;
}

const ends: (() => void)[] = [];
after(() => {
  for (const end of ends) end();
});

/** Starts a preview. It ends after the tests of the file at the latest. */
export async function startPreview(
  text: string | Uint8Array = exampleText,
  {name = 'campaign.json', args = []}: {name?: string; args?: readonly string[]} = {},
): Promise<Preview> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-preview-'));
  const file = join(folder, name);
  writeFileSync(file, text);
  const child = spawn(process.execPath, [COMMAND, 'preview', file, ...args], {
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
  const page = await (await fetch(address)).text();
  const views = new URL(/data-views="([^"]+)"/.exec(page)![1]!, address).href;
  const messages = listen(`${address}events`);
  return {
    file,
    folder,
    address,
    views,
    save: (content) => save(file, content),
    async told(isWanted) {
      for (;;) {
        const message = await messages();
        if (isWanted(message)) return message;
      }
    },
    async end(signal = 'SIGINT') {
      child.kill(signal);
      return {code: await closed, stdout, stderr};
    },
  };
}

/** Listens to a stream of events. The function that it returns takes one after the other. */
function listen(address: string): () => Promise<Message> {
  const waiting: Message[] = [];
  let wanted: ((message: Message) => void) | undefined;
  let text = '';
  const stream = request(address, (response) => {
    response.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const events = text.split('\n\n');
      text = events.pop()!;
      for (const event of events) {
        // Newer pages may be told in place of this one.
        if (!event.startsWith('event: replaced')) waiting.push(JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as Message);
      }
      hand();
    });
    response.on('error', () => {});
  });
  stream.on('error', () => {});
  stream.end();
  function hand(): void {
    const take = wanted;
    if (!take || waiting.length === 0) return;
    wanted = undefined;
    take(waiting.shift()!);
  }
  return () =>
    new Promise((resolve) => {
      wanted = resolve;
      hand();
    });
}
