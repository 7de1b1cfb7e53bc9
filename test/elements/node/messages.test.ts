// What `pnpm messages` says to translators.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {flat, formsOf, LANGUAGES, readCatalogue} from '../../../packages/internal-scripts/src/messages/catalogues.mjs';
import {checkMessages, problemsOf, template} from '../../../packages/internal-scripts/src/messages/messages.mjs';
import {capture} from '../../../packages/internal-scripts/src/process.mjs';

const ENGLISH = new Map([
  ['kind.letter', 'Letter'],
  ['replied', '{name} replied, {date}'],
  ['people', '{n, plural, one {# person} other {# people}}'],
  ['older', 'The translation is old.'],
  ['citedAt', 'Cited in:'],
]);

const GOOD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    'kind.letter': 'Lettre',
    replied: 'Réponse de {name}, {date}',
    people: '{n, plural, one {# personne} many {# de personnes} other {# personnes}}',
    older: 'La traduction est ancienne.',
    citedAt: 'Citée dans\u00a0:',
  },
  ar: {
    'kind.letter': 'رسالة',
    replied: 'رد {name}، {date}',
    people: '{n, plural, zero {لا أشخاص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}',
    older: 'الترجمة قديمة.',
    citedAt: 'ورد في:',
  },
};

/** What is said of a good catalogue in which one message is another. */
const saidOf = (language: string, path: string, message: string | undefined): string[] => {
  const catalogue = new Map(Object.entries(GOOD[language]!));
  if (message === undefined) catalogue.delete(path);
  else catalogue.set(path, message);
  return problemsOf(language, catalogue, ENGLISH).map((problem) => `${problem.path} ${problem.problem}`);
};

suite('the messages', () => {
  test('of every language are complete, and nothing about them is suspicious', async () => {
    const {code, output} = await capture(process.execPath, ['packages/internal-scripts/src/messages/messages.mjs']);
    const count = readCatalogue('en').size;
    assert.ok(count > 90);
    for (const language of LANGUAGES) {
      assert.match(output, new RegExp(`^${language} .*: ${count} messages, nothing to do$`, 'm'));
    }
    assert.equal(code, 0);
  });
});

suite('a catalogue', () => {
  test('that is right gets no remark', () => {
    for (const language of Object.keys(GOOD)) assert.deepEqual(saidOf(language, 'older', GOOD[language]!['older']), []);
  });

  for (const [what, language, path, message, said] of [
    ['lacks a message', 'fr', 'older', undefined, /^older is missing\. English: The translation is old\.$/],
    ['has one that nobody asks for', 'fr', 'newer', 'Plus récent', /^newer is not in English/],
    [
      'fills another placeholder',
      'fr',
      'replied',
      'Réponse de {nom}, {date}',
      /has the placeholders date, nom, .*date, name/,
    ],
    ['leaves one out', 'fr', 'replied', 'Réponse, {date}', /has the placeholders date, and English has date, name/],
    ['lacks plural forms', 'ar', 'people', '{n, plural, one {شخص} other {# شخص}}', /lacks .* zero, two, few, many/],
    [
      'has others',
      'fr',
      'people',
      '{n, plural, one {#} two {#} many {# de} other {# x}}',
      /forms two, which .* has not/,
    ],
    ['has no plural where English has', 'fr', 'people', '{n} personnes', /is no plural, as English is/],
    [
      'has one where English has not',
      'fr',
      'older',
      '{n, plural, one {a.} many {b.} other {c.}}',
      /is a plural, and English/,
    ],
    ['breaks the syntax', 'fr', 'replied', 'Réponse de {name, {date}', /is no ICU message/],
    ['uses more of ICU', 'fr', 'replied', '{name, select, a {x} other {{date}}}', /uses select/],
    ['was not translated', 'fr', 'kind.letter', 'Letter', /is the same as in English: Letter/],
    ['is empty', 'fr', 'kind.letter', ' ', /is empty/],
    ['ends with a space', 'fr', 'kind.letter', 'Lettre ', /begins or ends with a space/],
    ['has two spaces', 'fr', 'older', 'La  traduction est ancienne.', /two spaces/],
    ['has a straight apostrophe', 'fr', 'older', "L''original est ancien.", /straight quotation mark or apostrophe/],
    ['has marks of another language', 'fr', 'kind.letter', '„Lettre‟', /has „, which the language does not use/],
    ['has an invisible character', 'ar', 'kind.letter', 'رسالة\u202b', /invisible character U\+202B/],
    ['lacks the full stop', 'ar', 'older', 'الترجمة قديمة', /lacks the full stop/],
    ['has one too many', 'fr', 'kind.letter', 'Lettre.', /has a full stop at its end/],
    ['lacks the colon', 'ar', 'citedAt', 'ورد في', /colon/],
    ['has half a bracket', 'ar', 'kind.letter', '(رسالة', /bracket/],
    ['breaks a line before punctuation', 'fr', 'citedAt', 'Citée dans :', /no-break space/],
    ['has a space before punctuation', 'ar', 'citedAt', 'ورد في :', /space before punctuation/],
    ['has a Latin comma in Arabic', 'ar', 'replied', 'رد {name}, {date}', /in place of ، ؛ or ؟/],
    ['asks for a day', 'fr', 'replied', '{name} a répondu le {date}', /fits a day only/],
  ] as const) {
    test(`that ${what} is told so, once`, () => {
      const problems = saidOf(language, path, message);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, said);
      assert.ok(problems[0]!.startsWith(`${path} `));
    });
  }

  test('in each form of a plural is looked at', () => {
    const problems = saidOf(
      'fr',
      'people',
      '{n, plural, one {# personne } many {# de personnes} other {#  personnes}}',
    );
    assert.match(problems.join('\n'), /ends with a space: “# personne ”\n.*two spaces side by side: “# {2}personnes”/);
  });

  test('that is no language of the bundle yet says so', () => {
    assert.match(problemsOf('de', ENGLISH, ENGLISH).at(-1)!.problem, /not in LANGUAGES/);
  });
});

suite('the command', () => {
  test('fails with the list of what is to do, in each language by itself', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-messages-'));
    t.after(() => rmSync(folder, {recursive: true}));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write('en.json', '{"older": "The translation is old."}');
    write('fr.json', '{"older": "The translation is old.", "newer": "Plus récent"}');
    write('es.json', '{"older": "La traducción es antigua."}');
    write('he.json', '{"older": ');
    const {code, output} = checkMessages(['en', 'es', 'fr', 'he'], pathToFileURL(`${folder}/`));
    assert.equal(code, 1);
    assert.match(
      output,
      /^en {2}English: 1 messages, nothing to do\nes {2}Spanish: 1 messages, nothing to do\nfr {2}French/,
    );
    assert.match(output, /French: 1 messages, 2 to do\n {4}newer is not in English.*\n {4}older is the same/);
    assert.match(output, /Hebrew: 1 messages, 1 to do\n {4}\(file\) cannot be read/);
  });

  test('knows the languages that there are', async () => {
    for (const args of [['xx'], ['new', '../x'], ['new', 'not a tag']]) {
      assert.equal(
        (await capture(process.execPath, ['packages/internal-scripts/src/messages/messages.mjs', ...args])).code,
        2,
      );
    }
    const {code, output} = await capture(process.execPath, [
      'packages/internal-scripts/src/messages/messages.mjs',
      'new',
      'ar',
    ]);
    assert.equal(code, 1);
    assert.match(output, /ar\.json is there already/);
  });

  test('begins a language with the plural forms that it has', () => {
    const source = {kind: {letter: 'Letter'}, people: '{n, plural, one {# person} other {# people}}'};
    const polish = flat(template('pl', source));
    assert.equal(polish.get('kind.letter'), 'Letter');
    for (const form of formsOf('pl')) assert.match(polish.get('people')!, new RegExp(`\\b${form} \\{# pe`));
    const left = problemsOf('pl', polish, flat(source)).map(({path, problem}) => `${path} ${problem}`);
    assert.deepEqual(left, [
      'kind.letter is the same as in English: Letter',
      '(file) is not in LANGUAGES of packages/internal-scripts/src/messages/catalogues.mjs, so nobody gets it yet.',
    ]);
  });
});
