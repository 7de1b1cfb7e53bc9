// What the plugin directory of WordPress demands, what a site's owner may rely on, and what a translator has done. No
// WordPress runs here.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {crc32} from 'node:zlib';
import {zip} from '../../packages/internal-scripts/src/build-packages/zip.mjs';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {runPhp} from '../support/php/php.ts';
import {PLUGIN_ZIP} from './wordpress-site.ts';

const folder = join(root, 'packages/wordpress/dist/countersign');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
const all = globSync('**/*.*', {cwd: folder}).sort();
const php = all.filter((path) => path.endsWith('.php'));
/** PHP without comments and without what stands in quotation marks. */
const codeOf = (path: string) =>
  read(path).replaceAll(/\/\*[^]*?\*\/|\/\/.*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (match) =>
    match.startsWith('/') ? '' : "''",
  );
const version = String(json('packages/embed/package.json')['version']);
const header = (name: string) => new RegExp(`^ \\* ${name}: (.+)$`, 'm').exec(read('countersign.php'))?.[1];
const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(read('readme.txt'))?.[1];

/** The paths in a zip, as its directory lists them. */
function listOf(archive: Buffer): string[] {
  const end = archive.length - 22;
  const paths: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const length = archive.readUInt16LE(at + 28);
    paths.push(archive.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length;
  }
  assert.equal(at, end);
  return paths;
}

// That others can read it, the other tests show: WordPress installs it.
test('the zip has one folder, with every file of the plugin and nothing else', () => {
  assert.deepEqual(listOf(readFileSync(PLUGIN_ZIP)), [...all, 'LICENSE'].map((path) => `countersign/${path}`).sort());
  assert.deepEqual(
    all.filter((path) => !/\.(php|js|css|json|txt)$/.test(path)),
    [],
  );
});

test('a zip depends on nothing but its files', () => {
  const [a, b] = [Buffer.from('one'), Buffer.from('two')];
  const first = zip(
    new Map([
      ['b', b],
      ['a', a],
    ]),
  );
  assert.deepEqual(
    first,
    zip(
      new Map([
        ['a', a],
        ['b', b],
      ]),
    ),
  );
  assert.equal(first.readUInt32LE(14), crc32(a));
});

suite('every PHP file', () => {
  test('can be read by PHP', async () => {
    const printed = await runPhp(['-l', ...php.map((path) => join(folder, path))]);
    assert.equal(printed.match(/^No syntax errors detected in /gm)!.length, php.length);
  });

  for (const path of php) {
    test(`${path} does nothing when it is asked for by itself`, () => {
      const guard = path === 'uninstall.php' ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH';
      const [first] = read(path)
        .replace(/^<\?php\n/, '')
        .replaceAll(/\/\*[^]*?\*\/|\/\/.*|^namespace .*;$/gm, '')
        .trim()
        .split('{');
      assert.equal(first!.trim(), `if ( ! defined( '${guard}' ) )`);
    });
  }

  test('has names of its own: one namespace, and a prefix outside of it', () => {
    for (const path of php) {
      const code = codeOf(path);
      if (/^includes|^countersign\.php/.test(path)) assert.match(code, /^namespace Countersign;$/m, path);
      else for (const [, name] of code.matchAll(/\bfunction (\w+)/g)) assert.match(name!, /^countersign_/, path);
    }
    const names = php.flatMap((path) => [
      ...read(path).matchAll(/apply_filters\( '([^']+)'|register_rest_route\(\s*'([^']+)'/g),
    ]);
    for (const [, filter] of names) assert.match(filter!, /^countersign_/);
  });

  test('runs no code from a text, and asks others in one place only', () => {
    for (const path of php) {
      const code = codeOf(path);
      assert.doesNotMatch(
        code,
        /\b(eval|assert|create_function|exec|shell_exec|system|passthru|popen|proc_open|unserialize|base64_decode|extract)\s*\(/,
        path,
      );
      assert.doesNotMatch(code, /\$_(GET|POST|REQUEST|COOKIE|FILES)\b/, path);
      assert.equal(/\$_SERVER\b/.test(code), path === 'includes/serve-folder.php', path);
      const asks = /\b(wp_(safe_)?remote_\w+\(|curl_|fopen|fsockopen)/.test(
        code.replaceAll(/wp_remote_retrieve|fopen\( folders_place\(\)/g, ''),
      );
      assert.equal(asks, path === 'includes/fetch.php', path);
      const reads = ['includes/fetch.php', 'includes/folders.php'].includes(path);
      assert.equal(/\bfile_get_contents\b/.test(code), reads, path);
      const writes = ['includes/publish-folder.php', 'includes/take-files.php', 'uninstall.php'].includes(path);
      assert.equal(/\b(file_put_contents|rename|rmdir|mkdir|unlink|copy)\s*\(/.test(code), writes, path);
    }
  });

  test('prints files that have a type of their own, and else only what it escapes there and then', () => {
    const printing = php.filter((path) => /\b(echo|print|printf|_e|esc_html_e)\b/.test(codeOf(path)));
    assert.deepEqual(printing, ['includes/folder-page.php', 'includes/rest.php', 'includes/serve-folder.php']);
    for (const path of printing) {
      const printed = read(path).match(/^\s*echo .*$/gm)!;
      const files = printed.filter((line) => /^\s*echo \$\w+;$/.test(line));
      assert.equal(files.length, path === 'includes/folder-page.php' ? 0 : 1, path);
      for (const line of printed.filter((each) => !files.includes(each))) {
        assert.match(line, /^\s*echo '[^']*'(?: \. esc_html\( \$words\['\w+'\] \) \. '[^']*')?;$/);
      }
    }
  });
});

test('all code comes with the plugin: no address of another site in what runs', () => {
  for (const path of [...php, 'block/editor.js', 'folder/page.js']) {
    const addresses = read(path)
      .replaceAll(/\/\*\*?[^]*?\*\/|^\s*\/\/.*$/gm, '')
      .match(/https?:\/\/[\w.-]+\.\w+/g);
    assert.deepEqual(addresses, null, path);
  }
});

test('the scripts are those of the release, byte for byte, with the notices of what they contain', () => {
  const scripts = all.filter((path) => /^assets\/(?!check-folder).*\.js$/.test(path));
  assert.ok(scripts.includes('assets/keep.js') && scripts.includes('assets/countersign.js'));
  for (const path of [...scripts, 'assets/licenses.txt']) {
    assert.equal(
      read(path),
      readFileSync(join(root, 'packages/embed/dist', path.replace('assets/', '')), 'utf8'),
      path,
    );
  }
  const check = read('assets/check-folder.js');
  assert.match(check, /^\/\*! Countersign, MIT\. Contains zod, jsonc-parser and leven/);
  assert.doesNotMatch(check, /\beval\(|\bimport\(|^import /m);
  assert.deepEqual(
    [...read('assets/check-folder-licenses.txt').matchAll(/^(\S+) [\d.]+ \(MIT\)$/gm)].map(([, name]) => name),
    ['jsonc-parser', 'leven', 'zod'],
  );
});

suite('the readme and the header', () => {
  test('say the same of version, licence and what is needed', () => {
    assert.deepEqual([header('Version'), field('Stable tag')], [version, version]);
    for (const name of ['License', 'License URI', 'Requires at least', 'Requires PHP']) {
      assert.ok(header(name), name);
      assert.equal(header(name), field(name), name);
    }
    assert.equal(header('License'), 'MIT');
    assert.equal(header('Text Domain'), 'countersign');
    for (const path of all) assert.ok(!read(path).includes('__VERSION__'), path);
  });

  test('have what the directory asks for: a short sentence, five tags, the services that are asked', () => {
    const [, short = ''] = /\n\n(.+)\n\n== Description ==/.exec(read('readme.txt')) ?? [];
    assert.ok(short.length > 20 && short.length <= 150, short);
    assert.ok(field('Tags')!.split(',').length <= 5);
    assert.match(field('Tested up to')!, /^\d+\.\d+$/);
    assert.match(read('readme.txt'), /^=== Countersign ===\n/);
    for (const section of ['Description', 'External services', 'Installation', 'Changelog']) {
      assert.ok(read('readme.txt').includes(`\n== ${section} ==\n`), section);
    }
    assert.doesNotMatch(header('Plugin Name')!, /wordpress|woocommerce|gutenberg/i);
  });
});

suite('the words', () => {
  const block = json('packages/wordpress/plugin/block/block.json') as Record<'title' | 'description', string> & {
    keywords: string[];
  };
  const spoken = php.flatMap((path) =>
    [...read(path).matchAll(/\b__\(\s*'((?:[^'\\]|\\.)*)', 'countersign' \)/g)].map(([, text]) => text!),
  );
  const wanted = [...new Set([header('Description')!, block.title, block.description, ...block.keywords, ...spoken])];

  test('are all in the text domain', () => {
    const calls = php.flatMap((path) => [...codeOf(path).matchAll(/\b(?:__|_x|_n|esc_html__|esc_attr__)\(/g)]);
    assert.equal(calls.length, spoken.length);
    assert.ok(spoken.length > 30);
  });

  for (const language of ['ar', 'es', 'fr', 'he']) {
    test(`are all there in ${language}, and none more`, () => {
      const texts = json(`packages/wordpress/messages/${language}.json`);
      assert.deepEqual(Object.keys(texts).sort(), wanted.toSorted());
      for (const [text, translated] of Object.entries(texts)) {
        assert.ok(typeof translated === 'string' && translated !== text && translated.trim() !== '', text);
      }
    });
  }

  for (const [script, file, name] of [
    ['block/editor.js', 'words', 'editor_words'],
    ['folder/page.js', 'folder-words', 'folder_words'],
  ] as const) {
    test(`of ${script} are those that it asks for`, () => {
      const code = read(script) + (name === 'folder_words' ? read('includes/folder-page.php') : '');
      const given = [
        ...read(`includes/${file}.php`)
          .split(`function ${name}`)[1]!
          .matchAll(/^\t\t'(\w+)' +=> __/gm),
      ];
      const asked = new Set([...code.matchAll(/words(?:\.|\['|\(\)\[')(\w+)/g)].map(([, key]) => key!));
      for (const [, values] of code.matchAll(/options\(([^)]*)\)/g)) {
        for (const [, key] of values!.matchAll(/'(\w+)'/g)) asked.add(key!);
      }
      assert.deepEqual([...asked].sort(), given.map(([, key]) => key!).sort());
      assert.ok(asked.size > 15);
    });
  }

  test('of every problem that PHP can name are there', () => {
    const codes = php
      .flatMap((path) => [...read(path).matchAll(/(?:Problem\( |return |problem = |\? |: )'([a-z]+(?:-[a-z]+)*)'/g)])
      .map(([, code]) => code!);
    const known = [
      ...(read('includes/words.php') + read('includes/folder-words.php')).matchAll(
        /^\t\t'([a-z]+(?:-[a-z]+)*)' +=> __/gm,
      ),
    ].map(([, code]) => code!);
    const named = new Set(codes.filter((code) => known.includes(code) || code.includes('-')));
    for (const code of named) assert.ok(known.includes(code), code);
    assert.ok(named.size >= 14, [...named].join());
  });
});
