// Compiles messages/*.json (ICU MessageFormat) into src/words/messages.ts. With --check it only says whether that file is
// up to date. Throws when a language lacks a message or fills other placeholders than English does.
import {readFileSync, writeFileSync} from 'node:fs';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import {format, resolveConfig} from 'prettier';

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'he'];
const source = (language) => JSON.parse(readFileSync(new URL(`messages/${language}.json`, import.meta.url), 'utf8'));

/** Every message with its path and the names of its placeholders. */
function* messages(tree, path = []) {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'object') yield* messages(value, [...path, key]);
    else yield [[...path, key].join('.'), value, [...new Set([...value.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort()];
  }
}

const english = new Map([...messages(source('en'))].map(([path, , names]) => [path, names.join()]));
for (const language of LANGUAGES) {
  const found = new Map([...messages(source(language))].map(([path, , names]) => [path, names.join()]));
  for (const [path, names] of english) {
    if (found.get(path) !== names) throw new Error(`messages/${language}.json: ${path} is missing or has other placeholders than English.`);
  }
  for (const path of found.keys()) if (!english.has(path)) throw new Error(`messages/${language}.json: ${path} is not in English.`);
}

/** The type of a message is that of its English placeholders. */
const typeOf = (tree) =>
  `{${Object.entries(tree)
    .map(([key, value]) => {
      if (typeof value === 'object') return `readonly ${key}: ${typeOf(value)}`;
      const names = [...messages({key: value})][0][2];
      const args = names.map((name) => `${name}: ${name === 'n' ? 'number' : 'string'}`).join('; ');
      return `readonly ${key}: (${args && `d: {${args}}`}) => string`;
    })
    .join('; ')}}`;

// The plural rules come from the platform (plural.ts) and not from the compiler's runtime: smaller, and one licence less.
const modules = LANGUAGES.map((language) => {
  const compiled = compileModule(new MessageFormat(language), source(language));
  return `const ${language}: Words = ${compiled.slice(compiled.indexOf('export default') + 'export default'.length)};`;
});
const output = `// Generated from messages/*.json by \`pnpm generate\`. Do not edit.
import {number, plural} from './plural.js';

/** Every word of the interface in one language: functions of their placeholders. */
export type Words = ${typeOf(source('en'))};

${modules.join('\n\n').replace(/plural\(d\.n, 0, (\w+),/g, "plural(d.n, '$1',").replaceAll('d.n, 0)', 'd.n)')}

export const MESSAGES = {${LANGUAGES.join(', ')}} as const;
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
