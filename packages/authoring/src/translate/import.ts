// Takes a translator's file into a document.
import type {Problem} from '@countersign/campaign';
import {hasFormat, isQuoted, withoutCitations} from '@countersign/campaign/schema';
import {cleanText} from '../blocks/clean.js';
import {decodeFile} from '../decode-file.js';
import type {Edit} from '../edit/edit.js';
import {isPrivate} from '../signatories/cells.js';
import {keptIn, wordyPlace} from './citations.js';
import {readXliff} from './read-xliff.js';
import {languageOf, recordOf, revisionOf, sourceIds} from './record.js';
import {readUnitTable} from './table.js';
import {textsToTranslate, type TranslatableText} from './texts.js';
import {comparable, type Unit, type Units} from './unit.js';

/** How a translator's file is taken. */
export interface TranslationOptions {
  /** The language of the translations, if the file does not say it. */
  readonly language?: string | undefined;
  /** The name of the translator. */
  readonly by?: string | undefined;
  /** Whether a machine translated. */
  readonly isMachine?: boolean;
  /** Whether a person has looked at each translation that is marked, also where it came back unchanged. */
  readonly isChecked?: boolean;
}

export type TranslationResult =
  | {readonly ok: false; readonly problem: Problem}
  | {
      readonly ok: true;
      readonly language: string;
      readonly edits: readonly Edit[];
      /** How many translations are new or changed, and how many came back as they were. */
      readonly taken: number;
      readonly unchanged: number;
      /** Translations that are not taken, each in a sentence with its place. */
      readonly refused: readonly string[];
      /** How many texts have no translation after it. */
      readonly missing: number;
      /** How many translations nobody confirmed, of an earlier revision or by a machine. They stay marked. */
      readonly unconfirmed: number;
    };

/**
 * Reads a translator's file: the table or the XLIFF file that `exportTranslation` wrote. Never throws. A translation is
 * refused if its text has changed since, or if it lacks a citation. Empty cells are left alone.
 *
 * @param document - A campaign, or any JSON value: the document of an author may be wrong.
 */
export function importTranslation(
  document: unknown,
  input: Uint8Array | string,
  options: TranslationOptions = {},
): TranslationResult {
  const read = readUnits(input);
  if ('problem' in read) return {ok: false, problem: read.problem};
  const language = read.language ?? options.language ?? '';
  const problem = languageProblem(languageOf(document), read, language, options.language);
  if (problem) return {ok: false, problem};

  const texts = textsToTranslate(document, language);
  const byKey = new Map(texts.map((text) => [text.key, text]));
  const accepted = new Map<TranslatableText, {readonly translation: string; readonly unit: Unit}>();
  const refused: string[] = [];
  const sources = sourceIds(document);
  for (const unit of read.units) {
    if (unit.translation.trim() === '') continue;
    const text = byKey.get(unit.key);
    const place = {cites: text?.format !== 'label', sources, isQuoted: isQuoted(document, text?.pointer ?? '')};
    const translation = cleanText(unit.translation, place);
    const reason = !text
      ? `${unit.place || unit.key || 'A row without a key'}: this text is no longer in the document.`
      : refusal(text, unit, translation, accepted.get(text)?.translation);
    if (reason !== undefined) refused.push(reason);
    else accepted.set(text!, {translation, unit});
  }
  const changed = [...accepted].filter(([text, {translation}]) => text.translation !== translation);
  const marked = texts.filter((text) => (text.isOlder || text.isMachine) && !isConfirmed(text));
  return {
    ok: true,
    language,
    edits: [
      ...changed.map(([text, {translation}]) => editOf(languageOf(document), text, language, translation)),
      ...recordEdit(document, language, accepted.size > 0, marked, options),
    ],
    taken: changed.length,
    unchanged: accepted.size - changed.length,
    refused,
    missing: texts.filter((text) => text.translation === undefined && !accepted.has(text)).length,
    unconfirmed: marked.length,
  };

  /** Whether a person has looked at a translation that is marked: it or its mark came back changed. */
  function isConfirmed(text: TranslatableText): boolean {
    const found = accepted.get(text);
    if (!found) return false;
    const marks: readonly string[] = ['', 'missing', 'older', 'machine'];
    return options.isChecked === true || found.translation !== text.translation || !marks.includes(found.unit.state);
  }
}

function readUnits(input: Uint8Array | string): Units | {readonly problem: Problem} {
  const decoded = typeof input === 'string' ? {ok: true as const, text: input} : decodeFile(input, 'CSV UTF-8');
  if (!decoded.ok) return decoded;
  return /^\uFEFF?\s*</.test(decoded.text) ? readXliff(decoded.text) : readUnitTable(decoded.text);
}

function languageProblem(own: string, read: Units, language: string, wanted: string | undefined): Problem | undefined {
  const failed = (message: string, hint: string): Problem => ({pointer: '', message, hint});
  if (!hasFormat('language', language)) {
    return failed('The file does not say its language.', 'Write it behind --lang, as in --lang ar.');
  }
  if (wanted !== undefined && wanted !== language) {
    return failed(`The file is in ${language}, and not in ${wanted}.`, 'Take the other file, or leave --lang out.');
  }
  if (language === own) {
    return failed(`The document itself is in ${language}.`, 'A translation is in another language.');
  }
  if (read.sourceLanguage !== undefined && read.sourceLanguage !== own) {
    return failed(
      `The file was translated from ${cleanText(read.sourceLanguage)}, and the document is in ${own}.`,
      'Export it again with countersign translate export.',
    );
  }
  return undefined;
}

/** Why a translation is not taken, in a sentence. */
function refusal(
  text: TranslatableText,
  unit: Unit,
  translation: string,
  other: string | undefined,
): string | undefined {
  const {place, source, format} = text;
  if (comparable(unit.source) !== comparable(source)) {
    return `${place}: the text has changed since it was exported. Export it again, and translate what is new.`;
  }
  if (other !== undefined && other !== translation) return `${place}: the file has two translations. Keep one.`;
  // A translation that the document has is no news, even if it is wrong: countersign check says that.
  if (translation === text.translation) return undefined;
  const [kept, wanted] = [keptIn(translation), keptIn(source)];
  const lacking = without(wanted, kept);
  const surplus = without(kept, wanted);
  if (lacking !== undefined) return `${place}: the translation lacks ${lacking}, which the text has.`;
  if (surplus !== undefined) return `${place}: the translation has ${surplus}, which the text does not have as often.`;
  const words = wordyPlace(translation, source);
  if (words !== undefined) {
    return `${place}: a citation has more than a place in its source. Write the place as the text does: a number, a word.`;
  }
  if (isPrivate(withoutCitations(translation), source) && !isPrivate(source, translation)) {
    return `${place}: the translation has an e-mail address or a telephone number, which the text does not have.`;
  }
  if (hasFormat(format, translation)) return undefined;
  const reason =
    format === 'brief' ? 'it has more than 180 characters' : 'it is too long, empty, or has signs that cannot be shown';
  return `${place}: the translation cannot be shown, because ${reason}.`;
}

/** The first of some marks that are not all among others. */
function without(marks: readonly string[], others: readonly string[]): string | undefined {
  const left = [...others];
  return marks.find((mark) => {
    const at = left.indexOf(mark);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function editOf(own: string, {pointer, text}: TranslatableText, language: string, value: string): Edit {
  if (typeof text === 'string') return {pointer, value: {[own]: text, [language]: value}};
  return {pointer: `${pointer}/${language}`, value};
}

/** Notes how the translation was made, and of which revision. */
function recordEdit(
  document: unknown,
  language: string,
  isAny: boolean,
  marked: readonly TranslatableText[],
  {by, isMachine = false}: TranslationOptions,
): Edit[] {
  if (!isAny) return [];
  const was = recordOf(document, language);
  const revision = revisionOf(document);
  const machine = isMachine || marked.some((text) => text.isMachine);
  const name = by ?? was?.by;
  const record = {
    revision: was && marked.some((text) => text.isOlder) ? was.revision : revision,
    method: machine ? 'machine' : 'human',
    ...(name !== undefined && {by: name}),
  };
  if (was && was.revision === record.revision && was.method === record.method && was.by === name) return [];
  return [{pointer: `/translations/${language}`, value: record}];
}
