// WordPress's coding rules for PHP, as far as they can be had without its own tool. PHP itself splits the files.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {runPhp} from '../support/php/php.ts';

const folder = join(root, 'packages');
const files = globSync(['wordpress/plugin/**/*.php', 'php/*.php'], {cwd: folder}).sort();
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

interface Token {
  /** PHP's name of the token, such as `T_VARIABLE`. A sign has itself. */
  readonly kind: string;
  readonly text: string;
  readonly line: number;
}

const TOKENS = `
  $all = array();
  foreach ( array_slice( $argv, 1 ) as $file ) {
    $all[] = array_map(
      fn( $token ) => array( 'kind' => $token->getTokenName() ?? $token->text, 'text' => $token->text, 'line' => $token->line ),
      PhpToken::tokenize( file_get_contents( $file ) )
    );
  }
  echo json_encode( $all );`;

let tokens: ReadonlyMap<string, readonly Token[]>;
before(async () => {
  const printed = await runPhp(['-r', TOKENS, '--', ...files.map((path) => join(folder, path))]);
  const all = JSON.parse(printed) as Token[][];
  tokens = new Map(files.map((path, index) => [path, all[index]!]));
});

/** Collects the places at which a rule is broken. The rule is told of tokens with and without the space between. */
function broken(
  rule: (token: Token, index: number, code: readonly Token[], all: readonly Token[]) => boolean,
): string[] {
  const places: string[] = [];
  for (const [path, all] of tokens) {
    const code = all.filter(({kind}) => !['T_WHITESPACE', 'T_COMMENT', 'T_DOC_COMMENT'].includes(kind));
    const indexes = new Map(code.map((token, index) => [token, index]));
    for (const token of code) {
      if (rule(token, indexes.get(token)!, code, all)) places.push(`${path}:${token.line} ${token.text}`);
    }
  }
  return places;
}

const CLOSING: Readonly<Record<string, string>> = {'(': ')', ')': '('};
const LITERALS = new Set(['T_CONSTANT_ENCAPSED_STRING', 'T_LNUMBER', 'T_DNUMBER']);
const COMPARISONS = new Set(['T_IS_IDENTICAL', 'T_IS_NOT_IDENTICAL', 'T_IS_EQUAL', 'T_IS_NOT_EQUAL']);

suite('PHP of the plugin, and what it shares', () => {
  test('is indented by tabs, has no space at the end of a line, and ends with a line', () => {
    assert.ok(files.length > 14);
    for (const path of files) {
      const text = read(path);
      assert.match(text, /^<\?php\n\/\*\*\n/, path);
      assert.ok(text.endsWith('}\n') || text.endsWith(';\n'), path);
      assert.doesNotMatch(text, /\r|[ \t]\n|\n\n\n|\n {2,}[^* ]/, path);
    }
    assert.deepEqual(
      broken(({kind}) => kind === 'T_CLOSE_TAG'),
      [],
    );
  });

  test('has a space inside brackets, unless they are empty', () => {
    const places = broken((token, _index, _code, all) => {
      const other = CLOSING[token.text];
      if (other === undefined) return false;
      const at = all.indexOf(token);
      const inner = all[token.text === '(' ? at + 1 : at - 1]!;
      return inner.text !== other && inner.kind !== 'T_WHITESPACE';
    });
    assert.deepEqual(places, []);
  });

  test('has long arrays, and `elseif` in one word', () => {
    const before_ = new Set(['T_VARIABLE', 'T_STRING', ']', ')', '}']);
    const short = broken(({kind}, index, code) => kind === '[' && !before_.has(code[index - 1]!.kind));
    assert.deepEqual(short, []);
    assert.deepEqual(
      broken(({kind}, index, code) => kind === 'T_ELSE' && code[index + 1]!.kind === 'T_IF'),
      [],
    );
  });

  test('compares strictly, with what is fixed on the left', () => {
    const loose = broken(({kind}) => kind === 'T_IS_EQUAL' || kind === 'T_IS_NOT_EQUAL');
    assert.deepEqual(loose, []);
    const isFixed = ({kind, text}: Token) => LITERALS.has(kind) || /^(?:true|false|null)$/i.test(text);
    const turned = broken(
      ({kind}, index, code) => COMPARISONS.has(kind) && isFixed(code[index + 1]!) && !isFixed(code[index - 1]!),
    );
    assert.deepEqual(turned, []);
    for (const path of files) {
      for (const [call] of read(path).matchAll(/\b(?:in_array|array_search)\( .*/g)) {
        assert.match(call, /, true \)/, `${path}: ${call}`);
      }
    }
  });

  test('has a comment of its own for each function, with each parameter', () => {
    for (const path of files) {
      const text = read(path);
      for (const [whole, name, parameters] of text.matchAll(/^function (\w+)\((.*)\)/gm)) {
        const start = text.indexOf(whole);
        const comment = /\/\*\*(?:(?!\*\/)[^])*\*\/\n$/.exec(text.slice(0, start))?.[0];
        assert.ok(comment, `${path}: ${name}`);
        for (const [parameter] of parameters!.matchAll(/\$\w+/g)) {
          assert.match(comment, new RegExp(`@param .*\\${parameter}\\b`), `${path}: ${name} ${parameter}`);
        }
      }
    }
  });

  test('names in small letters with underscores, and constants in capitals', () => {
    const names = broken(
      ({kind, text}) => kind === 'T_VARIABLE' && !/^\$(?:[a-z][a-z0-9_]*|_SERVER|GLOBALS)$/.test(text),
    );
    assert.deepEqual(names, []);
    const functions = broken(
      ({kind, text}, index, code) =>
        kind === 'T_STRING' &&
        code[index - 1]!.kind === 'T_FUNCTION' &&
        !/^(?:[a-z][a-z0-9_]*|__construct)$/.test(text),
    );
    assert.deepEqual(functions, []);
    const constants = broken(
      ({kind, text}, index, code) =>
        kind === 'T_STRING' && code[index - 1]!.kind === 'T_CONST' && !/^[A-Z][A-Z0-9_]*$/.test(text),
    );
    assert.deepEqual(constants, []);
  });

  test('needs no newer PHP than it says', () => {
    // PHP 8 alone has named arguments, `match`, `?->`, types with `|`, and these functions. 7.4 has no `readonly`.
    const newer = new Set(['T_MATCH', 'T_NULLSAFE_OBJECT_OPERATOR', 'T_READONLY', 'T_ENUM', 'T_ATTRIBUTE']);
    assert.deepEqual(
      broken(({kind}) => newer.has(kind)),
      [],
    );
    const since8 =
      /\b(?:str_contains|str_starts_with|str_ends_with|get_debug_type|array_is_list|array_find|json_validate)\b/;
    for (const path of files) {
      assert.doesNotMatch(read(path).replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, ''), since8, path);
      assert.doesNotMatch(read(path), /\bfunction \w*\([^)]*\b\w+\|\w+ \$|\): \w+\|\w+/, path);
    }
  });
});
