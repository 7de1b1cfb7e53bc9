import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';
import {startAnswering, type AnsweringServer} from '../support/servers/answering-server.ts';

interface Document {
  id: string;
  revision: number;
  updated: string;
  letter: {sent: string; title: unknown};
  signatories: {name: unknown}[];
  corrections: unknown[];
  translations?: unknown;
}

/** The example as it would be published next, as text. */
function next(change: (document: Document) => void = () => {}): string {
  const document = JSON.parse(exampleText) as Document;
  document.revision = 4;
  document.updated = '2026-06-20T09:00:00Z';
  change(document);
  return JSON.stringify(document);
}

const published = file(exampleText);
const folder = mkdtempSync(join(tmpdir(), 'countersign-diff-'));
writeFileSync(join(folder, 'campaign.json'), exampleText);

let server: AnsweringServer;
let address: string;
before(async () => {
  server = await startAnswering();
  address = `http://127.0.0.1:${server.port}/campaign.json`;
  server.answers.set('/campaign.json', (response) =>
    response.setHeader('content-type', 'application/json').end(exampleText),
  );
});
after(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

test('revisions and dates come first, then each change, then what needs a correction', async () => {
  const changed = file(next(({letter}) => (letter.sent = '2026-04-03')));
  const {code, stdout, stderr} = await countersign(['diff', published, changed]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.deepEqual(stdout.split('\n'), [
    'Open the audit of the Northern Reservoir',
    `Before: revision 3 of 10 June 2026, ${published}`,
    `After: revision 4 of 20 June 2026, ${changed}`,
    '',
    'Letter, sent: changed from 2 April 2026 to 3 April 2026, and no correction names it.',
    '',
    'Before this can take the place of the other, 1 thing must be done:',
    '  - Letter, sent: “2026-04-02” was published, and it is “2026-04-03” now. Restore it, or add to corrections, and say there what was wrong: {"date":"2026-06-20","of":"letter","was":"sent: 2026-04-02","now":"sent: 2026-04-03"}',
    '',
  ]);
});

test('a document that did not change', async () => {
  const {code, stdout} = await countersign(['diff', published, published]);
  assert.equal(code, 0);
  assert.match(stdout, /\n\nNothing differs\.\n\nNothing needs a correction\.\n$/);
});

test('a document of the same day says so', async () => {
  const later = file(next((document) => Object.assign(document, {revision: 3, updated: '2026-06-10T10:00:00Z'})));
  const {stdout} = await countersign(['diff', published, later]);
  assert.match(stdout, /^Revision 3 of 2026-06-10T10:00:00Z takes the place of revision 3 of 2026-06-10T09:00:00Z\.$/m);
});

test('each of the two may be a file, an address or a folder', async () => {
  const changed = file(next());
  const outputs = await Promise.all(
    [published, address, folder].map(async (old) => {
      const {code, stdout, stderr} = await countersign(['diff', old, changed]);
      assert.equal(code, 0, stderr);
      return stdout.replace(/^Before: (.*), .*$/m, '$1');
    }),
  );
  assert.equal(new Set(outputs).size, 1);
  const {code, stdout} = await countersign(['diff', published, '-'], {input: next()});
  assert.equal(code, 0);
  assert.match(stdout, /^After: revision 4 of 20 June 2026, -$/m);
});

test('--json says the same for programs', async () => {
  const changed = file(next(({letter}) => (letter.sent = '2026-04-03')));
  const {code, stdout} = await countersign(['diff', published, changed, '--json']);
  assert.equal(code, 0);
  const {old, changes, problems, ...rest} = JSON.parse(stdout) as Record<string, unknown>;
  assert.deepEqual(old, {name: published, revision: 3, updated: '2026-06-10T09:00:00Z'});
  assert.deepEqual(rest, {new: {name: changed, revision: 4, updated: '2026-06-20T09:00:00Z'}});
  assert.deepEqual((changes as unknown[])[1], {
    group: 'letter',
    kind: 'values',
    text: 'Letter, sent: changed from 2 April 2026 to 3 April 2026, and no correction names it.',
    details: [],
    isUncorrected: true,
  });
  assert.deepEqual(
    (problems as {pointer: string}[]).map(({pointer}) => pointer),
    ['/letter/sent'],
  );
});

test('nothing of a document moves a terminal', async () => {
  const hostile = file(next(({letter}) => (letter.title = 'Open\u001b[2J \u202eit')));
  const {code, stdout} = await countersign(['diff', published, hostile]);
  assert.equal(code, 2, 'no such title is in a document');
  assert.equal(stdout, '');
  const reordered = file(next(({letter}) => (letter.title = {en: 'Open', ar: 'افتحوا'})));
  // eslint-disable-next-line no-control-regex -- to find them
  assert.doesNotMatch((await countersign(['diff', published, reordered])).stdout, /[\0-\x09\x0b-\x1f\x7f-\x9f]/);
});

test('it says what cannot be compared, and what to name instead', async () => {
  const other = file(next((document) => (document.id = 'other')));
  const cases: [args: string[], message: RegExp][] = [
    [[published], /Name two documents/],
    [[published, published, published], /Two documents at a time/],
    [['-', '-'], /Only one document can be standard input/],
    [[published, other], /This is another campaign than .* \(open-audit and other\)\./],
    [[published, file('PK')], /This is no JSON.*Name a campaign document/],
    [
      [published, file(exampleText.replaceAll('"title":', '"titel":'), 'untitled.json')],
      /untitled\.json: This cannot be compared with\. Letter, title: This is missing\..* There are \d+ more problems\. Run countersign check \S+untitled\.json\./,
    ],
    [[published, 'missing.json'], /missing\.json: There is no such file\./],
    [[published, tmpdir()], /campaign\.json: There is no such file\./],
    [['http://letters.example.org/campaign.json', published], /no full https address/],
    [[`http://127.0.0.1:${server.port}/nothing`, published], /The server answered 404/],
  ];
  for (const [args, message] of cases) {
    const {code, stderr} = await countersign(['diff', ...args]);
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr, message);
  }
});

test('check --against takes the address of what is published', async () => {
  const changed = file(next(({letter}) => (letter.sent = '2026-04-03')));
  const {code, stdout} = await countersign(['check', changed, '--against', address]);
  assert.equal(code, 1);
  assert.match(stdout, /^.*\/letter\/sent .*was published/m);
  assert.equal((await countersign(['check', published, '--against', address])).code, 0);
  const gone = await countersign(['check', published, '--against', `http://127.0.0.1:${server.port}/nothing`]);
  assert.equal(gone.code, 2);
  assert.match(gone.stderr, /The server answered 404/);
});
