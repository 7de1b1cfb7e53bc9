// Explains zod's issues in words that help an author: the place, the mistake and the remedy.
import {closestMatch} from 'leven';
import type {z} from 'zod';
import {
  canonicalUrl,
  countMarks,
  countVisible,
  EMAIL,
  FORMATS,
  hasFormat,
  isVisible,
  MAX_BRIEF,
  MAX_TEXT_MARKS,
  notPublic,
  pileIn,
  REFUSED,
  withoutCitations,
  type FormatName,
} from '../formats.js';
import {codePoint, excerpt, pointerTo, type Problem} from '../problem.js';
import {FORMAT_HINTS, inWords} from '../sentences.js';
import {meantCountry} from './authors/countries.js';
import {jsonSchema, type JsonSchema} from './json-schema.js';

/** Yields the problems behind zod's issues, one for each place. */
export function* explain(issues: readonly z.core.$ZodIssue[], base = ''): Generator<Problem> {
  const told = new Set<string>();
  for (const issue of issues) {
    for (const problem of explainIssue(issue, base)) {
      if (!told.has(problem.pointer)) yield problem;
      told.add(problem.pointer);
    }
  }
}

function explainIssue(issue: z.core.$ZodIssue, base: string): Iterable<Problem> {
  const pointer = issue.path.reduce<string>((parent, key) => pointerTo(parent, String(key)), base);
  const problem = (message: string, hint: string): Problem[] => [{pointer, message, hint}];
  const {input} = issue;
  const wrong = `This does not fit: ${excerpt(input)}`;
  if (input === undefined) return problem('This is missing.', 'Add it.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, pointer, keysAt(pointer, input as object));
    case 'invalid_union':
      if (issue.errors.length > 2) return blockProblems(issue.errors, input, pointer);
      // The value should be a text. If it is an object, explain the problems of each language.
      return isObject(input)
        ? explain(issue.errors[1]!, pointer)
        : problem(wrong, 'Write text, or an object from language to text.');
    case 'invalid_key':
      return problem(`This is no language tag: ${excerpt(issue.path.at(-1))}`, FORMAT_HINTS.language);
    case 'invalid_type':
      return problem(wrong, EXPECTED[issue.expected] ?? issue.message);
    case 'invalid_value':
      return problem(wrong, `Write ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.join(', ')}.`);
    case 'too_big':
    case 'too_small':
      return Array.isArray(input)
        ? problem(
            `The list has ${input.length} entries.`,
            issue.code === 'too_big' ? `Write at most ${issue.maximum}.` : `Write at least ${issue.minimum}.`,
          )
        : problem(wrong, issue.message);
    case 'custom':
      if (issue.params!.languages !== undefined)
        return [
          inWords(
            pointer,
            'languages',
            `${Object.keys(input as object).length}`,
            `${issue.params!.languages as number}`,
          ),
        ];
      return [
        {
          pointer,
          message: wrong,
          hint: issue.message,
          ...badString(issue.params!.format as FormatName, input as string, pointer),
        },
      ];
    default:
      return problem(wrong, issue.message);
  }
}

/** Explains a block that is no text, no heading and no list, by the key that it has. */
function blockProblems(
  [text, heading, list]: readonly (readonly z.core.$ZodIssue[])[],
  input: unknown,
  pointer: string,
): Iterable<Problem> {
  if (isObject(input) && Object.hasOwn(input as object, 'heading')) return explain(heading!, pointer);
  if (isObject(input) && Object.hasOwn(input as object, 'list')) return explain(list!, pointer);
  return explain(text!, pointer);
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Write text.',
  boolean: 'Write true or false.',
  array: 'Write a list.',
  object: 'Write an object.',
  record: 'Write an object from language to value.',
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Yields one at a time, because there may be hundreds of thousands, and a caller wants only the first ones. */
function* unknownKeys(keys: readonly string[], parent: string, known: readonly string[]): Generator<Problem> {
  for (const key of keys) yield {pointer: pointerTo(parent, key), ...unknownKey(key, known)};
}

function unknownKey(key: string, known: readonly string[]): Omit<Problem, 'pointer'> {
  if (key === '__proto__') return {message: 'The key __proto__ is refused.', hint: 'Remove it.'};
  // Short keys are all similar to each other, so they may differ less.
  const maxDistance = key.length < 4 ? 1 : Math.max(2, Math.floor(key.length / 3));
  const spelling = new Map(known.map((name) => [plain(name), name]));
  const nearest = key.length <= 64 && closestMatch(plain(key), [...spelling.keys()], {maxDistance});
  return {
    message: `Format 1 has no key ${excerpt(key)} here.`,
    hint: nearest ? `Did you mean ${spelling.get(nearest)}?` : `Known here: ${known.join(', ')}.`,
  };
}

/** A key without case and underscores, so that `reply_by` and `ReplyBy` are misspellings of `replyBy`. */
const plain = (key: string): string => key.toLowerCase().replaceAll('_', '').replaceAll('-', '');

let generated: JsonSchema | undefined;

/** The schemas on the way to a place of a document, as far as the format has them. */
function schemasTo(path: readonly PropertyKey[]): JsonSchema[] {
  // Generated once: it takes milliseconds, and a document may have thousands of unknown keys.
  generated ??= jsonSchema();
  const found = [generated];
  for (const key of path) {
    const {properties, items, additionalProperties, anyOf = []} = found.at(-1)!;
    const ofBranch = anyOf.find((branch) => Object.hasOwn(branch.properties ?? {}, key));
    const inner =
      properties?.[String(key)] ??
      ofBranch?.properties?.[String(key)] ??
      items ??
      (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    if (!inner) break;
    found.push(inner);
  }
  return found;
}

/** The keys that format 1 knows in an object at a place. Of several kinds, a key of the object tells which. */
function keysAt(pointer: string, value: object): string[] {
  const path = pointer.split('/').slice(1);
  const schemas = schemasTo(path);
  if (schemas.length <= path.length) return [];
  const {properties, anyOf = []} = schemas.at(-1)!;
  const ofBranch = anyOf.find(
    (branch) => branch.properties && Object.hasOwn(value, Object.keys(branch.properties)[0]!),
  );
  return Object.keys(properties ?? ofBranch?.properties ?? {});
}

/** The description of a place. A text in one of several languages has the description of the whole text. */
function descriptionAt(pointer: string): string {
  return schemasTo(pointer.split('/').slice(1)).findLast(({description}) => description)!.description!;
}

/** Explains a wrong string, if there is more to say than the general hint of its format. */
function badString(format: FormatName, value: string, pointer: string): Partial<Problem> {
  if (value.trim() === '') return {message: 'This is empty.'};
  const meant = format === 'country' && meantCountry(value);
  if (meant) return {hint: `Write ${meant}.`};
  if (value.length > FORMATS[format].max) return {message: `This has ${value.length} characters.`};
  if ((format === 'prose' || format === 'brief') && countMarks(value) > MAX_TEXT_MARKS)
    return {message: `This cites ${countMarks(value)} times.`};
  if (format === 'brief' && countVisible(value) > MAX_BRIEF)
    return {message: `This has ${countVisible(value)} characters without its citations.`};
  if (format === 'label' || format === 'prose' || format === 'brief') {
    const seen = format === 'brief' ? withoutCitations(value) : value;
    return isVisible(seen) ? badText(value) : unseen(seen, pointer);
  }
  if (format === 'https-url' || format === 'web-url') return badAddress(format, value);
  return {};
}

/** Explains a text that shows nothing: it names the characters. */
function unseen(value: string, pointer: string): Partial<Problem> {
  if (value.trim() === '') return {message: 'This has no words beside its citations.'};
  const names = [...new Set(value.replaceAll(' ', ''))].map(codePoint);
  const more = names.length > 5 ? ' and others' : '';
  const wanted = descriptionAt(pointer);
  return {
    message: `Nothing of this can be seen: it is ${names.slice(0, 5).join(', ')}${more}.`,
    hint: `Write what readers are to see here: ${wanted[0]!.toLowerCase()}${wanted.slice(1)}`,
  };
}

function badText(value: string): Partial<Problem> {
  const refused = REFUSED.exec(value);
  if (refused) {
    const kind = characterKind(refused[0].codePointAt(0)!);
    return {message: `There is ${kind}${placeIn(value, refused.index)}.`, hint: 'Remove it.'};
  }
  const pile = pileIn(value);
  if (pile) {
    return {
      message: `There is a pile of more than ${pile.most} combining marks${placeIn(value, pile.index)}.`,
      hint: `Leave at most ${pile.most} on the character.`,
    };
  }
  if (EMAIL.test(value)) return {message: 'This holds an e-mail address.', hint: 'Leave it out.'};
  return {
    message:
      'A bidi isolate (U+2066 to U+2069) is not closed before the text or the next citation ends, or was not open.',
    hint: 'Close it (U+2069) before each citation, and open it again after it.',
  };
}

/** Names a place in a text: it quotes the words before, and gives the number of the character there. */
function placeIn(text: string, index: number): string {
  const before = index > 0 ? ` after ${excerpt(text.slice(0, index).slice(-20))}` : '';
  return `${before} (${codePoint(text.slice(index))})`;
}

function characterKind(code: number): string {
  if ([0x0a, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) return 'a line break';
  if (code === 0x09) return 'a tab';
  if (code >= 0x202a && code <= 0x202e) return 'an invisible character that turns the direction of text';
  if (code >= 0xe0000) return 'an invisible tag character';
  if (code >= 0xd800 && code <= 0xdfff) return 'half a character';
  return 'a control character';
}

function badAddress(format: 'https-url' | 'web-url', value: string): Partial<Problem> {
  const canonical = canonicalUrl(value);
  if (canonical && hasFormat(format, canonical)) return {hint: `Write ${canonical}`};
  if (canonical) return {message: 'This address is not encrypted (http:).', hint: 'Write its https: address.'};
  if (!URL.canParse(value)) return {message: `This is no address: ${excerpt(value)}`};
  const url = new URL(value);
  const {protocol, username, password, port} = url;
  if (!/^https?:$/.test(protocol)) return {message: `Addresses with ${excerpt(protocol)} are refused.`};
  if (username || password) return {message: 'The address holds a user name or a password.', hint: 'Remove them.'};
  if (port) return {message: `The address holds a port: ${excerpt(port)}`, hint: 'Remove it.'};
  const end = notPublic(url);
  return {message: end ? `Readers cannot open addresses that end in ${end}.` : 'The address names no public host.'};
}
