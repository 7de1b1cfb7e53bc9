// What reads other servers' answers in the plugin for WordPress and the module for Drupal, on PHP alone.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {readCampaign} from '@countersign/campaign';
import {inert, inertValue, renderLight} from '@countersign/render';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {manySignatories} from '../support/documents/largest.ts';
import {example} from '../support/documents/example.ts';
import {runPhp} from '../support/php/php.ts';

const FILES = ['problem', 'address', 'answer', 'safe-html'].map((name) => join(root, `packages/php/${name}.php`));
const REQUIRED = FILES.map((path) => `require ${JSON.stringify(path)};`).join('\n');

/** Little to go back with, and no machine code: a pattern that reads a text again and again fails within these. */
const TIGHT = ['pcre.backtrack_limit=2000', 'pcre.recursion_limit=2000', 'pcre.jit=0', 'memory_limit=32M'];

/** Runs PHP that gets `$input`, and returns what it returns. */
async function php<Result>(code: string, input: unknown, settings: readonly string[] = []): Promise<Result> {
  const whole = `${REQUIRED}
    $input = json_decode( file_get_contents( 'php://stdin' ), true );
    echo json_encode( ( function ( $input ) { ${code} } )( $input ) );`;
  const args = settings.flatMap((setting) => ['-d', setting]);
  return JSON.parse(await runPhp([...args, '-r', whole], JSON.stringify(input))) as Result;
}

const ARTICLE = '<article lang="en" data-shows="a 1 overview">';

/** A file of 512 KB that begins as an overview does, and then is one thing again and again. */
const filledWith = (unit: string, before = '', after = '') => {
  const room = 524_288 - Buffer.byteLength(ARTICLE + before + after);
  return ARTICLE + before + unit.repeat(Math.floor(room / Buffer.byteLength(unit))) + after;
};

suite('HTML of 512 KB', () => {
  /** By what each is full of. */
  const REFUSED = {
    'lists in lists': filledWith('<ol><li>'),
    'thirty-three elements in each other': `${ARTICLE}${'<span>'.repeat(32)}`,
    paragraphs: filledWith('<p>x'),
    headings: filledWith('<h2>'),
    'tags without an end': filledWith('<h2 '),
    'the beginning of tags': filledWith('<'),
    'quotation marks that open': filledWith('<a "'),
    'two kinds of quotation marks': filledWith('<a \'"'),
    comments: filledWith('<!--'),
    'elements that are left out': filledWith('<title></title>'),
    'what references make longer': filledWith("'"),
    'a tag for which PHP gives up': filledWith("''", '<p ', '>b'),
  };
  const TAKEN = {
    'one attribute after the other': filledWith('a ', '<p ', '>b'),
    'white space in a tag': filledWith(' ', '<p a', '=>b'),
    'white space': filledWith(' '),
    'one comment': filledWith('-', '<!--'),
    letters: filledWith('ש'),
  };

  test('is read once from its beginning to its end, and what is deeper or longer than any overview is refused', async () => {
    const code = `return array_map( function ( $html ) {
      Countersign\\read_overview( $html );
      return null === Countersign\\safe_html( $html );
    }, $input );`;
    for (const [name, html] of [...Object.entries(REFUSED), ...Object.entries(TAKEN)]) {
      assert.deepEqual(await php(code, [html], TIGHT), [name in REFUSED], name);
    }
  });

  test('has at most 10,000 tags', async () => {
    const html = [9_998, 10_000].map((count) => ARTICLE + '<br>'.repeat(count));
    const code = `return array_map( fn( $html ) => null === Countersign\\safe_html( $html ), $input );`;
    assert.deepEqual(await php(code, html), [false, true]);
  });
});

/** References as PHP writes them. */
const hexadecimal = (character: string) => {
  const code = character.codePointAt(0)!;
  return code >= 0x80 && code <= 0x9f ? character : `&#x${code.toString(16).toUpperCase()};`;
};

const ascii = Array.from({length: 128}, (_, code) => String.fromCharCode(code));
const unicode = [...'éشש中א̀٣७²½…’“«»｛｝﹛⒈€\u0085\u00A0\u200B\u202E\u2028😀🏳️‍🌈𝒜'];
const TEXTS = [...ascii, ...unicode].flatMap((each) => [
  ...[each, each + each, ` ${each} `, `a${each}b`, `1${each}2`, `1${each} `, `a${each}`, `${each}a`],
  ...[`ש${each}ש`, `https://a.example/${each}x`, `http://${each}`],
]);

test('each character is written as data by the same rule as in TypeScript', async () => {
  const [texts, values] = await php<[string[], string[]]>(
    `return array( array_map( 'Countersign\\inert', $input ), array_map( 'Countersign\\safe_text', $input ) );`,
    TEXTS,
  );
  assert.deepEqual(
    texts,
    TEXTS.map((text) => inert(text, hexadecimal)),
  );
  assert.deepEqual(
    values,
    TEXTS.map((text) => inertValue(text, hexadecimal)),
  );
});

test('what a campaign’s own command wrote is printed as it is, however often', async () => {
  const result = readCampaign(example());
  assert.ok(result.ok);
  const html = renderLight(result.campaign, {lang: '', src: 'https://letters.example.org/x/campaign.json'});
  const [once, twice] = await php<string[]>(
    `return array( Countersign\\safe_html( $input ), Countersign\\safe_html( Countersign\\safe_html( $input ) ) );`,
    html,
  );
  assert.equal(twice, once);
  const bare = (text: string) =>
    text.replaceAll(/<[^>]*>/g, '').replaceAll(/&#x([\dA-F]+);/g, (_, code: string) => `&#${parseInt(code, 16)};`);
  assert.equal(bare(once!), bare(html).trim());
});

suite('a document of 4 MB', () => {
  const full = (unit: string) => `[${`${unit},`.repeat(Math.floor(4_194_000 / (unit.length + 1)))}0]`;
  const UNITS = ['{}', '[]', '{"a":1}', '{"":[0]}', '[1]', '""'];
  const deep = ['['.repeat(60) + ']'.repeat(60), '{"a":'.repeat(60) + '1' + '}'.repeat(60)];

  test('is decoded only with the memory that it takes', async () => {
    const documents = [...UNITS, ...deep].map(full);
    for (const document of documents) {
      await php(`Countersign\\decode_json( $input ); return true;`, document, ['memory_limit=64M']);
    }
  });

  test('of a campaign is read, with the memory that most sites have', async () => {
    const text = JSON.stringify(manySignatories());
    const code = `return count( Countersign\\decode_json( $input )->signatories );`;
    assert.ok((await php<number>(code, text, ['memory_limit=128M'])) > 19_000);
    assert.equal(await php(`return Countersign\\decode_json( $input );`, text, ['memory_limit=32M']), null);
  });
});
