/**
 * How a character is written so that it is data for the program that reads it: as a reference in HTML, as an escape in
 * JSON and JavaScript.
 */
export type Escape = (character: string) => string;

const WORD = '\\p{L}\\p{M}\\p{Nd}';
const LIVE = new RegExp(
  [
    `[^${WORD} .,/_+-]`,
    `(?<![${WORD}])[.,/_+-]`,
    '[_+-](?![\\p{L}\\p{Nd}])',
    '(?<=\\p{Nd})\\.(?![\\p{L}\\p{Nd}])',
  ].join('|'),
  'gu',
);

/**
 * Escapes every character of a text that a program between us and the reader might run or rewrite: all but letters,
 * combining marks, decimal digits, single kinds of space, and six characters of punctuation where they stand in or after
 * a word.
 *
 * Partners paste HTML into templates. Blade runs `@php(…)`, Razor `@(…)`, MODX `[[…]]`, `[!…!]` and `[*…*]`, Velocity
 * `#set(…)` and `$x`, ColdFusion `#…#`, Jinja, Twig, Liquid, Handlebars, Mustache, Vue and Angular `{{…}}` and `{%…%}`,
 * Smarty and Svelte `{…}`, ERB, EJS and JSP `<%…%>` and `${…}`, PHP `<?…?>`, WordPress `[shortcodes]`, TYPO3
 * `###MARKERS###`, MODX `[~…~]`, mail programs `*|NAME|*` and `%name%`, wherever these stand. A list of such pairs is
 * never complete, so what is left as it is, is listed:
 *
 * - `.` and `,` directly after a word, which end sentences and parts of them. Not the second of two (`...` becomes `…` in
 *   WordPress), and no dot between a number and a space (a line that begins with `1. ` is a list in Markdown).
 * - `/` directly after a word, so that addresses can be read. Not the second of two: `//` begins comments and italics.
 * - `-`, `_` and `+` between two words: in ids, dates, file names and media types. Not in `--`, `__NAME__`, `[+x+]`,
 *   `-name-`, nor at the start of a line, where Markdown has lists and emphasis.
 *
 * No engine known to us begins or ends anything with one of these alone between letters. Everything beyond ASCII that is
 * no letter is escaped too: Xtend has `«…»`, and programs that normalise Unicode make `{` of `｛`.
 *
 * References are decimal: parsers of HTML 4, which many content management systems still use, know no name for most of
 * these characters. In a `<cfoutput>` of ColdFusion, where `#` begins an expression, they are a syntax error: it fails,
 * and runs nothing.
 */
export function inert(text: string, escape: Escape = reference): string {
  return text.replace(LIVE, escape);
}

const ADDRESS = /^(?:https?:\/)?\/(?=[a-z\d])/i;
const HASH = /^sha(256|384|512)-[A-Za-z\d+/]+={0,2}$/;

/**
 * The same for a value that stands alone: of an attribute, or a string of a program. The beginning of an address is left
 * as it is, for WordPress looks for it in the source, and so is a hash, which people compare.
 */
export function inertValue(value: string, escape: Escape = reference): string {
  if (HASH.test(value)) return value;
  const [scheme = ''] = ADDRESS.exec(value) ?? [];
  return scheme + inert(value.slice(scheme.length), escape);
}

/** A reference in HTML. To the controls between U+0080 and U+009F there is none: HTML reads those as other characters. */
function reference(character: string): string {
  const code = character.codePointAt(0)!;
  return code >= 0x80 && code <= 0x9f ? character : `&#${code};`;
}

/** An escape in JSON and JavaScript. */
function unicodeEscape(character: string): string {
  const unit = (at: number) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return character.length === 1 ? unit(0) : unit(0) + unit(1);
}

/** What Lit writes for characters of texts and attributes. */
const WRITTEN: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

const read = (written: string) => written.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => WRITTEN[name]!);

/**
 * Makes HTML inert that was rendered from a template: all text and all values of attributes in it, whoever wrote them,
 * but for our style sheets. There `<`, `>` and `"` are escaped, so that each of them here belongs to a tag.
 */
export function inertHtml(html: string): string {
  return html
    .split(/(<style>[^]*?<\/style>|<[^>]*>)/)
    .map((token) => {
      if (!token.startsWith('<')) return inert(read(token), textReference);
      if (token.startsWith('<style>')) return token;
      return token.replace(/="([^"]*)"/g, (_, value: string) => `="${inertValue(read(value))}"`);
    })
    .join('');
}

/** White space between tags is of a template, and no part of a text. */
const textReference = (character: string) => (/[\t\n\f\r]/.test(character) ? character : reference(character));

/** A text as a string in JSON and JavaScript. It ends neither the script nor the template around it. */
export const inertString = (text: string): string => `"${inertValue(text, unicodeEscape)}"`;

/** A value as JSON, laid out, with all strings inert, names of properties too. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/"(?:[^"\\]|\\.)*"/g, (string) =>
    inertString(JSON.parse(string) as string),
  );
}
