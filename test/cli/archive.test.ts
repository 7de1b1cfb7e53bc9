import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {PassThrough} from 'node:stream';
import {suite, test} from 'node:test';
import {sourceCopies} from '@countersign/authoring';
import {planVisits} from '../../packages/cli/src/archive/check-sources.ts';
import {mayAsk} from '../../packages/cli/src/archive/consent.ts';
import {wrapped} from '../../packages/cli/src/archive/lines.ts';
import {archive} from '../../packages/cli/src/commands/archive.ts';
import {UsageError} from '../../packages/cli/src/terminal/errors.ts';
import {countersign, file} from '../support/command-line/command.ts';
import {example, exampleText, exampleWith} from '../support/command-line/example.ts';

suite('countersign archive', () => {
  test('lists the sources without a copy, with where to look, to save, and to read the words', async () => {
    const path = file(exampleText);
    const {code, stdout, stderr} = await countersign(['archive', path]);
    assert.deepEqual([code, stderr], [0, '']);
    const blocks = stdout.split('\n\n');
    assert.equal(
      blocks[0],
      [
        'herald-2026-06: “Company publishes summary” (The Herald)',
        '  On it rest: the present status of 1 demand (publish-audit), 1 other place.',
        '  http://herald.example.com/2026/summary',
        '  No copy.',
        '  Look for one: https://web.archive.org/web/*/http://herald.example.com/2026/summary',
        '  Save one:     https://web.archive.org/save/http://herald.example.com/2026/summary',
        '  The quoted words “The annexes remain under lock.”',
        '    http://herald.example.com/2026/summary#:~:text=The%20annexes%20remain%20under%20lock',
      ].join('\n'),
    );
    assert.match(stdout, /Copy \(Example Archive, 2026-03-12\): https:\/\/archive\.example\.net\/2026\/audit\n/);
    assert.match(stdout, /^8 sources: 2 with a copy, 5 without, 1 without an address\.$/m);
    assert.match(stdout, /countersign archive add herald-2026-06 ADDRESS-OF-THE-COPY --to /);
  });

  test('is JSON for programs, of some sources if wanted', async () => {
    const path = file(exampleText);
    const {stdout} = await countersign(['archive', path, '--missing', '--json', '--source', 'company-2026-06']);
    const {sources} = JSON.parse(stdout) as {sources: {id: string; save: {archive: string}[]}[]};
    assert.deepEqual(
      sources.map(({id, save}) => [id, save.map(({archive}) => archive)]),
      [['company-2026-06', ['Internet Archive', 'Perma.cc', 'Megalodon']]],
    );
  });

  test('writes a copy into the document, which the check takes', async () => {
    const path = file(exampleText);
    const url = 'https://web.archive.org/web/20260605101112/http://herald.example.com/2026/summary';
    const {code, stdout, stderr} = await countersign(['archive', 'add', 'herald-2026-06', url, '--to', path]);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout, `${path}: herald-2026-06 has a copy now: ${url} (Internet Archive, 2026-06-05).\n`);
    const archived = `"archived": {\n        "url": "${url}",\n        "date": "2026-06-05",\n        "by": "Internet Archive"\n      }`;
    assert(readFileSync(path, 'utf8').includes(archived));
    assert.match((await countersign(['check', path])).stdout, /no problems/);
  });

  test('asks nobody without a yes', async () => {
    const path = file(exampleText);
    const {code, stdout, stderr} = await countersign(['archive', path, '--check']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^This asks 5 hosts for 10 addresses, from this machine: herald\.example\.com \(3\)/);
    assert.match(stderr, /Add --yes/);
  });

  test('asks if a person says yes, and says before whom', async () => {
    const plan = planVisits(sourceCopies(example()));
    for (const [answer, may] of [
      ['yes\n', true],
      ['Y\n', true],
      ['\n', false],
      ['no\n', false],
      // Ctrl+C and Ctrl+D.
      ['\u0003', false],
      ['\u0004', false],
    ] as const) {
      const [stdin, stderr] = [new PassThrough(), new PassThrough()].map((each) => Object.assign(each, {isTTY: true}));
      stdin!.write(answer);
      assert.equal(await mayAsk(plan, false, {stdin: stdin!, stderr: stderr!}), may, JSON.stringify(answer));
      assert.match(String(stderr!.read()), /^This asks 5 hosts .*\n[^]*Write yes to go on\./);
    }
  });

  test('shows a document’s words as text', async () => {
    const title = '"title": "Company publishes \u2066summary\u2069"';
    const path = file(exampleWith('"title": "Company publishes summary"', title));
    const {stdout} = await countersign(['archive', path, '--missing']);
    assert.match(stdout, /^herald-2026-06: “Company publishes \\u2066summary\\u2069” /);
  });

  test('says how it is used', async () => {
    for (const [args, message] of [
      [['add', 'herald-2026-06'], /Name the source and the address/],
      [['add', 'a', 'b', 'c'], /what is c\?/],
      [['add', 'a', 'b', '--check'], /add takes --to/],
      [['--yes'], /--yes is for --check/],
      [['--date', '2026-01-01'], /are for archive add/],
      [['a.json', 'b.json'], /what is b\.json\?/],
      [[file(exampleText), '--source', 'herald-2027'], /there is no such source\. Did you mean herald-2026\?/],
    ] as const) {
      await assert.rejects(archive.run(args), (error) => error instanceof UsageError && message.test(error.message));
    }
  });

  test('breaks lines between words, and never in an address', () => {
    const address = `https://a.example.org/${'x'.repeat(200)}`;
    assert.deepEqual(wrapped(`See ${address} there`, 2), ['  See', `    ${address}`, '    there']);
    for (const line of wrapped('word '.repeat(100).trim(), 4)) assert(line.length <= 120);
  });
});
