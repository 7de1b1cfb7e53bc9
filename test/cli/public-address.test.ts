// Snippets of partners and addresses that readers load lead nowhere but to public hosts: a snippet of an author's own
// machine is an empty place on every partner's page.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {readFileSync} from 'node:fs';
import '../support/quiet.ts';
import {readable} from '../support/html/readable.ts';
import {countersign} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';
import {folder, publish, put, run, work, text, written} from './vendor-folder.ts';

const input = exampleText;
const REAL = JSON.stringify({...JSON.parse(exampleText), url: 'https://letters.accessnow.org/audit/'});
const LOCAL = 'http://localhost:8080/campaign.json';

/** Asserts that a command refuses an address, and prints nothing that could be pasted. */
async function refused(args: readonly string[], message: RegExp, document = input): Promise<void> {
  const {code, stdout, stderr} = await countersign([...args], {input: document});
  assert.deepEqual([code, stdout], [2, ''], args.join(' '));
  assert.match(stderr, message, args.join(' '));
}

suite('an address of one’s own machine is refused', () => {
  const src = ['--src', 'https://letters.example.org/campaign.json'];
  const commands: readonly string[][] = [
    ['snippet', '-', '--src', LOCAL],
    ['snippet', '-', ...src, '--script', LOCAL],
    ['snippet', '-', '--for', 'react', '--src', LOCAL],
    ['snippet', '-', '--for', 'iframe', '--frame', LOCAL],
    ['snippet', '-', '--for', 'iframe', '--script', LOCAL],
    ['snippet', LOCAL],
    ['frame', '-', '--src', LOCAL],
    ['frame', '-', '--script', LOCAL],
    ['frame', '-', '--as', 'oembed', '--frame', LOCAL],
    ['render', '-', '--as', 'shadow', '--src', LOCAL],
    ['render', LOCAL, '--as', 'shadow'],
  ];
  for (const args of commands) {
    test(args.join(' '), () =>
      refused(
        args,
        /is of your own machine or network \(localhost\).+Write the https address at which it is published, or add --preview/,
      ),
    );
  }

  test('by whatever name', async () => {
    for (const [address, message] of [
      ['http://127.0.0.1/campaign.json', /machine or network \(127\.0\.0\.1\)/],
      ['http://[::1]/campaign.json', /machine or network/],
      ['https://intranet/campaign.json', /machine or network \(intranet\)/],
      ['https://192.168.1.5/campaign.json', /machine or network \(192\.168\.1\.5\)/],
      ['https://letters.example.org:8443/campaign.json', /has a port \(8443\)/],
      ['file:///home/me/campaign.json', /is no full https address\. Write for example https:/],
    ] as const) {
      await refused(['snippet', '-', '--src', address], message);
    }
  });

  test('where it is published or copied, too', async () => {
    const {code, stderr} = await publish('--script', 'http://localhost:8080/countersign.js');
    assert.equal(code, 2);
    assert.match(stderr, /your own machine or network/);
    const from = ['--from', `${work}/campaign.json`];
    assert.match((await run(...from, '--base', 'http://localhost:8080/')).stderr, /your own machine or network/);
  });
});

suite('--preview', () => {
  test('allows it, and marks what is printed', async () => {
    for (const args of [
      ['snippet', '-', '--src', LOCAL],
      ['frame', '-', '--src', LOCAL],
      ['render', '-', '--as', 'shadow', '--src', LOCAL],
    ]) {
      const {code, stdout, stderr} = await countersign([...args, '--preview'], {input});
      assert.equal(code, 0, stderr);
      assert.ok(readable(stdout).includes(LOCAL));
      assert.match(stdout, /^<!-- Preview for one machine: what it loads is not published\. Do not hand it on\. -->\n/);
      assert.match(stderr, /Note: Preview for one machine/);
    }
  });

  test('in an oEmbed answer, which is JSON and can hold no mark, prints a note', async () => {
    const args = ['frame', '-', '--as', 'oembed', '--frame', LOCAL];
    const {code, stdout, stderr} = await countersign([...args, '--preview'], {input});
    assert.equal(code, 0, stderr);
    assert.ok(JSON.parse(stdout));
    assert.match(stderr, /Note: Preview for one machine/);
  });

  test('allows nothing else', async () => {
    await refused(['snippet', '-', '--preview', '--src', 'http://letters.example.org/'], /no full https address/);
    await refused(['snippet', '-', '--preview', '--src', 'https://intranet/'], /machine or network/);
  });
});

suite('an address from a guide', () => {
  test('is refused where the campaign is none', async () => {
    const src = 'https://letters.example.org/open-audit/campaign.json';
    const message =
      /is an example from a guide, and nobody can open it\. The campaign’s page is https:\/\/letters\.accessnow/;
    await refused(['snippet', '-', '--src', src], message, REAL);
    await refused(['frame', '-', '--script', 'https://static.example.com/countersign.js'], message, REAL);
    await refused(['render', '-', '--as', 'shadow', '--src', src], message, REAL);
  });

  test('may stand in a campaign that is made up', async () => {
    const src = 'https://letters.example.org/open-audit/campaign.json';
    assert.equal((await countersign(['snippet', '-', '--src', src], {input})).code, 0);
  });
});

suite('a $schema on the author’s machine', () => {
  const local = {'/$schema': '../node_modules/@countersign/campaign/campaign.schema.json'};

  test('is not published, and nothing else changes', async () => {
    put('campaign.json', text(local));
    const {code, stderr} = await publish();
    assert.equal(code, 0, stderr);
    for (const name of ['campaign.json', 'campaign.3.json']) {
      assert.equal(written(name).toString(), text({'/$schema': undefined}), name);
    }
    assert.equal((await publish()).code, 0, 'again');
  });

  test('is not copied', async () => {
    const from = put('campaign.json', text({...local, '/signatories/0/logo': undefined}));
    assert.equal((await countersign(['vendor', folder, '--from', from])).code, 0);
    assert.doesNotMatch(written('campaign.json').toString(), /node_modules/);
    put('campaign.json', text({...local, '/revision': 4}));
    assert.equal((await countersign(['vendor', folder, '--from', from])).code, 0);
    assert.doesNotMatch(readFileSync(`${folder}/campaign.json`, 'utf8'), /node_modules/);
  });

  test('is told by the check', async () => {
    const {stdout} = await countersign(['check', put('campaign.json', text(local))]);
    assert.match(
      stdout,
      /\/\$schema warning: \$schema: The address of the schema is of your own machine: \.\.\/node_modules/,
    );
  });
});
