// Turns the commands of TeX in a field of BibTeX into the characters that they stand for.

/** Accents by their commands, as combining marks: https://www.latex-project.org/help/documentation/ltnews.pdf */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  d: '\u0323',
  k: '\u0328',
  r: '\u030a',
  b: '\u0331',
};

const COMMANDS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textasciigrave: '`',
  textless: '<',
  textgreater: '>',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  guillemotleft: '«',
  guillemotright: '»',
  euro: '€',
  texteuro: '€',
  S: '§',
  P: '¶',
  copyright: '©',
};

/** A command with the spaces or the empty braces that end it, or a backslash with one sign. */
const COMMAND = /\\(?:([A-Za-z]+)(?:\s+|\{\})?|([^A-Za-z]))/g;

/** A command may have the name of a member that every object has: `\constructor`. */
const signOf = (name: string): string => (Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : '');

/** A text of TeX as plain text. Commands that mean no character are left out, and their arguments stay. */
export function textOfTex(tex: string): string {
  // An accent stands before its letter, in braces or not: \'{e}, \'e, \c c, {\"u}, \'{\i}.
  const accented = tex.replace(
    /\\(?:([`'^~"=.])|([uvHcdkrb])(?=[\s{]))\s*(?:\{\s*(?:\\([ij])(?![A-Za-z])|(\p{L}))\s*\}|\\([ij])(?![A-Za-z])|(\p{L}))/gu,
    (_, sign?: string, command?: string, dotless?: string, braced?: string, bareDotless?: string, bare?: string) =>
      `${dotless ?? braced ?? bareDotless ?? bare ?? ''}${ACCENTS[sign ?? command!]!}`.normalize('NFC'),
  );
  // A character that TeX would take for markup is kept apart until the markup is gone.
  const kept: string[] = [];
  const keep = (text: string): string => `\uFFFE${kept.push(text) - 1}\uFFFE`;
  return accented
    .replaceAll('\uFFFE', '')
    .replace(COMMAND, (_, name?: string, sign?: string) => keep(name === undefined ? sign! : signOf(name)))
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/~/g, '\u00a0')
    .replace(/[{}$]/g, '')
    .replace(/\uFFFE(\d+)\uFFFE/g, (_, at: string) => kept[Number(at)]!)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
