// Values of a document in English words.
import {
  chooseText,
  formatDate,
  inLanguage,
  parseCitations,
  type Campaign,
  type Status,
  type Text,
} from '@countersign/campaign';
import {chosen, hasFormat, type Shape} from '@countersign/campaign/schema';
import {sourceName} from '../../source-name.js';
import {indexIn, memberIn} from './members.js';

const LISTS = new Intl.ListFormat('en-GB');
const LANGUAGES = new Intl.DisplayNames('en', {type: 'language'});

/** Names as a list: “A, B and C”. */
export const listed = (names: readonly string[]): string => LISTS.format(names);

/** A date in words: 3 March 2026. */
export const dateInWords = (date: string): string => formatDate(date, 'en-GB');

/** The name of a language, or its tag. */
export const languageInWords = (tag: string): string => (hasFormat('language', tag) ? (LANGUAGES.of(tag) ?? tag) : tag);

/** The words for statuses, as English readers of the elements see them. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'Met',
  partial: 'Partly met',
  promised: 'Promised',
  unmet: 'Not met',
  reversed: 'Taken back',
  unknown: 'Not known to us',
  dropped: 'No longer demanded',
};

const KEYS: Readonly<Record<string, string>> = {
  brief: 'in brief',
  due: 'promised for',
  now: 'it says now',
  to: 'about',
  url: 'web address',
  was: 'it said',
};

/** A key of the format in words: `reply by` for `replyBy`. */
export const keyInWords = (key: string): string =>
  Object.hasOwn(KEYS, key) ? KEYS[key]! : key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Whether a value of a member says nothing: it is missing, or what a missing one counts as. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

/** Prose with the publishers and date of a source in the place of each citation: `(The Herald, May 2026, para. 4)`. */
export function proseInWords(prose: string, {sources}: Campaign): string {
  const parts = parseCitations(prose).map((part) => {
    if (typeof part === 'string') return part;
    const source = memberIn(sources, part.source);
    const date = source?.date === undefined ? [] : [dateInWords(source.date)];
    return `(${[...(source?.publishers ?? [part.source]), ...date, ...(part.locator ? [part.locator] : [])].join(', ')})`;
  });
  return parts.join('');
}

/** Puts a value of a shape into words. Ids become the names of what they name. */
export function valueInWords(shape: Shape | undefined, value: unknown, campaign: Campaign): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const inner = typeof shape === 'object' && 'items' in shape ? shape.items : undefined;
    return value.length === 0 ? 'nothing' : value.map((each) => valueInWords(inner, each, campaign)).join('; ');
  }
  if (typeof value === 'string') return stringInWords(shape, value, campaign);
  if (typeof shape === 'string') {
    return `“${proseInWords(chooseText(value as Text, campaign.language, campaign.language).value, campaign)}”`;
  }
  if (typeof shape === 'object' && 'byKey' in shape) return valueInWords(chosen(shape, value), value, campaign);
  const shapes = typeof shape === 'object' && 'keys' in shape ? shape.keys : {};
  const parts = Object.entries(value as object).flatMap(([key, inner]: [string, unknown]) => {
    if (isEmpty(inner)) return [];
    return [`${keyInWords(key)} ${valueInWords(shapes[key] ?? shapes[`${key}?`], inner, campaign)}`];
  });
  return parts.join(', ');
}

function stringInWords(shape: Shape | undefined, value: string, campaign: Campaign): string {
  if (typeof shape === 'object' && 'enum' in shape) {
    return shape.enum.includes('met') ? STATUS_WORDS[value as Status] : value;
  }
  switch (shape) {
    case 'partial-date':
    case 'timestamp':
      return dateInWords(value);
    case 'language':
      return languageInWords(value);
    case 'https-url':
    case 'web-url':
    case 'image-path':
      return value;
    case '@sources': {
      const source = memberIn(campaign.sources, value);
      return source ? sourceName(source, 'en-GB') : `“${value}”`;
    }
    case '@addressees':
      return labelOf(memberIn(campaign.letter.addressees, value)?.name, value, campaign);
    case '@signatories':
      if (value === 'publisher') return labelOf(campaign.publisher.name, value, campaign);
      return labelOf(memberIn(campaign.signatories, value)?.name, value, campaign);
    case '@responses': {
      const response = memberIn(campaign.responses, value);
      return response ? responseInWords(campaign, response) : `“${value}”`;
    }
    case '@demands':
      return value === 'letter' ? 'the letter' : demandName(value, campaign);
    default:
      return `“${proseInWords(value, campaign)}”`;
  }
}

const labelOf = (name: Text | undefined, id: string, {language}: Campaign): string =>
  name === undefined ? `“${id}”` : chooseText(name, language, language).value;

function demandName(wanted: string, {demands}: Campaign): string {
  const index = indexIn(demands, wanted);
  return index === undefined ? `“${wanted}”` : `demand ${index + 1}`;
}

/** A response by its kind, speaker and date. */
export function responseInWords({letter, language}: Campaign, response: Campaign['responses'][number]): string {
  const {kind, by, date} = response;
  const addressee = memberIn(letter.addressees, by);
  const name = addressee ? inLanguage(addressee.name, language) : by;
  if (kind === 'no-reply') return `No reply by ${name} until ${dateInWords(date)}`;
  return `${kind === 'reply' ? 'Reply' : 'Statement'} by ${name} of ${dateInWords(date)}`;
}
