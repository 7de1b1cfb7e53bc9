import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {test} from 'node:test';
import {inertString} from '@countersign/render';
import {embedRelease} from '../../packages/cli/src/release/embed-release.ts';
import {clickScriptIn} from '../support/html/click-script.ts';
import {readable} from '../support/html/readable.ts';
import {countersign, file, withoutCodeNote} from '../support/command-line/command.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';

const SRC = 'https://letters.example.net/open-audit/campaign.json';
const embed = new URL('../../packages/embed/', import.meta.url);

/** Makes a snippet of the example. */
async function snippetOf(...args: string[]): Promise<string> {
  const {code, stdout, stderr} = await countersign(['snippet', '-', ...args], {input: exampleText});
  assert.deepEqual([code, withoutCodeNote(stderr)], [0, '']);
  return stdout;
}

/** The attributes of the one tag of a name. */
function attributesOf(html: string, tag: string): Record<string, string> {
  const found = [...html.matchAll(new RegExp(`<${tag}\\s([^>]*)>`, 'g'))];
  assert.equal(found.length, 1, `${tag}: ${found.length}`);
  const pairs = found[0]![1]!.matchAll(/([a-z-]+)="([^"]*)"/g);
  return Object.fromEntries([...pairs].map(([, name, value]) => [name!, readable(value!)]));
}

test('a snippet names the script of this release, with the hash of the file that a CDN serves', async () => {
  const {version} = JSON.parse(readFileSync(new URL('package.json', embed), 'utf8')) as {version: string};
  const hash = createHash('sha384').update(readFileSync(new URL('dist/keep.js', embed)));
  assert.deepEqual(attributesOf(await snippetOf('--src', SRC), 'script'), {
    type: 'module',
    src: `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/keep.js`,
    integrity: `sha384-${hash.digest('base64')}`,
    crossorigin: 'anonymous',
    referrerpolicy: 'no-referrer',
  });
});

test('nothing but that script is asked for by the page itself', async () => {
  const html = await snippetOf('--src', SRC);
  assert.equal(requested(html).length, 1);
  assert.deepEqual(attributesOf(html, 'cs-campaign'), {src: SRC});
});

test('--demand makes an element of one demand, with that demand inside; --for iframe a frame of it', async () => {
  const html = await snippetOf('--src', SRC, '--demand', 'repair');
  assert.deepEqual(attributesOf(html, 'cs-demand-checklist'), {src: SRC, demand: 'repair'});
  assert.match(html, /data-shows="open-audit 3 demand-checklist\/repair en en"/);
  assert.ok(!html.includes('Publish the audit'));
  const frame = await snippetOf('--for', 'iframe', '--demand', 'repair');
  assert.match(attributesOf(frame, 'iframe')['src']!, /frame\.html\?element=demand-checklist&amp;demand=repair$/);
  const refused = await countersign(['snippet', '-', '--for', 'react', '--demand', 'repair'], {input: exampleText});
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /--demand goes with --for html, iframe\./);
});

test('the plain campaign is inside the element, in the language that is asked for', async () => {
  const own =
    /^<div><script [^>]*><\/script><cs-campaign [^>]*>(<article lang="en" dir="ltr" data-shows="open-audit 3 [^"]*" v-pre ngNonBindable data-ng-non-bindable>[^]*<\/article>)<\/cs-campaign><\/div>\n$/;
  const html = await snippetOf('--src', SRC);
  assert.match(html, own);
  assert.ok(html.includes('Open the audit of the Northern Reservoir'));
  const arabic = await snippetOf('--src', SRC, '--lang', 'ar');
  assert.deepEqual(attributesOf(arabic, 'cs-campaign'), {src: SRC, lang: 'ar'});
  assert.match(
    arabic,
    /<article lang="ar" dir="rtl" data-shows="open-audit 3 [^"]*" v-pre ngNonBindable data-ng-non-bindable>/,
  );
});

test('--layout full has the whole record, in the element and inside it; otherwise both answer at a glance', async () => {
  const short = await snippetOf('--src', SRC);
  const whole = await snippetOf('--src', SRC, '--layout', 'full');
  assert.deepEqual(attributesOf(whole, 'cs-campaign'), {src: SRC, layout: 'full'});
  for (const text of ['River Union', 'Sam Sample']) {
    assert.ok(whole.includes(text));
    assert.ok(!short.includes(text));
  }
  assert.equal(await snippetOf('--src', SRC, '--layout', 'overview'), short);
});

test('--fallback link has a link in the place of the campaign, and less than 1 KB', async () => {
  const html = await snippetOf('--src', SRC, '--fallback', 'link');
  assert.ok(Buffer.byteLength(html) < 1024);
  assert.match(
    html,
    /<cs-campaign [^>]*><p lang="en" dir="ltr" [^>]*><a href="[^"]*"[^>]*>.*<\/a><\/p><\/cs-campaign>/,
  );
  assert.equal(await snippetOf('--src', SRC, '--fallback', 'campaign'), await snippetOf('--src', SRC));
});

test('the address of the document cannot leave its attribute', async () => {
  const html = await snippetOf('--src', 'https://letters.example.net/?a="><b>&c=\'');
  assert.ok(!html.includes('<b>'));
  assert.equal(attributesOf(html, 'cs-campaign').src, 'https://letters.example.net/?a=%22%3E%3Cb%3E&amp;c=%27');
});

test('--script names a copy of one’s own, which has to be the same file', async () => {
  const {integrity} = attributesOf(await snippetOf('--src', SRC), 'script');
  for (const script of ['https://static.example.com/keep.js', '/assets/keep-0.1.0.js']) {
    const {src, integrity: own} = attributesOf(await snippetOf('--src', SRC, '--script', script), 'script');
    assert.deepEqual([src, own], [script, integrity]);
  }
});

test('the hashes of the code and of all its parts are noted, for a Content Security Policy', async () => {
  const {files} = JSON.parse(readFileSync(new URL('dist/manifest.json', embed), 'utf8')) as {
    files: Record<string, {integrity: string}>;
  };
  const code = Object.entries(files).filter(([name]) => /^countersign[.-]/.test(name));
  assert.equal(code.length, 6);
  const {stderr} = await countersign(['snippet', '-', '--src', SRC], {input: exampleText});
  for (const [name, {integrity}] of code) assert.ok(stderr.includes(`'${integrity}' (${name})`), stderr);
});

test('a copy of the code under another name is refused, because it would not find its parts', async () => {
  const version = (JSON.parse(readFileSync(new URL('package.json', embed), 'utf8')) as {version: string}).version;
  const withScript = (script: string) =>
    countersign(['snippet', '-', '--src', SRC, '--script', script], {input: exampleText});
  const {code, stdout, stderr} = await withScript('https://static.example.com/c.js');
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(
    stderr,
    /ends with c\.js\. Name the file keep\.js or keep-\d[^ ]+\.js, with the other files of the code beside it/,
  );
  for (const name of ['keep.js', `keep-${version}.js`, 'keep.js?v=1']) {
    assert.equal((await withScript(`https://static.example.com/${name}`)).code, 0, name);
  }
});

test('a script on the campaign’s own site is noted on the stream for errors', async () => {
  const script = 'https://letters.example.org/keep.js';
  const {code, stderr} = await countersign(['snippet', '-', '--src', SRC, '--script', script], {input: exampleText});
  assert.equal(code, 0);
  assert.match(stderr, /^Note: /);
});

/** The addresses that a browser requests by itself when it meets a snippet. */
const requested = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link|img)[^>]* (?:src|href)="([^"]*)"/g)]
    .map(([, to]) => readable(to!))
    // The address is the program.
    .filter((to) => !to.startsWith('data:'));

test('--load click names both hosts in a button, and requests nothing before it is pressed', async () => {
  const args = ['snippet', '-', '--src', SRC, '--load', 'click'];
  const {code, stdout: html, stderr} = await countersign(args, {input: exampleText});
  assert.equal(code, 0);
  assert.deepEqual(requested(html), []);
  const {'data-ask': ask, 'data-ask-note': note, ...others} = attributesOf(html, 'cs-campaign');
  assert.deepEqual(others, {src: SRC, load: 'click'});
  assert.equal(ask, 'Load the campaign from \u2068letters.example.net\u2069 and \u2068cdn.jsdelivr.net\u2069');
  assert.match(note!, /^\u2068letters\.example\.net\u2069 and \u2068cdn\.jsdelivr\.net\u2069 will then see your IP/);
  // The script that is shipped, whose hash is in the manifest.
  const {script, program} = clickScriptIn(html);
  assert.equal(program, readFileSync(new URL('dist/click.js', embed), 'utf8'));
  const {files} = JSON.parse(readFileSync(new URL('dist/manifest.json', embed), 'utf8')) as {
    files: Record<string, {integrity: string}>;
  };
  assert.equal(
    withoutCodeNote(stderr),
    `Note: a Content Security Policy has to allow the script in the snippet: '${files['click.js']!.integrity}' in script-src.\n`,
  );
  assert.ok(script.includes(`integrity="${files['click.js']!.integrity}"`));
  assert.ok(program.includes(files['countersign.js']!.integrity));
});

test('--load click leaves a script of the site’s own where it is, for the element has a button', async () => {
  const html = await snippetOf('--src', SRC, '--load', 'click', '--script', '/assets/keep.js');
  assert.deepEqual(requested(html), ['/assets/keep.js']);
  assert.deepEqual(attributesOf(html, 'cs-campaign'), {src: SRC, load: 'click'});
  assert.ok(!html.includes('<template>'));
  assert.ok(!('crossorigin' in attributesOf(html, 'script')));
});

test('--load click puts the address of another script into its own, and names a host once', async () => {
  const script = 'https://letters.example.net/"</script>/countersign.js';
  const args = ['snippet', '-', '--src', SRC, '--load', 'click', '--script', script];
  const {stdout: html} = await countersign(args, {input: exampleText});
  const {program} = clickScriptIn(html);
  assert.ok(program.includes(`address:${inertString('https://letters.example.net/%22%3C/script%3E/countersign.js')}`));
  const {'data-ask': ask} = attributesOf(html, 'cs-campaign');
  assert.equal(ask, 'Load the campaign from \u2068letters.example.net\u2069');
});

test('a script that stands in pages and is not the one of its release is refused', () => {
  const folder = dirname(file(readFileSync(new URL('dist/manifest.json', embed)), 'manifest.json'));
  file('src:"https://cdn.example.net/"', 'click.js');
  assert.throws(
    () => embedRelease(folder),
    /click\.js: This is not the file of the release\. Install @countersign\/cli/,
  );
});

test('a document with problems is refused, and wrong use ends with 2', async () => {
  const broken = exampleWith('"denial": "reply-may"', '"denial": "reply-june"');
  const refused = await countersign(['snippet', '-', '--src', SRC], {input: broken});
  assert.deepEqual([refused.code, refused.stdout], [1, '']);
  assert.match(refused.stderr, /\/statements\/0\/denial/);
  const uses: [string[], RegExp][] = [
    [['-'], /--src/],
    [['--src', SRC], /Name the campaign document/],
    [['-', '--src', 'campaign.json'], /--src campaign\.json is no full https address/],
    [['-', '--src', 'http://letters.example.net/campaign.json'], /no full https address/],
    [['-', '--src', 'https://me:secret@letters.example.net/'], /no full https address/],
    [['-', '--src', SRC, '--script', 'javascript:alert(1)'], /--script/],
    [['-', '--src', SRC, '--script', '//static.example.com/countersign.js'], /--script/],
    [['-', '--src', SRC, '--script', '/\\static.example.com/countersign.js'], /--script/],
    [
      ['-', '--src', SRC, '--script', '/assets/countersign.js'],
      /--script \/assets\/countersign\.js ends with countersign\.js\. Name the file keep\.js or/,
    ],
    [['-', '--src', SRC, '--lang', 'x"'], /--lang/],
    [['-', '--src', SRC, '--layout', 'none'], /--layout none: there is no such\. Known: overview, full/],
    [['-', '--src', SRC, '--for', 'react', '--layout', 'full'], /--layout goes with --for html\./],
    [['-', '--for', 'iframe', '--layout', 'full'], /--layout goes with --for html\./],
    [['-', '--src', SRC, '--fallback', 'none'], /--fallback none: there is no such\. Known: campaign, link/],
    [['-', '--src', SRC, '--for', 'vue', '--fallback', 'link'], /--fallback goes with --for html\./],
    [['-', '--src', SRC, '--load', 'lazy'], /--load lazy: there is no such\. Known: auto, click/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(['snippet', ...args], {input: exampleText});
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
});
