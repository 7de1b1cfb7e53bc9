import assert from 'node:assert/strict';
import {readFileSync, statSync, utimesSync} from 'node:fs';
import {dirname} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';

const exampleFile = fileURLToPath(new URL('../fixtures/example-campaign.json', import.meta.url));
const misspelt = exampleWith('"withheld"', '"witheld"');
const upperCase = exampleWith('"https://letters.example.org/open-audit/"', '"https://LETTERS.example.org/open-audit/"');

/** The output of `--json`. */
interface Json {
  files: {
    file: string;
    ok: boolean;
    problems: {
      pointer: string;
      name: string;
      kind: string;
      line: number;
      column: number;
      message: string;
      hint: string;
    }[];
    warnings: {pointer: string; also?: {pointer: string; name: string; line: number}[]}[];
    gaps: {kind: string}[];
    acceptable: {warning: string; at: string; reason: string}[];
    rewrites: {pointer: string; was: string; now: string}[];
  }[];
  problems: number;
  warnings: number;
}

test('a good document ends with 0; its warnings are on standard output, one a line, with a summary', async () => {
  const {code, stdout, stderr} = await countersign(['check', exampleFile]);
  assert.deepEqual([code, stderr], [0, '']);
  const lines = stdout.trimEnd().split('\n');
  const last = lines.pop();
  assert.match(lines.pop()!, /^A warning can stay, with your reason: countersign check --accept prints the lines/);
  assert.equal(last, `1 document: no problems, ${lines.length} warnings.`);
  assert.ok(lines.length > 0);
  for (const line of lines) {
    assert.ok(line.startsWith(`${exampleFile}:`), line);
    assert.match(line.slice(exampleFile.length), /^:\d+:\d+ \/\S+ warning: .+\. .+\.$/);
  }
});

test('what is not there yet stands under its own heading after the result, and changes nothing about that', async () => {
  const bare = file(exampleWith('"corrections": "https://clearwater.example.org/corrections/",', ''));
  const {code, stdout, stderr} = await countersign(['check', bare]);
  assert.deepEqual([code, stderr], [0, '']);
  const [result, gaps] = stdout.split('\n\n');
  assert.match(result!, /\n1 document: no problems, \d+ warnings\.$/);
  const [heading, line, ...more] = gaps!.trimEnd().split('\n');
  assert.match(heading!, /^Not there yet\. /);
  assert.match(
    line!,
    /:\d+:\d+ \/publisher\/corrections Publisher, corrections: Readers have nowhere to report a mistake\. /,
  );
  assert.deepEqual(more, []);
  const {files} = JSON.parse((await countersign(['check', '--json', bare])).stdout) as Json;
  assert.deepEqual([files[0]!.ok, files[0]!.gaps.map(({kind}) => kind)], [true, ['corrections']]);
  const broken = await countersign(['check', '--json', file(misspelt)]);
  assert.deepEqual((JSON.parse(broken.stdout) as Json).files[0]!.gaps, []);
  // A value that must not go is a problem, and then no gaps are listed.
  const gone = await countersign(['check', '--against', exampleFile, '--json', bare]);
  const [{ok, gaps: beside}] = (JSON.parse(gone.stdout) as Json).files as [Json['files'][number]];
  assert.deepEqual([ok, beside], [false, []]);
});

test('the first real campaign has no problem', async () => {
  const campaign = fileURLToPath(new URL('../../packages/microsoft-azure-review/campaign.json', import.meta.url));
  const {code, stdout} = await countersign(['check', campaign]);
  assert.equal(code, 0, stdout);
});

test('a problem ends with 1 and stands at its line and column, with its pointer and what would be right', async () => {
  const path = file(misspelt);
  const {code, stdout, stderr} = await countersign(['check', path]);
  const line = misspelt.slice(0, misspelt.indexOf('"witheld"')).split('\n').length;
  assert.equal(code, 1);
  assert.equal(stderr, '');
  assert.match(
    stdout,
    /:\d+:\d+ \/witheld Witheld: .*"witheld".* Did you mean "withheld"\?\n1 document: 1 problem\.\n$/,
  );
  assert.ok(stdout.startsWith(`${path}:${line}:`), stdout);
});

test('the whole document is called (document)', async () => {
  const {code, stdout} = await countersign(['check', '-'], {input: '<!doctype html><title>404</title>'});
  assert.equal(code, 1);
  assert.match(stdout, /^<stdin>:1:1 \(document\) This is a web page, not a campaign document\. /);
});

test('nothing in a document reaches the terminal as a control', async () => {
  const hostile = {format: 1, '\u001b]0;x\u0007': 1, id: '\u001b[2J\u202e\u009b', url: 'x\ny'};
  const path = file(JSON.stringify(hostile));
  for (const args of [
    ['check', path],
    ['check', path, '--json'],
    ['check', '\u001b[31m'],
  ]) {
    const {stdout, stderr} = await countersign(args);
    assert.doesNotMatch(stdout + stderr, /(?!\n)[\p{Cc}\u202e]/u);
    assert.match(stdout + stderr, /\\u001b/);
  }
});

test('every file is checked, also after one that cannot be read, which ends with 2', async () => {
  const path = file(misspelt);
  const {code, stdout, stderr} = await countersign(['check', 'missing.json', path, exampleFile, '.']);
  assert.equal(code, 2);
  assert.equal(
    stderr,
    'countersign check: missing.json: There is no such file.\n' +
      'countersign check: .: This is a folder. Name the document in it.\n',
  );
  assert.match(stdout, /witheld/);
  assert.match(stdout, /\n2 documents: 1 problem, \d+ warnings\.\n$/);
});

test('wrong use ends with 2, says so on the stream for errors, and checks nothing', async () => {
  const uses: [string[], RegExp][] = [
    [['check'], /Name one campaign document/],
    [['check', '--strict', exampleFile], /Unknown option '--strict'\./],
    [['check', '--against'], /--against/],
    [['check', '--against', 'missing.json', exampleFile], /missing\.json: There is no such file\./],
    [['check', '--against', exampleFile, exampleFile, exampleFile], /one document/],
    [['check', '--fix', '-'], /needs a file/],
    [['check', '-', '-'], /once/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(args);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /^ +at /m);
  }
});

test('--json is the same for programs', async () => {
  const {code, stdout} = await countersign(['check', '--json', '-', exampleFile], {input: misspelt});
  const {files, problems, warnings} = JSON.parse(stdout) as Json;
  assert.equal(code, 1);
  assert.deepEqual(
    files.map(({file, ok}) => [file, ok]),
    [
      ['<stdin>', false],
      [exampleFile, true],
    ],
  );
  const [problem, ...others] = files[0]!.problems;
  assert.deepEqual(others, []);
  assert.equal(problem!.pointer, '/witheld');
  assert.equal(problem!.hint, 'Did you mean "withheld"?');
  assert.deepEqual([problem!.name, problem!.kind], ['Witheld', 'unknown-key']);
  assert.ok(problem!.line > 1 && problem!.column > 1 && problem!.message !== '');
  assert.equal(problems, 1);
  assert.equal(warnings, files[1]!.warnings.length);
});

test('--fix rewrites addresses in the file, says which, and checks what it wrote', async () => {
  const path = file(upperCase);
  const before = await countersign(['check', path]);
  assert.match(before.stdout, /\/url .*\(countersign check --fix does\)/);
  const {code, stdout} = await countersign(['check', '--fix', path]);
  assert.equal(code, 0);
  assert.equal(readFileSync(path, 'utf8'), exampleText);
  assert.match(
    stdout,
    /\/url rewritten: https:\/\/LETTERS\.\S+ is now https:\/\/letters\.example\.org\/open-audit\/\n/,
  );
  assert.match(stdout, /1 address rewritten\.\n$/);
});

test('--fix leaves a file that it cannot parse alone, to the byte', async () => {
  const broken = Buffer.from(`${upperCase},`);
  const latin1 = Buffer.from(upperCase.replace('Dr A.', 'Dr É.'), 'latin1');
  for (const bytes of [broken, latin1]) {
    const path = file(bytes);
    const {code} = await countersign(['check', '--fix', path]);
    assert.equal(code, 1);
    assert.deepEqual(readFileSync(path), bytes);
  }
});

test('--fix does not touch a file in which nothing is to be rewritten', async () => {
  const path = file(exampleText);
  utimesSync(path, 1, 1);
  const {code} = await countersign(['check', '--fix', path]);
  assert.equal(code, 0);
  assert.equal(statSync(path).mtimeMs, 1000);
});

test('--against compares with what was published', async () => {
  const changed = exampleWith('"A summary was published; the annexes were not."', '"All was published."')
    .replace('"revision": 3', '"revision": 4')
    .replace('2026-06-10T09:00:00Z', '2026-06-17T09:00:00Z');
  const {code, stdout} = await countersign(['check', '--against', exampleFile, '-'], {input: changed});
  assert.equal(code, 1);
  assert.match(
    stdout,
    /^<stdin>:\d+:\d+ \/demands\/0\/history\/1\/note Demand .*\(partial\).*"of":"demands\/publish-audit"/,
  );
  assert.equal((await countersign(['check', '--against', exampleFile, exampleFile])).code, 0);
});

test('--against says when it compared nothing, and when there is nothing to compare with', async () => {
  const {code, stdout} = await countersign(['check', '--against', exampleFile, '-'], {input: misspelt});
  assert.equal(code, 1);
  assert.match(stdout, /1 problem\. Compared with nothing: solve this first\.\n$/);
  for (const old of [file('{}'), file('not json')]) {
    const {code, stdout, stderr} = await countersign(['check', '--against', old, exampleFile]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.ok(stderr.startsWith(`countersign check: ${old}: `), stderr);
  }
});

test('today is SOURCE_DATE_EPOCH', async () => {
  const on = (SOURCE_DATE_EPOCH: string) => countersign(['check', exampleFile], {env: {SOURCE_DATE_EPOCH}});
  assert.doesNotMatch((await on('1781654400')).stdout, / \/checked /);
  assert.match((await on('1800000000')).stdout, / \/checked warning: .* 219 days/);
  assert.equal((await on('today')).code, 2);
});

test('what is published is checked by --deployed, and a file is needed to fix', async () => {
  const address = 'https://letters.example.org/campaign.json';
  const published = await countersign(['check', address]);
  assert.deepEqual([published.code, published.stdout], [2, '']);
  assert.ok(published.stderr.includes(`countersign check --deployed ${address}\n`), published.stderr);
  const fix = await countersign(['check', '--fix', '--deployed', address]);
  assert.deepEqual([fix.code, fix.stdout], [2, '']);
  assert.match(fix.stderr, /--fix needs a file to write to\./);
});

test('--fix repairs texts in the file, and says what became of them', async () => {
  const path = file(exampleText.replace('"Repair the dam before the winter"', '"Repair **the** dam"'));
  const before = await countersign(['check', path]);
  assert.equal(before.code, 1);
  assert.match(before.stdout, /\/demands\/1\/title Demand .+: Markdown for bold.+ \(countersign check --fix does\)/);
  const {code, stdout} = await countersign(['check', path, '--fix']);
  assert.equal(code, 0);
  assert.match(stdout, /\/demands\/1\/title rewritten: Repair \*\*the\*\* dam is now Repair the dam\n/);
  assert.match(stdout, /, 1 text repaired\.\n$/);
});

test('what is false or broken is told beside what has the wrong form', async () => {
  const broken = exampleText.replace('"country": "GB"', '"country": "UK"').replace('"publisher":', '"publishr":');
  const {stdout} = await countersign(['check', '-'], {input: broken});
  assert.match(stdout, /\/publishr Publishr: The format has no key/);
  const misspelt = exampleText.replace('"country": "GB"', '"country": "UK"').replace('"role":', '"rolle":');
  const both = await countersign(['check', '-'], {input: misspelt});
  assert.match(
    both.stdout,
    /\/rolle .*The format has no key[^]+\/country Signatory Clearwater Watch, country: There is no country UK/,
  );
});

test('a warning that its authors accept stays away, and --accept prints the line for each', async () => {
  const {stdout} = await countersign(['check', exampleFile, '--accept']);
  const entries = stdout.split('\n').flatMap((line) => /^ {2}(\{.*\}),$/.exec(line)?.[1] ?? []);
  const json = await countersign(['check', '--json', exampleFile]);
  const {files} = JSON.parse(json.stdout) as Json;
  assert.deepEqual(
    entries.map((entry) => JSON.parse(entry) as unknown),
    files[0]!.acceptable,
  );
  const places = files[0]!.warnings.flatMap(({also = []}) => also);
  assert.ok(entries.length > 30 && places.length > 30, 'every place is listed');
  assert.ok(places.every(({pointer, name, line}) => pointer.startsWith('/') && name !== '' && line > 0));

  const list = entries.map((entry) => entry.replace('"reason":""', '"reason":"We know."'));
  const accepted = exampleText.replace('{', `{\n  "$accepted": [${list.join()}],`);
  const path = file(accepted);
  assert.deepEqual(await countersign(['check', path]), {code: 0, stdout: '1 document: no problems.\n', stderr: ''});
  const changed = await countersign(['check', '-'], {
    input: accepted.replace('Repair the dam before', 'Mend the dam before'),
  });
  assert.match(
    changed.stdout,
    /\/\$accepted\/\d+ warning: Accepted warning untranslated: There is no warning untranslated at this/,
  );
});

test('without a file, it is campaign.json in the folder', async () => {
  const path = file(misspelt, 'campaign.json');
  const {code, stdout} = await countersign(['check'], {cwd: dirname(path)});
  assert.equal(code, 1);
  assert.match(stdout, /^campaign\.json:\d+:\d+ \/witheld /);
});

test('--fix makes curly quotation marks straight', async () => {
  const path = file(exampleText.replaceAll(/"([^"\n]*)"/g, '“$1”'));
  const before = await countersign(['check', path]);
  assert.match(before.stdout, /^\S+:2:3 \(document\) \d+ names and texts stand in curly quotation marks/);
  const {code, stdout} = await countersign(['check', '--fix', path]);
  assert.equal(code, 0, stdout);
  assert.equal(readFileSync(path, 'utf8'), exampleText);
});
