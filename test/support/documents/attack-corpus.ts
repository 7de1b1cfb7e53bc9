// Hostile texts and addresses for a document, as data for every test that tries them.

// Twenty letters with marks on them. Such texts were seen to black out 600 px of a page above.
const towers = (pile: string) => `${`Z${pile}`.repeat(20)} towers`;
/** Characters between the marks of a tower. */
const BETWEEN: Readonly<Record<string, string>> = {
  'a soft hyphen': '\u00ad',
  'a zero-width space': '\u200b',
  'a zero-width joiner': '\u200d',
  'a word joiner': '\u2060',
  'a Mongolian vowel separator': '\u180e',
  'a Mongolian selector': '\u180b',
  'an Arabic letter mark': '\u061c',
  'a left-to-right mark': '\u200e',
  'an interlinear annotation': '\ufff9',
  'a musical control': '\u{1d173}',
  'a byte order mark': '\ufeff',
  'a grapheme joiner': '\u034f',
  'a variation selector': '\ufe0f',
  'a Hangul filler': '\u3164',
  'an empty isolate': '\u2068\u2069',
  'a deprecated control': '\u206a',
  'a mark that stands in the line': '\u0903',
};

/** Letters of a script in an order that makes few words of any dictionary. */
function noWords(first: number, last: number): string {
  const width = last - first + 1;
  return Array.from({length: 64}, (_, at) => String.fromCodePoint(first + ((at * at * 7 + at * 3) % width))).join('');
}

/** Texts that would paint over the lines around them, and over the page of a host. */
export const TOO_HIGH_TEXTS: Readonly<Record<string, string>> = {
  'five combining marks': towers('\u0300'.repeat(5)),
  'nine combining marks': towers('\u0300'.repeat(9)),
  'five marks that enclose': towers('\u20dd'.repeat(5)),
  'three accents of Hebrew': '\u05d0\u0592\u0593\u0594 '.repeat(20),
  'three letters under a letter of Tibetan': '\u0f40\u0fac\u0fac\u0fac '.repeat(20),
  'five marks of Thai': '\u0e01\u0e47\u0e48\u0e49\u0e4a\u0e4b '.repeat(20),
  'Khmer letters below each other': `\u1797${'\u17d2\u1797'.repeat(40)}`,
  'letters of Zanabazar below each other': `\u{11a25}${'\u{11a47}\u{11a25}'.repeat(40)}`,
  'marks of Arabic that are letters by their name': '\ufc60'.repeat(60),
  ...Object.fromEntries(
    Object.entries(BETWEEN).map(([name, between]) => [
      `combining marks with ${name} between them`,
      towers(`${'\u0300'.repeat(4)}${between}`.repeat(6)),
    ]),
  ),
};

/** The highest marks that a document may hold, and the highest in real text. */
export const HIGHEST_TEXTS: Readonly<Record<string, string>> = {
  'four combining marks': towers('\u0300\u0301\u0302\u0303'),
  'four combining marks below': towers('\u0323\u0324\u0325\u0330'),
  'four marks that enclose': towers('\u20dd\u20de\u20df\u20e0'),
  'two accents of Hebrew': '\u05d0\u0592\u0593 '.repeat(20),
  'two letters under a letter of Tibetan': '\u0f40\u0fac\u0fac '.repeat(20),
  'four marks of Thai': '\u0e01\u0e47\u0e48\u0e49\u0e4a '.repeat(20),
  'the widest letter': '\ufdfd '.repeat(4),
  'the highest letter': '\u{12031} '.repeat(4),
};

/** Texts that have no place where a line may break. */
export const WIDE_TEXTS: Readonly<Record<string, string>> = {
  'one word': 'W'.repeat(64),
  'spaces that do not break': 'a\u00a0'.repeat(32),
  'word joiners': 'a\u2060'.repeat(32),
  'people holding hands': '👩\u200d'.repeat(32),
  'consonants of Devanagari': '\u0915\u094d'.repeat(32),
  'first letters of Korean syllables': '\u1100'.repeat(64),
  'Arabic number signs': `\u0600\u0601`.repeat(32) + '1',
  'Arabic letters': '\u0628'.repeat(64),
  'the widest letters': '\ufdfd'.repeat(24),
  'Chinese letters with word joiners': '\u4e2d\u2060'.repeat(32),
  'Chinese letters with spaces that do not break': '\u4e2d\u00a0'.repeat(32),
  'Chinese letters with grapheme joiners': '\u4e2d\u034f'.repeat(32),
  'Korean syllables with word joiners': '\uac00\u2060'.repeat(32),
  'Thai letters with word joiners': '\u0e01\u2060'.repeat(32),
  'signs that repeat a Chinese letter': '\u3005'.repeat(64),
  'small kana': '\u30c3'.repeat(64),
  'Tibetan letters': '\u0f40'.repeat(64),
  'Tibetan syllables with word joiners': '\u0f40\u0f0b\u2060'.repeat(24),
  'Ethiopic letters': '\u1200'.repeat(64),
  'letters of Tai Tham': '\u1a20'.repeat(64),
  'Thai letters that are no words': noWords(0x0e01, 0x0e2e),
  'Lao letters that are no words': noWords(0x0e94, 0x0ea2),
  'a Lao letter that is no word': '\u0e82'.repeat(64),
  'a Khmer letter that is no word': '\u1788'.repeat(64),
  'a Burmese letter that is no word': '\u100f'.repeat(64),
  'Lao letters with Thai between them': noWords(0x0e94, 0x0ea2).replaceAll(/.{14}/g, '$&\u0e01'),
};

/** Texts without a visible character. */
export const UNSEEN_TEXTS: Readonly<Record<string, string>> = {
  ...BETWEEN,
  'an Egyptian blank': '\u{13441}',
  'a braille blank': '\u2800',
  'a mark without a letter': '\u0301',
  'a private character': '\ue000',
  'spaces and the invisible': '\u200b \u2060\u00a0',
};

/** Texts that a document must not hold, by the harm that they would do. */
export const REFUSED_TEXTS: Readonly<Record<string, string>> = {
  ...TOO_HIGH_TEXTS,
  'a null character': 'a\u0000b',
  'a bell': 'a\u0007b',
  'an escape sequence': '\u001b[31mred\u001b[0m',
  'a control of C1': 'a\u0085b',
  'a line separator': 'a\u2028b',
  'a paragraph separator': 'a\u2029b',
  'a bidirectional override': 'abc\u202edef',
  'a bidirectional embedding': '\u202babc\u202c',
  'an isolate that does not end': 'abc\u2067def',
  'an end of no isolate': 'abc\u2069def',
  'tag characters': 'a\u{e0041}\u{e0042}\u{e007f}',
  'half a surrogate pair': 'a\ud800b',
  'the other half': 'a\udc00b',
};

/** Texts that must be shown as text. Each sets `document.ran` if it runs as code. */
export const HARMLESS_TEXTS: readonly string[] = [
  '<script>document.ran=1</script>',
  '</script><script>document.ran=1</script>',
  '<img src=x onerror=document.ran=1>',
  '"><svg/onload=document.ran=1>',
  "' onfocus='document.ran=1' autofocus='",
  '</bdi></p></article></cs-campaign><iframe srcdoc="<script>parent.document.ran=1</script>">',
  '<!--lit-part--><?lit$1$><!--/lit-part-->',
  '--><?><![CDATA[ ]]>',
  '&lt;b&gt; &amp; &#60; &nbsp &copy &#x3c;script&#x3e;',
  '<span part="closing" role="list"><details open>',
  'a \u00a0< b > c',
  '<style>*{display:none}</style><link rel=stylesheet href=/stolen.css>',
  '</style></textarea></title></noscript><plaintext>',
  '<meta http-equiv=refresh content="0;url=/stolen">',
  '<base href=//evil.example/><form action=/stolen><button>',
  '<template shadowrootmode=open><slot name=partner></template>',
  '${document.ran=1} {{constructor.constructor("document.ran=1")()}} #{1} <%= 1 %> %s {0}',
  'javascript:document.ran=1 JaVaScRiPt:document.ran=1 data:text/html,x',
  '"}body{display:none}/*; background: url(/stolen.png)',
  '__proto__ constructor toString hasOwnProperty',
  'x\ue000\ue001\uf8ff',
  'x\u200by\u200cz\u200d\u2060\ufeff',
  '\u200fabc\u200edef\u061c',
  '\u2067אבג\u2069 abc \u2068def\u2069',
  'مرحبا abc שלום 123',
  `Z${'\u0300'.repeat(4)}`,
  'W'.repeat(480),
  'ﷺ﷽𒐫꧅'.repeat(20),
  'рaypal аррlе ｐａｙｐａｌ',
];

/** Addresses that a document must not hold at any place. */
export const REFUSED_ADDRESSES: readonly string[] = [
  'javascript:document.ran=1',
  'JaVaScRiPt:document.ran=1',
  'java\tscript:document.ran=1',
  'java\nscript:document.ran=1',
  ' javascript:document.ran=1',
  '\u0001javascript:document.ran=1',
  '&#106;avascript:document.ran=1',
  'javascript&colon;document.ran=1',
  'javascript://letters.example.org/%0adocument.ran=1',
  'data:text/html,<script>parent.document.ran=1</script>',
  'blob:https://letters.example.org/0',
  'filesystem:https://letters.example.org/temporary/x',
  'view-source:https://letters.example.org/',
  'vbscript:x',
  'file:///etc/passwd',
  'about:blank',
  'mailto:a@letters.example.org',
  '//letters.example.org/',
  '/letters',
  '?x',
  '#x',
  '',
  'https:',
  'https:letters.example.org/',
  'https:///letters.example.org/',
  'https:\\\\letters.example.org\\',
  'https://letters.example.org\\@evil.example/',
  'https://user@letters.example.org/',
  'https://user:word@letters.example.org/',
  'https://letters.example.org:8443/',
  'https://letters.example.org:443/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://intranet/',
  'https://pаypal.example/',
  'https://ｅxample.org/',
  'https://letters。example.org/',
  'https://LETTERS.example.org/',
  'https://letters.example.org/a b',
  'https://letters.example.org/a\tb',
  'https://letters.example.org/../x',
  'https://letters.example.org/\u202egnp.exe',
  `https://letters.example.org/${'x'.repeat(2048)}`,
];

/** A host of look-alike letters in the form that an address may have. Readers see this form, and not the letters. */
export const LOOK_ALIKE = 'https://xn--pypal-4ve.example/';

/** Ids that are names of things in JavaScript or CSS, and whether a document may have them. */
export const IDS: Readonly<Record<string, boolean>> = {
  constructor: true,
  prototype: true,
  'has-own-property': true,
  __proto__: false,
  'a"]{display:none}': false,
  'a b': false,
  "x'onclick='document.ran=1": false,
  'a/../b': false,
};
