// Compiles packages/elements/messages/*.json (ICU MessageFormat) into modules in src/words/ there. With --check it only
// says whether they are up to date. It throws if a language lacks a message or a plural form, or if its placeholders
// differ from those of English.
//
// Each language is one string, which words.ts reads. Functions, as ICU compilers write them, made the shipped file
// 0.7 KB larger for five languages. English is always there. Every other language has a module of its own, which is
// loaded when a reader wants it.
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {compileMessage, FORMS, LANGUAGES, readCatalogue, structuralProblems} from '../messages/catalogues.mjs';

const sources = new Map(LANGUAGES.map((language) => [language, readCatalogue(language)]));
for (const [language, source] of sources) {
  const [first] = structuralProblems(language, source, sources.get('en'));
  if (first) throw new Error(`messages/${language}.json: ${first.path} ${first.problem}`);
}
const languages = new Map(
  [...sources].map(([language, source]) => [
    language,
    new Map([...source].map(([path, text]) => [path, compileMessage(text)])),
  ]),
);
const english = languages.get('en');

/** The messages that only the record has: its English comes with it. A test in test/embed holds this list. */
const RECORD = new Set(
  (
    'meaning basis kind copyTo replyBy letterText signatories fromCountries allSignatories withdrew confirmed ' +
    'findSignatory found askedOf history asBefore later meanings criteria statements sources findSource inList alsoIn read ' +
    'noAddress citedAt back close corrections was now reason asOf current'
  ).split(' '),
);

const isOfRecord = (path) => RECORD.has(path.split('.')[0]);
const allPaths = [...english.keys()];
const own = allPaths.filter((path) => !isOfRecord(path));
const ofRecord = allPaths.filter(isOfRecord);
/** In the order in which each language has them. */
const paths = [...own, ...ofRecord];
const groups = Map.groupBy(paths, (path) => path.split('.')[0]);
const typeOf = (path) => {
  const args = [...english.get(path).names].map((name) => `${name}: ${name === 'n' ? 'number' : 'string'}`).join('; ');
  return `(${args && `d: {${args}}`}) => string`;
};
const types = [...groups].map(([group, members]) =>
  members[0] === group
    ? `readonly ${group}: ${typeOf(group)}`
    : `readonly ${group}: {${members.map((path) => `readonly ${path.split('.')[1]}: ${typeOf(path)}`).join('; ')}}`,
);
const header = '// Generated from messages/*.json by `pnpm generate`. Do not edit.';
const messagesIn = (language, some = paths) =>
  JSON.stringify(some.map((path) => languages.get(language).get(path).text).join('\n'));
const others = LANGUAGES.filter((language) => language !== 'en');

const modules = {
  'messages.ts': `${header}

/** Every word of the interface in one language: functions of their placeholders. */
export type Words = {${types.join('; ')}};

/** The paths of the messages, in the order in which each language has them. Those of the record follow. */
export const PATHS = ${JSON.stringify(own.join(' '))};

/** The messages of English, a line each. The forms of a plural stand between bars: ${FORMS.join(', ')}. */
export const ENGLISH = ${messagesIn('en', own)};
`,
  'record-messages.ts': `${header}

/** The paths of the messages that only the record has: see messages.ts. */
export const RECORD_PATHS = ${JSON.stringify(ofRecord.join(' '))};

/** These messages in English. */
export const RECORD_ENGLISH = ${messagesIn('en', ofRecord)};
`,
  'languages.ts': `${header}

/** The messages of a language that is loaded when a reader wants it. */
export interface LaterMessages {
  readonly MESSAGES: string;
}

/** How to load the messages of each language of the interface. Those of English are always there. */
export const LANGUAGE_LOADERS = {
  en: undefined,
  ${others.map((language) => `${language}: (): Promise<LaterMessages> => import('./words-${language}.js')`).join(',\n')}
};
`,
  'all-languages.ts': `${header}
${others.map((language) => `import * as ${language} from './words-${language}.js';`).join('\n')}

/** The messages of every language but English. Only for servers and tests: it loads all languages at once. */
export const ALL_LANGUAGES = {${others.join(', ')}};
`,
  ...Object.fromEntries(
    others.map((language) => [
      `words-${language}.ts`,
      `${header}

/** The messages of this language: see messages.ts. */
export const MESSAGES = ${messagesIn(language)};
`,
    ]),
  ),
};

const folder = new URL('../../../elements/src/words/', import.meta.url);
const check = process.argv.includes('--check');

for (const [name, text] of Object.entries(modules)) {
  const file = new URL(name, folder);
  const wanted = await format(text, {...(await resolveConfig(file)), filepath: file.pathname});
  if (contentOf(file) === wanted) continue;
  if (check) process.exitCode = 1;
  else writeFileSync(file, wanted);
  console.log(`packages/elements/src/words/${name}: ${check ? 'out of date, run pnpm generate' : 'written'}`);
}

function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not there yet.
    return undefined;
  }
}
