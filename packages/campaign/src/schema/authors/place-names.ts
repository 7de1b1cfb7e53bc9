import {hasFormat} from '../../formats.js';
import type {Shape} from '../../reader/shape.js';
import {TABLE} from '../../reader/table.js';
import {shapeAt} from '../../reader/unknown-keys.js';
import {pathOf} from '../schema-at.js';

/** Made when it is first needed: it takes as long as reading a document. */
let languageNames: Intl.DisplayNames | undefined;

type Member = Readonly<Record<string, unknown>>;

/**
 * Names a place in a document as its author would: `Signatory AdGuard, web address` for `/signatories/3/url`.
 *
 * @param campaign - Any JSON value: the document may be wrong.
 * @param pointer - An RFC 6901 JSON Pointer. The place may be missing in the document.
 */
export function placeName(campaign: unknown, pointer: string): string {
  const tokens = pathOf(pointer);
  const own = (Object(campaign) as Member)['language'];
  const language = typeof own === 'string' ? own : '';
  const parts: string[] = [];
  let value: unknown = campaign;
  let shape: Shape | undefined = TABLE;
  let list = '';
  for (const [index, token] of tokens.entries()) {
    const isInList = Array.isArray(value);
    const isLanguage = shape !== undefined && isByLanguage(shape);
    value = Object.hasOwn(Object(value) as object, token) ? (value as Member)[token] : undefined;
    shape = shape && shapeAt(shape, token);
    if (isInList) parts.push(memberName(list, Number(token), value, language));
    // Leave out a list whose member follows: the member's name says more.
    else if (!Array.isArray(value) || index === tokens.length - 1)
      parts.push(isLanguage ? languageName(token) : keyName(token));
    list = token;
  }
  // An addressee and a published text need no "letter" before them.
  if (parts[0] === 'letter' && /^(addressee |letter’s)/.test(parts[1] ?? '')) parts.shift();
  const name = parts.join(', ') || 'document';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  url: 'web address',
  src: 'logo file',
  dark: 'logo file for dark backgrounds',
  of: 'part',
  cc: 'copy only',
  to: 'what it is about',
  by: 'by whom',
  was: 'what it said',
  now: 'what it says now',
  doi: 'DOI',
};

const isByLanguage = (shape: Shape): boolean =>
  typeof shape === 'string' ? shape.startsWith('~') : 'languages' in shape || 'byKey' in shape;

/** The name of a language. An unknown or invalid tag stays as it is. */
function languageName(tag: string): string {
  if (!hasFormat('language', tag)) return cut(tag);
  languageNames ??= new Intl.DisplayNames('en', {type: 'language'});
  return languageNames.of(tag) ?? tag;
}

/** A key in words: `reply by` for `replyBy`. */
function keyName(key: string): string {
  if (Object.hasOwn(KEY_NAMES, key)) return KEY_NAMES[key]!;
  return cut(key).replace(/(?<=\S)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function memberName(list: string, index: number, value: unknown, language: string): string {
  const member = Object(value) as Member;
  const number = `${index + 1}`;
  // The words by which an author knows it; its number, where there are none.
  const word = (key: string) => wordIn(member[key], language);
  const first = (...keys: string[]) => keys.map(word).find((each) => each !== undefined);
  const quoted = (text: string | undefined) => (text === undefined ? number : `“${text}”`);
  switch (list) {
    case 'signatories':
      return `signatory ${first('name', 'id') ?? wordIn(value, language) ?? number}`;
    case 'addressees':
      return `addressee ${first('name', 'id') ?? wordIn(value, language) ?? number}`;
    case 'demands':
      return `demand ${quoted(first('title', 'id'))}`;
    case 'history':
      return `entry of ${word('date') ?? 'no date'} (${word('status') ?? 'no status'})`;
    case 'responses':
    case 'statements':
    case 'sources':
      return `${list.slice(0, -1)} ${first('id', 'title') ?? number}`;
    case 'corrections':
      return `correction of ${word('of') ?? number} of ${word('date') ?? 'no date'}`;
    case 'approvals':
      return `approval of ${word('signatory') ?? number} of ${word('date') ?? 'no date'}`;
    case 'actions':
      return `call to action ${quoted(word('label'))}`;
    case 'evidence':
      return `evidence ${word('source') ?? wordIn(value, language) ?? number}`;
    case 'texts':
      return `letter’s text (${word('language') ?? number})`;
    case '$accepted':
      return `accepted warning ${word('warning') ?? number}`;
    default:
      return `${keyName(list.replace(/s$/, ''))} ${number}`;
  }
}

/** A text in the language of the document, or in any. Undefined if there is none. */
function wordIn(text: unknown, language: string): string | undefined {
  if (typeof text === 'number') return `${text}`;
  if (typeof text === 'string') return text.trim() === '' ? undefined : cut(text).replace(/\s/g, ' ');
  if (typeof text !== 'object' || text === null || Array.isArray(text)) return undefined;
  const own = Object.hasOwn(text, language) ? (text as Member)[language] : firstValue(text);
  return typeof own === 'string' ? wordIn(own, language) : undefined;
}

// A hostile text has hundreds of thousands of languages, and as many problems name it.
const firstValues = new WeakMap<object, unknown>();

function firstValue(object: object): unknown {
  if (!firstValues.has(object)) firstValues.set(object, Object.values(object)[0]);
  return firstValues.get(object);
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);
