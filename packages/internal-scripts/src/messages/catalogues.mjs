// Reads the interface's messages in packages/elements/messages/*.json, and checks their structure: ICU MessageFormat,
// with the same placeholders in every language.
//
// ../generate/words.mjs compiles them, and refuses a broken structure. messages.mjs tells translators of structure and
// wording.
import {readdirSync, readFileSync} from 'node:fs';
import {parse} from '@messageformat/parser';

/** The languages that are in the bundle, in this order. A file that is not listed is not shipped. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'he'];

/** The plural forms of ICU, in the order in which they are compiled. */
export const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

export const FOLDER = new URL('../../../elements/messages/', import.meta.url);

/** @typedef {ReadonlyMap<string, string>} Catalogue The messages of a language by their path, such as `status.met`. */
/** @typedef {{readonly path: string, readonly problem: string}} Problem A mistake in a message, and how to mend it. */

/** The languages for which there is a file. */
export const written = (folder = FOLDER) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => LANGUAGES.indexOf(a) - LANGUAGES.indexOf(b));

/** @returns {Catalogue} */
export function readCatalogue(language, folder = FOLDER) {
  return flat(JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')));
}

/** @returns {Catalogue} */
export function flat(source) {
  return new Map(
    Object.entries(source).flatMap(([key, value]) =>
      typeof value === 'object'
        ? Object.entries(value).map(([name, text]) => [`${key}.${name}`, text])
        : [[key, value]],
    ),
  );
}

/**
 * A message in the form in which it ships: its text, or the forms of its plural between bars.
 *
 * @returns {{text: string, names: Set<string>, forms: Record<string, string> | undefined}} `names` are its placeholders
 * @throws {Error} what the message has that it may not have, to be read after its path
 */
export function compileMessage(message) {
  const names = new Set();
  const write = (tokens) =>
    tokens
      .map((token) => {
        if (token.type === 'octothorpe') return '#';
        if (token.type === 'argument') {
          names.add(token.arg);
          return `{${token.arg}}`;
        }
        if (token.type !== 'content') throw new Error(`uses ${token.type}, which the interface has no need of yet`);
        if (/[|#\n{}\ue000-\ue00f]/.test(token.value)) {
          throw new Error('has a character that the compiled form needs for itself');
        }
        return token.value;
      })
      .join('');
  let tokens;
  try {
    tokens = parse(message);
  } catch (error) {
    throw new Error(`is no ICU message: ${error.message.split('\n')[0]}`, {cause: error});
  }
  if (tokens[0]?.type !== 'plural') return {text: write(tokens), names, forms: undefined};
  if (tokens.length > 1 || tokens[0].arg !== 'n') throw new Error('must be one plural of n');
  names.add('n');
  const forms = Object.fromEntries(tokens[0].cases.map((each) => [each.key, write(each.tokens)]));
  return {text: FORMS.map((form) => forms[form] ?? '').join('|'), names, forms};
}

/** The plural forms that a language has, as the platform knows them. */
export const formsOf = (language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/**
 * Problems that keep a language from compiling: missing or unknown messages, broken syntax, placeholders that differ
 * from those of English, plural forms that differ from those of the language.
 *
 * @param {Catalogue} catalogue
 * @param {Catalogue} english
 * @returns {Problem[]}
 */
export function structuralProblems(language, catalogue, english) {
  const problems = [];
  const add = (path, problem) => problems.push({path, problem});
  for (const [path, text] of english) {
    if (!catalogue.has(path)) add(path, `is missing. English: ${text}`);
  }
  for (const [path, text] of catalogue) {
    if (!english.has(path)) {
      add(path, 'is not in English. Take it out.');
      continue;
    }
    try {
      const {names, forms} = compileMessage(text);
      const wanted = compileMessage(english.get(path));
      if (!forms !== !wanted.forms) {
        add(path, forms ? 'is a plural, and English is not.' : 'is no plural, as English is.');
        continue;
      }
      const list = (values) => [...values].sort().join(', ') || 'none';
      if (list(names) !== list(wanted.names)) {
        add(path, `has the placeholders ${list(names)}, and English has ${list(wanted.names)}.`);
      }
      if (!forms) continue;
      const lacking = formsOf(language).filter((form) => !forms[form]);
      if (lacking.length > 0) add(path, `lacks the plural forms ${lacking.join(', ')}, which the language has.`);
      const unknown = Object.keys(forms).filter((form) => !formsOf(language).includes(form));
      if (unknown.length > 0) add(path, `has the plural forms ${unknown.join(', ')}, which the language has not.`);
    } catch (error) {
      add(path, `${error.message}.`);
    }
  }
  return problems;
}
