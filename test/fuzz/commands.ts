import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {runCommand} from '../../packages/cli/src/command-line.ts';
import {tokens} from '../elements/node/parse-html.ts';
import {codeAsForetold, htmlAsForetold, valueAsForetold} from './foretold.ts';
import {twins, type Twins} from './twins.ts';

const SRC = 'https://letters.example.org/open-audit/campaign.json';

type Judge = (tame: string, hostile: string, foretell: Twins['foretell']) => void;

const html: Judge = (tame, hostile, foretell) => htmlAsForetold(plain(tame), plain(hostile), foretell);
const json: Judge = (tame, hostile, foretell) => valueAsForetold(JSON.parse(tame), JSON.parse(hostile), foretell);
const plain = (written: string): string => written.replaceAll('<!---->', '').trim();

/** Files for reference managers are data: what they hold is for other tests. Here they have to be written. */
const written: Judge = (_, hostile) => assert.ok(hostile.length > 0);

/** The commands that print something made of a document, without the document. */
const PRINTING: readonly (readonly [args: readonly string[], judge: Judge])[] = [
  [['snippet', '--src', SRC], html],
  [['snippet', '--src', SRC, '--load', 'click'], html],
  [['snippet', '--for', 'iframe'], html],
  ...['react', 'vue', 'svelte', 'astro', 'eleventy'].map((way): [string[], Judge] => [
    ['snippet', '--src', SRC, '--for', way],
    codeAsForetold,
  ]),
  [['render', '--lang', 'en'], html],
  [['render', '--as', 'shadow', '--src', SRC, '--lang', 'en'], html],
  [['frame'], html],
  [['frame', '--as', 'oembed'], json],
];
const EXPORTS = ['bibtex', 'ris', 'csl-json'].map((format) => ['export', '--as', format]);

// eslint-disable-next-line no-control-regex -- to find them
const MOVES_A_TERMINAL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/;

/** Every command makes of a hostile document what it makes of a tame one, and leaves the terminal alone. */
export const commandsAreForetold = fc.asyncProperty(twins, async ({tame, hostile, foretell}) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-fuzz-'));
  try {
    const files = [tame, hostile].map((document, at) => {
      const path = join(folder, `${at}.json`);
      writeFileSync(path, JSON.stringify(document));
      return path;
    });
    const checked = await run(['check', files[1]!]);
    assert.ok(checked.code === 0 || checked.code === 1, checked.stderr);
    assert.doesNotMatch(checked.stdout + checked.stderr, MOVES_A_TERMINAL);
    // What authors are refused is made into nothing.
    fc.pre(checked.code === 0);
    // A language that joins names by the letter after them.
    const isJoined = /"language":"(es|he)/.test(JSON.stringify(tame));
    for (const [args, judge] of PRINTING) {
      const [command, ...options] = args;
      const [expected, found] = [
        await run([command!, files[0]!, ...options]),
        await run([command!, files[1]!, ...options]),
      ];
      assert.equal(found.code, 0, `${args.join(' ')}: ${found.stderr}`);
      assert.doesNotMatch(found.stderr, MOVES_A_TERMINAL);
      if (!isJoined) judge(expected.stdout, found.stdout, foretell);
    }
    for (const [command, ...options] of EXPORTS) {
      const {code, stdout} = await run([command!, files[1]!, ...options]);
      const isRetracted = (hostile as {stage?: string}).stage === 'retracted';
      assert.equal(code, isRetracted ? 1 : 0);
      if (!isRetracted) written('', `${stdout} `, foretell);
    }
    await writesFolders(folder, files, isJoined, foretell);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

/** The commands that write a folder. */
async function writesFolders(folder: string, files: readonly string[], isJoined: boolean, foretell: Twins['foretell']) {
  for (const command of ['publish', 'vendor']) {
    const folders = files.map((_, at) => join(folder, `${command}-${at}`));
    for (const [at, own] of folders.entries()) {
      const {code, stderr} = await run([
        command,
        own,
        '--from',
        files[at]!,
        ...(command === 'vendor' ? ['--base', '/x/'] : []),
      ]);
      assert.equal(code, 0, stderr);
      assert.doesNotMatch(stderr, MOVES_A_TERMINAL);
    }
    const [expected, found] = folders.map((own) => readdirSync(own).sort());
    assert.deepEqual(found, expected);
    for (const name of found!) {
      const [before, after] = folders.map((own) =>
        /\.(html|json)$/.test(name) ? readFileSync(join(own, name), 'utf8') : '',
      );
      if (name.endsWith('.html') && isJoined) tokens(plain(after!));
      else if (name.endsWith('.html')) html(before!, after!, foretell);
      else if (name.startsWith('oembed') && !isJoined) json(before!, after!, foretell);
    }
  }
}

/** Runs a command in this process, with what it writes to the two streams. */
async function run(args: readonly string[]): Promise<{code: number; stdout: string; stderr: string}> {
  const said = {stdout: '', stderr: ''};
  const streams = ['stdout', 'stderr'] as const;
  const originals = streams.map((name) => process[name].write.bind(process[name]));
  for (const [at, name] of streams.entries()) {
    process[name].write = (chunk: string | Uint8Array, ...others: []) => {
      // The test runner writes bytes.
      if (typeof chunk !== 'string') return originals[at]!(chunk, ...others);
      said[name] += chunk;
      return true;
    };
  }
  try {
    const code = await runCommand(args);
    return {code, ...said};
  } finally {
    for (const [at, name] of streams.entries()) process[name].write = originals[at]!;
  }
}
