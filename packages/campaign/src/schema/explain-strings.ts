// Explains a string that is wrong in itself: what an author meant by it, or what is in it that may not be.
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
import {codePoint, excerpt, type Problem} from '../problem.js';
import {FORMAT_HINTS} from '../sentences.js';
import {meantCountry} from './authors/countries.js';
import {addressWithin, meantAddress} from './meant/addresses.js';
import {meantDates, meantMoment, missingDay} from './meant/dates.js';
import {idFrom} from './meant/ids.js';
import {meantLanguage} from './meant/words.js';
import {descriptionAt} from './schema-at.js';

type Sentences = Partial<Pick<Problem, 'message' | 'hint'>>;

/** Explains a wrong string, if there is more to say than the general hint of its format. */
export function badString(format: FormatName, value: string, pointer: string): Sentences {
  if (value.trim() === '') return {message: 'This is empty.', hint: `Write here: ${wanted(pointer)}.`};
  switch (format) {
    case 'country':
      return badCountry(value);
    case 'partial-date':
      return badDate(value);
    case 'timestamp':
      return badMoment(value);
    case 'language':
      return badLanguage(value);
    case 'id':
      return badId(value);
    case 'image-path':
      return badPath(value);
    case 'https-url':
    case 'web-url':
      return badAddress(format, value);
    case 'label':
    case 'prose':
    case 'brief':
      return badTextIn(format, value, pointer);
    default:
      return {};
  }
}

/** The description of a place, as the end of a sentence. */
function wanted(pointer: string): string {
  const description = descriptionAt(pointer).replace(/\.$/, '');
  return description === '' ? 'it' : `${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

function badCountry(value: string): Sentences {
  const meant = meantCountry(value);
  const message = `This is no country code: ${excerpt(value)}.`;
  return meant ? {message, hint: `Write ${meant}.`} : {message};
}

function badDate(value: string): Sentences {
  const reason = missingDay(value);
  if (reason !== undefined) return {message: reason, hint: 'Write a day that exists, or only the month.'};
  const message = `This date is not written as year-month-day: ${excerpt(value)}.`;
  const dates = meantDates(value);
  if (dates.length === 2) return {message, hint: `Write ${dates.map(spelt).join(', or ')}.`};
  return dates.length === 1 ? {message, hint: `Write ${dates[0]}.`} : {message: `This is no date: ${excerpt(value)}.`};
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date with its meaning: `2026-04-03 for 3 April`. */
function spelt(date: string): string {
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${date} for ${day} ${MONTHS[month - 1]}`;
}

function badMoment(value: string): Sentences {
  const message = `This is no moment in UTC: ${excerpt(value)}.`;
  const moment = meantMoment(value);
  if (moment !== undefined) return {message, hint: `Write ${moment}.`};
  const [date] = meantDates(value);
  return date?.length === 10
    ? {message, hint: `Add the time in UTC: ${date}T09:00:00Z, if it was nine o’clock.`}
    : {message};
}

function badLanguage(value: string): Sentences {
  const message = `This is no language tag: ${excerpt(value)}.`;
  const meant = meantLanguage(value);
  return meant !== undefined && hasFormat('language', meant) ? {message, hint: `Write ${meant}.`} : {message};
}

function badId(value: string): Sentences {
  const message = `This cannot be an id: ${excerpt(value)}.`;
  const id = idFrom(value);
  return id === undefined ? {message} : {message, hint: `${FORMAT_HINTS.id} Write for example ${id}.`};
}

function badPath(value: string): Sentences {
  const message = `This cannot be the file of a logo: ${excerpt(value)}.`;
  const name = value.slice(-200).split(/[/\\]/).at(-1)!;
  const [, stem = '', ending = ''] = /^(.*?)\.(\w{1,5})$/.exec(name) ?? [];
  const path = `logos/${idFrom(stem) ?? 'name'}`;
  switch (ending.toLowerCase()) {
    case 'svg':
      return {
        message: 'Logos in SVG are refused: such a file can hold code.',
        hint: `Open it in a browser or a drawing program, export it as PNG, and write ${path}.png with its size.`,
      };
    case 'jpg':
    case 'jpeg':
    case 'gif':
    case 'bmp':
    case 'tiff':
      return {
        message: `Logos in ${ending.toUpperCase()} are refused: they show as a box on dark pages, or move.`,
        hint: `Export it as PNG or WebP with a transparent background, and write ${path}.png with its size.`,
      };
    case 'png':
    case 'webp':
    case 'avif':
      return {
        message: /^\w+:\/\//.test(value) ? `A logo cannot be at a web address: ${excerpt(value)}.` : message,
        hint: `Put the file into the folder "logos" beside the document, and write ${path}.${ending.toLowerCase()}.`,
      };
    default:
      return {message};
  }
}

function badAddress(format: 'https-url' | 'web-url', value: string): Sentences {
  const wrong = `This is no web address: ${excerpt(value)}.`;
  if (value.length > FORMATS[format].max) {
    return {message: `This address has ${value.length} characters.`, hint: `Write at most ${FORMATS[format].max}.`};
  }
  const canonical = canonicalUrl(value);
  if (canonical && hasFormat(format, canonical)) {
    return {message: `This address is not written as browsers show it: ${excerpt(value)}.`, hint: `Write ${canonical}`};
  }
  if (canonical) {
    const https = canonical.replace(/^http:/, 'https:');
    return {message: 'This address is not encrypted (http:).', hint: `Look whether ${https} opens, and write that.`};
  }
  const meant = meantAddress(value) ?? addressWithin(value);
  if (meant && hasFormat(format, meant)) return {message: wrong, hint: `Write ${meant}`};
  if (EMAIL.test(value) && !value.includes('://')) {
    return {
      message: `This is an e-mail address: ${excerpt(value)}.`,
      hint: 'Write the address of a page with a form or a name.',
    };
  }
  if (!URL.canParse(value))
    return {message: wrong, hint: 'Copy it from the address bar of the browser: https://example.org/page/'};
  const url = new URL(value);
  const {protocol, username, password, port} = url;
  if (protocol === 'file:') {
    return {
      message: 'This is a file on your own machine.',
      hint: 'Publish it, and write the https address at which readers find it.',
    };
  }
  if (!/^https?:$/.test(protocol)) {
    return {message: `Addresses with ${excerpt(protocol)} are refused.`, hint: 'Write the https address of a page.'};
  }
  if (username || password) return {message: 'The address holds a user name or a password.', hint: 'Remove them.'};
  const end = notPublic(url);
  if (end || !url.hostname.includes('.')) {
    return {
      message: `Readers cannot open this address: ${excerpt(url.hostname)} is known in your own network only.`,
      hint: 'Write the address at which everybody finds the page.',
    };
  }
  if (port)
    return {
      message: `The address holds a port: ${excerpt(port)}.`,
      hint: `Remove :${port}, if the page opens without it.`,
    };
  return {message: 'The address names no public host.', hint: 'Write the address at which everybody finds the page.'};
}

function badTextIn(format: 'label' | 'prose' | 'brief', value: string, pointer: string): Sentences {
  const {max} = FORMATS[format];
  const longest = format === 'brief' ? MAX_BRIEF : max;
  const length = format === 'brief' ? countVisible(value) : value.length;
  if (format !== 'label' && countMarks(value) > MAX_TEXT_MARKS)
    return {message: `This cites ${countMarks(value)} times.`};
  if (length > longest || value.length > max) {
    const without = format === 'brief' ? ' without its citations' : '';
    return {
      message: `This has ${length} characters${without}, and ${longest.toLocaleString('en')} are the most.`,
      hint: `Leave out ${length > longest ? length - longest : value.length - max} or more.`,
    };
  }
  const seen = format === 'brief' ? withoutCitations(value) : value;
  return isVisible(seen) ? badText(value) : unseen(seen, pointer);
}

/** Explains a text that shows nothing: it names the characters. */
function unseen(value: string, pointer: string): Sentences {
  if (value.trim() === '')
    return {message: 'This has no words beside its citations.', hint: 'Write what the sources show.'};
  const names = [...new Set(value.replaceAll(' ', ''))].map(codePoint);
  const more = names.length > 5 ? ' and others' : '';
  return {
    message: `Nothing of this can be seen: it is ${names.slice(0, 5).join(', ')}${more}.`,
    hint: `Write what readers are to see here: ${wanted(pointer)}.`,
  };
}

function badText(value: string): Sentences {
  const refused = REFUSED.exec(value);
  if (refused) {
    const code = refused[0].codePointAt(0)!;
    const kind = characterKind(code);
    const hint = /line|tab/.test(kind) ? 'Write a space instead.' : 'Remove it.';
    return {message: `There is ${kind}${placeIn(value, refused.index)}.`, hint};
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
