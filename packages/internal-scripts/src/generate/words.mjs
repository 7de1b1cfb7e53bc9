// Compiles packages/elements/messages/*.json (ICU MessageFormat) into src/words/messages.ts there. With --check it only
// says whether that file is up to date. It throws if a language lacks a message or a plural form, or if its
// placeholders differ from those of English.
//
// The output is one string per language, which words.ts reads. Functions, as ICU compilers write them, made the shipped
// file 0.7 KB larger for five languages.
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

const paths = [...english.keys()];
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
const output = `// Generated from messages/*.json by \`pnpm generate\`. Do not edit.

/** Every word of the interface in one language: functions of their placeholders. */
export type Words = {${types.join('; ')}};

/** The paths of the messages, in the order in which MESSAGES holds them. */
export const PATHS = ${JSON.stringify(paths.join(' '))};

/** The messages of each language, a line each. The forms of a plural stand between bars: ${FORMS.join(', ')}. */
export const MESSAGES = {
${LANGUAGES.map((language) => `${language}: ${JSON.stringify(paths.map((path) => languages.get(language).get(path).text).join('\n'))}`).join(',\n')}
} as const;
`;

const file = new URL('../../../elements/src/words/messages.ts', import.meta.url);
const wanted = await format(output, {...(await resolveConfig(file)), filepath: file.pathname});
let current;
try {
  current = readFileSync(file, 'utf8');
} catch {
  // Not there yet.
}
if (current !== wanted) {
  const check = process.argv.includes('--check');
  if (check) process.exitCode = 1;
  else writeFileSync(file, wanted);
  console.log(`packages/elements/src/words/messages.ts: ${check ? 'out of date, run pnpm generate' : 'written'}`);
}
