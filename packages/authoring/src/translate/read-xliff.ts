// Reads XLIFF 1.2 as programs for translators write it.
import type {Problem} from '@countersign/campaign';
import {SaxesParser, type SaxesAttributePlain, type SaxesTagPlain} from 'saxes';
import type {Unit, Units} from './unit.js';

/** A unit while it is read. */
interface OpenUnit {
  readonly key: string;
  source: string;
  translation: string;
  state: string;
  /** The citations of the source by their numbers: whatever a program made of them, they come back as they were. */
  readonly citations: Map<string, string>;
}

/**
 * Reads an XLIFF file. Never throws. A file with a document type is refused: it could define entities, which grow
 * without end or read other files.
 */
export function readXliff(text: string): Units | {readonly problem: Problem} {
  const reader = new Reader();
  const parser = new SaxesParser({xmlns: false, position: false});
  let fault: string | undefined;
  // Only an error ends the work of the parser: without one it would go on, and gather all its faults.
  const stop = (reason: string): never => {
    fault = reason;
    throw new Error(reason);
  };
  parser.on('error', () => stop('This is no well-formed XML.'));
  parser.on('doctype', () => stop('This file has a document type (DTD), which no XLIFF needs.'));
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.on('text', (piece) => reader.text(piece));
  parser.on('cdata', (piece) => reader.text(piece));
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (fault === undefined) throw error;
  }
  fault ??= reader.version === '' ? 'This is no XLIFF file.' : undefined;
  if (fault === undefined && !reader.version.startsWith('1.'))
    fault = `This is XLIFF ${reader.version}, and 1.2 is read.`;
  if (reader.isMixed) fault ??= 'This file has translations into several languages.';
  if (fault !== undefined) {
    const hint = 'In the program for translators, export the file again as XLIFF 1.2, or use the table (CSV).';
    return {problem: {pointer: '', message: fault, hint}};
  }
  const {units, language, sourceLanguage} = reader;
  return {units, language, sourceLanguage};
}

class Reader {
  readonly units: Unit[] = [];
  language: string | undefined;
  sourceLanguage: string | undefined;
  version = '';
  /** Whether the file holds translations into several languages. */
  isMixed = false;
  #unit: OpenUnit | undefined;
  /** The part of the unit to which the text belongs. */
  #part: 'source' | 'translation' | undefined;
  /** How deep it is within an element whose text is not read, such as suggestions of other translations. */
  #skipped = 0;
  /** The number and the text of the protected element that is open. */
  #protected: {readonly id: string; text: string} | undefined;

  open({name, attributes}: SaxesTagPlain): void {
    const tag = localName(name);
    const attribute = (key: string): string =>
      ((attributes as Record<string, string | SaxesAttributePlain>)[key] as string) ?? '';
    if (this.#skipped > 0 || tag === 'alt-trans' || tag === 'seg-source' || tag === 'note') this.#skipped++;
    else if (tag === 'xliff') this.version = attribute('version') || '?';
    else if (tag === 'file') {
      const [language, source] = [attribute('target-language'), attribute('source-language')];
      this.isMixed ||= isOther(this.language, language);
      this.language ??= language || undefined;
      this.sourceLanguage ??= source || undefined;
    } else if (tag === 'trans-unit') {
      this.#unit = {key: attribute('id'), source: '', translation: '', state: '', citations: new Map()};
    } else if (this.#unit && tag === 'source') this.#part = 'source';
    else if (this.#unit && tag === 'target') {
      this.#part = 'translation';
      const isMachine = /^(?:leveraged-mt|mt-suggestion)$/.test(attribute('state-qualifier'));
      this.#unit.state = isMachine ? 'machine' : (OUR_STATES.get(attribute('state')) ?? 'done');
    } else if (this.#part && (tag === 'ph' || tag === 'x')) this.#protected = {id: attribute('id'), text: ''};
  }

  close({name}: SaxesTagPlain): void {
    const tag = localName(name);
    if (this.#skipped > 0) this.#skipped--;
    else if (tag === 'source' || tag === 'target') this.#part = undefined;
    else if (this.#protected && (tag === 'ph' || tag === 'x')) this.#closeProtected(this.#protected);
    else if (this.#unit && tag === 'trans-unit') {
      const {citations: _, ...unit} = this.#unit;
      this.units.push({...unit, place: ''});
      this.#unit = undefined;
    }
  }

  text(piece: string): void {
    if (this.#skipped > 0 || !this.#unit || !this.#part) return;
    if (this.#protected) this.#protected.text += piece;
    else this.#unit[this.#part] += piece;
  }

  #closeProtected({id, text}: {readonly id: string; readonly text: string}): void {
    this.#protected = undefined;
    if (!this.#unit || !this.#part) return;
    if (this.#part === 'source') this.#unit.citations.set(id, text);
    this.#unit[this.#part] += this.#unit.citations.get(id) ?? text;
  }
}

/** Our words for states that XLIFF has. Others mean that a person has worked on it. */
const OUR_STATES: ReadonlyMap<string, string> = new Map([
  ['new', 'missing'],
  ['needs-translation', 'missing'],
  ['needs-review-translation', 'older'],
]);

const isOther = (known: string | undefined, next: string): boolean =>
  known !== undefined && next !== '' && next.toLowerCase() !== known.toLowerCase();

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
