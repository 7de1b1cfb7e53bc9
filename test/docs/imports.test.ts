// The guide for authors says how files of other programs come into a document. Each command in it is run as it stands.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {promisify} from 'node:util';
import type {Campaign} from '@countersign/campaign';
import {COMMAND} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';
import {guide} from '../support/guides.ts';

const {blocks} = guide('docs/campaign-author-guide.md');
const folder = mkdtempSync(join(tmpdir(), 'countersign-imports-'));
after(() => rmSync(folder, {recursive: true}));
const path = (name: string) => join(folder, name);

/** Runs one line of the guide in the folder of the document, and returns what it prints. */
async function run(line: string): Promise<string> {
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  assert.deepEqual(args[0], 'npx');
  assert.match(args[1]!, /^@countersign\/cli@/);
  const {stdout} = await promisify(execFile)(process.execPath, [COMMAND, ...args.slice(2)], {cwd: folder});
  return stdout;
}

const linesWith = (command: string): string[] =>
  blocks
    .filter(({language}) => language === 'sh')
    .flatMap(({code}) => code.trimEnd().split('\n'))
    .filter((line) => line.includes(` ${command} `));
const codeIn = (language: string): string => blocks.find((block) => block.language === language)!.code;
const document = (): Campaign => JSON.parse(readFileSync(path('campaign.json'), 'utf8')) as Campaign;

test('signatories, sources and translations come in as the guide says', async () => {
  writeFileSync(path('campaign.json'), exampleText);
  writeFileSync(path('coalition.csv'), codeIn('csv'));
  writeFileSync(path('refs.bib'), codeIn('bibtex'));

  const [dry, add, ...others] = linesWith('signatories add');
  assert.deepEqual(others, []);
  assert.match(
    await run(dry!),
    /row 2 {2}la .*Lakes Alliance \(LA\).*\nrow 3 .*2 signatories would be added\. Nothing was written\./s,
  );
  assert.match(
    await run(add!),
    /2 signatories added\.\nNote: Never read, because it is personal: the column “Contact e-mail”/,
  );
  assert.deepEqual(
    document()
      .signatories.slice(-2)
      .map(({id, country}) => [id, country]),
    [
      ['la', 'KE'],
      ['friends-of-the-creek', 'GB'],
    ],
  );

  const [sources] = linesWith('sources add');
  assert.match(
    await run(sources!),
    /^\[@herald-audit\] news: Audit found leaks at reservoir, The Herald, 2026-03-12\n/,
  );
  assert.equal(document().sources.at(-1)!.kind, 'news');

  const [out, back] = linesWith('translate');
  assert.match(await run(out!), /^fr\.csv: \d+ texts/);
  const table = readFileSync(path('fr.csv'), 'utf8');
  const filled = table.replace(
    'Repair the dam before the winter,,missing',
    'Repair the dam before the winter,Réparez le barrage,missing',
  );
  assert.notEqual(filled, table);
  writeFileSync(path('fr.csv'), filled);
  assert.match(await run(back!), /1 text taken in fr/);
  assert.equal(document().translations!['fr']!.by, 'Clearwater Watch');
  assert.match(await run('npx @countersign/cli@x check campaign.json'), /no problems/);
});
