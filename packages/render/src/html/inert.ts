/** Writes a character as data for the program that reads it: a reference in HTML, an escape in JSON and JavaScript. */
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
 * Escapes every character that a program between us and the reader might run or rewrite. Letters, combining marks,
 * decimal digits and U+0020 remain, and so do six characters of punctuation inside or directly after a word.
 *
 * Partners paste HTML into templates, and template languages run parts of it wherever they stand:
 *
 * - Blade runs `@php(…)`, Razor `@(…)`, Velocity `#set(…)` and `$x`, ColdFusion `#…#`, PHP `<?…?>`.
 * - Jinja, Twig, Liquid, Handlebars, Mustache, Vue and Angular run `{{…}}` and `{%…%}`.
 * - Smarty and Svelte run `{…}`, ERB, EJS and JSP `<%…%>` and `${…}`.
 * - MODX runs `[[…]]`, `[!…!]`, `[*…*]` and `[~…~]`, WordPress `[shortcodes]`, TYPO3 `###MARKERS###`.
 * - Mail programs replace `*|NAME|*` and `%name%`.
 *
 * A list of dangerous characters would never be complete. So this is a list of the characters that remain:
 *
 * - `.` and `,` directly after a word, where they end sentences and clauses. The second of two is escaped, because
 *   WordPress turns `...` into `…`. A dot between a number and a space is escaped, because Markdown makes a list of
 *   `1. `.
 * - `/` directly after a word, so that people can read addresses. The second of two is escaped, because `//` begins
 *   comments and italics.
 * - `-`, `_` and `+` between two words, as in ids, dates, file names and media types. They are escaped in `--`,
 *   `__NAME__`, `[+x+]` and `-name-`, and at the start of a line, where Markdown has lists and emphasis.
 *
 * No engine that we know gives one of these a meaning where it stands alone between letters. Characters beyond ASCII
 * that are not letters are escaped too: Xtend has `«…»`, and programs that normalise Unicode turn `｛` into `{`.
 *
 * References are decimal, because the HTML 4 parsers of many content management systems lack names for most of these
 * characters. Inside `<cfoutput>` of ColdFusion, where `#` begins an expression, a reference is a syntax error:
 * ColdFusion then shows an error and runs nothing.
 *
 * @param text - Plain text, not HTML.
 * @param escape - Writes one character as data. By default it writes a decimal reference of HTML.
 */
export function inert(text: string, escape: Escape = reference): string {
  return text.replace(LIVE, escape);
}

const ADDRESS = /^(?:https?:\/)?\/(?=[a-z\d])/i;
const HASH = /^sha(256|384|512)-[A-Za-z\d+/]+={0,2}$/;

/**
 * Escapes the value of an attribute or a string of a program, as `inert` does for text. The beginning of an address
 * remains, because WordPress looks for `https://` in the source. A whole hash (`sha384-…`) remains too, because people
 * compare hashes.
 *
 * @param value - The whole value, unescaped.
 * @param escape - Writes one character as data. By default it writes a decimal reference of HTML.
 */
export function inertValue(value: string, escape: Escape = reference): string {
  if (HASH.test(value)) return value;
  const [scheme = ''] = ADDRESS.exec(value) ?? [];
  return scheme + inert(value.slice(scheme.length), escape);
}

/**
 * Writes a character as a decimal reference of HTML. The controls from U+0080 to U+009F have none, because HTML reads
 * such a reference as another character.
 */
function reference(character: string): string {
  const code = character.codePointAt(0)!;
  return code >= 0x80 && code <= 0x9f ? character : `&#${code};`;
}

/** Writes a character as an escape of JSON and JavaScript. */
function unicodeEscape(character: string): string {
  const unit = (index: number) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return character.length === 1 ? unit(0) : unit(0) + unit(1);
}

/** Characters by the references that Lit writes for them. */
const LIT_REFERENCES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};

const decode = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => LIT_REFERENCES[name]!);

/**
 * Makes HTML that Lit rendered inert: all texts and all values of attributes in it, but not our style sheets. Lit has
 * escaped texts and values, so every `<`, `>` and `"` in the HTML belongs to a tag.
 */
export function inertHtml(html: string): string {
  return html
    .split(/(<style>[^]*?<\/style>|<[^<>]*>)/)
    .map((token) => {
      if (!token.startsWith('<')) return inert(decode(token), textReference);
      if (token.startsWith('<style>')) return token;
      return token.replace(/="([^"]*)"/g, (_, value: string) => `="${inertValue(decode(value))}"`);
    })
    .join('');
}

/** Writes a character as a reference, but not white space: between tags it belongs to a template of ours. */
const textReference = (character: string) => (/[\t\n\f\r]/.test(character) ? character : reference(character));

/**
 * Writes a text as a string of JSON and JavaScript, with its quotation marks. It cannot end the script or the template
 * in which it stands.
 */
export const inertString = (text: string): string => `"${inertValue(text, unicodeEscape)}"`;

/**
 * Writes a value as indented JSON. All strings in it are inert, and so are the names of properties.
 *
 * @param value - Anything that `JSON.stringify` accepts.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/"(?:[^"\\]|\\.)*"/g, (string) =>
    inertString(JSON.parse(string) as string),
  );
}
