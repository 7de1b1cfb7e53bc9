// The check in five languages: each sentence that it says has a template, and each template comes from a sentence.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {
  compareCampaigns,
  examine,
  gapsOf,
  inEnglish,
  NOT_SENT,
  revisionChanges,
  startDocument,
  warningsLeft,
} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import {TABLE, walk} from '@countersign/campaign/schema';
import * as ar from '../../packages/studio/src/said/ar.ts';
import {catalogueOf} from '../../packages/studio/src/said/catalogue.ts';
import * as es from '../../packages/studio/src/said/es.ts';
import * as fr from '../../packages/studio/src/said/fr.ts';
import * as he from '../../packages/studio/src/said/he.ts';
import {templateOf} from '../../packages/studio/src/said/split.ts';
import {translator} from '../../packages/studio/src/said/translator.ts';
import {SAY} from '../../packages/studio/src/said/values.ts';
import {forStudio} from '../../packages/studio/src/worker/for-studio.ts';
import {bytesOf, mistakes, NOW} from '../support/mistakes/mistake.ts';
import {example} from '../support/command-line/example.ts';

const CATALOGUES = {fr: catalogueOf(fr), es: catalogueOf(es), ar: catalogueOf(ar), he: catalogueOf(he)};
const FR = CATALOGUES.fr;
const WHERE = 'Add a template to packages/studio/src/said/english, and a translation in fr, es, ar and he beside it.';

/** Sentences about what no form of the studio writes, by the words that all of them have. They stay in English. */
const IN_ENGLISH: readonly RegExp[] = [
  // A value of another type, or a word that is none of a list: forms offer the words, in the person's language.
  /^This should be /,
  /^This is none of the words for this place: /,
  /^Did you mean \S+ \(/,
  /^Write one of: \S+ \(/,
  /, without quotation marks\.|^Write (?:text|it) in quotation marks/,
  /^Put it into square brackets|^Write a list\b|^Write an? \w+\.$|^Write true or false\.$|^Write \{…\}/,
  /^Write [[{].* (?:and fill in what is empty|with the width and height of the file in pixels)\.$/,
  /^Add the page to sources with an id, and write /,
  // Keys of the file.
  /\bkey\b|^It belongs into "|^Remove it\. Known here|^Keep one: only the last/,
  /^The address of the schema is |^It helps your editor/,
  // A file that is none of a letter: the studio says in its own words what to do with it.
  /campaign document|\bUTF-|^(?:Unpack it first|Write JSON|For signatories, save it as CSV|Look whether the file)/,
  /^This is nested too deeply|^This cannot be read\.|^Pass plain JSON|^Add it\.$/,
];

const isEnglish = (text: string): boolean => IN_ENGLISH.some((pattern) => pattern.test(text));

/** The text of a translation, with marks round the values. Undefined if no template fits. */
function saidIn(lang: keyof typeof CATALOGUES, text: string): string | undefined {
  const parts = translators[lang](text);
  return parts?.map((part) => (typeof part === 'string' ? part : `‹${part.value}›`)).join('');
}

const translators = {
  fr: translator('fr', CATALOGUES.fr),
  es: translator('es', CATALOGUES.es),
  ar: translator('ar', CATALOGUES.ar),
  he: translator('he', CATALOGUES.he),
};
const LANGUAGES = Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[];

/** Mistakes in text that is not JSON are told where a file is opened, and in the view for JSON. They are in English. */
function isJson(bytes: Uint8Array): boolean {
  try {
    return Boolean(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return false;
  }
}

/** The sentences of the check about a file, also beside the published one. */
function* saidOf(bytes: Uint8Array, old?: Campaign, now = NOW): Generator<string> {
  if (!isJson(bytes)) return;
  const {campaign, problems, schema, accepted} = examine(bytes, now);
  const compared = campaign && old ? compareCampaigns(old, campaign, now) : [];
  const warnings = campaign ? warningsLeft({campaign, schema, accepted}, now, old) : [];
  const gaps = campaign ? gapsOf(campaign, now) : [];
  for (const {message, hint} of [...problems, ...compared, ...warnings, ...gaps]) {
    // The page says by itself what a correction has to say.
    const said = forStudio({message, hint: hint.replace(/: \{"date":".*$/s, '.')});
    yield said.message;
    if (said.hint !== '') yield said.hint;
  }
}

const letter = examine(bytesOf({mistake: '', says: []}), NOW).campaign!;
const real = globSync('packages/*/campaign.json').map((path) => readFileSync(path));

/** New letters, in which most is not there yet. */
function* newLetters(): Generator<Uint8Array> {
  const [addressees, site] = [['Acme'], 'https://union.example/'];
  for (const demands of [[], ['Publish the audit']]) {
    const answers = {
      title: 'Open it',
      addressees,
      publisher: 'Union',
      site,
      language: 'en',
      sent: NOT_SENT,
      demands,
      url: site,
    };
    const text = startDocument(answers, {now: NOW});
    yield Buffer.from(text);
    const letter = JSON.parse(text) as {sources: object[]};
    letter.sources.push({id: 'extra', kind: 'news', publishers: ['X']});
    yield Buffer.from(JSON.stringify(letter));
  }
}

test('everything that the check says of the documents of mistakes is said in each language', () => {
  const all = new Set<string>();
  const add = (said: Iterable<string>) => {
    for (const text of said) all.add(text);
  };
  for (const mistake of [...mistakes().values()].flat()) add(saidOf(bytesOf(mistake), mistake.against && letter));
  const [later, earlier] = [new Date('2031-01-01'), new Date('2020-01-01')];
  for (const bytes of real) for (const now of [later, earlier]) add(saidOf(bytes, undefined, now));
  for (const bytes of newLetters()) add(saidOf(bytes));
  assert.ok(all.has('Only the letter itself shows where this demand stands.'));
  assert.ok(all.size > 180, `${all.size}`);
  const missing: string[] = [];
  for (const text of all) {
    if (isEnglish(text)) continue;
    if (LANGUAGES.some((lang) => saidIn(lang, text) === undefined)) missing.push(text);
  }
  assert.deepEqual(missing, [], WHERE);
});

/** Every change of one value of the example, and everything that comes or goes. */
function* pairs(): Generator<readonly [Campaign, Campaign]> {
  const places: string[][] = [];
  walk(TABLE, example(), (shape, value, pointer) => {
    const keys = pointer.split('/').slice(1);
    if (typeof value !== 'object') places.push(keys);
    else if (typeof shape === 'string') places.push(...Object.keys(value!).map((tag) => [...keys, tag]));
  });
  for (const keys of places) {
    // Another language, or a text without its own: such documents are refused.
    if (keys[0] === 'language' || ['en', 'id', 'status', 'stage'].includes(keys.at(-1)!)) continue;
    const changed = example();
    const holder = keys
      .slice(0, -1)
      .reduce((value, key) => value[key] as Record<string, unknown>, changed as unknown as Record<string, unknown>);
    const value = holder[keys.at(-1)!];
    if (typeof value === 'number') holder[keys.at(-1)!] = value + 7;
    else if (typeof value === 'boolean') holder[keys.at(-1)!] = !value;
    else if (/^\d{4}/.test(String(value))) holder[keys.at(-1)!] = '2025-01-01';
    else if (keys.at(-2) !== 'history' && String(value).includes(' ')) holder[keys.at(-1)!] = `${String(value)}x`;
    else Reflect.deleteProperty(holder, keys.at(-1)!);
    yield [example(), changed];
    yield [changed, example()];
  }
}

test('sentences about changes are said in each language, but for values of several parts', () => {
  const all = new Set<string>();
  for (const [old, next] of pairs()) {
    for (const change of revisionChanges(old, next)) all.add(inEnglish(change, old, next, 1).text);
  }
  assert.ok(all.size > 100, `${all.size}`);
  const left = [...all].filter((text) => saidIn('fr', text) === undefined);
  // A name without quotation marks could be words of a sentence.
  assert.deepEqual(
    left.filter((text) => !/(?:signatory|by whom|addressees|by|source|about|speaker): /.test(text)),
    [],
    WHERE,
  );
  for (const text of all) {
    const found = LANGUAGES.filter((lang) => saidIn(lang, text) !== undefined);
    assert.ok(found.length === 0 || found.length === LANGUAGES.length, text);
  }
});

test('quotations and days of cited sources have the form of the language', () => {
  const at = 'Letter, summary: “As said (The Herald, 11 March 2026, para. 4).” added.';
  assert.equal(
    saidIn('fr', at),
    'lettre, résumé\u00a0: ‹«\u00a0As said (The Herald, 11 mars 2026, para. 4).\u00a0»› ajouté.',
  );
  assert.match(saidIn('he', at)!, /‹“As said \(The Herald, /);
  const changed = 'Letter, summary: changed from “11 March 2026” to “(11 March 2026)”.';
  assert.match(saidIn('fr', changed)!, /«\u00a0‹11 March 2026›\u00a0» est devenu «\u00a0‹\(11 March 2026\)›\u00a0»/);
});

suite('the templates', () => {
  const kinds = Object.keys(FR);

  test('have the same places in each language', () => {
    for (const lang of LANGUAGES) {
      assert.deepEqual(Object.keys(CATALOGUES[lang]).sort(), [...kinds].sort());
      for (const [kind, says] of Object.entries(CATALOGUES[lang])) {
        assert.deepEqual(Object.keys(says).sort(), Object.keys(FR[kind]!).sort(), `${lang} ${kind}`);
        for (const [english, own] of Object.entries(says)) {
          const wanted = [...new Set(templateOf(english).places)].sort();
          const forms = typeof own === 'string' ? [own] : Object.values(own);
          for (const form of forms) {
            const places = [...new Set(templateOf(form).places)].sort();
            // “One day” needs no number.
            const isNumbered = typeof own === 'string' || form === own.other;
            assert.deepEqual(
              places.filter((place) => isNumbered || place !== 'n'),
              wanted.filter((place) => isNumbered || place !== 'n'),
              `${lang}: ${english}`,
            );
          }
        }
      }
    }
  });

  test('have the forms of plurals that a language needs', () => {
    for (const lang of LANGUAGES) {
      const needed = new Set([2, 3, 11, 100].map((n) => new Intl.PluralRules(lang).select(n)));
      for (const [english, own] of Object.values(CATALOGUES[lang]).flatMap((says) => Object.entries(says))) {
        if (typeof own === 'string') continue;
        for (const form of needed) assert.ok(own[form] !== undefined, `${lang}, ${form}: ${english}`);
      }
    }
  });

  test('have places of which something is known, or at which any text can stand', () => {
    const free = new Set(
      'name name2 id id2 word names host file tag tag2 own revision revision2 found known needed size was now'
        .concat(' version example format mark list text text2')
        .split(' '),
    );
    for (const english of Object.values(FR).flatMap((says) => Object.keys(says))) {
      for (const place of templateOf(english).places) {
        const kind = place.replace(/\d$/, '');
        assert.ok(kinds.includes(kind) || Object.hasOwn(SAY, kind) || free.has(place), `{${place}} in ${english}`);
      }
    }
  });
});

/** The texts of the sources: each string, without the values in it. */
function piecesIn(path: string): string[][] {
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push([node.text]);
    else if (ts.isRegularExpressionLiteral(node)) found.push([node.text.replaceAll(/\\(.)/g, '$1')]);
    else {
      if (ts.isTemplateExpression(node))
        found.push([node.head.text, ...node.templateSpans.map(({literal}) => literal.text)]);
      ts.forEachChild(node, visit);
    }
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const longest = (pieces: readonly string[]): string =>
  [...pieces].sort((one, other) => other.length - one.length)[0] ?? '';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = (...patterns: string[]): string[] =>
  patterns.flatMap((pattern) => globSync(pattern, {cwd: root})).map((path) => `${root}${path}`);

/** The modules whose sentences people in the studio meet. */
const SPOKEN = [
  'packages/campaign/src/sentences.ts',
  'packages/campaign/src/schema/{explain-strings,future}.ts',
  'packages/campaign/src/schema/authors/{author-rules,debris}.ts',
  'packages/authoring/src/warnings/{people,sent,warnings,early-sources,grave-words,accepted,promises}.ts',
  'packages/authoring/src/warnings/{translated,translations,own-word,speakers,approvals,briefs,findings,replies}.ts',
  'packages/authoring/src/gaps/gaps.ts',
  'packages/authoring/src/compare/{compare,corrections,stale-briefs}.ts',
  'packages/authoring/src/publish/succession.ts',
  'packages/authoring/src/references/import.ts',
  'packages/authoring/src/signatories/{notes,read-row}.ts',
  'packages/authoring/src/translate/{import,read-xliff}.ts',
  'packages/authoring/src/tables/read-table.ts',
  'packages/authoring/src/decode-file.ts',
];

/** Whether a text has most runs of three words of a piece. A shorter piece it has as a whole. */
function isIn(text: string, piece: string): boolean {
  const words = piece.split(/[\s"]+/).filter((word) => /\p{L}/u.test(word));
  const runs = words.length <= 3 ? [words] : words.slice(2).map((_, at) => words.slice(at, at + 3));
  const found = runs.filter((run) => run.length > 0 && text.includes(run.join(' ').replace(/[.,]$/, '').toLowerCase()));
  return found.length > runs.length / 2;
}

/** A sentence: it begins with a capital letter, and ends as sentences do. */
const isSentence = (pieces: readonly string[]): boolean =>
  /^(?:\p{Lu}|$)/u.test(pieces[0]!) && /[.?]$/.test(pieces.at(-1)!) && longest(pieces).includes(' ');

test('no sentence of the sources is without a template', () => {
  const said = Object.values(FR)
    .flatMap((says) => Object.keys(says))
    .join('\n')
    .toLowerCase();
  let count = 0;
  const missing: string[] = [];
  for (const path of sources(...SPOKEN)) {
    for (const pieces of piecesIn(path).filter(isSentence)) {
      // A number stands for each value.
      const filled = forStudio({message: '', hint: pieces.join('22')}).hint;
      if (isEnglish(filled)) continue;
      count++;
      const isKnown = filled.split('22').some((piece) => isIn(said, piece.toLowerCase()));
      if (!isKnown) missing.push(`${path.slice(root.length)}: ${pieces.join('…')}`);
    }
  }
  assert.deepEqual(missing, [], WHERE);
  assert.ok(count > 150, `${count}`);
});

test('no template is without a sentence of the sources', () => {
  const texts = sources('packages/{campaign,authoring}/src/**/*.ts', 'packages/studio/src/worker/**/*.ts')
    .flatMap(piecesIn)
    .flat()
    .join('\n')
    .toLowerCase();
  const stale = Object.keys(FR.sentence).filter((english) => {
    // These are joined of two pieces.
    if (!/\p{L}/u.test(templateOf(english).literals.join('')) || english.endsWith(' is that of {quote}.')) return false;
    return !templateOf(english).literals.some((piece) => isIn(texts, piece.toLowerCase()));
  });
  assert.deepEqual(stale, [], 'Nothing says these templates any more. Remove them in each language.');
});

suite('a value', () => {
  test('stays as it is, and stands in a place of its own', () => {
    assert.deepEqual(translators.ar('This is no web address: "<b>{n}</b>".'), [
      'هذا ليس عنوان ويب: ',
      {value: '"<b>{n}</b>"'},
      '.',
    ]);
    assert.equal(
      saidIn('fr', 'Nobody has checked this document for 1,250 days.'),
      `Personne n’a vérifié cette lettre depuis ${new Intl.NumberFormat('fr').format(1250)} jours.`,
    );
  });

  test('of a language, a status or a date has words of the language', () => {
    assert.equal(saidIn('ar', 'This is not in Arabic (ar).'), 'هذا غير متوفر باللغة: العربية.');
    assert.equal(saidIn('es', 'This is not in French (fr).'), 'Esto no está en francés.');
    assert.equal(
      saidIn('fr', 'Demand 2, “Open it”, moved from Partly met to Met on 15 June 2026.'),
      'Demande 2, ‹«\u00a0Open it\u00a0»›, passée de «\u00a0Satisfaite en partie\u00a0» à «\u00a0Satisfaite\u00a0» le 15 juin 2026.',
    );
  });

  test('chooses the form of a plural', () => {
    const days = (n: number) => saidIn('ar', `Nobody has checked this document for ${n} days.`)!;
    assert.match(days(2), /يومين/);
    assert.match(days(5), /أيام/);
    assert.match(days(11), /يوماً/);
    assert.match(days(100), /يوم\./);
    assert.match(saidIn('he', 'Nobody has checked this document for 2 days.')!, /יומיים/);
  });

  test('that has no place in a sentence leaves it in English, as a whole', () => {
    for (const text of [
      'There is a surprise (U+000A).',
      'This is not in Klingonish.',
      'Write when you can.',
      'Signatory Ada, haircut: “a” added.',
      '',
    ])
      assert.equal(saidIn('fr', text), undefined, text);
  });

  test('that is hostile costs little', () => {
    // It takes some milliseconds. With an expression that tries all ways, this test would not end for hours.
    for (const piece of [' of ', ', ', ': ', '“', '; ', ' and ', '(', ' changed from ', '{n}']) {
      for (const lang of LANGUAGES) saidIn(lang, `Demand 1, “${piece.repeat(900)}`.slice(0, 3999));
    }
  });
});
