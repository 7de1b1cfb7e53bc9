import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {readable} from '../support/html/readable.ts';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';

const TITLE = 'Open the audit of the Northern Reservoir';
const DEMAND = 'Publish the audit in full';

/** Renders the example. */
async function rendered(...args: string[]): Promise<string> {
  const {code, stdout, stderr} = await countersign(['render', '-', ...args], {input: exampleText});
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
}

test('the campaign is printed at a glance, in its own language, with a link to its page', async () => {
  const html = await rendered();
  assert.match(
    html,
    /^<article lang="en" dir="ltr" data-shows="open-audit 3 [^"]*" v-pre ngNonBindable data-ng-non-bindable>/,
  );
  for (const text of [TITLE, DEMAND, 'href="https://letters.example.org/open-audit/"']) assert.ok(html.includes(text));
  for (const text of ['River Union', 'Audit found leaks at reservoir', 'Sam Sample']) assert.ok(!html.includes(text));
  assert.equal(await rendered('--layout', 'overview'), html);
  assert.equal(await rendered('--part', 'overview'), html);
});

test('--layout full prints it whole, without scripts and styles', async () => {
  const html = await rendered('--layout', 'full');
  assert.match(
    html,
    /^<article lang="en" dir="ltr" data-shows="open-audit 3 [^"]*" v-pre ngNonBindable data-ng-non-bindable>/,
  );
  for (const text of [TITLE, DEMAND, 'River Union', 'Audit found leaks at reservoir', 'Sam Sample']) {
    assert.ok(html.includes(text), text);
  }
  assert.doesNotMatch(html, /<(script|style)|class=|style=|undefined/);
  assert.equal(await rendered('--as', 'light', '--layout', 'full'), html);
});

test('--lang prints it in another language', async () => {
  const html = await rendered('--lang', 'ar');
  assert.match(
    html,
    /^<article lang="ar" dir="rtl" data-shows="open-audit 3 [^"]*" v-pre ngNonBindable data-ng-non-bindable>/,
  );
  assert.ok(html.includes('افتحوا تدقيق الخزان الشمالي'));
  assert.ok(!html.includes(TITLE));
});

test('--part prints one part', async () => {
  const html = await rendered('--part', 'demand-checklist');
  assert.ok(html.includes(DEMAND));
  assert.ok(!html.includes('River Union'));
});

test('--demand prints one demand, as plain HTML and as an element, and names the ids that there are', async () => {
  const html = await rendered('--demand', 'publish-audit');
  assert.match(html, /^<article [^>]*data-shows="open-audit 3 demand-checklist\/publish-audit en en"/);
  assert.ok(html.includes(DEMAND));
  assert.ok(!html.includes('Repair the dam'));
  const shadow = await countersign(['render', '-', '--as', 'shadow', '--demand', 'repair'], {input: exampleText});
  assert.match(readable(shadow.stdout), /^<cs-demand-checklist [^>]*demand="repair"/);
  for (const [args, message] of [
    [
      ['--demand', 'audit'],
      /--demand audit: the letter has no demand with this id\. Write one of: publish-audit, repair\./,
    ],
    [['--demand', 'repair', '--part', 'statements'], /--demand goes with demand-checklist, not with statements\./],
    [['--demand', 'repair', '--as', 'page'], /--demand is not for --as page\./],
  ] as const) {
    const {code, stdout, stderr} = await countersign(['render', '-', ...args], {input: exampleText});
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, message);
  }
});

test('--as letter, poster, slide and badge print what one prints, shows or pastes', async () => {
  for (const [form, start] of [
    ['letter', '<!doctype html>\n<html lang="ar" dir="rtl" data-title="'],
    ['poster', '<!doctype html>\n<html lang="ar" dir="rtl">'],
    ['slide', '<!doctype html>\n<html lang="ar" dir="rtl">'],
    ['badge', '<svg xmlns="http://www.w3.org/2000/svg"'],
  ] as const) {
    const text = await rendered('--as', form, '--lang', 'ar');
    assert.ok(text.startsWith(start), form);
    assert.ok(readable(text).includes('افتحوا تدقيق الخزان الشمالي'), form);
  }
});

test('--as page prints a whole page that offers the sources', async () => {
  const html = await rendered('--as', 'page', '--lang', 'ar');
  assert.match(html, /^<!doctype html>\n<html lang="ar" dir="rtl">/);
  assert.ok(html.includes('<title>افتحوا تدقيق الخزان الشمالي</title>'));
  const files = [...html.matchAll(/download="([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(files, ['open-audit.bib', 'open-audit.ris', 'open-audit.csl.json']);
  const [, bib] = /base64,([^"]+)" download="open-audit\.bib"/.exec(readable(html))!;
  const {stdout} = await countersign(['export', '-', '--as', 'bibtex', '--lang', 'ar'], {input: exampleText});
  assert.equal(Buffer.from(bib!, 'base64').toString(), stdout);
});

test('--as page leaves out sources that would be most of it, and says so', async () => {
  const document = JSON.parse(exampleText) as {sources: object[]};
  const added = Array.from({length: 400}, (_, at) => ({...document.sources[0], id: `more-${at}`}));
  const input = JSON.stringify({...document, sources: [...document.sources, ...added]});
  const {code, stdout, stderr} = await countersign(['render', '-', '--as', 'page'], {input});
  assert.equal(code, 0);
  assert.doesNotMatch(stdout, /download=|data:/);
  assert.match(
    stderr,
    /^Note: The page does not offer its sources for download: they have \d+ kB\. countersign publish/,
  );
});

test('--as shadow prints an element with its roots, and which styles a policy has to allow', async () => {
  const src = 'https://letters.example.org/open-audit/campaign.json';
  const args = ['render', '-', '--as', 'shadow', '--src', src, '--lang', 'ar', '--theme', 'dark'];
  const {code, stdout, stderr} = await countersign(args, {input: exampleText});
  assert.equal(code, 0);
  const element = `<cs-campaign src="${src}" lang="ar" theme="dark"><template ngNonBindable shadowrootmode="open"><style>`;
  assert.ok(stdout.startsWith(element));
  assert.ok(stdout.includes('افتحوا تدقيق الخزان الشمالي'));
  const styles = new Set([...stdout.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text!));
  // Those that all elements share, and those of the campaign and its overview.
  assert.equal(styles.size, 7);
  const hashes = [...styles].map((text) => `'sha384-${createHash('sha384').update(text).digest('base64')}'`);
  assert.match(
    stderr,
    /^Note: the page has to load the code, once: <script type="module" src="https:[^"]+" integrity="sha384-/,
  );
  assert.match(stderr, /^Note: where a Content Security Policy does not allow inline styles/m);
  assert.ok(stderr.endsWith(`in this version: ${hashes.join(' ')} in style-src.\n`), stderr);
  const part = await countersign(['render', '-', '--as', 'shadow', '--part', 'statements'], {input: exampleText});
  assert.match(part.stdout, /^<cs-statements><template/);
});

test('--footnotes plain prints a record without links within itself', async () => {
  assert.match(await rendered('--layout', 'full'), /href="&#35;/);
  const plain = await rendered('--layout', 'full', '--footnotes', 'plain');
  assert.doesNotMatch(plain, /href="&#35;| id="/);
  assert.match(plain, /<sup>&#91;1&#93;<\/sup>/);
});

test('--layout full prints an element with the whole record in its roots', async () => {
  const shadow = (...args: string[]) =>
    countersign(['render', '-', '--as', 'shadow', ...args], {input: exampleText}).then(({stdout}) => stdout);
  assert.match(await shadow('--layout', 'full'), /^<cs-campaign layout="full">[^]*<cs-source-list /);
  const short = await shadow();
  assert.match(short, /^<cs-campaign>[^]*<cs-overview /);
  assert.doesNotMatch(short, /<cs-source-list /);
});

test('--partner has the words of a file in it as they are, to be read without script', async () => {
  const words = file('\uFEFF<p class="ours">We signed & say why.</p>\n', 'words.html');
  const args = ['render', '-', '--as', 'shadow', '--partner', words];
  const {stdout} = await countersign(args, {input: exampleText});
  assert.ok(stdout.includes('<div slot="partner"><p class="ours">We signed & say why.</p></div></cs-campaign>'));
  assert.match(stdout, /<aside part="partner" aria-labelledby="partner">/);
  assert.match(
    (await countersign(['render', '-', '--as', 'shadow'], {input: exampleText})).stdout,
    /<aside [^>]*hidden/,
  );
  const latin = file(Buffer.from([0x3c, 0x70, 0x3e, 0xe9]), 'latin.html');
  const refused = await countersign(['render', '-', '--as', 'shadow', '--partner', latin], {input: exampleText});
  assert.equal(refused.stdout, '');
  assert.match(refused.stderr, /latin\.html: This is not UTF-8\./);
});

test('a document with problems is refused, and nothing is on standard output', async () => {
  const input = exampleWith('"denial": "reply-may"', '"denial": "reply-june"');
  const {code, stdout, stderr} = await countersign(['render', '-'], {input});
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(
    stderr,
    /^<stdin>:\d+:\d+ \/statements\/0\/denial .+\nNothing was written: the document has 1 problem\.\n$/,
  );
});

test('wrong use ends with 2', async () => {
  const uses: [string[], RegExp][] = [
    [[], /Name the campaign document/],
    [['a.json', 'b.json'], /One document at a time: what is b\.json\?/],
    [['-', '--as', 'pdf'], /--as pdf.*Known: light/],
    [['-', '--as', 'page', '--part', 'statements'], /--part does not go with --as page/],
    [['-', '--as', 'poster', '--part', 'statements'], /--part does not go with --as poster/],
    [['-', '--src', '/campaign.json'], /--src is for --as shadow\./],
    [['-', '--as', 'shadow', '--src', 'campaign.json'], /--src campaign\.json is no full https address/],
    [['-', '--as', 'shadow', '--theme', 'blue'], /--theme blue.*Known: auto, light, dark/],
    [['-', '--partner', 'words.html'], /--partner is for --as shadow\./],
    [['-', '--as', 'shadow', '--part', 'statements', '--partner', 'words.html'], /statements has no place for words\./],
    [['-', '--as', 'shadow', '--partner', '-'], /Only one file can be standard input\./],
    [['-', '--as', 'shadow', '--partner', 'missing.html'], /missing\.html: There is no such file\./],
    [['-', '--footnotes', 'none'], /--footnotes none.*Known: linked, plain/],
    [['-', '--footnotes', 'plain', '--as', 'page'], /--footnotes goes with --as light\./],
    [['-', '--layout', 'none'], /--layout none.*Known: overview, full/],
    [
      ['-', '--layout', 'full', '--as', 'page'],
      /--layout goes with --part campaign, and only with --as light or shadow\./,
    ],
    [['-', '--layout', 'full', '--part', 'statements'], /--layout goes with --part campaign/],
    [['-', '--part', 'logos'], /--part logos.*signatory-logos/],
    [['-', '--lang', 'arabic'], /--lang arabic is no language tag/],
    [['missing.json'], /missing\.json: There is no such file/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(['render', ...args], {input: exampleText});
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
});
