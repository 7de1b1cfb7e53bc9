// Partners paste HTML into templates: no character of a document begins there what a program runs or rewrites.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {inert, inertJson, inertString, inertValue, renderLight} from '@countersign/render';
import {example} from '../support/documents/example.ts';
import {parse} from '../support/html/parse-html.ts';
import {INLINE, staticOutputs} from '../support/html/static-outputs.ts';
import {saying} from './saying.ts';

/** What engines without a package to try begin and end code with, and what rewrites texts. */
const ATTACKS = [
  '@php(system(1)) @{{ x }} {!! x !!} @if(1) @endif',
  '@(1+1) @Html.Raw(1) @{ var x = 1; } @@',
  '[[*id]] [*id*] [+x+] [!x!] [[!x]] [~1~] [(x)] [^t^] {{x}} [[$x]] [[+x]]',
  '#set($x = 1) $x $!{x} #if(1)#end ## #* x *# #[[x]]#',
  '#now()# <cfset x = 1> #x#',
  '<?php echo 1; ?> <?= 1 ?> <% 1 %> ${1} #{1} *{1} ~{1} %{1}',
  '*|FNAME|* %name% %%name%% -name- ###MARKER### {x} [x] [node:title] :smile: «x» ｛｛x｝｝ ﹛x﹜ ⒈ ⑴',
  '1. x',
  '- x _y_ __z__ ~~a~~ `b` **c** > d | e ==f== // g // -- ... ++h++ \\*',
];

/** Every printable character of ASCII that is no letter, digit or space, alone, twice, and in a word. */
const CHARACTERS = Array.from({length: 95}, (_, at) => String.fromCharCode(32 + at)).filter((each) =>
  /[^A-Za-z0-9 ]/.test(each),
);
const TRIED = [...ATTACKS, ...CHARACTERS.map((each) => `${each} ${each}${each} a${each}b ${each}a a${each}`)].filter(
  // A label holds no address of e-mail.
  (text) => !/\S@\S+\.\S/.test(text),
);
const ADDRESS = new URL("https://letters.example.org/@(1)/[!x!]/$x;*|a|*/~x~'/__x__//?a={{1}}&b=@x#{{7*7}}#[[x]]").href;

/** Nothing but letters, digits, white space, and a few characters of punctuation within words. */
const SAFE = /^(?:[\p{L}\p{M}\p{Nd}\s]|(?<=[\p{L}\p{M}\p{Nd}])[.,/]|(?<=[\p{L}\p{M}\p{Nd}])[_+-](?=[\p{L}\p{Nd}]))*$/u;
const HASH = /^sha384-[\w+/=]+$/;

const isSafe = (written: string, escapes: RegExp) =>
  HASH.test(written) || SAFE.test(written.replace(/^(?:https?:\/)?\/(?=\w)/, '').replace(escapes, '\n'));

/** Asserts that nothing in HTML but tags, style sheets and our own scripts is more than references and safe characters. */
function isInert(html: string): void {
  const OURS =
    /<style>[^]*?<\/style>|<script[^>]*>[^<]*<\/script>|<meta http-equiv=[^>]*>|<!doctype html>|<meta charset="utf-8">/g;
  for (const token of html.replaceAll(OURS, '').split(/(<[^>]*>)/)) {
    const written = token.startsWith('<') ? [...token.matchAll(/="([^"]*)"/g)].map(([, value]) => value!) : [token];
    for (const each of written) assert.ok(isSafe(each, /&#\d+;/g), each);
    if (token.startsWith('<')) assert.match(token, /^<\/?[a-z][a-z0-9-]*(\s+[a-zA-Z-]+(="[^"]*")?)*\s*\/?>$|^<!---->$/);
  }
}

test('a place for a line break leaves no punctuation at the edge of a text', () => {
  for (const word of ['open-audit', 'a-', 'a_', 'a.', 'a/', 'ab+', 'abcdefg-', 'abcdefgh-', 'abcdefg_hijklmn.']) {
    const html = renderLight(example({'/letter/title': word.repeat(20) + 'a'}), {lang: 'en'});
    isInert(html);
    // Each piece fits a column.
    assert.match(html, /<wbr>/);
    for (const piece of /<h2>([^]*?)<\/h2>/.exec(html)![1]!.split(/<[^>]*>/))
      assert.ok(piece.replaceAll(/&#\d+;/g, 'x').length <= 10, piece);
  }
});

suite('no static output holds a character that a template would run', () => {
  const {pieces, pages, sheets, json, files} = staticOutputs(saying(TRIED, ADDRESS));

  test('and each of those that are tried is in it', () => {
    const {text} = parse(pieces['light campaign']!);
    for (const each of TRIED) assert.ok(text.includes(each), each);
  });
  for (const [name, html] of Object.entries({...pieces, ...pages, ...sheets})) test(`in ${name}`, () => isInert(html));
  for (const [name, each] of Object.entries(json)) {
    test(`in ${name}`, () => {
      for (const [string] of each.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
        assert.ok(isSafe(string.slice(1, -1), /\\u[0-9a-f]{4}/g), string);
      }
    });
  }
  for (const [name, each] of Object.entries(files)) {
    test(`in ${name}`, () => {
      for (const [, string] of each.matchAll(/^\s*const (?:src|url|title) = "(.*)";$/gm)) {
        assert.ok(isSafe(string!, /\\u[0-9a-f]{4}/g), string);
      }
      for (const [, link] of each.matchAll(/^\s*return (".*");$/gm)) isInert(JSON.parse(link!) as string);
    });
  }

  test('in the policy of a frame, addresses are inert too', () => {
    const html = staticOutputs(saying(['x'])).pages['frame']!;
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)!;
    assert.match(policy!, /script-src https:\/\/cdn\.example\.net\/npm\/&#64;countersign\/embed&#64;1\.0\.0\/dist/);
    assert.ok(html.includes(`<script>${INLINE}</script>`));
  });
});

suite('what people read or compare stays as it is', () => {
  test('a style sheet, in which nothing is a reference', () => {
    const html = staticOutputs(saying(['x'])).pieces['shadow campaign']!;
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css!);
    assert.ok(styles.some((css) => css.includes('<')));
    for (const css of styles) assert.doesNotMatch(css, /&#/);
  });

  for (const text of ['Clean air, for all. Now', 'open-audit', 'en_GB', 'json+oembed', 'é', 'شيء', 'क्षि', 'a/b/']) {
    test(text, () => assert.equal(inert(text), text));
  }
  test('an address, as far as it is usual', () => {
    for (const address of ['https://letters.example.org/open-audit/frame.html', '/assets/countersign.js']) {
      assert.equal(inertValue(address), address);
    }
    assert.equal(inertValue('//example.org'), '&#47;&#47;example.org');
    assert.equal(inertValue('https://@x'), 'https&#58;&#47;&#47;&#64;x');
  });
  test('a hash', () => {
    const hash = 'sha384-BAt6tC39+WsG1/==';
    assert.equal(inertValue(hash), hash);
    assert.doesNotMatch(inertValue(`${hash}" onload="x`), /["]/);
  });
});

test('a text in a program is the same text when the program reads it', () => {
  for (const text of [...TRIED, ADDRESS, '\u2028\u2029', '</script>', '<!--', '---', '"\\\n', '😀', '\ud800']) {
    assert.equal(JSON.parse(inertString(text)), text);
    assert.deepEqual(JSON.parse(inertJson({[text]: [text, 1, null]})), {[text]: [text, 1, null]});
  }
});
