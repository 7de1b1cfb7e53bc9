import type {Campaign, Text} from '../../campaign.js';
import {hasFormat} from '../../formats.js';
import {inLanguage} from '../../language.js';
import type {Shape} from '../../reader/shape.js';
import {TABLE} from '../../reader/table.js';
import {shapeAt} from '../../reader/unknown-keys.js';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', {type: 'language'});

type Member = Readonly<Record<string, unknown>>;

/**
 * Names a place in a document as its author would: `Signatory AdGuard, web address` for `/signatories/3/url`.
 *
 * @param pointer - An RFC 6901 JSON Pointer. The place may be missing in the document.
 */
export function placeName(campaign: Campaign, pointer: string): string {
  const tokens = pointer.split('/').slice(1);
  const parts: string[] = [];
  let value: unknown = campaign;
  let shape: Shape | undefined = TABLE;
  let list = '';
  for (const [index, token] of tokens.entries()) {
    const isInList = Array.isArray(value);
    const isLanguage = shape !== undefined && isByLanguage(shape);
    value = (Object(value) as Member)[token];
    shape = shape && shapeAt(shape, token);
    if (isInList) parts.push(memberName(list, Number(token), value, campaign));
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
  return hasFormat('language', tag) ? (LANGUAGE_NAMES.of(tag) ?? tag) : tag;
}

/** A key in words: `reply by` for `replyBy`. */
function keyName(key: string): string {
  if (Object.hasOwn(KEY_NAMES, key)) return KEY_NAMES[key]!;
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function memberName(list: string, index: number, value: unknown, campaign: Campaign): string {
  const member = Object(value) as Member;
  // Another rule reports a text that lacks the document's language.
  const inOwn = (text: unknown) => cut(String(inLanguage(text as Text, campaign.language) ?? member['id']));
  switch (list) {
    case 'signatories':
      return `signatory ${inOwn(member['name'])}`;
    case 'addressees':
      return `addressee ${typeof value === 'string' ? value : inOwn(member['name'])}`;
    case 'demands':
      return `demand “${inOwn(member['title'])}”`;
    case 'history':
      return `entry of ${String(member['date'])} (${String(member['status'])})`;
    case 'responses':
    case 'statements':
    case 'sources':
      return `${list.slice(0, -1)} ${String(member['id'])}`;
    case 'corrections':
      return `correction of ${String(member['of'])} of ${String(member['date'])}`;
    case 'approvals':
      return `approval of ${String(member['signatory'])} of ${String(member['date'])}`;
    case 'actions':
      return `call to action “${inOwn(member['label'])}”`;
    case 'blocks':
      return `block ${index + 1}`;
    case 'evidence':
      return `evidence ${String(member['source'])}`;
    case 'texts':
      return `letter’s text (${String(member['language'])})`;
    default:
      return `${list.replace(/s$/, '')} ${index + 1}`;
  }
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

/** Several places in one line: the first three by name, and how many more. */
export function placeNames(campaign: Campaign, pointers: readonly string[]): string {
  const more = pointers.length - 3;
  const first = pointers.slice(0, 3).map((pointer) => placeName(campaign, pointer));
  return first.join('; ') + (more > 0 ? ` and ${more} more` : '');
}
