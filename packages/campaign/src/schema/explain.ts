// Explains zod's issues in words that help an author: the place, the mistake and the remedy.
import type {z} from 'zod';
import {hasFormat, type FormatName} from '../formats.js';
import {excerpt, pointerTo, type Problem} from '../problem.js';
import {FORMAT_HINTS, inWords} from '../sentences.js';
import {COLLECTIONS, type Collection} from '../vocabulary.js';
import type {DocumentIds} from './document-ids.js';
import {unknownKeys} from './explain-keys.js';
import {badString} from './explain-strings.js';
import type {JsonSchema} from './json-schema.js';
import {idFrom} from './meant/ids.js';
import {meantLanguage, meantWord} from './meant/words.js';
import {hasGaps, objectWith, pasted} from './paste.js';
import {descriptionAt, keysAt, schemaAt} from './schema-at.js';

type Sentences = Pick<Problem, 'message' | 'hint'>;

/**
 * Yields the problems behind zod's issues, one for each place.
 *
 * @param ids - The ids of the document, for references that were meant otherwise.
 */
export function* explain(issues: readonly z.core.$ZodIssue[], ids: DocumentIds, base = ''): Generator<Problem> {
  const told = new Set<string>();
  for (const issue of issues) {
    for (const problem of explainIssue(issue, ids, base)) {
      if (!told.has(problem.pointer)) yield problem;
      told.add(problem.pointer);
    }
  }
}

function explainIssue(issue: z.core.$ZodIssue, ids: DocumentIds, base: string): Iterable<Problem> {
  const pointer = issue.path.reduce<string>((parent, key) => pointerTo(parent, String(key)), base);
  const problem = (kind: string, {message, hint}: Sentences): Problem[] => [{pointer, kind, message, hint}];
  const {input} = issue;
  if (input === undefined) return problem('missing', missing(pointer, ids));
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, pointer, keysAt(pointer, input as object));
    case 'invalid_union':
      if (issue.errors.length > 2) return blockProblems(issue.errors, input, ids, pointer);
      // The value should be a text. If it is an object, explain the problems of each language.
      return isObject(input) ? explain(issue.errors[1]!, ids, pointer) : problem('type', noText(input));
    case 'invalid_key':
      return problem('language', noLanguage(String(issue.path.at(-1))));
    case 'invalid_type':
      return problem('type', wrongType(issue.expected, input, pointer, ids, issue.message));
    case 'invalid_value':
      return problem('word', wrongWord(input, issue.values.map(String), schemaAt(pointer)));
    case 'too_big':
    case 'too_small':
      return problem(
        'range',
        Array.isArray(input)
          ? wrongLength(
              input.length,
              issue.code === 'too_big' ? issue.maximum : issue.minimum,
              issue.code,
              pointer,
              ids,
            )
          : {message: `This number is out of range: ${excerpt(input)}.`, hint: issue.message},
      );
    case 'custom':
      if (issue.params!.languages !== undefined) {
        const [found, most] = [Object.keys(input as object).length, issue.params!.languages as number];
        return [inWords(pointer, 'languages', `${found}`, `${most}`)];
      }
      return problem(issue.params!.format as string, wrongString(issue, input as string, pointer, ids));
    default:
      return problem('type', {message: `This does not fit: ${excerpt(input)}.`, hint: issue.message});
  }
}

/** Explains a block that is no text, no heading and no list, by the key that it has. */
function blockProblems(
  [text, heading, list]: readonly (readonly z.core.$ZodIssue[])[],
  input: unknown,
  ids: DocumentIds,
  pointer: string,
): Iterable<Problem> {
  if (isObject(input) && Object.hasOwn(input as object, 'heading')) return explain(heading!, ids, pointer);
  if (isObject(input) && Object.hasOwn(input as object, 'list')) return explain(list!, ids, pointer);
  return explain(text!, ids, pointer);
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function wrongString(issue: z.core.$ZodIssueCustom, value: string, pointer: string, ids: DocumentIds): Sentences {
  const format = issue.params!.format as FormatName;
  const general = {message: `This does not fit: ${excerpt(value)}.`, hint: issue.message};
  const collection = schemaAt(pointer)?.['x-reference'];
  if (collection && value.trim() !== '') return {...general, ...wrongReference(collection, value, pointer, ids)};
  const part = format === 'subject' ? meantPart(value, ids) : undefined;
  if (part !== undefined)
    return {message: `This names no part of the document: ${excerpt(value)}.`, hint: `Did you mean ${part}?`};
  return {...general, ...badString(format, value, pointer)};
}

/** The part of a document that an author meant by the name of one of its members: `demands/publish`. */
function meantPart(text: string, ids: DocumentIds): string | undefined {
  for (const collection of COLLECTIONS) {
    const id = ids.meant(collection, text);
    if (id !== undefined) return `${collection}/${id}`;
  }
  return undefined;
}

/** Explains an id that no member of a collection has, or that is no id at all. */
export function wrongReference(collection: Collection, value: string, pointer: string, ids: DocumentIds): Sentences {
  const isAction = /^\/actions\/\d+\/by$/.test(pointer);
  const prefix = pointer.endsWith('/of') ? `${collection}/` : '';
  const some = [isAction ? 'publisher' : '', ids.some(collection, prefix)].filter(Boolean).join(', ');
  const oneOf = some === '' ? `Add it to ${collection} first.` : `Write one of: ${some}.`;
  if (collection === 'sources' && /^(?:https?:|www\.)/i.test(value)) {
    const known = ids.sourceAt(value);
    return {
      message: `A web address stands in the place of a source’s id: ${excerpt(value)}.`,
      hint: known ? `Write ${known}.` : 'Add the page to sources with an id of your own, and write that id here.',
    };
  }
  const message = `There is no ${excerpt(value)} in ${collection}.`;
  const meant = ids.meant(collection, value);
  if (meant !== undefined) return {message, hint: `Did you mean ${prefix}${meant}?`};
  const other = ids.collectionOf(value);
  if (other)
    return {message: `${excerpt(value)} is in ${other}, and an id of ${collection} belongs here.`, hint: oneOf};
  return {message, hint: some === '' ? oneOf : `${oneOf} Or add it to ${collection}.`};
}

const noText = (input: unknown): Sentences => ({
  message: `This should be a text, and is ${kindOf(input)}.`,
  hint:
    typeof input === 'number' || typeof input === 'boolean'
      ? `Write it in quotation marks: "${input}".`
      : 'Write text in quotation marks, or one text for each language: {"en": "…", "fr": "…"}.',
});

function noLanguage(key: string): Sentences {
  const meant = meantLanguage(key);
  const isKnown = meant !== undefined && hasFormat('language', meant);
  return {
    message: `This is no language tag: ${excerpt(key)}.`,
    hint: isKnown ? `Write "${meant}" in its place.` : FORMAT_HINTS.language,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of values in { }',
  record: 'one value for each language',
  int: 'a whole number',
  number: 'a number',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a group of values in { }';
  if (typeof value === 'number') return `a number: ${value}`;
  return typeof value === 'string' ? `a text: ${excerpt(value)}` : excerpt(value);
}

/** Explains a value of another type. Where it can be told, it says what to write with the same words. */
function wrongType(expected: string, input: unknown, pointer: string, ids: DocumentIds, general: string): Sentences {
  const schema = schemaAt(pointer);
  const message = `This should be ${TYPES[expected] ?? expected}, and is ${kindOf(input)}.`;
  if (expected === 'string')
    return {message, hint: `Write ${isScalar(input) ? `"${input}"` : 'text in quotation marks'}.`};
  if (expected === 'boolean') {
    const isTrue = /^(?:true|yes|1|on)$/i.test(String(input));
    const isFalse = /^(?:false|no|0|off)$/i.test(String(input));
    return {message, hint: `Write ${isTrue ? 'true' : isFalse ? 'false' : 'true or false'}, without quotation marks.`};
  }
  if (expected === 'int' || expected === 'number') {
    const digits = typeof input === 'string' && /^\D{0,3}(\d{1,7})\s*(?:px|pixels)?$/.exec(input.slice(0, 40))?.[1];
    return {message, hint: digits ? `Write ${digits}, without quotation marks. ${general}` : general};
  }
  if (pointer === '')
    return {message: 'This is no campaign document.', hint: 'A campaign document begins with {"format": 1, …}.'};
  const text = typeof input === 'string' ? input : undefined;
  const isEvidence = pointer.includes('/evidence');
  if (text !== undefined && isEvidence && /^https?:/i.test(text)) {
    const known = ids.sourceAt(text);
    const piece = pasted(expected === 'array' ? [{source: known ?? ''}] : {source: known ?? ''});
    return {
      message,
      hint: known ? `Write ${piece}.` : `Add the page to sources with an id, and write ${piece} with that id.`,
    };
  }
  if (expected === 'array' && schema?.items) {
    const isItem = schema.items.type === 'string' || schema.items['x-reference'] || schema.items.anyOf;
    const item = text === undefined ? undefined : isItem ? text.slice(0, 300) : objectWith(schema.items, text);
    if (item !== undefined) return {message, hint: writing([item])};
    return {message, hint: isObject(input) ? 'Put it into square brackets: [{…}].' : 'Write a list: […].'};
  }
  const made = text !== undefined && schema ? objectWith(schema, text) : undefined;
  if (made) return {message, hint: writing(made)};
  const keys = schema?.required ?? Object.keys(schema?.properties ?? {});
  return {message, hint: keys.length > 0 ? `Write {${keys.map((key) => `"${key}": …`).join(', ')}}.` : 'Write {…}.'};
}

const isScalar = (value: unknown): value is number | boolean => typeof value === 'number' || typeof value === 'boolean';

function writing(piece: unknown): string {
  const isLogo = isObject(piece) && Object.hasOwn(piece as object, 'width');
  const rest = isLogo
    ? ' with the width and height of the file in pixels'
    : hasGaps(piece)
      ? ' and fill in what is empty'
      : '';
  return `Write ${pasted(piece)}${rest}.`;
}

/** Explains a word that is none of a list. It offers the nearest with its meaning, or all. */
function wrongWord(input: unknown, words: readonly string[], schema: JsonSchema | undefined): Sentences {
  if (words.length === 1) return {message: `This does not fit: ${excerpt(input)}.`, hint: `Write ${words[0]}.`};
  const message = `This is none of the words for this place: ${excerpt(input)}.`;
  const meanings = schema?.enumDescriptions ?? [];
  const meaning = (word: string) => meanings[words.indexOf(word)]?.replace(/\.$/, '').replaceAll('`', '') ?? '';
  const meant = typeof input === 'string' ? meantWord(input, words) : undefined;
  if (meant !== undefined) {
    const others = words.filter((word) => word !== meant).join(', ');
    return {message, hint: `Did you mean ${meant} (${meaning(meant)})? The others are: ${others}.`};
  }
  return {message, hint: `Write one of: ${words.map((word) => `${word} (${meaning(word)})`).join('; ')}.`};
}

function wrongLength(
  length: number,
  bound: number | bigint,
  code: 'too_big' | 'too_small',
  pointer: string,
  ids: DocumentIds,
): Sentences {
  if (length > 0) {
    return {message: `The list has ${length} entries.`, hint: `Write at most ${bound}.`};
  }
  return {
    message: 'The list is empty.',
    hint: code === 'too_small' ? missing(pointer, ids).hint.replace(/^Add/, 'Write') : '',
  };
}

/** Says that a key is missing, and gives a sample to add. */
function missing(pointer: string, ids: DocumentIds): Sentences {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  const schema = schemaAt(pointer);
  const [description = ''] = descriptionAt(pointer).split(/[.?!](?: |$)/);
  const meaning = description && ` (${description.charAt(0).toLowerCase()}${description.slice(1)})`;
  const own = key === 'id' ? idFor(ids.at(pointer.slice(0, -'/id'.length))) : undefined;
  const sample = own !== undefined ? `"${own}"` : schema ? sampleOf(schema, ids) : '…';
  return {message: 'This is missing.', hint: `Add "${key}": ${sample}${meaning}.`};
}

const SAMPLES: Partial<Record<FormatName, string>> = {
  id: '"…", in lower-case letters, digits and hyphens',
  'partial-date': '"2026-06-10", the day, month or year',
  timestamp: '"2026-06-10T09:00:00Z", the moment in UTC',
  'https-url': '"https://…"',
  'web-url': '"https://…"',
  language: '"en", the tag of the language',
};

function sampleOf(schema: JsonSchema, ids: DocumentIds): string {
  const {enum: words, items, properties, required = []} = schema;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (words) return words.map((word) => `"${word}"`).join(' or ');
  if (schema['x-reference'])
    return `"…", one of: ${ids.some(schema['x-reference']) || `the ids in ${schema['x-reference']}`}`;
  if (items) return items.properties ? `[{${keysOf(items)}}]` : '["…"]';
  if (properties)
    return `{${(required.length > 0 ? required : Object.keys(properties)).map((each) => `"${each}": …`).join(', ')}}`;
  if (schema.type === 'integer') return `${schema.minimum ?? 1}`;
  return SAMPLES[schema.format as FormatName] ?? '"…"';
}

const keysOf = ({required = [], properties = {}}: JsonSchema): string =>
  (required.length > 0 ? required : Object.keys(properties)).map((each) => `"${each}": "…"`).join(', ');

/** An id for a member without one, from its name or title. */
function idFor(member: unknown): string | undefined {
  const {name, title} = Object(member) as {name?: unknown; title?: unknown};
  const text = [name, title].find((each) => typeof each === 'string');
  return typeof text === 'string' ? idFrom(text) : undefined;
}
