// Reads the files of reference managers for a document.
import type {Problem} from '@countersign/campaign';
import {canonicalUrl, comparableAddress, comparableNames, hasFormat} from '@countersign/campaign/schema';
import {cleanText} from '../blocks/clean.js';
import {Ids} from '../ids/ids.js';
import {isPrivate} from '../signatories/cells.js';
import {idsOf, listOf, memberOf} from '../signatories/existing.js';
import {addressesOf, type Archived} from './archives.js';
import {readBibtex} from './bibtex.js';
import {readCsl} from './csl.js';
import {kindOf} from './kinds.js';
import type {Reference} from './reference.js';
import {readRis} from './ris.js';

/** A source to add, in the order of keys that documents have. */
export interface ImportedSource {
  id: string;
  kind: string;
  publishers: string[];
  authors?: string[];
  title?: string;
  date?: string;
  language?: string;
  url?: string;
  archived?: Archived;
  accessed?: string;
}

export type ReferencesResult =
  | {readonly ok: false; readonly problem: Problem}
  | {
      readonly ok: true;
      readonly added: readonly ImportedSource[];
      /** References that the document has already, or that the file has twice. */
      readonly known: number;
      /** References and copies that were left out, each in a sentence. */
      readonly leftOut: readonly string[];
      /** Parts of the added references that were left out or guessed, each in a sentence. */
      readonly notes: readonly string[];
    };

/** The most sources that a document may have, and the most names that one may have. */
const MOST = 5_000;
const MOST_NAMES = 50;

/**
 * Reads a file of references: CSL-JSON, RIS, BibTeX or BibLaTeX. Never throws, and asks nobody for anything. Sources
 * that the document has already are not added again. Abstracts are not read, and of notes only
 * the address of a copy in a known web archive: they are words of others.
 *
 * @param document - The document as `JSON.parse` returns it. It may have problems.
 */
export function readReferences(document: unknown, text: string): ReferencesResult {
  const references = referencesIn(text);
  if (references === undefined || references.length === 0) {
    const message = 'There are no references in this file.';
    const hint = 'In the reference manager choose Export, and as format BibTeX, RIS or CSL JSON.';
    return {ok: false, problem: {pointer: '', message, hint}};
  }
  const own = memberOf(document, 'language');
  const sources = listOf(document, 'sources');
  const known = new Set(sources.flatMap(keysOf));
  const ids = new Ids(idsOf(document, 'sources'));
  const added: ImportedSource[] = [];
  const leftOut: string[] = [];
  const notes: string[] = [];
  let doubles = 0;
  for (const [at, reference] of references.entries()) {
    const source = sourceOf(reference, own);
    const name = source?.title ?? (cleanText(reference.title || reference.key).slice(0, 60) || `number ${at + 1}`);
    if (!source) leftOut.push(`${name}: it names neither a publisher nor an address. Add one, or type it.`);
    else if (keysOf(source).some((key) => known.has(key))) doubles++;
    else if (sources.length + added.length >= MOST) {
      leftOut.push(`${name}: a document has at most ${MOST.toLocaleString('en')} sources.`);
    } else {
      for (const key of keysOf(source)) known.add(key);
      added.push({...source, id: ids.make(idTexts(reference, source), 'source')});
      notes.push(...notesOf(reference, source).map((note) => `${name}: ${note}`));
      const {unknownHost} = addressesOf(reference);
      if (unknownHost !== undefined) {
        leftOut.push(`${name}: its copy at ${unknownHost}, which is no known web archive. If it is one, add archived.`);
      }
    }
  }
  return {ok: true, added, known: doubles, leftOut, notes};
}

/** Reads references in the format that the text shows. */
function referencesIn(text: string): Reference[] | undefined {
  const plain = text.replace(/^\uFEFF/, '');
  if (/^\s*[[{]/.test(plain)) {
    try {
      return readCsl(JSON.parse(plain));
    } catch {
      // A .bib file may begin with a comment, so the others are tried.
    }
  }
  if (/^[ \t]*TY {0,2}- /m.test(plain)) return readRis(plain);
  return /@\s*[A-Za-z]+\s*[{(]/.test(plain) ? readBibtex(plain) : undefined;
}

function sourceOf(reference: Reference, own: unknown): ImportedSource | undefined {
  const {date, accessed, language, genre} = reference;
  const {url, archived} = addressesOf(reference);
  const title = labelOf(reference.title);
  const authors = labelsOf(reference.authors.filter((author) => !isPrivate(author)));
  // The site, if nobody else is named: an author is no publisher.
  const [host] = url === undefined ? [] : comparableAddress(url).split(/[/?]/);
  const isArticle = reference.container !== '' && kindOf(reference) === 'news';
  const named = labelsOf(isArticle ? reference.container.split('; ') : reference.publishers);
  const others = labelsOf([...reference.publishers, reference.container]);
  const publishers = [named, others, labelsOf(host === undefined ? [] : [host])].find(({length}) => length > 0);
  if (!publishers) return undefined;
  const tag = hasFormat('language', language) && language !== own ? language : undefined;
  // Our own export writes the kind in brackets for a source without a title.
  const isTitle = title !== undefined && title !== `[${labelOf(genre) ?? ''}]`;
  return {
    id: '',
    kind: kindOf(reference),
    publishers,
    ...(authors.length > 0 && {authors}),
    ...(isTitle && {title}),
    ...(hasFormat('partial-date', date) && {date}),
    ...(tag !== undefined && {language: tag}),
    ...(url !== undefined && {url}),
    ...(archived && {archived}),
    ...(hasFormat('partial-date', accessed) && {accessed}),
  };
}

/** The parts that a source does not have as its reference has them. */
function notesOf({url, date, accessed}: Reference, source: ImportedSource): string[] {
  const short = (text: string) => `“${cleanText(text).slice(0, 60)}”`;
  const notes: string[] = [];
  if (url !== '' && source.url === undefined && !source.archived) {
    notes.push(`Web address: ${short(url)} is none that documents take. It is left out.`);
  } else if (source.url !== undefined && !/^https?:/i.test(url.trim())) {
    notes.push(`Web address: ${short(url)} was made ${source.url}. Open it.`);
  }
  for (const [words, was, is] of [
    ['Date', date, source.date],
    ['Day of access', accessed, source.accessed],
  ] as const) {
    if (was !== '' && is === undefined) {
      notes.push(`${words}: ${short(was)} is no day, month or year of the calendar. It is left out.`);
    }
  }
  return notes;
}

function labelOf(text: string): string | undefined {
  const clean = cleanText(text);
  return hasFormat('label', clean) ? clean : undefined;
}

const labelsOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => labelOf(text) ?? []))].slice(0, MOST_NAMES);

/** Texts for an id: the key in the file, if a person may have chosen it, else the publisher and the year. */
function idTexts({key}: Reference, {publishers, date}: ImportedSource): string[] {
  const isChosen = /[a-z]/i.test(key) && key.length <= 64 && !/[/:]/.test(key);
  return [...(isChosen ? [key] : []), `${publishers[0]!} ${date?.slice(0, 4) ?? ''}`, publishers[0]!];
}

/** The keys by which a source is found again: its addresses, or its title with what else tells it apart. */
function keysOf(source: unknown): string[] {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const alternates = Object(memberOf(source, 'alternates')) as Record<string, unknown>;
  const addresses = [
    memberOf(source, 'url'),
    memberOf(memberOf(source, 'archived'), 'url'),
    ...Object.values(alternates),
  ]
    .map((address) => canonicalUrl(text(address)))
    .filter((address) => address !== undefined)
    .map((address) => `address ${comparableAddress(address)}`);
  if (addresses.length > 0) return addresses;
  const publishers = memberOf(source, 'publishers');
  const first = text(Array.isArray(publishers) ? publishers[0] : undefined);
  const facts = [text(memberOf(source, 'title')), first].flatMap(comparableNames);
  return [`facts ${[...facts, text(memberOf(source, 'date'))].join(' | ')}`];
}
