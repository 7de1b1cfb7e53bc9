// What a CDN serves: the code and its parts, described rightly, with nothing in them that belongs elsewhere.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';

const dist = new URL('../../packages/embed/dist/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, dist));
const {version} = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8')) as {version: string};

interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, {bytes: number; brotli: number; integrity: string}>>;
}
const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;

const LANGUAGES = ['ar', 'es', 'fr', 'he'];
const PARTS = ['record', ...LANGUAGES.map((language) => `words-${language}`)].map(
  (name) => `countersign-${version}-${name}.js`,
);
const CODE = ['countersign.js', ...PARTS];

suite('manifest.json', () => {
  test('describes the code, its parts and the small scripts as they are', () => {
    const describe = (file: Buffer) => {
      const size = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length};
      return {
        bytes: file.length,
        brotli: brotliCompressSync(file, {params: size}).length,
        integrity: `sha384-${createHash('sha384').update(file).digest('base64')}`,
      };
    };
    const names = [...CODE, 'keep.js', 'click.js', 'copy.js', 'frame.js', 'frame-host.js'];
    const files = Object.fromEntries(names.map((name) => [name, describe(read(name))]));
    assert.deepEqual(manifest, {version, files});
  });
});

suite('the small scripts', () => {
  // The bound of a page before a reader is near.
  test('keep.js is at most 2.5 KB, defines nothing, and pins the code', () => {
    assert.ok(manifest.files['keep.js']!.brotli <= 2500);
    const script = read('keep.js').toString();
    assert.doesNotMatch(script, /customElements\.define\b|\bimport[ ({*]/);
    assert.ok(script.includes(manifest.files['countersign.js']!.integrity));
  });

  test('frame-host.js is less than 700 bytes', () => {
    assert.ok(manifest.files['frame-host.js']!.brotli < 700);
  });

  for (const name of ['click.js', 'copy.js', 'frame.js', 'frame-host.js']) {
    test(`${name} is one function without a name on the page, and nothing that ends an inline script`, () => {
      const script = read(name).toString();
      const [statement, ...others] = (parseAst(script) as unknown as {body: {type: string}[]}).body;
      assert.deepEqual([statement!.type, others], ['ExpressionStatement', []]);
      assert.doesNotMatch(script, /<\/script|<!--/i);
    });
  }
});

for (const file of CODE) {
  suite(file, () => {
    const text = read(file).toString();
    const nodes = [...walk(parseAst(text))];

    test('imports nothing, and makes no code from text', () => {
      const types = new Set(nodes.map(({type}) => type));
      for (const type of ['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'MetaProperty']) {
        assert.ok(!types.has(type), type);
      }
      const called = nodes.flatMap(({type, callee}) =>
        (type === 'CallExpression' || type === 'NewExpression') && callee?.type === 'Identifier' ? [callee.name] : [],
      );
      assert.equal(called.length > 100, !file.includes('words'));
      assert.deepEqual(
        called.filter((name) => name === 'eval' || name === 'Function' || name === 'importScripts'),
        [],
      );
    });

    test('is one statement, which leaves no name on the page', () => {
      const [statement, ...others] = (parseAst(text) as unknown as {body: {type: string}[]}).body;
      assert.deepEqual([statement!.type, others], ['ExpressionStatement', []]);
    });

    test('has nothing of development builds, of schemas or of servers', () => {
      for (const stray of [
        '__DEV__',
        'countersign check',
        'zod',
        'Write one line',
        'process.env',
        'console.',
        '/build/',
      ]) {
        assert.ok(!text.includes(stray), stray);
      }
    });

    test('says where its source map is, which names no place on the machine that built it', () => {
      assert.ok(text.endsWith(`\n//# sourceMappingURL=${file}.map\n`));
      const {sources} = JSON.parse(read(`${file}.map`).toString()) as {sources: string[]};
      assert.ok(sources.length >= (file.includes('words') ? 1 : 20));
      assert.deepEqual(
        sources.filter((source) => source.startsWith('/') || source.includes('.pnpm')),
        [],
      );
    });

    test('keeps the notices of what it contains', () => {
      assert.match(text, /^\/\*! Countersign, MIT\./);
    });
  });
}

test('the licences have the notices of all packages', () => {
  const notices = read('licenses.txt').toString();
  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/context']) {
    assert.match(
      notices,
      new RegExp(`^${name} \\d[\\d.]* \\(BSD-3-Clause\\)\n\nBSD 3-Clause License\n\nCopyright`, 'm'),
    );
  }
});

suite('the parts', () => {
  const main = read('countersign.js').toString();

  test('are the elements of the record, and the words of each language but English', () => {
    for (const tag of ['campaign', 'overview', 'cite']) assert.match(main, new RegExp(`"cs-${tag}"`));
    const [record, ...words] = PARTS.map((name) => read(name).toString());
    for (const tag of ['demand-checklist', 'letter-card', 'signatory-logos', 'source-list', 'statements']) {
      assert.match(record!, new RegExp(`"cs-${tag}"`));
    }
    assert.ok(main.includes('Partly met'));
    const partly = ['تحقق جزئياً', 'Cumplida en parte', 'Satisfaite en partie', 'מולאה בחלקה'];
    for (const [index, word] of partly.entries()) {
      assert.ok(words[index]!.includes(word), word);
      assert.ok(!main.includes(word), word);
    }
  });

  test('are pinned in the code by their hashes, one each and no other', () => {
    const pins = [...main.matchAll(/sha384-[\w+/=!-]{64}/g)].map(([pin]) => pin).sort();
    assert.deepEqual(pins, PARTS.map((name) => manifest.files[name]!.integrity).sort());
  });

  test('have the words that the code itself does not use', () => {
    const words = readFileSync(
      new URL('../../packages/elements/src/words/record-messages.ts', import.meta.url),
      'utf8',
    );
    const [, paths] = /RECORD_PATHS =\s*'([^']+)'/.exec(words)!;
    const ofRecord = new Set(paths!.split(' ').map((path) => path.split('.')[0]!));
    const {sources} = JSON.parse(read('countersign.js.map').toString()) as {sources: string[]};
    const own = sources.filter((source) => source.includes('/elements/src/'));
    assert.ok(own.length > 40);
    for (const source of own) {
      const code = readFileSync(new URL(source, dist), 'utf8');
      for (const [, word] of code.matchAll(/\bwords(?:In\([^)]*\))?\.(\w+)/g)) {
        assert.ok(!ofRecord.has(word!), `${source} uses ${word}`);
      }
    }
  });

  test('are given nothing that they do not use', () => {
    const code = read(PARTS[0]!).toString();
    const [call] = [...walk(parseAst(code))].filter(({type}) => type === 'ArrowFunctionExpression') as unknown as {
      params: {name: string}[];
      body: unknown;
    }[];
    const used = new Map<string, number>();
    for (const {type, name} of walk(call!.body)) {
      if (type === 'Identifier' && name) used.set(name, (used.get(name) ?? 0) + 1);
    }
    assert.ok(call!.params.length > 10);
    for (const {name} of call!.params) assert.ok(used.has(name), name);
  });
});

test('the snippet of the first campaign pins the script that pins this code', () => {
  const snippet = readFileSync(new URL('../../microsoft-azure-review/dist/snippet.html', dist), 'utf8');
  assert.ok(snippet.includes(`/&#64;countersign/embed&#64;${version}/dist/keep.js"`));
  assert.ok(snippet.includes(`integrity="${manifest.files['keep.js']!.integrity}"`));
});

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly callee?: {readonly type: string; readonly name: string};
}

function* walk(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield value as Node;
  for (const inner of Object.values(value)) yield* walk(inner);
}
