import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {readable} from '../support/html/readable.ts';
import {countersign} from '../support/command-line/command.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';

const dist = new URL('../../packages/embed/dist/', import.meta.url);
const {version, files} = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8')) as {
  version: string;
  files: Record<string, {integrity: string}>;
};

/** The output of `countersign frame` for the example. */
async function printed(...args: string[]): Promise<string> {
  const {code, stdout, stderr} = await countersign(['frame', '-', ...args], {input: exampleText});
  assert.deepEqual([code, stderr], [0, '']);
  return stdout.startsWith('{') ? stdout : readable(stdout);
}

test('the page has the script of this release and its inline script, both by the hashes in the manifest', async () => {
  const html = await printed();
  assert.match(html, /^<!doctype html>\n<html lang="en" dir="ltr">/);
  const script = `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/countersign.js`;
  assert.ok(html.includes(`src="${script}" integrity="${files['countersign.js']!.integrity}"`));
  const [, inline] = /<script>([^]*?)<\/script>/.exec(html)!;
  assert.equal(inline, readFileSync(new URL('frame.js', dist), 'utf8'));
  assert.equal(`sha384-${createHash('sha384').update(inline).digest('base64')}`, files['frame.js']!.integrity);
  const code = Object.keys(files).filter((name) => /^countersign[.-]/.test(name));
  const sources = code.map((name) => script.replace('countersign.js', name)).join(' ');
  assert.equal(code.length, 6);
  assert.ok(html.includes(`script-src ${sources} '${files['frame.js']!.integrity}';`));
});

test('the document lies beside the campaign’s page, or where --src says; --script and --lang change theirs', async () => {
  assert.ok((await printed()).includes('<cs-campaign src="https://letters.example.org/open-audit/campaign.json">'));
  const src = 'https://documents.example.net/a.json';
  const html = await printed('--src', src, '--script', 'https://static.example.com/countersign.js', '--lang', 'ar');
  assert.ok(html.includes(`<cs-campaign src="${src}">`));
  assert.ok(html.includes(`connect-src ${src}; img-src https://documents.example.net;`));
  assert.ok(html.includes('<script type="module" src="https://static.example.com/countersign.js" integrity="sha384-'));
  assert.match(html, /<html lang="ar" dir="rtl">/);
});

test('--as oembed --demand prints an answer whose frame shows that demand', async () => {
  const answer = JSON.parse(await printed('--as', 'oembed', '--demand', 'repair')) as Record<string, string>;
  assert.equal(answer['title'], 'Repair the dam before the winter');
  assert.match(readable(answer['html']!), /frame\.html\?element=demand-checklist&amp;demand=repair"/);
  const {code, stderr} = await countersign(['frame', '-', '--demand', 'repair'], {input: exampleText});
  assert.equal(code, 2);
  assert.match(stderr, /--demand goes with --as oembed\./);
});

test('--as oembed prints an answer as JSON, for a frame that lies beside the campaign’s page', async () => {
  const answer = JSON.parse(await printed('--as', 'oembed')) as Record<string, string>;
  assert.deepEqual([answer['type'], answer['version']], ['rich', '1.0']);
  assert.ok(answer['html']!.includes('<iframe src="https://letters.example.org/open-audit/frame.html" title="Open'));
  const args = ['--frame', 'https://static.example.com/f.html', '--element', 'letter-card', '--theme', 'dark'];
  const chosen = JSON.parse(await printed('--as', 'oembed', '--lang', 'ar', ...args)) as Record<string, string>;
  assert.ok(
    readable(chosen['html']!).includes(
      'src="https://static.example.com/f.html?element=letter-card&amp;lang=ar&amp;theme=dark"',
    ),
  );
});

test('a document with problems is refused, and wrong use ends with 2', async () => {
  const input = exampleWith('"denial": "reply-may"', '"denial": "reply-june"');
  const refused = await countersign(['frame', '-'], {input});
  assert.deepEqual([refused.code, refused.stdout], [1, '']);
  assert.match(refused.stderr, /\/statements\/0\/denial/);
  const uses: [string[], RegExp][] = [
    [[], /Name the campaign document/],
    [['-', '--src', 'campaign.json'], /--src campaign\.json is no full https address/],
    [['-', '--script', '/countersign.js'], /--script \/countersign\.js is no full https address/],
    [['-', '--lang', 'arabic'], /--lang arabic is no language tag/],
    [['-', '--as', 'json'], /--as json: there is no such\. Known: page, oembed/],
    [['-', '--frame', 'https://a.example/'], /--frame goes with --as oembed/],
    [['-', '--theme', 'dark'], /--theme goes with --as oembed/],
    [['-', '--as', 'oembed', '--src', 'https://a.example/'], /--src goes with --as page/],
    [['-', '--as', 'oembed', '--element', 'cite'], /--element cite: there is no such/],
    [['-', '--as', 'oembed', '--theme', 'blue'], /--theme blue: there is no such/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(['frame', ...args], {input: exampleText});
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
});
