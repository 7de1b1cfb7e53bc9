// The PHP that reads what other servers send does no more work than the length of that asks for: hostile texts of sizes
// n, 2n and 4n, by counted work.
//
// PHP counts no blocks without an extension, so copies of the files are run. In them each statement is a tick, and
// functions of PHP that walk through a list or a text are counted with what they walk: an unqualified call finds the
// function of the own namespace first. Patterns have an engine of their own, PCRE. It has a limit for the steps of a
// match, without its compiler (`pcre.jit`): each match is tried with higher limits until it ends, and that limit counts.
import '../support/quiet.ts';
import {exponentOf} from './work.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, suite, test} from 'node:test';
import {runPhp} from '../support/php/php.ts';

const SIZES = [4_000, 8_000, 16_000];
/** As for passes in JavaScript: see linear.test.ts. */
const MAX_EXPONENT = 1.5;

const read = (name: string) => readFileSync(new URL(`../../packages/php/${name}`, import.meta.url), 'utf8');
const SOURCES = ['problem.php', 'address.php', 'answer.php', 'safe-html.php'].map(read);

/** Functions of PHP by what they walk: lists that they take, texts that they take, or a text that they return. */
const WALKERS = {
  lists:
    'in_array array_search array_keys array_values array_merge array_slice array_reverse array_filter ' +
    'array_diff array_intersect array_unique array_sum array_map max min implode join preg_grep',
  texts:
    'strtolower strtoupper trim ltrim rtrim str_replace str_ireplace strtr htmlspecialchars html_entity_decode ' +
    'htmlentities strip_tags explode str_split strrev substr_count parse_url ucfirst mb_strlen mb_substr',
  returned: 'substr strstr strspn strcspn str_repeat',
  /** Walked until it is found, or to the end. */
  searched: 'strpos stripos mb_strpos',
};

const COSTS: Readonly<Record<keyof typeof WALKERS, string>> = {
  lists: '\\array_sum(\\array_map(fn($each) => \\is_array($each) ? \\count($each) : 0, $all))',
  texts: '\\array_sum(\\array_map(fn($each) => \\is_string($each) ? \\strlen($each) : 0, $all))',
  returned: '\\is_int($found) ? $found : \\strlen((string) $found)',
  searched: '(false === $found ? \\strlen($all[0]) : $found) - ($all[2] ?? 0)',
};

const counted = (Object.keys(WALKERS) as (keyof typeof WALKERS)[]).flatMap((kind) =>
  WALKERS[kind]
    .split(' ')
    .map(
      (name) =>
        `function ${name}(...$all) { $found = \\${name}(...$all); Work::$done += ${COSTS[kind]}; return $found; }`,
    ),
);

/** Functions that match a pattern, with their other parameters, and whether they go on after a match. */
const MATCHERS: Readonly<Record<string, readonly [parameters: string, isAll: boolean]>> = {
  preg_match: ['$text, &$found = null, $flags = 0, $at = 0', false],
  preg_match_all: ['$text, &$found = null, $flags = 0, $at = 0', true],
  preg_replace: ['$by, $text, $most = -1', true],
  preg_replace_callback: ['$by, $text, $most = -1', true],
  preg_split: ['$text, $most = -1, $flags = 0', true],
};

const matched = Object.entries(MATCHERS).map(([name, [parameters, isAll]]) => {
  const values = parameters.replaceAll(/&| = [^,]+/g, '');
  const at = values.includes('$at') ? '$at' : '0';
  return `function ${name}($pattern, ${parameters}) {
    foreach ((array) $pattern as $each) Work::match($each, $text, ${at}, ${isAll});
    return \\${name}($pattern, ${values});
  }`;
});

/** Counts the steps of a pattern. PCRE limits those from one place of a text, so each place is tried by itself. */
const WORK = `class Work {
  static $done = 0;
  static function match($pattern, $text, $at, $isAll) {
    $isAnchored = '^' === $pattern[1] || false !== \\strpos($pattern, '\\G');
    // As it is written: what PCRE would leave out by itself is a step, too.
    $here = $pattern[0] . '(*NO_AUTO_POSSESS)' . \\substr($pattern, 1) . 'A';
    while ($at <= \\strlen($text)) {
      for ($steps = 2; $steps < 1e8; $steps = (int) \\ceil($steps * 1.2)) {
        \\ini_set('pcre.backtrack_limit', (string) $steps);
        $result = \\preg_match($here, $text, $found, 0, $at);
        if (\\preg_last_error() !== \\PREG_BACKTRACK_LIMIT_ERROR) break;
      }
      self::$done += $steps;
      if ($isAnchored || (1 === $result && !$isAll)) break;
      $at += 1 === $result ? \\max(1, \\strlen($found[0])) : 1;
    }
    \\ini_restore('pcre.backtrack_limit');
  }
}`;

const PROGRAM = `<?php
namespace Countersign;
${WORK}
${[...counted, ...matched].join('\n')}
$asked = \\json_decode(\\stream_get_contents(\\STDIN), true);
foreach ($asked['sources'] as $source) eval('declare(ticks=1);' . \\preg_replace('/^<\\?php/', '', $source));
\\register_tick_function(function () { Work::$done += 1; });
$work = array();
foreach ($asked['texts'] as $text) {
  Work::$done = 0;
  ('Countersign\\\\' . $asked['name'])($text);
  $work[] = Work::$done;
}
echo \\json_encode($work);
`;

/** The work of a function for each text. */
async function workOf(name: string, texts: readonly string[]): Promise<number[]> {
  const sources = SOURCES.map((source) => source.replace(/^declare\(.*$/m, ''));
  const printed = await runPhp(
    ['-d', 'pcre.jit=0', '-d', 'memory_limit=1G', '-r', PROGRAM.replace('<?php', '')],
    JSON.stringify({sources, name, texts}),
  );
  return JSON.parse(printed) as number[];
}

type Make = (size: number) => string;

const repeated =
  (unit: string, start = '', end = ''): Make =>
  (size) =>
    start + unit.repeat(Math.ceil(size / unit.length)) + end;

/** So many distinct pieces of text. */
const numbered =
  (make: (at: number) => string, start = '', end = ''): Make =>
  (size) =>
    start + Array.from({length: Math.ceil(size / make(1000).length)}, (_, at) => make(at)).join('') + end;

const halves =
  (one: string, other: string): Make =>
  (size) =>
    repeated(one)(size / 2) + repeated(other)(size / 2);

const HTML: Readonly<Record<string, Make>> = {
  words: repeated('one word and another '),
  paragraphs: repeated('<p>x</p>'),
  'deep lists': repeated('<ul><li>'),
  'items without a list': repeated('<li>'),
  'items in one list': repeated('<li>', '<ul>'),
  'elements that are not closed': repeated('<span>'),
  'paragraphs in what is not closed': repeated('<span><p>'),
  'links in links': repeated('<a href="https://a.aa/">'),
  'headings in headings': repeated('<h2><span>'),
  'ends of what was not begun': halves('<span>', '</p>'),
  'ends in another order': halves('<em><q>', '</em></q>'),
  'one attribute again and again': repeated('lang=a ', '<p ', '>'),
  'many attributes': numbered((at) => `a${at} `, '<p ', '>'),
  'attributes without an end': repeated('a=', '<p '),
  'white space in a tag': repeated(' ', '<p a', '>'),
  'white space and equals signs': repeated(' = ', '<p a', '>'),
  'open tags alone': repeated('<'),
  'names of tags': repeated('<a'),
  'one long name': repeated('a', '<'),
  'double quotes': repeated('"', '<p '),
  'both quotes': repeated('"\'', '<p '),
  'tags that end in a quote': repeated('<p "'),
  'tags that end in quotes by turns': repeated('<p "<p \''),
  'comments that are not closed': repeated('<!--'),
  'comments that are hardly closed': repeated('<!--->'),
  'declarations that are not closed': repeated('<!'),
  'instructions that are not closed': repeated('<?'),
  'ends of tags': repeated('</'),
  'elements of text that are not closed': repeated('<script>'),
  'elements of text, half closed': repeated('<title></titl>'),
  'references that are not closed': repeated('&'),
  'a long reference': repeated('a', '&'),
  'a long number': repeated('0', '&#'),
  'numbers that are not closed': repeated('&#00'),
  brackets: repeated('['),
  'half of a character': repeated('\u00e9'),
};

const OVERVIEW = '<article data-shows="a 1 en" lang="en">';

const CASES: readonly (readonly [name: string, texts: Readonly<Record<string, Make>>])[] = [
  ['safe_html', HTML],
  [
    'read_overview',
    {
      ...Object.fromEntries(Object.entries(HTML).map(([kind, make]) => [kind, (size) => OVERVIEW + make(size)])),
      'white space before it': repeated(' '),
      'titles that are not closed': repeated('<h2>', OVERVIEW),
      'names of titles': repeated('<h2', OVERVIEW),
      'open tags in a title': repeated('<', `${OVERVIEW}<h2>`, '</h2>'),
      'white space in a title': repeated(' ', `${OVERVIEW}<h2>a`, 'a</h2>'),
      'a long title': repeated('a', `${OVERVIEW}<h2>`, '</h2>'),
      'what it shows': repeated(' ', '<article data-shows="', '">'),
      'a long language': repeated('-a', '<article data-shows="a 1 en" lang="en', '">'),
    },
  ],
  [
    'attributes_in',
    {
      names: numbered((at) => ` a${at}`),
      'one name': repeated(' a'),
      'a long name': repeated('a'),
      'white space': repeated(' ', 'a'),
      'white space before a value': repeated('a = '),
      'equals signs': repeated('='),
      quotes: repeated('"'),
      'quotes by turns': repeated('a="\''),
      'a value that is not closed': repeated('a="'),
      references: repeated('&amp;', 'a="', '"'),
    },
  ],
  [
    'folder_of',
    {
      'white space': repeated(' '),
      'a long host': repeated('a', 'https://'),
      'parts of a host': repeated('a.', 'https://'),
      'a long path': repeated('/a', 'https://a.aa'),
    },
  ],
];

for (const [name, texts] of CASES) {
  suite(`the work of ${name} grows as its text does`, () => {
    let work: number[] = [];
    before(async () => {
      work = await workOf(
        name,
        Object.values(texts).flatMap((make) => SIZES.map(make)),
      );
    });
    for (const [at, kind] of Object.keys(texts).entries()) {
      test(kind, () => {
        const own = work.slice(at * SIZES.length, (at + 1) * SIZES.length);
        assert.ok(exponentOf(own) <= MAX_EXPONENT, own.join(', '));
      });
    }
  });
}
