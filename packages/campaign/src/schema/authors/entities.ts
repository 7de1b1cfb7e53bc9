// The character references of HTML that are common in copied text.

const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  shy: '',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  sect: '§',
  deg: '°',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
};

const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/** Matches one character reference, in upper or lower case. */
export const ENTITIES = new RegExp(
  `&(?:${Object.keys(NAMED).join('|')}|[a-z](?:${Object.keys(ACCENTS).join('|')})|#\\d{2,6}|#x[\\da-f]{2,6});`,
  'i',
);

/** The character that a reference means, or the reference itself if it means none. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  }
  const known = NAMED[name.toLowerCase()];
  if (known !== undefined) return /^[A-Z]/.test(name) ? known.toUpperCase() : known;
  return (name.charAt(0) + ACCENTS[name.slice(1).toLowerCase()]!).normalize('NFC');
}
