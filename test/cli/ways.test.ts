// `countersign snippet --for …`: code that a developer puts into a project. test/consumers builds and runs it.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {suite, test} from 'node:test';
import {inert, inertString, RECIPE_WAYS} from '@countersign/render';
import {readable} from '../support/html/readable.ts';
import {countersign, withoutCodeNote} from '../support/command-line/command.ts';
import {exampleText, exampleWith} from '../support/command-line/example.ts';
import {serving} from './vendor-folder.ts';

const SRC = 'https://letters.example.net/open-audit/campaign.json';
const dist = new URL('../../packages/embed/dist/', import.meta.url);
const {version, files} = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8')) as {
  version: string;
  files: {'countersign.js': {integrity: string}};
};
const {integrity} = files['countersign.js'];
const CDN = `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/countersign.js`;

async function snippetFor(way: string, ...args: string[]): Promise<string> {
  const {code, stdout, stderr} = await countersign(['snippet', '-', '--src', SRC, '--for', way, ...args], {
    input: exampleText,
  });
  assert.deepEqual([code, stderr.replace(/^Note: a Content Security Policy .*\n/gm, '')], [0, '']);
  return stdout;
}

for (const way of RECIPE_WAYS) {
  suite(`--for ${way}`, () => {
    test('installs this release, each package by exact version', async () => {
      const [, packages = ''] = /^ {4}npm install --save-exact (.*)$/m.exec(await snippetFor(way)) ?? [];
      assert.ok(packages.split(' ').includes(`@countersign/elements@${version}`), packages);
      for (const each of packages.split(' ')) assert.match(each, /^@[a-z-]+\/[a-z-]+@\d+\.\d+\.\d+$/);
    });

    test('names the document, and has the letter’s own page as fallback', async () => {
      const text = await snippetFor(way);
      assert.ok(text.includes(`const src = "${SRC}";`));
      assert.ok(text.includes('https://letters.example.org/open-audit/'));
      assert.ok(text.includes('Open the audit of the Northern Reservoir'));
    });

    test('shows it in the language that is asked for', async () => {
      const text = await snippetFor(way, '--lang', 'ar');
      assert.match(text, /lang="ar"|lang=\\"ar\\"|lang = 'ar'/);
      assert.match(text, /dir="rtl"|dir=\\"rtl\\"/);
      assert.ok(text.includes('افتحوا'), text);
    });
  });
}

for (const way of ['react', 'next', 'react-router', 'docusaurus', 'vue', 'svelte', 'sveltekit', 'angular']) {
  test(`--for ${way} --load click lets the element ask first`, async () => {
    assert.match(await snippetFor(way, '--load', 'click'), /<(?:cs-campaign|Campaign)\s[^>]*load="click"/);
    assert.doesNotMatch(await snippetFor(way), / load=/);
  });
}

suite('--for import-map', () => {
  test('pins the code by version and hash, for a page’s own modules', async () => {
    const html = await snippetFor('import-map');
    const [, map = ''] = /<script type="importmap">([^]*?)<\/script>/.exec(html) ?? [];
    assert.deepEqual(JSON.parse(map), {imports: {'@countersign/embed': CDN}, integrity: {[CDN]: integrity}});
    assert.match(html, /<script type="module">\s*import "\\u0040countersign\/embed";\s*<\/script>/);
    assert.equal([...html.matchAll(/<script/g)].length, 2);
    assert.ok(
      html.includes(
        '<article lang="en" dir="ltr" data-shows="open-audit 3 overview en en" v-pre ngNonBindable data-ng-non-bindable>',
      ),
    );
  });

  test('says what a policy has to allow: the hash of each inline script', async () => {
    const {stdout, stderr} = await countersign(['snippet', '-', '--src', SRC, '--for', 'import-map'], {
      input: exampleText,
    });
    const hashes = [...stdout.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(
      ([, text = '']) => `'sha384-${createHash('sha384').update(text).digest('base64')}'`,
    );
    assert.equal(hashes.length, 2);
    for (const hash of hashes) assert.ok(stderr.includes(hash), stderr);
  });
});

suite('--for iframe', () => {
  const frame = async (...args: string[]): Promise<string> => {
    const {code, stdout, stderr} = await countersign(['snippet', '-', '--for', 'iframe', ...args], {
      input: exampleText,
    });
    assert.deepEqual([code, stderr], [0, '']);
    return readable(stdout);
  };

  test('shows the page beside the campaign’s own, and brings the script that gives it its height, by hash', async () => {
    const html = await frame();
    assert.match(html, /<iframe src="https:\/\/letters\.example\.org\/open-audit\/frame\.html" title="Open the audit/);
    const hash = createHash('sha384')
      .update(readFileSync(new URL('frame-host.js', dist)))
      .digest('base64');
    assert.ok(
      html.includes(`src="${CDN.replace('countersign.js', 'frame-host.js')}" integrity="sha384-${hash}"`),
      html,
    );
  });

  test('can name another page, script, element, language and theme', async () => {
    const address = 'https://frames.example.net/letter.html';
    const choices = ['--element', 'statements', '--lang', 'ar', '--theme', 'dark'];
    const html = await frame('--frame', address, '--script', '/frame-host.js', ...choices);
    assert.ok(html.includes(`src="${address}?element=statements&amp;lang=ar&amp;theme=dark"`), html);
    assert.ok(html.includes('src="/frame-host.js"'), html);
  });
});

test('--for eleventy loads the code from the CDN, by its hash, or from where it is said to be', async () => {
  const text = await snippetFor('eleventy');
  assert.ok(text.includes(`const script = ${inertString(CDN)};\nconst integrity = "${integrity}";`));
  assert.ok(
    (await snippetFor('eleventy', '--script', '/countersign.js')).includes('const script = "/countersign.js";'),
  );
});

suite('a title with code in it', () => {
  const TITLE = `</script><script>alert(1)</script> {{ 1 }} {1} "\\' \${1} \`--- <!--`;
  // The check of a file refuses markup in texts. A published document is read as elements read it.
  const published = exampleWith('"Open the audit of the Northern Reservoir"', JSON.stringify(TITLE));

  for (const way of RECIPE_WAYS) {
    test(`stays a text in --for ${way}`, async () => {
      await serving(
        (_request, response) => response.end(published),
        async (origin) => {
          const args = ['snippet', `${origin}/campaign.json`, '--src', SRC, '--for', way];
          const {code, stdout} = await countersign(args);
          assert.equal(code, 0);
          assert.doesNotMatch(stdout, /<\/script><script>|<!--(?! The (?:link|server))|[^-\n]---/m);
          const isHtml = !['react', 'vue', 'svelte'].includes(way);
          if (isHtml) assert.ok(stdout.includes(`>${inert(TITLE)}\\u003c/a>`), stdout);
          else assert.ok(stdout.includes(`const title = ${inertString(TITLE)};`));
        },
      );
    });
  }

  test('is the same text again when the program reads it', () => {
    for (const text of [TITLE, '\u2028\u2029', '-->', '</SCRIPT>', '----', 'a\nb']) {
      assert.doesNotMatch(inertString(text), /<\/?script|<!--|--|[\u2028\u2029\n]/i);
      assert.equal(JSON.parse(inertString(text)), text);
    }
  });
});

suite('what does not go together', () => {
  const refused: readonly (readonly [string[], RegExp])[] = [
    [
      ['--for', 'ember'],
      /--for ember: there is no such\. Known: html, iframe, import-map, react, next, react-router, docusaurus, vue, nuxt/,
    ],
    [['--for', 'react', '--script', '/code.js'], /--script goes with --for html, iframe, import-map, eleventy\./],
    [
      ['--for', 'astro', '--load', 'click'],
      /--load goes with --for html, react, next, react-router, docusaurus, vue, svelte, sveltekit, angular\./,
    ],
    [['--for', 'iframe', '--load', 'click'], /--src goes with --for html, import-map, react/],
    [['--frame', 'https://letters.example.net/frame.html'], /--frame goes with --for iframe\./],
    [['--element', 'statements'], /--element goes with --for iframe\./],
    [['--theme', 'dark'], /--theme goes with --for iframe\./],
  ];
  for (const [args, message] of refused) {
    test(args.join(' '), async () => {
      const {code, stdout, stderr} = await countersign(['snippet', '-', '--src', SRC, ...args], {input: exampleText});
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }
});

suite('a published document', () => {
  test('is named by its address alone, and read as elements read it', async () => {
    const unknown = exampleWith('"format": 1,', '"format": 1, "fromTheFuture": true,');
    await serving(
      (_request, response) => response.end(unknown),
      async (origin) => {
        const address = `${origin}/campaign.json`;
        const {code, stdout, stderr} = await countersign(['snippet', address, '--preview']);
        assert.equal(code, 0);
        assert.match(withoutCodeNote(stderr), /^Note: Preview for one machine.+\n$/);
        assert.ok(readable(stdout).includes(`<cs-campaign src="${address}">`));
        const elsewhere = await countersign(['snippet', address, '--src', SRC]);
        assert.ok(elsewhere.stdout.includes(`<cs-campaign src="${SRC}">`));
        const {stdout: page} = await countersign(['render', address]);
        assert.ok(page.startsWith('<article lang="en"'));
        const {stdout: element} = await countersign(['render', address, '--as', 'shadow', '--preview']);
        assert.match(readable(element), /^<!-- Preview for one machine.+-->\n<cs-campaign src="http:\/\/127/);
      },
    );
  });

  const refused: readonly (readonly [RequestListener, number, RegExp])[] = [
    [(_request, response) => response.writeHead(404).end(), 2, /campaign\.json: The server answered 404\.$/m],
    [(_request, response) => response.writeHead(302, {location: '/other.json'}).end(), 2, /could not be fetched/],
    [(_request, response) => response.end('{"format": 1}'), 1, /Nothing was written: the document has \d+ problems\./],
  ];
  for (const [listener, expected, message] of refused) {
    test(`is refused: ${message.source}`, async () => {
      await serving(listener, async (origin) => {
        const {code, stdout, stderr} = await countersign(['snippet', `${origin}/campaign.json`, '--preview']);
        assert.deepEqual([code, stdout], [expected, '']);
        assert.match(stderr, message);
      });
    });
  }

  test('has to be at an https address', async () => {
    const {code, stderr} = await countersign(['snippet', 'http://letters.example.net/campaign.json']);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /: http:\/\/letters\.example\.net\/campaign\.json is no full https address\. Write for example https:/,
    );
  });
});
