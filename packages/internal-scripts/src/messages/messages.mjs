// For translators of the interface: `pnpm messages [LANGUAGE…]` lists what is still to do in
// packages/elements/messages, and `pnpm messages new LANGUAGE` begins a language. The guide is docs/translating.md.
import {existsSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {compileMessage, FOLDER, formsOf, LANGUAGES, readCatalogue, structuralProblems, written} from './catalogues.mjs';
import {wordingProblems} from './wording.mjs';
import {root} from '../process.mjs';

const english = () => readCatalogue('en');

/** All problems of one language. */
export function problemsOf(language, catalogue, original = english()) {
  return [
    ...structuralProblems(language, catalogue, original),
    ...wordingProblems(language, catalogue, original),
    ...(LANGUAGES.includes(language)
      ? []
      : [
          {
            path: '(file)',
            problem:
              'is not in LANGUAGES of packages/internal-scripts/src/messages/catalogues.mjs, so nobody gets it yet.',
          },
        ]),
  ];
}

/**
 * @param {readonly string[]} [languages] those to look at; all by default
 * @returns {{code: number, output: string}}
 */
export function checkMessages(languages = written(), folder = FOLDER) {
  const original = readCatalogue('en', folder);
  let code = 0;
  const paragraphs = languages.map((language) => {
    let problems;
    try {
      problems = problemsOf(language, readCatalogue(language, folder), original);
    } catch (error) {
      problems = [{path: '(file)', problem: `cannot be read: ${error.message}`}];
    }
    if (problems.length > 0) code = 1;
    const head = `${language}  ${languageName(language)}: ${original.size} messages, ${problems.length || 'nothing'} to do`;
    return [head, ...problems.map(({path, problem}) => `    ${path} ${problem}`)].join('\n');
  });
  return {code, output: `${paragraphs.join('\n')}\n`};
}

const languageName = (tag) => new Intl.DisplayNames('en', {type: 'language'}).of(tag);

/** The messages of a new language, in English, with the plural forms that it has. */
export function template(language, source) {
  const translate = (message) => {
    const {forms} = compileMessage(message);
    return forms
      ? `{n, plural, ${formsOf(language)
          .map((form) => `${form} {${forms[form] ?? forms.other}}`)
          .join(' ')}}`
      : message;
  };
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => [
      key,
      typeof value === 'object' ? template(language, value) : translate(value),
    ]),
  );
}

function begin(language) {
  const [canonical] = Intl.getCanonicalLocales(language);
  const file = new URL(`${canonical}.json`, FOLDER);
  const path = relative(root, fileURLToPath(file));
  if (existsSync(file)) return {code: 1, output: `${path} is there already.\n`};
  const source = {};
  for (const [key, text] of english()) {
    const [group, member] = key.split('.');
    if (member) (source[group] ??= {})[member] = text;
    else source[group] = text;
  }
  writeFileSync(file, `${JSON.stringify(template(canonical, source), null, 2)}\n`);
  return {
    code: 0,
    output: `${path}: written, in English. Translate it, and see what is left with \`pnpm messages ${canonical}\`.\n`,
  };
}

function command(args) {
  if (args[0] === 'new' && args[1]) {
    try {
      return begin(args[1]);
    } catch {
      return {code: 2, output: `${args[1]} is no language tag. Write one such as de, pt-BR or zh-Hant.\n`};
    }
  }
  const unknown = args.filter((language) => !written().includes(language));
  if (unknown.length === 0) return checkMessages(args.length > 0 ? args : undefined);
  return {code: 2, output: `There are no messages in ${unknown.join(', ')}. There are: ${written().join(', ')}.\n`};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {code, output} = command(process.argv.slice(2));
  process.stdout.write(output);
  process.exitCode = code;
}
