import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {COMMAND, program} from '../support/command-line/command.ts';

/** The commands for people who write, who look at examples first. */
const WRITING = 'init signatories sources demands translate preview check diff approve publish'.split(' ');

test('--help, and the help of each command, goes to standard output and ends with 0', async () => {
  const {stdout: help} = await program(['--help']);
  const commands = [...new Set([...help.matchAll(/^ {2}countersign (\w+)/gm)].map(([, command]) => command!))];
  assert.ok(commands.length > 10);
  for (const args of [['--help'], ...commands.map((command) => [command, '--help'])]) {
    const {code, stdout, stderr} = await program(args);
    assert.deepEqual([code, stderr], [0, ''], args.join(' '));
    assert.ok(stdout.startsWith(`countersign${args[1] ? ` ${args[0]}` : ''}`), stdout);
    assert.ok(
      stdout.split('\n').every((line) => line.length <= 120),
      'fits a terminal',
    );
    assert.match(stdout, /^Ends with 0 /m);
    if (WRITING.includes(args[0]!)) assert.match(stdout, /\n\nExamples:\n {2}countersign /);
  }
});

test('--version is the version of the package', async () => {
  const {version} = JSON.parse(readFileSync(new URL('../../packages/cli/package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  assert.deepEqual(await program(['--version']), {code: 0, stdout: `${version}\n`, stderr: ''});
});

test('no command, or one that does not exist, ends with 2 and names those that do', async () => {
  for (const args of [[], ['chek'], ['constructor'], ['--colour']]) {
    const {code, stdout, stderr} = await program(args);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, /init, (?:\w+, )*check, (?:\w+, )*publish, snippet, frame, vendor/);
  }
});

test('a mistake of ours is one line that asks for a report, without a stack trace', async () => {
  const breaks = 'data:text/javascript,Intl.DisplayNames=undefined';
  const {code, stdout, stderr} = await program(['check', '-'], {
    // A problem in one language, whose name is asked for.
    input: '{"letter": {"title": {"fr": 1}}}',
    env: {NODE_OPTIONS: `--import=${breaks}`},
  });
  assert.deepEqual([code, stdout], [70, '']);
  assert.match(stderr, /^countersign \S+: This should not have happened: .+ Please report it, .+\n$/);
});

test('whoever reads the output may stop before its end', async () => {
  const child = spawn(process.execPath, [COMMAND, '--help'], {stdio: ['ignore', 'pipe', 'pipe']});
  child.stdout.destroy();
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.deepEqual([code, Buffer.concat(errors).toString()], [0, '']);
});
