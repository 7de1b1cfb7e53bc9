// Commands run in this process: a process for each would take most of the time.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runCommand} from '../../packages/cli/src/command-line.ts';
import type {Json} from '../support/documents/json.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command, with what it writes to the two streams. */
export async function run(args: readonly string[]): Promise<Ran> {
  const said = {stdout: '', stderr: ''};
  const streams = ['stdout', 'stderr'] as const;
  const originals = streams.map((name) => process[name].write.bind(process[name]));
  for (const [at, name] of streams.entries()) {
    process[name].write = (chunk: string | Uint8Array, ...others: []) => {
      // The test runner writes bytes.
      if (typeof chunk !== 'string') return originals[at]!(chunk, ...others);
      said[name] += chunk;
      return true;
    };
  }
  try {
    const code = await runCommand(args);
    return {code, ...said};
  } finally {
    for (const [at, name] of streams.entries()) process[name].write = originals[at]!;
  }
}

/** Documents as files of their author, in a folder to write to, and as published. */
export interface Placed {
  readonly folder: string;
  readonly files: readonly string[];
  readonly addresses: readonly string[];
}

/** Later than all dates of arbitrary documents, so that none of them lies in the future. */
const NOW = '40000000000';

/** Has documents as files and at addresses of this machine while something is done with them. */
export async function placed(documents: readonly Json[], use: (placed: Placed) => Promise<void>): Promise<void> {
  const texts = documents.map((document) => JSON.stringify(document));
  const folder = mkdtempSync(join(tmpdir(), 'countersign-fuzz-'));
  // No logo is there.
  const server = createServer(({url}, response) => {
    const text = texts[Number(/^\/(\d+)\/campaign\.json$/.exec(url!)?.[1])];
    response.writeHead(text === undefined ? 404 : 200, {'content-type': 'application/json'}).end(text);
  });
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = NOW;
  try {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const {port} = server.address() as AddressInfo;
    const files = texts.map((text, at) => {
      const path = join(folder, `${at}.json`);
      writeFileSync(path, text);
      return path;
    });
    await use({folder, files, addresses: texts.map((_, at) => `http://127.0.0.1:${port}/${at}/campaign.json`)});
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
    server.close();
    server.closeAllConnections();
    rmSync(folder, {recursive: true});
  }
}
