// Compiles messages/*.json (ICU MessageFormat) into src/words/messages.ts. With --check it only says whether that file is
// up to date. Throws when a language lacks a message, fills other placeholders than English does, or lacks a plural form
// that its language has.
//
// The output is one string per language and not the functions that ICU compilers write: five languages of functions made
// the shipped file 0.7 KB larger. words.ts reads it.
import {readFileSync, writeFileSync} from 'node:fs';
import {parse} from '@messageformat/parser';
import {format, resolveConfig} from 'prettier';

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'he'];
/** The order of the plural forms in the output. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Every message of a language by its path, compiled, with the names of its placeholders. */
function compile(language) {
  const source = JSON.parse(readFileSync(new URL(`messages/${language}.json`, import.meta.url), 'utf8'));
  const compiled = new Map();
  for (const [key, value] of Object.entries(source)) {
    const members =
      typeof value === 'object'
        ? Object.entries(value).map(([name, text]) => [`${key}.${name}`, text])
        : [[key, value]];
    for (const [path, text] of members) compiled.set(path, compileMessage(language, path, text));
  }
  return compiled;
}

function compileMessage(language, path, text) {
  const fail = (reason) => {
    throw new Error(`messages/${language}.json: ${path} ${reason}.`);
  };
  const names = new Set();
  const write = (tokens) =>
    tokens
      .map((token) => {
        if (token.type === 'octothorpe') return '#';
        if (token.type === 'argument') {
          names.add(token.arg);
          return `{${token.arg}}`;
        }
        if (token.type !== 'content') fail(`uses ${token.type}, which the interface has no need of yet`);
        if (/[|#\n{}\ue000-\ue00f]/.test(token.value)) fail('has a character that the compiled form needs for itself');
        return token.value;
      })
      .join('');
  const tokens = parse(text);
  if (tokens[0].type !== 'plural') return {text: write(tokens), names};
  if (tokens.length > 1 || tokens[0].arg !== 'n') fail('must be one plural of n');
  names.add('n');
  const forms = Object.fromEntries(tokens[0].cases.map((each) => [each.key, write(each.tokens)]));
  for (const form of new Intl.PluralRules(language).resolvedOptions().pluralCategories) {
    if (!forms[form]) fail(`lacks the plural form ${form}`);
  }
  for (const form of Object.keys(forms)) if (!FORMS.includes(form)) fail(`has an unknown plural form ${form}`);
  return {text: FORMS.map((form) => forms[form] ?? '').join('|'), names};
}

const languages = new Map(LANGUAGES.map((language) => [language, compile(language)]));
const english = languages.get('en');
const list = (names) => [...names].sort().join();
for (const [language, messages] of languages) {
  for (const [path, {names}] of english) {
    if (!messages.has(path)) throw new Error(`messages/${language}.json: ${path} is missing.`);
    if (list(messages.get(path).names) !== list(names)) {
      throw new Error(`messages/${language}.json: ${path} has other placeholders than English.`);
    }
  }
  for (const path of messages.keys())
    if (!english.has(path)) throw new Error(`messages/${language}.json: ${path} is not in English.`);
}

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

const file = new URL('src/words/messages.ts', import.meta.url);
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
