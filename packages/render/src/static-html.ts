import {renderThunked} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {inert, inertHtml, inertValue} from './inert.js';
import {BLOCKS, withoutMarkers} from './markup.js';

/**
 * Renders a template to HTML that stands by itself: laid out so that a person can read it, without a name of ours. Text and
 * attributes are inert. Registered elements are not rendered: their tags stay as they are written.
 */
export function staticHtml(template: unknown): string {
  return rendered(template, 'dropped');
}

/** The same for a page with a style sheet of its own, in which the names of parts are classes. */
export function styledHtml(template: unknown): string {
  return rendered(template, 'classes');
}

/** The title of a page. Lit takes no value inside `title`. */
export function titleTag(title: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${inertValue(value)}"`);
  return `<title${written.join('')}>${inert(title)}</title>\n`;
}

/** What becomes of the names that style sheets use. */
type Names = 'dropped' | 'classes';

function rendered(template: unknown, names: Names): string {
  const html = collectResultSync(renderThunked(template, {elementRenderers: []}));
  return laidOut(inertHtml(withoutMarkers(html)), names);
}

/**
 * Puts every block on a line of its own and indents what is inside it. In text and attributes `<`, `>` and `"` are
 * escaped, so that each of them here belongs to a tag.
 */
function laidOut(html: string, names: Names): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  let lineDepth = 0;
  /** The start tag with which the line began, while its block is open. */
  let start = '';
  /** Of each open `<span>` and `<div>`, whether it is left out for want of attributes. */
  const wrappers: boolean[] = [];

  const flush = () => {
    if (line.trim()) lines.push('  '.repeat(lineDepth) + line.trim());
    line = '';
    lineDepth = depth;
    start = '';
  };
  for (const token of html.split(/(<[^>]*>)/)) {
    const [, end, name] = /^<(\/?)([a-z][a-z0-9-]*)/.exec(token) ?? [];
    const tag = name ? tidy(token, names) : '';
    if (!name) {
      const text = breakable(token.replace(/[ \t\n\f\r]+/g, ' '));
      line += line === start ? text.trimStart() : text;
      continue;
    }
    if (name === 'span' || name === 'div') {
      if (!end) wrappers.push(!tag.includes(' '));
      if (end ? wrappers.pop() : wrappers.at(-1)) continue;
    }
    if (!BLOCKS.has(name)) {
      line += tag;
    } else if (!end) {
      flush();
      line = tag;
      if (name === 'link' || name === 'meta') continue;
      depth++;
      start = line;
    } else {
      depth--;
      if (!start) {
        flush();
        lineDepth = depth;
      }
      line = line.trimEnd() + token;
      flush();
    }
  }
  flush();
  return `${lines.join('\n')}\n`;
}

// Characters between which lines break though there is no space, where nothing else stands between them. Not those that
// cannot begin a line: signs that repeat, small kana.
const UNSPACED =
  '(?![\\u3005\\u303b\\u309d\\u309e\\u30fd\\u30fe\\ua015\\u3041-\\u3049\\u3063\\u3083-\\u3087\\u308e\\u3095\\u3096' +
  '\\u30a1-\\u30a9\\u30c3\\u30e3-\\u30e7\\u30ee\\u30f5\\u30f6\\u31f0-\\u31ff\\uff67-\\uff6f])[\\uac00-\\ud7a3' +
  ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Java', 'Bali', 'Yiii']
    .map((script) => `\\p{sc=${script}}`)
    .join('') +
  ']';
// The dot between syllables of Tibetan and the one between words of Ethiopic, after which lines break. Not before a joiner.
const DOT = '&#(?:3851|4961);(?!&#(?:8288|65279);)';
// A character, as it is or as a reference, at which no line breaks: any but these and spaces. One of a script without spaces
// is one beside any other: a joiner, or a sign that cannot begin a line, would hold a text of them together.
const JOINED = `(?!${DOT}|${UNSPACED}|[ \\t\\n\\f\\r])`;
// No two of the three fit one character: else a run that is not long is tried in as many ways as two to the number of those.
const BEFORE_JOINED = `${JOINED}[^]`;
const AFTER_JOINED = `(?<=(?!${UNSPACED})[^ \\t\\n\\f\\r])`;
const LETTER = `(?:${JOINED}(?:&[^;]+;|[^&])|${UNSPACED}(?=${BEFORE_JOINED})|${AFTER_JOINED}${UNSPACED}(?!${BEFORE_JOINED}))`;
// Cuneiform, Arabic words that are one character, and dashes are as wide as several letters.
const WIDE = '[\\ufdf0-\\ufdfd\\u{12000}-\\u{1254f}\\u2e3a\\u2e3b]';
// The same where they are no letters, and so references: U+2E3A, U+2E3B, U+FDFC, U+FDFD, signs of cuneiform.
const WIDE_REFERENCE = '&#(?:1183[45]|6502[01]|74[78]\\d\\d);';
const LETTERS = new RegExp(LETTER, 'gu');
const LONG = new RegExp(`${LETTER}{41,}|(?:${WIDE}|${WIDE_REFERENCE}){2,}`, 'gu');
// Scripts of which browsers know the words, and break none that they do not know.
const BY_DICTIONARY = '[\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
const HAS_WORDS = new RegExp(BY_DICTIONARY, 'u');
const WITHOUT_SPACE = /(?:&[^;]+;|[^ \t\n\f\r&]){41,}/g;
const TOKENS = new RegExp(`<wbr>|&[^;]+;|${BY_DICTIONARY}+|[^]`, 'gu');
const WORDS = new Intl.Segmenter('en', {granularity: 'word'});
const [IS_WIDE, IS_JOINED] = [new RegExp(WIDE, 'u'), /^[\p{M}\u200c\u200d]/u];

/**
 * Text that leaves no column of a page, though no style of ours breaks its words: what is longer than words are (40 letters:
 * docs/decisions/0031-piles-of-marks.md) may be broken after every eight letters.
 */
function breakable(text: string): string {
  const short = text.replace(LONG, (word) => broken(word, LETTERS));
  return HAS_WORDS.test(short) ? short.replace(WITHOUT_SPACE, betweenWords) : short;
}

/**
 * Text without spaces, with a place for a line to break between its words, at least after every eight letters. Words are
 * those that ICU knows where this runs, which differ a little from version to version.
 */
function betweenWords(text: string): string {
  let count = 0;
  return text.replace(TOKENS, (token) => {
    if (!HAS_WORDS.test(token)) {
      count = token === '<wbr>' ? 0 : count + 1;
      return token;
    }
    return Array.from(WORDS.segment(token), ({segment}) => {
      const isBreak = count > 0 && count + segment.length > 8;
      count = (isBreak ? 0 : count) + segment.length;
      return (isBreak ? '<wbr>' : '') + (segment.length > 24 ? broken(segment, /[^]/gu) : segment);
    }).join('');
  });
}

/** A word with a place for a line to break after every eight letters, or after a wide one. */
function broken(word: string, letters: RegExp): string {
  let count = 0;
  return word.replace(letters, (letter) => {
    const character = letter.replace(/^&#(x?)([\da-f]+);$/i, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    );
    if (IS_JOINED.test(character)) return letter;
    const isBreak = count >= 8;
    count = (isBreak ? 0 : count) + (IS_WIDE.test(character) ? 8 : 1);
    return isBreak ? `<wbr>${letter}` : letter;
  });
}

const ATTRIBUTES = /([a-zA-Z-]+)(?:="([^"]*)")?/g;

/**
 * A tag with one space before each attribute, and without those that only shadow trees need: names of parts, the list role
 * that a list without markers needs in Safari, and the role that keeps a footer from being the page's.
 */
function tidy(tag: string, names: Names): string {
  const [, start, attributes] = /^(<\/?[a-z0-9-]+)(.*)>$/s.exec(tag)!;
  const kept = Array.from(attributes!.matchAll(ATTRIBUTES), ([written, name, value]) => {
    if (name === 'role' && (value === 'list' || value === 'none')) return '';
    if (name !== 'part' && name !== 'class') return ` ${written}`;
    return names === 'dropped' ? '' : ` class="${value}"`;
  });
  return `${start}${kept.join('')}>`;
}
