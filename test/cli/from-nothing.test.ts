// From an empty folder to a published letter with 25 signatories, three demands, six sources and two languages, by
// commands alone. Nobody types JSON: this test never writes into the document.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import type {Campaign} from '@countersign/campaign';
import {freshShell} from '../support/command-line/shell.ts';
import {translatedTable} from '../support/command-line/translated-table.ts';

const COUNTRIES = ['Germany', 'France', 'Deutschland', 'España', 'United Kingdom'];
const SIGNATORIES = Array.from({length: 25}, (_, at) => {
  const name = `Friends of River ${String.fromCharCode(65 + at)}`;
  return `${name},${COUNTRIES[at % COUNTRIES.length]},river-${at}.example.org,contact@river-${at}.example.org`;
});
const CSV = `Organisation;Country;Website;E-mail\n${SIGNATORIES.join('\n').replaceAll(',', ';')}\n`;

const entry = (id: string, title: string, publisher: string, date: string) => `@misc{${id},
  title = {${title}}, publisher = {${publisher}}, date = {${date}},
  url = {https://${publisher.toLowerCase().replaceAll(' ', '-')}.example.com/${id}}
}
`;
const BIBTEX = [
  entry('council-2026-04', 'Minutes of April', 'Elm Council', '2026-04-20'),
  entry('council-2026-06', 'Minutes of June', 'Elm Council', '2026-06-20'),
  entry('herald-2026-05', 'Dump still open', 'The Herald', '2026-05-11'),
  entry('herald-2026-07', 'Half of the creek is clean', 'The Herald', '2026-07-02'),
  entry('lab-2026', 'Readings', 'Water Laboratory', '2026-07-01'),
].join('\n');

const ANSWERS = [
  ...['Close the dump at Elm Creek', 'Elm Council', '', 'Green Street', 'greenstreet.example.org', '', '2026-04-02'],
  ...[
    'Close the dump',
    'Clean the creek',
    'Publish the readings',
    '',
    'https://greenstreet.example.org/elm-creek/',
    '',
  ],
];

test('a campaigner gets from nothing to a published letter without typing JSON', async () => {
  const shell = freshShell({SOURCE_DATE_EPOCH: String(Date.parse('2026-09-01') / 1000)});
  const run = async (command: string, input = ''): Promise<string> => {
    const {code, stdout, stderr} = await shell.run(command, input);
    assert.equal(code, 0, `${command}\n${stdout}${stderr}`);
    return stdout;
  };
  await run('countersign init elm-creek\ncd elm-creek', ANSWERS.join('\n'));
  shell.put('signatories.csv', CSV);
  await run('countersign signatories add signatories.csv');
  shell.put('sources.bib', BIBTEX);
  await run('countersign sources add sources.bib');
  for (const [demand, status, date, source, note, more] of [
    [
      'close-the-dump',
      'promised',
      '2026-04-20',
      'council-2026-04',
      'Elm Council said that it would close the dump in May.',
      '',
    ],
    [
      'close-the-dump',
      'unmet',
      '2026-06-20',
      'council-2026-06',
      'Elm Council said that the dump stays open.',
      '--source herald-2026-05',
    ],
    [
      'clean-the-creek',
      'partial',
      '2026-07-02',
      'herald-2026-07',
      'The Herald reports that half of the creek is clean.',
      '--missing "The lower half."',
    ],
    [
      'publish-the-readings',
      'unmet',
      '2026-07-01',
      'lab-2026',
      'The Water Laboratory reports that readings stay closed.',
      '',
    ],
  ]) {
    await run(
      `countersign demands record ${demand} ${status} --date ${date} --source ${source} --note "${note}" ${more}`,
    );
  }
  await run('countersign translate export --lang fr --out fr.csv');
  shell.put(
    'fr.csv',
    translatedTable(readFileSync(join(shell.folder, 'fr.csv'), 'utf8'), (text) => `En français ${text}`),
  );
  await run('countersign translate import fr.csv');

  const checked = await run('countersign check campaign.json');
  const warnings = checked.split('\n').filter((line) => line.includes('warning:'));
  assert.ok(
    warnings.every((line) => line.includes('archived')),
    checked,
  );
  await run('countersign publish public --from campaign.json');

  const campaign = JSON.parse(readFileSync(join(shell.folder, 'public/campaign.json'), 'utf8')) as Campaign;
  const {signatories, demands, sources, letter} = campaign;
  assert.deepEqual([signatories.length, demands.length, sources.length], [25, 3, 6]);
  assert.deepEqual(Object.keys(letter.title), ['en', 'fr']);
  assert.deepEqual([...new Set(signatories.map(({country}) => country))], ['DE', 'FR', 'ES', 'GB']);
  assert.doesNotMatch(JSON.stringify(campaign), /@river/);
  const page = (name: string) => readFileSync(join(shell.folder, 'public', name), 'utf8');
  assert.match(page('index.html'), /Friends of River Y/);
  assert.match(page('index.fr.html'), /En français Elm Council said that the dump stays/);
  assert.match(page('embed.html'), /&#60;cs-campaign /);
});
