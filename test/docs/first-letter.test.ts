// The guide for a first letter leads from an empty folder to a partner's page. Every command in it is pasted here.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {freshShell, type Shell} from '../support/command-line/shell.ts';
import {translatedTable} from '../support/command-line/translated-table.ts';
import {guide} from '../support/guides.ts';

const GUIDE = guide('docs/first-letter.md');
const NOW = {SOURCE_DATE_EPOCH: String(Date.parse('2026-09-01') / 1000)};

/** What a person types into the questions. An empty line ends a list, or takes what is proposed. */
const ANSWERS = [
  ...[
    'Close the dump at Elm Creek',
    'Elm Council',
    '',
    'Green Street',
    'greenstreet.example.org',
    'English',
    '2026-04-02',
  ],
  ...['Close the dump', 'Clean the creek', '', 'greenstreet.example.org/elm-creek', ''],
];
const LETTER =
  'Dear members of the council,\n\nthe dump at Elm Creek leaks.\n\n- Close the dump.\n- Clean the creek.\n';

/** Serves a folder as the guide for servers asks, and passes on the address of its document. */
async function served(folder: string, use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(({url}, response) => {
    const name = url!.split('/').at(-1)!;
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      vary: 'Accept-Encoding',
      'content-type': 'application/json',
      'content-encoding': 'br',
      'cache-control': name === 'campaign.json' ? 'public, max-age=300' : 'public, max-age=31536000, immutable',
    });
    response.end(brotliCompressSync(readFileSync(join(folder, name))));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as {port: number};
  try {
    await use(`http://127.0.0.1:${port}/elm-creek/campaign.json`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Pastes one block, and does what the guide asks of a person beside it. */
async function paste(shell: Shell, code: string): Promise<string> {
  if (code.includes(' preview')) {
    const {stderr} = await shell.runUntil(
      code,
      (stdout) => /^http:\/\/127\.0\.0\.1:\d+\/\S+$/m.test(stdout),
      async (stdout) => {
        const response = await fetch(/^http:\/\/\S+$/m.exec(stdout)![0]);
        assert.equal(response.status, 200);
        await response.text();
      },
    );
    assert.equal(stderr, '');
    return '';
  }
  if (code.includes('--deployed')) {
    await served(join(shell.folder, 'public'), async (address) => {
      const {code: exit, stdout, stderr} = await shell.run(code.replace(/https:\/\/\S+/, address));
      assert.equal(exit, 0, stdout + stderr);
    });
    return '';
  }
  if (code.includes('translate import')) {
    const table = readFileSync(join(shell.folder, 'ar.csv'), 'utf8');
    shell.put(
      'ar.csv',
      translatedTable(table, (text) => `ترجمة: ${text}`),
    );
  }
  const {code: exit, stdout, stderr} = await shell.run(code, code.includes(' init ') ? ANSWERS.join('\n') : '');
  assert.equal(exit, 0, `${code}${stdout}${stderr}`);
  return stdout;
}

suite('the guide for a first letter', () => {
  test('fits on one page', () => assert.ok(GUIDE.text.trimEnd().split('\n').length <= 120));

  test('leads from an empty folder to a partner’s page, by what can be pasted', async () => {
    const shell = freshShell(NOW);
    shell.put('letter.txt', LETTER);
    let printed = '';
    for (const {language, code} of GUIDE.blocks) {
      if (language === 'csv') shell.put('signatories.csv', code);
      else if (language === 'bibtex') shell.put('sources.bib', code);
      else printed += await paste(shell, code);
    }
    assert.match(printed, /<cs-campaign /);
    const read = (name: string) => readFileSync(join(shell.folder, 'public', name), 'utf8');
    assert.match(read('index.html'), /Elm Council said that it would close the dump in/);
    assert.match(read('index.html'), /the dump at Elm Creek leaks/);
    assert.match(read('embed.html'), /&#60;cs-campaign /);
    assert.ok(read('index.ar.html'));
  });
});
