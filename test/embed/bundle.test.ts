// What a CDN serves: one file, described rightly, with nothing in it that belongs elsewhere.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';

const dist = new URL('../../packages/embed/dist/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, dist));
const code = read('countersign.js');
const text = code.toString();
const {version} = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8')) as {version: string};

interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, {bytes: number; brotli: number; integrity: string}>>;
}
const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;

suite('manifest.json', () => {
  test('describes the code and the small scripts beside it as they are', () => {
    const describe = (file: Buffer) => {
      const size = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length};
      return {
        bytes: file.length,
        brotli: brotliCompressSync(file, {params: size}).length,
        integrity: `sha384-${createHash('sha384').update(file).digest('base64')}`,
      };
    };
    const names = ['countersign.js', 'click.js', 'frame.js', 'frame-host.js'];
    const files = Object.fromEntries(names.map((name) => [name, describe(read(name))]));
    assert.deepEqual(manifest, {version, files});
  });
});

suite('the small scripts', () => {
  test('frame-host.js is less than 700 bytes', () => {
    assert.ok(manifest.files['frame-host.js']!.brotli < 700);
  });

  for (const name of ['click.js', 'frame.js', 'frame-host.js']) {
    test(`${name} is one function without a name on the page, and nothing that ends an inline script`, () => {
      const script = read(name).toString();
      const [statement, ...others] = (parseAst(script) as unknown as {body: {type: string}[]}).body;
      assert.deepEqual([statement!.type, others], ['ExpressionStatement', []]);
      assert.doesNotMatch(script, /<\/script|<!--/i);
    });
  }
});

suite('countersign.js', () => {
  /** The types of all nodes of the program, with what they call. */
  const nodes = [...walk(parseAst(text))];

  test('loads nothing else, and makes no code from text', () => {
    const types = new Set(nodes.map(({type}) => type));
    for (const type of ['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'MetaProperty']) {
      assert.ok(!types.has(type), type);
    }
    const called = nodes.flatMap(({type, callee}) =>
      (type === 'CallExpression' || type === 'NewExpression') && callee?.type === 'Identifier' ? [callee.name] : [],
    );
    assert.ok(called.length > 100);
    assert.deepEqual(
      called.filter((name) => name === 'eval' || name === 'Function' || name === 'importScripts'),
      [],
    );
  });

  test('has every element and every language', () => {
    const tags = [
      'campaign',
      'cite',
      'demand-checklist',
      'letter-card',
      'signatory-logos',
      'source-list',
      'statements',
    ];
    for (const tag of tags) assert.match(text, new RegExp(`"cs-${tag}"`));
    for (const word of ['Partly met', 'Satisfaite en partie', 'Cumplida en parte', 'تحقق جزئياً', 'מולאה בחלקה']) {
      assert.ok(text.includes(word), word);
    }
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
    assert.match(text, /\n\/\/# sourceMappingURL=countersign\.js\.map\n?$/);
    const {sources} = JSON.parse(read('countersign.js.map').toString()) as {sources: string[]};
    assert.ok(sources.length > 40);
    assert.deepEqual(
      sources.filter((source) => source.startsWith('/') || source.includes('.pnpm')),
      [],
    );
  });

  test('keeps the notices of what it contains', () => {
    assert.match(text, /^\/\*! Countersign, MIT\./);
    const notices = read('licenses.txt').toString();
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/context']) {
      assert.match(
        notices,
        new RegExp(`^${name} \\d[\\d.]* \\(BSD-3-Clause\\)\n\nBSD 3-Clause License\n\nCopyright`, 'm'),
      );
    }
  });
});

test('the snippet of the first campaign pins this very file', () => {
  const snippet = readFileSync(new URL('../../microsoft-azure-review/dist/snippet.html', dist), 'utf8');
  assert.ok(snippet.includes(`/&#64;countersign/embed&#64;${version}/dist/countersign.js"`));
  assert.ok(snippet.includes(`integrity="${manifest.files['countersign.js']!.integrity}"`));
});

interface Node {
  readonly type: string;
  readonly callee?: {readonly type: string; readonly name: string};
}

function* walk(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield value as Node;
  for (const inner of Object.values(value)) yield* walk(inner);
}
