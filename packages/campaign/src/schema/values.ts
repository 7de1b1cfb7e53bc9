// The kinds of value in format 1, each with its rule, its description and its metadata for JSON Schema.
import {z} from 'zod';
import {FORMATS, hasFormat, MAX_LANGUAGES, type FormatName, type StringFormat} from '../formats.js';
import {FORMAT_HINTS} from '../sentences.js';
import type {Collection} from '../vocabulary.js';

/** Keys beside those of JSON Schema, which our generators read from `.meta()`. */
declare module 'zod' {
  interface GlobalMeta {
    /** The name of a string format in formats.ts. */
    format?: FormatName;
    maxLength?: number;
    pattern?: string;
    /** Visual Studio Code shows this sentence, and not the pattern, if a text does not match it. */
    patternErrorMessage?: string;
    /** The meanings of an enumeration's words, in their order. Visual Studio Code shows each beside its word. */
    enumDescriptions?: string[];
    maxProperties?: number;
    /** The known value that a reader takes instead of an unknown one. */
    'x-unknown-as'?: string;
    /** The collection whose member the string names by id. */
    'x-reference'?: Collection;
  }
}

/** A string of a format. */
export function string(format: FormatName, description: string, ...examples: string[]): z.ZodString {
  const {max, pattern}: StringFormat = FORMATS[format];
  return z
    .string()
    .refine((value) => hasFormat(format, value), {error: FORMAT_HINTS[format], params: {format}})
    .meta({
      format,
      maxLength: max,
      ...(pattern && {pattern: pattern.source, patternErrorMessage: FORMAT_HINTS[format]}),
      description,
      ...(examples.length > 0 && {examples}),
    });
}

/** One word of a list. The description ends with what each word means, which editors show beside the word, too. */
export function choice<const Word extends string>(
  words: readonly Word[],
  description: string,
  meanings: Readonly<Record<Word, string>>,
): z.ZodEnum<{[Key in Word]: Key}> {
  const described = words.map((word) => `${word}: ${meanings[word]}`);
  return z.enum(words).meta({
    description: [description, ...described].join(' '),
    enumDescriptions: words.map((word) => meanings[word]),
  });
}

/** A whole number within bounds. */
export function whole(min: number, max: number, description: string): z.ZodInt {
  const error = `Write a whole number from ${min} to ${max}.`;
  return z.int({error}).min(min, {error}).max(max, {error}).meta({description});
}

/** An object from language to values of one kind. */
export function byLanguage<T extends z.ZodType>(value: T): z.ZodRecord<z.ZodString, T> {
  return z
    .record(string('language', 'A language.'), value)
    .refine((languages) => Object.keys(languages).length <= MAX_LANGUAGES, {params: {languages: MAX_LANGUAGES}})
    .meta({maxProperties: MAX_LANGUAGES});
}

/** Text in the campaign's own language, or an object from language to text. */
export function text(
  format: 'label' | 'prose' | 'brief',
  description: string,
  ...examples: (string | Record<string, string>)[]
): z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]> {
  const inOneLanguage = string(format, format === 'label' ? 'Text.' : 'Text. [@id] or [@id, p. 4] cites a source.');
  return z
    .union([inOneLanguage, byLanguage(inOneLanguage)])
    .meta({description, ...(examples.length > 0 && {examples})});
}

/** A list that may be left out. It is empty then. */
export const list = <T extends z.ZodType>(item: T, max: number, description: string): z.ZodDefault<z.ZodArray<T>> =>
  z.array(item).max(max).default([]).meta({description});

/** A year, a month or a day. */
export const partialDate = (description: string): z.ZodString =>
  string('partial-date', description, '2026', '2026-06', '2026-06-10');

/** The name of a member within its document. */
export const id = (description: string, ...examples: string[]): z.ZodString => string('id', description, ...examples);

/** The id of a member of a collection. */
export const reference = (collection: Collection, description: string): z.ZodString =>
  id(description).meta({format: 'id', 'x-reference': collection, description});

/** An https address as browsers write it. */
export const httpsUrl = (description: string): z.ZodString =>
  string('https-url', description, 'https://example.org/page/');
