import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {tokens} from '../support/html/parse-html.ts';
import {codeAsForetold, htmlAsForetold, valueAsForetold} from './foretold.ts';
import {placed, run, type Ran} from './run-command.ts';
import {twins, twinsForAuthors, type Twins} from './twins.ts';

const SRC = 'https://letters.example.org/open-audit/campaign.json';

type Judge = (tame: string, hostile: string, foretell: Twins['foretell']) => void;

const html: Judge = (tame, hostile, foretell) => htmlAsForetold(plain(tame), plain(hostile), foretell);
const json: Judge = (tame, hostile, foretell) => valueAsForetold(JSON.parse(tame), JSON.parse(hostile), foretell);
const plain = (written: string): string => written.replaceAll('<!---->', '').replace(COMMAND, '').trim();

/** The command on the partners' page, which is left out where a shell would run a part of the document's address. */
const COMMAND = /<details name="site">\s*<summary>React,[^]*?<\/details>/;

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
/** Isolates stay in a mail: they end with their line, and names may need them. */
const ISOLATES = /[\u2066-\u2069]/g;

/** How many documents came to what, so that no run is empty in silence. */
export const counts = {documents: 0, refused: 0, printed: 0, exported: 0, vendored: 0, authored: 0, published: 0};

/** Asserts that so many of the documents that were tried came to something, and that authors are refused most of them. */
export function assertReached({documents, refused, printed, exported, vendored, authored, published} = counts): void {
  assert.ok(documents > 0 && authored > 0, 'No document was tried.');
  assert.deepEqual([printed, vendored], [documents, documents]);
  assert.ok(refused >= documents / 2, `Authors were refused ${refused} of ${documents}.`);
  assert.ok(exported >= documents / 4, `Sources were printed of ${exported} of ${documents}.`);
  assert.ok(published >= authored / 4, `${published} of ${authored} were published.`);
}

/** Every command makes of a hostile document what it makes of a tame one, and leaves the terminal alone. */
export const commandsAreForetold = fc.asyncProperty(twins, async ({tame, hostile, foretell}) => {
  counts.documents++;
  await placed([tame, hostile], async ({folder, files, addresses}) => {
    const checked = await run(['check', files[1]!]);
    const compared = await run(['check', files[1]!, '--against', files[0]!]);
    for (const {code, stdout, stderr} of [checked, compared]) {
      assert.ok(code === 0 || code === 1, stderr);
      assert.doesNotMatch(stdout + stderr, MOVES_A_TERMINAL);
    }
    if (checked.code === 1) counts.refused++;
    for (const args of [
      ['diff', ...addresses],
      ['diff', addresses[1]!, addresses[1]!],
      ['approve', 'mail', addresses[1]!, '--since', addresses[1]!],
    ]) {
      // Twins may have other ids, and a letter no signatory to ask.
      const {code, stdout, stderr} = await run(args);
      assert.ok(code === 0 || code === 2, stderr);
      const printed = args[1] === 'mail' ? stdout.replaceAll(ISOLATES, '') : stdout;
      assert.doesNotMatch(printed + stderr, MOVES_A_TERMINAL);
    }
    const isJoined = joinsNames(tame);
    // A published document is read as elements read it, with texts that authors would be refused.
    for (const [[command, ...options], judge] of PRINTING) {
      const [expected, found] = [
        await run([command!, addresses[0]!, ...options]),
        await run([command!, addresses[1]!, ...options]),
      ];
      assertDone(found, [command!, ...options].join(' '));
      if (!isJoined) judge(expected.stdout, found.stdout, foretell);
    }
    counts.printed++;
    const isRetracted = (hostile as {stage?: string}).stage === 'retracted';
    for (const [command, ...options] of EXPORTS) {
      // Files for reference managers are data: what they hold is for other tests. Here they have to be written.
      assert.equal((await run([command!, addresses[1]!, ...options])).code, isRetracted ? 1 : 0);
    }
    if (!isRetracted) counts.exported++;
    const folders = addresses.map((_, at) => join(folder, `vendor-${at}`));
    for (const [at, own] of folders.entries()) {
      assertDone(await run(['vendor', own, '--from', addresses[at]!, '--base', '/x/']), 'vendor');
    }
    assertFolders(folders, isJoined, foretell);
    counts.vendored++;
  });
});

/** A document that an author may publish becomes pages that are foretold. */
export const publishingIsForetold = fc.asyncProperty(twinsForAuthors, async ({tame, hostile, foretell}) => {
  counts.authored++;
  await placed([tame, hostile], async ({folder, files}) => {
    const folders = files.map((_, at) => join(folder, `publish-${at}`));
    for (const [at, own] of folders.entries()) {
      const published = await run(['publish', own, '--from', files[at]!, '--without-pictures']);
      assert.doesNotMatch(published.stderr, MOVES_A_TERMINAL);
      // Facts that are not in order, such as a demand that is met on the addressee's own word.
      if (published.code === 1) return;
      assertDone(published, 'publish');
    }
    assertFolders(folders, joinsNames(tame), foretell);
    counts.published++;
  });
});

/** Whether a document is in a language that joins names by the letter after them. */
const joinsNames = (tame: Twins['tame']): boolean => /"language":"(es|he)/.test(JSON.stringify(tame));

function assertDone({code, stderr}: Ran, name: string): void {
  assert.equal(code, 0, `${name}: ${stderr}`);
  assert.doesNotMatch(stderr, MOVES_A_TERMINAL, name);
}

/** Asserts that two folders hold the same files, and what is foretold in them. */
function assertFolders(folders: readonly string[], isJoined: boolean, foretell: Twins['foretell']): void {
  const [expected, found] = folders.map((own) => readdirSync(own).sort());
  assert.deepEqual(found, expected);
  for (const name of found!) {
    // Sheets hold more or less, by the width of their texts: see `assertSheet`.
    if (!/\.(html|json)$/.test(name) || /^(poster|slide)\b/.test(name)) continue;
    const [before, after] = folders.map((own) => readFileSync(join(own, name), 'utf8'));
    if (name.endsWith('.html') && isJoined) tokens(plain(after!));
    else if (name.endsWith('.html')) html(before!, after!, foretell);
    else if (name.startsWith('oembed') && !isJoined) json(before!, after!, foretell);
  }
}
