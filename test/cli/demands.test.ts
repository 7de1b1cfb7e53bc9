import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';

const demands = (...args: string[]) => countersign(['demands', ...args]);

suite('countersign demands', () => {
  test('records what happened, and adds a demand', async () => {
    const path = file(exampleText);
    const note = 'The Herald reports that the whole audit is public.';
    const recorded = await demands(
      'record',
      'repair',
      'unmet',
      '--to',
      path,
      '--note',
      note,
      '--source',
      'herald-2026-06',
    );
    assert.deepEqual([recorded.code, recorded.stderr], [0, '']);
    assert.equal(recorded.stdout, `${path}: “Repair the dam before the winter” now stands at “unmet”.\n`);
    const added = await demands('add', 'Say when', '--to', path, '--source', 'herald-2026');
    assert.equal(added.stdout, `${path}: demand say-when added, as “unknown”.\n`);
    const document = JSON.parse(readFileSync(path, 'utf8')) as {demands: {id: string; history: {note: string}[]}[]};
    assert.equal(document.demands[1]!.history.at(-1)!.note, note);
    assert.equal(document.demands[2]!.id, 'say-when');
    assert.match((await countersign(['check', path])).stdout, /: no problems/);
  });

  test('writes nothing that the check refuses, and names the option that is wrong', async () => {
    const path = file(exampleText);
    const {code, stdout, stderr} = await demands(
      ...['record', 'repair', 'unmet', '--to', path, '--note', 'x', '--source', 'nobody', '--date', '2027-01-01'],
    );
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^--source: There is no "nobody" in sources\./m);
    assert.match(stderr, /^Nothing was written\.$/m);
    assert.equal(readFileSync(path, 'utf8'), exampleText);
  });

  test('takes an earlier event, and a date as a person writes it', async () => {
    const path = file(exampleText);
    const {code, stdout, stderr} = await demands(
      ...['record', 'repair', 'promised', '--to', path, '--date', '30 March 2026', '--due', '1 May 2026'],
      ...['--note', 'The Herald said that repairs were promised.', '--source', 'herald-2026'],
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /once stood at “promised”\. Its status is as before\./);
    const {history} = (JSON.parse(readFileSync(path, 'utf8')) as {demands: {history: {date: string; due?: string}[]}[]})
      .demands[1]!;
    assert.deepEqual(
      history.map(({date, due}) => [date, due]),
      [
        ['2026-03-30', '2026-05-01'],
        ['2026-04-02', undefined],
      ],
    );
  });

  test('says how it is used', async () => {
    const path = file(exampleText);
    for (const [args, message] of [
      [[], /Say what to do/],
      [['add'], /Write the demand/],
      [['add', 'Publish', 'it'], /quotation marks/],
      [['add', 'x', '--missing', 'y'], /--missing belongs to record/],
      [['record', 'repair'], /Name the demand and its status/],
      [['record', 'repair', 'met'], /--note/],
      [['record', 'repair', 'met', '--note', 'x'], /--source/],
      [['record', 'repair', 'partial', '--note', 'x', '--source', 'y'], /Say with --missing what/],
      [['record', 'repair', 'met', 'now', '--note', 'x'], /what is now\?/],
      [['add', 'x', '--to', '-'], /--to needs a file/],
    ] as const) {
      const {code, stderr} = await demands(
        ...args,
        ...((args as readonly string[]).includes('--to') ? [] : ['--to', path]),
      );
      assert.equal(code, 2, stderr);
      assert.match(stderr, message);
    }
    assert.match(
      (await demands('record', 'x', 'met', '--note', 'x', '--source', 'y', '--to', 'none.json')).stderr,
      /There is no such file/,
    );
  });
});
