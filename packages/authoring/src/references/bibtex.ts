// Reads BibTeX and BibLaTeX: https://ctan.org/pkg/biblatex has the types and fields.
import {addressOf} from '../signatories/cells.js';
import {dateFrom, dateIn, type Reference} from './reference.js';
import {textOfTex} from './tex.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One entry as it was written. Names are in small letters, and values still hold their braces and commands. */
interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads the references of a .bib file. Of an entry that is not closed it reads what is there. */
export function readBibtex(text: string): Reference[] {
  return new Parser(text).entries().map(referenceOf);
}

/** Goes over the text once, from its beginning to its end. */
class Parser {
  readonly #text: string;
  #at = 0;
  readonly #strings = new Map(MONTHS.map((name, at) => [name, `${at + 1}`]));
  /** How many letters strings may still put in the place of their names: each may double the one before it. */
  #left: number;

  constructor(text: string) {
    this.#text = text;
    this.#left = text.length + 10_000;
  }

  entries(): Entry[] {
    const entries: Entry[] = [];
    for (let at = this.#text.indexOf('@'); at >= 0; at = this.#text.indexOf('@', this.#at)) {
      this.#at = at + 1;
      const type = this.#take(/\s*([A-Za-z]+)\s*[{(]/y)?.toLowerCase();
      if (type === 'string') for (const [name, value] of this.#fields()) this.#strings.set(name, value);
      else if (type === 'comment' || type === 'preamble') this.#until('}');
      else if (type !== undefined) {
        const key = this.#take(/\s*(?:([^\s,{}()"=#%]+)\s*)?,/y) ?? '';
        entries.push({type, key, fields: this.#fields()});
      }
    }
    return entries;
  }

  #fields(): Map<string, string> {
    const fields = new Map<string, string>();
    for (;;) {
      const name = this.#take(/[\s,]*([A-Za-z][\w:.+-]*)\s*=\s*/y)?.toLowerCase();
      if (name === undefined) return fields;
      let value = this.#value();
      while (this.#take(/(\s*#\s*)/y) !== undefined) value += this.#value();
      if (!fields.has(name)) fields.set(name, value);
    }
  }

  /** One piece of a value: in braces, in quotation marks, a number or the name of a string. */
  #value(): string {
    const sign = this.#text[this.#at];
    if (sign === '{' || sign === '"') {
      this.#at++;
      return this.#until(sign === '{' ? '}' : '"');
    }
    const word = this.#take(/([^\s,{}()"=#%]+)/y) ?? '';
    const meant = this.#strings.get(word.toLowerCase());
    if (meant === undefined || meant.length > this.#left) return word;
    this.#left -= meant.length;
    return meant;
  }

  /** The text up to the sign that ends it outside of inner braces. */
  #until(end: '}' | '"'): string {
    const start = this.#at;
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at]!;
      if (depth === 0 && sign === end) return this.#text.slice(start, this.#at++);
      if (sign === '\\') this.#at++;
      else if (sign === '{') depth++;
      else if (sign === '}') depth--;
    }
    return this.#text.slice(start);
  }

  /** Goes over what a pattern finds here, and returns its first part. */
  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return undefined;
    this.#at += found[0].length;
    return found[1]!;
  }
}

function referenceOf({type, key, fields}: Entry): Reference {
  const raw = (...names: string[]) => names.map((name) => fields.get(name) ?? '').find((value) => value !== '') ?? '';
  const text = (...names: string[]) => textOfTex(raw(...names));
  const unescaped = (value: string) => value.replace(/\\([%#&_~])/g, '$1').trim();
  // An address is taken as it stands. Braces and commands around it are not.
  const address = (value: string) => /https?:\/\/[^\s{}"]+/.exec(unescaped(value))?.[0] ?? '';
  const url = unescaped(raw('url')).replace(/^\\url\s*|[{}]/g, '');
  const doi = text('doi').replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '');
  return {
    key,
    // Newspapers have articles of this type as well, but none of these.
    type: type === 'article' && raw('doi', 'volume', 'issn') !== '' ? 'article-journal' : type,
    genre: text('entrysubtype', 'type', 'howpublished'),
    title: [text('title'), text('subtitle')].filter((part) => part !== '').join(': '),
    publishers: text('publisher', 'institution', 'organization', 'school').split('; '),
    container: text('journaltitle', 'journal', 'maintitle', 'booktitle'),
    authors: authorsOf(raw('author')),
    date: dateIn(text('date'), dateFrom([text('year'), monthOf(text('month')), text('day')]), text('year')),
    accessed: dateIn(text('urldate')),
    url:
      address(raw('url')) ||
      (addressOf(url) && url) ||
      address(raw('howpublished')) ||
      (doi && `https://doi.org/${doi}`) ||
      url,
    language: text('language', 'langid'),
    archive: {url: address(raw('archiveurl')), by: '', date: dateIn(text('archivedate'))},
    note: [text('note'), text('addendum')].join(' '),
  };
}

const monthOf = (month: string): string => {
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return at < 0 ? month : `${at + 1}`;
};

/** Names are joined by `and`, which within braces is a part of a name. A last `others` stands for names not given. */
function authorsOf(text: string): string[] {
  const names = text.replace(/\s+/g, ' ');
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const {0: sign, index} of names.matchAll(/\\.|[{}]| and /g)) {
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth === 0 && sign[0] !== '\\') {
      found.push(names.slice(start, index));
      start = index + sign.length;
    }
  }
  const last = names.slice(start);
  return [...found, ...(found.length > 0 && last.trim() === 'others' ? [] : [last])].map(nameOf);
}

/** `Writer, B.` and `B. Writer` are the same. In braces a name stays as it is. */
function nameOf(name: string): string {
  const parts = /^\s*\{/.test(name) ? [name] : name.split(',');
  const [last, ...others] = parts.map(textOfTex);
  return [...others.reverse(), last].filter((part) => part !== '').join(' ');
}
