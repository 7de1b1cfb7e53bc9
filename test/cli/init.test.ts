import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {suite, test} from 'node:test';
import {askAll, StoppedWith} from '../../packages/cli/src/start/ask.ts';
import {converse} from '../../packages/cli/src/terminal/conversation.ts';
import {shellArgument} from '../../packages/cli/src/terminal/own-command.ts';
import {countersign} from '../support/command-line/command.ts';
import {folder, LOGO, put, serving, text, work} from './vendor-folder.ts';

const ANSWERS = [
  ['Stop the dump at Elm Creek'],
  ['Elm Council', 'Dumps Ltd', ''],
  ['Green Street'],
  ['greenstreet.example.org'],
  [''],
  ['2026-06-03'],
  ['Close the dump', 'Clean the creek', ''],
  [''],
];
const OPTIONS = [
  ...[
    '--title',
    'Stop the dump at Elm Creek',
    '--addressee',
    'Elm Council',
    '--addressee',
    'Dumps Ltd',
    '--publisher',
    'Green Street',
  ],
  ...['--site', 'greenstreet.example.org', '--language', 'en', '--sent', '2026-06-03', '--demand', 'Close the dump'],
  ...['--demand', 'Clean the creek', '--url', 'greenstreet.example.org/stop-the-dump-at-elm-creek'],
];
const LINES = ANSWERS.flat().join('\n');
const init = (args: readonly string[], input = '') => countersign(['init', folder, ...args], {input});
const document = () => readFileSync(join(folder, 'campaign.json'), 'utf8');

suite('a new document', () => {
  test('comes from lines of a script or from options, to the same bytes, and has no problem and no warning', async () => {
    const {code, stdout, stderr} = await init([], `${LINES}\n`);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(
      stdout,
      /written, with 2 demands\.\n {2}close-the-dump: Close the dump\n {2}clean-the-creek: Clean the creek\nEach/,
    );
    const fromLines = document();
    const checked = await countersign(['check', join(folder, 'campaign.json')]);
    const [result, ...missing] = checked.stdout.split('\n\n');
    assert.equal(result, '1 document: no problems.');
    assert.match(
      missing.join(),
      /^Not there yet\..*\n.+ \/signatories Signatories: The letter has no signatories\. Add /,
    );
    const other = join(work, 'other');
    const ended = await countersign(['init', other, ...OPTIONS]);
    assert.equal(ended.code, 0, ended.stderr);
    assert.equal(readFileSync(join(other, 'campaign.json'), 'utf8'), fromLines);
  });

  test('says what to do next, as commands that can be pasted', async () => {
    const plain = await init(OPTIONS);
    assert.match(
      plain.stdout,
      /Next:\n {2}cd .*\n {2}countersign preview .*\n {2}countersign signatories add .*\n {2}countersign check /,
    );
    const {stdout} = await countersign(['init', join(work, 'it’s here'), ...OPTIONS], {env: {npm_command: 'exec'}});
    assert.match(stdout, /\n {2}cd '.*it’s here'\n {2}npx @countersign\/cli@\d+\.\d+\.\d+ preview /);
  });

  test('has the words of a letter from a file of Word or from a text, and says what was left out', async () => {
    const word = put(
      'letter.html',
      '<h1>To the council</h1><p>We write <b>again</b>.</p><ul><li>Close it.</ul><img src=x>',
    );
    const {code, stdout} = await init([...OPTIONS, '--letter', word]);
    assert.equal(code, 0);
    assert.match(stdout, /written, with the letter in 3 blocks and 2 demands\./);
    const {letter} = JSON.parse(document()) as {letter: {blocks: unknown}};
    assert.deepEqual(letter.blocks, [{heading: 'To the council'}, 'We write again.', {list: ['Close it.']}]);
    const piped = join(work, 'piped');
    await countersign(['init', piped, ...OPTIONS, '--letter', '-'], {input: 'Dear council,\n\nClose it.\n'});
    assert.match(readFileSync(join(piped, 'campaign.json'), 'utf8'), /"blocks": \["Dear council,", "Close it\."\]/);
    for (const [name, content, message] of [
      ['letter.docx', 'PK\u0003\u0004 word/document.xml', /Word file.*save it as/],
      ['empty.txt', ' \n', /There is no letter in this file/],
    ] as const) {
      const refused = await countersign(['init', join(work, name), ...OPTIONS, '--letter', put(name, content)]);
      assert.equal(refused.code, 2);
      assert.match(refused.stderr, message);
    }
  });

  test('in a language whose words we do not know asks for the first note, and demands can be added', async () => {
    const german = OPTIONS.with(OPTIONS.indexOf('en'), 'German');
    assert.match((await init(german)).stderr, /There is no answer to “How do you say.*--note\./);
    const {code, stdout} = await init(german, 'Der Brief fordert das.\n');
    assert.equal(code, 0);
    assert.doesNotMatch(stdout, /Still to write/);
    const to = ['--to', join(folder, 'campaign.json')];
    const refused = await countersign(['demands', 'add', 'Messwerte offenlegen', ...to]);
    assert.match(refused.stderr, /^--note: The first note .*language of the document/);
    const added = await countersign([
      'demands',
      'add',
      'Messwerte offenlegen',
      ...to,
      '--note',
      'Der Brief fordert es.',
    ]);
    assert.equal(added.code, 0, added.stderr);
    assert.match((await countersign(['check', ...to.slice(1)])).stdout, /^1 document: no problems\.\n\nNot there yet/);
  });

  test('never takes the place of a file, and asks nothing then', async () => {
    const own = put('site/open-audit/campaign.json', 'mine');
    for (const args of [OPTIONS, ['--from', join(work, 'campaign.json')]]) {
      const {code, stdout, stderr} = await init(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /campaign\.json: This file is there already, and nothing was written\./);
    }
    assert.equal(readFileSync(own, 'utf8'), 'mine');
  });

  test('does not wait for what is in its way, and stays out of a file that a broken link names', async () => {
    for (const put of [
      (path: string) => execFileSync('mkfifo', [path]),
      (path: string) => symlinkSync('nowhere', path),
    ]) {
      const own = mkdtempSync(join(work, 'in-the-way-'));
      put(join(own, 'campaign.json'));
      const {code, stderr} = await countersign(['init', own, ...OPTIONS]);
      assert.equal(code, 2);
      assert.match(stderr, /campaign\.json: This file is there already, and nothing was written\./);
      assert.deepEqual(readdirSync(own), ['campaign.json']);
    }
  });

  test('is not written when an answer of a script is wrong or missing; the message names the option', async () => {
    const cases: readonly [args: string[], input: string, message: RegExp][] = [
      [[], '', /There is no answer to “What is the title of the letter\?”.*The option is --title\./],
      [[], 'Title\nCouncil\n\nGreen Street\nhttp://x\n', /This is no answer to “What is the web address.*--site\./],
      [OPTIONS.with(OPTIONS.indexOf('2026-06-03'), '2027-01-01'), '', /--sent: .*has not begun yet/],
      [['--title', 'x', 'y'], '', /One folder at a time: what is y\?/],
      [['--from', 'campaign.json', '--title', 'x'], '', /leave out --title/],
    ];
    for (const [args, input, message] of cases) {
      const {code, stdout, stderr} = await init(args, input);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    }
    assert.ok(!existsSync(folder));
    assert.equal((await countersign(['init'])).code, 2);
    assert.match((await countersign(['init', 'https://a.example/'])).stderr, /--from https:\/\/a\.example\//);
  });
});

test('what is printed to be pasted is one argument for the shell of the system', () => {
  assert.deepEqual(
    ['open-audit', 'it’s "here" $HOME', "it's"].map((value) => [
      shellArgument(value, 'linux'),
      shellArgument(value, 'win32'),
    ]),
    [
      ['open-audit', 'open-audit'],
      [`'it’s "here" $HOME'`, String.raw`"it’s \"here\" $HOME"`],
      [String.raw`'it'\''s'`, `"it's"`],
    ],
  );
});

suite('a person at a terminal', () => {
  const NOW = new Date('2026-09-01T00:00:00Z');

  /** Types keys, one after the other, and returns what is shown and what is answered. */
  function typing(keys: string) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const shown: Buffer[] = [];
    output.on('data', (chunk: Buffer) => shown.push(chunk));
    const conversation = converse({input, output, isTerminal: true});
    const answers = askAll(conversation, {language: ['en']}, NOW).finally(() => conversation.end());
    input.write(keys);
    return {answers, shown: () => Buffer.concat(shown).toString()};
  }

  test('is asked again when an answer is wrong, in the words of the check', async () => {
    const {answers, shown} = typing('\rTitle\rCouncil\r\rGreen\rhttp://x\rgreen.example.org\r2027\r\rClose it\r\r\r');
    assert.deepEqual(await answers, {
      title: 'Title',
      addressees: ['Council'],
      publisher: 'Green',
      site: 'https://green.example.org/',
      language: 'en',
      sent: '2026-09-01',
      demands: ['Close it'],
      url: 'https://green.example.org/title/',
    });
    assert.match(shown(), /1\/7 {2}What is the title of the letter\?/);
    assert.match(shown(), /This needs an answer, such as: Open the audit/);
    assert.match(shown(), /2027 has not begun yet/);
    assert.match(shown(), /Enter takes: 2026-09-01/);
  });

  for (const [name, key] of [
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ] as const) {
    test(`who presses ${name} keeps the answers so far`, async () => {
      const {answers} = typing(`Title\rCouncil\r\rGre${key === '\u0004' ? '\r' : ''}${key}`);
      const stopped = await answers.then(String, (error: unknown) => error);
      assert.ok(stopped instanceof StoppedWith);
      assert.equal(stopped.answers.title, 'Title');
      assert.deepEqual(stopped.answers.addressees, ['Council']);
    });
  }
});

suite('a published campaign', () => {
  const from = (...args: string[]) => init(['--from', ...args]);

  test('is taken over from a file, byte for byte, with its logos', async () => {
    const {code, stdout, stderr} = await from(join(work, 'campaign.json'));
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /revision 3 of open-audit, with 2 logos\./);
    assert.match(stdout, /check campaign\.json --against public\/campaign\.json/);
    assert.equal(document(), text());
    assert.deepEqual(readdirSync(join(folder, 'logos')).sort(), ['clearwater-dark.webp', 'clearwater.webp']);
  });

  test('is published again as its next revision, compared with what is public', async () => {
    await from(join(work, 'campaign.json'));
    const [file, site] = [join(folder, 'campaign.json'), join(folder, 'public')];
    writeFileSync(file, document().replace('"Publish the audit in full"', '"Publish all"'));
    const refused = await countersign(['publish', site, '--from', file, '--next', '--without-pictures']);
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /Publish the audit in full.*was published/);
    writeFileSync(file, text());
    const ended = await countersign(['publish', site, '--from', file, '--next', '--without-pictures']);
    assert.equal(ended.code, 0, ended.stderr);
    assert.match(ended.stdout, /open-audit, revision 4/);
    assert.equal(readFileSync(join(site, 'campaign.3.json'), 'utf8'), text());
  });

  test('is taken over from an address, without logos that are not what they should be', async () => {
    const files: Record<string, string | Buffer> = {
      '/a/campaign.json': text(),
      '/a/logos/clearwater.webp': LOGO,
      '/a/logos/clearwater-dark.webp': '<svg onload="x"/>',
    };
    const {code, stderr} = await serving(
      ({url}, response) => response.writeHead(files[url!] === undefined ? 404 : 200).end(files[url!]),
      (origin) => from(`${origin}/a/campaign.json`),
    );
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^Note: Signatory Clearwater Watch, dark logo: .*It was not copied\.$/m);
    assert.equal(document(), text());
    assert.deepEqual(readdirSync(join(folder, 'logos')), ['clearwater.webp']);
  });

  test('cannot keep its own files from being written by the names of its logos', async () => {
    const named = ['campaign.json/x.webp', 'Campaign.json/x.webp', 'public/campaign.json/x.webp', 'public/x.webp'];
    named.push(`logos/${'a'.repeat(300)}.webp`, `${'long/'.repeat(200)}x.webp`, 'a.webp', 'a.webp/b.webp');
    const [{logo: _, ...first}] = (JSON.parse(text()) as {signatories: [{logo: unknown}]}).signatories;
    const signatories = named.map((src, at) => ({
      ...first,
      id: `logo-${at}`,
      name: `Group ${at}`,
      url: undefined,
      logo: {src, width: 320, height: 96},
    }));
    const hostile = text({'/signatories': signatories, '/statements': [], '/approvals': []});
    const {code, stderr, stdout} = await serving(
      ({url}, response) => response.end(url === '/a/campaign.json' ? hostile : LOGO),
      (origin) => from(`${origin}/a/campaign.json`),
    );
    assert.deepEqual([code, stderr.match(/^Note: .*It was not copied\.$/gm)?.length], [0, 7], stderr + stdout);
    assert.equal(document(), hostile);
    assert.deepEqual(readdirSync(folder).sort(), ['a.webp', 'campaign.json', 'public']);
  });

  test('with problems is not taken over, nor one that is not there or redirects', async () => {
    const broken = put('broken.json', text({'/demands': [{}]}));
    const {code, stderr} = await from(broken);
    assert.equal(code, 1);
    assert.match(stderr, /Nothing was written/);
    assert.equal((await from(join(work, 'none.json'))).code, 2);
    const redirected = await serving(
      (_, response) => response.writeHead(302, {location: 'https://elsewhere.example/'}).end(),
      (origin) => from(`${origin}/campaign.json`),
    );
    assert.equal(redirected.code, 2);
    assert.ok(!existsSync(folder));
  });

  test('writes nothing through a link that leads out of the folder', async () => {
    put('site/open-audit/README', '');
    symlinkSync(work, join(folder, 'logos'));
    const {code, stderr} = await from(join(work, 'campaign.json'));
    assert.equal(code, 2);
    assert.match(stderr, /This link leads out of the folder/);
    assert.deepEqual(readdirSync(folder).sort(), ['README', 'logos']);
  });
});
