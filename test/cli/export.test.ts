// `countersign export`: a reference manager reads exactly the sources of the document.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import type {Campaign, Source} from '@countersign/campaign';
import {cslItems, type CslItem} from '@countersign/render';
import {formatReferences} from '../../packages/cli/src/references/formats.ts';
import {edited} from '../support/documents/json.ts';
import {countersign, program} from '../support/command-line/command.ts';
import {example, exampleText} from '../support/command-line/example.ts';
import {dateOf, nameOf, readBibtex, readRis, type Reference} from './references.ts';

const REAL = readFileSync(new URL('../../packages/microsoft-azure-review/campaign.json', import.meta.url), 'utf8');

const READERS: Readonly<Record<string, (text: string) => Reference[]>> = {
  bibtex: readBibtex,
  ris: readRis,
  'csl-json': (text) => JSON.parse(text) as Reference[],
};
const FORMATS = Object.keys(READERS);

/** Exports with the built command, and reads it back. */
async function exported(input: string, format: string, ...args: string[]): Promise<Reference[]> {
  const {code, stdout, stderr} = await countersign(['export', '-', '--as', format, ...args], {input});
  assert.deepEqual([code, stderr], [0, '']);
  return READERS[format]!(stdout);
}

/** Asserts that a reference says everything that a source says. */
function assertSays(reference: Reference, source: Source, campaign: Campaign): void {
  const {id, title, publishers, authors, date, accessed, language, url, archived, alternates, summary} = source;
  const places = `${reference.publisher} ${reference['container-title']}`;
  for (const publisher of publishers) assert.ok(places.includes(publisher), `${publisher} is not in ${places}`);
  assert.equal(reference.id, id);
  if (title) assert.equal(reference.title, title);
  else assert.equal(reference.title, `[${reference.genre}]`);
  assert.deepEqual((reference.author ?? []).map(nameOf), authors);
  assert.equal(dateOf(reference.issued), date);
  assert.equal(dateOf(reference.accessed), accessed);
  assert.equal(reference.language, language ?? campaign.language);
  assert.equal(reference.URL, url);
  for (const piece of [archived?.url, archived?.by, ...Object.values(alternates ?? {})]) {
    if (piece) assert.ok(reference.note?.includes(piece), piece);
  }
  if (archived?.date) assert.match(reference.note!, /\d/);
  assert.equal(reference.abstract !== undefined, summary !== undefined);
}

suite('every fact of every source is read back', () => {
  for (const format of FORMATS) {
    for (const [name, text] of [
      ['the example', exampleText],
      ['the first campaign', REAL],
    ] as const) {
      test(`${format}: ${name}`, async () => {
        const campaign = JSON.parse(text) as Campaign;
        const references = await exported(text, format);
        assert.equal(references.length, campaign.sources.length);
        for (const reference of references) {
          const source = campaign.sources.find(({id}) => id === reference.id)!;
          assertSays(reference, {...source, authors: source.authors ?? []}, campaign);
        }
      });
    }
  }
});

suite('texts stay as they are', () => {
  const TEXTS = [
    'تدقيق «الخزان» الشمالي: ما الذي نُشر؟',
    'L’audit : ce qu’il révèle, à l’œuvre — où ?',
    'הביקורת על המאגר: „מה פורסם”?',
    'Braces } { and \\ \\input{x} \\end, 100 % $x_1^2$ & #1 ~tilde~ `tick`',
    '}, note = {forged}, x = {',
    '@misc{forged, title = {x}}',
    "Dashes -- and --- and ''quotes'' \"here\" ?` !`",
    '</script><i>no markup</i> <b>',
    'TY  - BOOK',
    'ER  -',
    `A title of more than seventy characters, in which nothing is broken: ${'y'.repeat(80)}`,
  ];
  for (const text of TEXTS) {
    test(text.slice(0, 40), () => {
      const [item] = cslItems(
        edited(example(), {
          '/sources/0/title': text,
          '/sources/0/publishers': [text],
          '/sources/0/authors': [text.replaceAll(',', ';')],
          '/sources/0/summary': text,
        }),
      );
      for (const format of FORMATS) {
        const written = formatReferences([item!], format as 'ris');
        const [reference, ...others] = READERS[format]!(written);
        assert.deepEqual(others, [], 'There is one.');
        // Neither of the others knows two spaces, with which a line of RIS would begin.
        const wanted = format === 'csl-json' ? text : text.replace(/ +/g, ' ');
        for (const key of ['title', 'publisher', 'abstract'] as const) assert.equal(reference![key], wanted, format);
        assert.deepEqual(reference!.author?.map(nameOf), [wanted.replaceAll(',', ';')], format);
      }
    });
  }
});

test('each is of the type by which citation styles and reference managers know it, in the order of the numbers', async () => {
  const types = (await exported(exampleText, 'csl-json')).map(({id, type}) => [id, type]);
  assert.deepEqual(types, [
    ['herald-2026', 'article-newspaper'],
    ['company-2026-04', 'webpage'],
    ['company-2026-06', 'report'],
    ['herald-2026-06', 'article-newspaper'],
    ['company-2026-05', 'document'],
    ['clearwater-2026', 'webpage'],
  ]);
  const printed = async (format: string) =>
    (await countersign(['export', '-', '--as', format], {input: exampleText})).stdout;
  const [bib, ris] = [await printed('bibtex'), await printed('ris')];
  const entries = [...bib.matchAll(/^@(.+)\{/gm)].map(([, type]) => type);
  assert.deepEqual(entries, ['article', 'online', 'report', 'article', 'misc', 'online']);
  const records = [...ris.matchAll(/^TY {2}- (.+)$/gm)].map(([, type]) => type);
  assert.deepEqual(records, ['NEWS', 'ELEC', 'RPRT', 'NEWS', 'GEN', 'ELEC']);
  assert.match(ris, /^DA {2}- 2026\/03\/11\/$/m);
});

test('a line break begins no other field', () => {
  const [item] = cslItems(example());
  const forged: CslItem = {...item!, title: 'A\nER  - \n\nTY  - BOOK\r\nAU  - Nobody', note: 'B\u2028AU  - Nobody'};
  for (const format of ['ris', 'bibtex'] as const) {
    const references = READERS[format]!(formatReferences([forged], format));
    assert.deepEqual(
      references.map(({author}) => author?.map(nameOf)),
      [['B. Writer']],
    );
  }
  const lines = formatReferences([forged], 'ris').trimEnd().split('\n');
  for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}-/);
});

test('an address cannot end its field', () => {
  const url = 'https://herald.example.com/a?b={c}}\\d#{';
  const [item] = cslItems(edited(example(), {'/sources/0/url': url}));
  const [reference, ...others] = readBibtex(formatReferences([item!], 'bibtex'));
  assert.deepEqual(others, []);
  assert.equal(decodeURI(reference!.URL!), url);
});

test('--lang chooses the words that are not the source’s own', async () => {
  const [reference] = await exported(REAL, 'bibtex', '--lang', 'ar');
  assert.deepEqual([reference!.genre, reference!.title, reference!.language], ['بيان', '[بيان]', 'en']);
  assert.match(reference!.abstract!, /بيان صحفي/);
  const [own] = await exported(exampleText, 'ris', '--lang', 'fr');
  assert.match(own!.note!, /^Copie archivée, 12 mars 2026 \(Example Archive\)\u00a0: https:\/\/archive/);
});

test('nobody is asked for anything', async () => {
  const refuses = `data:text/javascript,${encodeURIComponent(
    "import net from 'node:net'; import dns from 'node:dns'; const no = () => { throw new Error('network'); };" +
      'net.Socket.prototype.connect = no; dns.lookup = no; globalThis.fetch = no;',
  )}`;
  const input = exampleText.replace('Audit found leaks at reservoir', 'https://doi.org/10.1000/182');
  for (const format of FORMATS) {
    const {code, stdout} = await program(['export', '-', '--as', format], {
      input,
      env: {NODE_OPTIONS: `--import=${refuses}`},
    });
    assert.equal(code, 0);
    assert.ok(stdout.includes('10.1000/182'));
  }
});

test('a retracted campaign has no sources to cite, and a broken one none either', async () => {
  const retracted = JSON.stringify(
    edited(JSON.parse(exampleText) as never, {
      '/stage': 'retracted',
      '/closing': {date: '2026-06', note: 'It was wrong.'},
    }),
  );
  for (const [input, message] of [
    [retracted, /retracted/],
    ['{', /Nothing was written/],
  ] as const) {
    const {code, stdout, stderr} = await countersign(['export', '-', '--as', 'ris'], {input});
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, message);
  }
  assert.deepEqual(cslItems(JSON.parse(retracted)), []);
});

test('wrong use ends with 2', async () => {
  const uses: [string[], RegExp][] = [
    [['-'], /--as what to print: bibtex, ris, csl-json/],
    [['-', '--as', 'apa'], /--as apa: there is no such/],
    [['--as', 'ris'], /Name the campaign document/],
    [['-', '--as', 'ris', '--lang', 'arabic'], /no language tag/],
  ];
  for (const [args, message] of uses) {
    const {code, stdout, stderr} = await countersign(['export', ...args], {input: exampleText});
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, message);
  }
});
