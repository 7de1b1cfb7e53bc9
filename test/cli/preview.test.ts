// The command itself: what it is told, what it prints, and how it ends.
import assert from 'node:assert/strict';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {test} from 'node:test';
import {start, stop} from '../../packages/internal-scripts/src/process.mjs';
import {startServer} from '../../packages/internal-scripts/src/servers/start-server.mjs';
import {until} from '../support/browsers/until.ts';
import {COMMAND, countersign, file} from '../support/command-line/command.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';
import {startPreview} from '../support/command-line/preview.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`it prints an address of this machine, and ends with ${signal} also while pages are open`, async () => {
    const preview = await startPreview();
    await preview.told(({said}) => said.startsWith('Shown.'));
    const {code, stdout, stderr} = await preview.end(signal);
    assert.deepEqual([code, stderr], [0, '']);
    const [sentence, address, ...more] = stdout.trimEnd().split('\n');
    assert.equal(sentence, `${preview.file}: Open this address in a browser on this computer. Ctrl+C ends it.`);
    assert.match(address!, /^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/);
    assert.deepEqual(more, []);
    await assert.rejects(fetch(address!));
  });
}

test('a document with problems is opened, and says them', async () => {
  const preview = await startPreview(exampleWith('"withheld"', '"witheld"'));
  const message = await preview.told(() => true);
  assert.equal(message.said, '1 problem.');
  assert.equal(message.note, 'The letter appears here when its file has no problems.');
  assert.deepEqual([message.shown, message.languages, message.warnings], [0, [], undefined]);
  const [problem] = message.problems!.listed;
  assert.equal(problem!.line, exampleText.slice(0, exampleText.indexOf('"withheld"')).split('\n').length);
  assert.match(problem!.text, /witheld.*Did you mean "withheld"\?$/);
});

test('the port that is asked for is the one of the address', async () => {
  let printed = '';
  const path = file(exampleText);
  const {child, ports} = await startServer({
    name: 'countersign preview',
    launch(port) {
      const starting = start(process.execPath, [COMMAND, 'preview', path, '--port', String(port)]);
      printed = '';
      starting.stdout!.on('data', (chunk: Buffer) => (printed += chunk.toString()));
      return starting;
    },
  });
  try {
    await until(
      () => Promise.resolve(printed),
      (text) => text.includes(`\nhttp://127.0.0.1:${ports[0]}/`),
    );
  } finally {
    await stop(child);
  }
});

test('no two addresses are the same behind their ports', async () => {
  const [one, other] = await Promise.all([startPreview(), startPreview()]);
  assert.notEqual(new URL(one.address).pathname, new URL(other.address).pathname);
});

test('a port in use is said', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  try {
    await assert.rejects(startPreview(exampleText, {args: ['--port', String(port)]}), {
      message:
        `It ended with 2: countersign preview: Port ${port}: Another program uses it. ` +
        'Name another with --port, or leave it out for a free one.\n',
    });
  } finally {
    server.close();
  }
});

for (const [what, args, message] of [
  ['a file that is not there', ['missing.json'], /^countersign preview: missing\.json: There is no such file\.\n$/],
  ['a folder', ['.'], /^countersign preview: \.: This is a folder\. Name the document in it\.\n$/],
  ['standard input', ['-'], /^countersign preview: -: Name the file that you edit\.\n/],
  ['an address', ['https://letters.example.org/campaign.json'], /: Name the file that you edit\.\n/],
  ['two files', ['a.json', 'b.json'], /^countersign preview: One document at a time: what is b\.json\?\n/],
  [
    'a word for a port',
    ['--port', 'http'],
    /^countersign preview: --port http: Write a number from 1 to 65535, such as 8080\.\n/,
  ],
  ['a port that does not exist', ['--port', '65536'], /--port 65536: Write a number from 1 to 65535/],
] as const) {
  test(`${what} is refused`, async () => {
    const {code, stdout, stderr} = await countersign(['preview', ...args]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, message);
  });
}
