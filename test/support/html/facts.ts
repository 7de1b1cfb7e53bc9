// Lists the facts in a document. They are found by its schema, so that new keys of the format are among them.
import {chooseText, parseCitations, type Text} from '@countersign/campaign';
import {jsonSchema, type JsonSchema} from '@countersign/campaign/schema';
import type {Json} from '../documents/json.ts';
import {chosenSchema} from '../documents/known-places.ts';
import type {HtmlElement} from './parse-html.ts';

/** One text, date, address or number of a document, for a reader of one language. */
export interface Fact {
  readonly pointer: string;
  readonly kind: 'text' | 'date' | 'address' | 'number';
  /** A text without its citations is in several pieces. */
  readonly pieces: readonly string[];
}

/** Places that no element shows. */
const NOT_SHOWN: readonly RegExp[] = [
  // These are for programs.
  /^\/(\$schema|format|minimumReader)$/,
  // Approvals are shown as numbers.
  /^\/approvals\//,
  // Static HTML loads no image.
  /\/logo\//,
  // Second names and details of signatories, kept for other uses of a document.
  /^\/signatories\/\d+\/(shortName|signed)$/,
  // Only readers of a translation see its translator.
  /^\/translations\/[^/]+\/by$/,
];

/** Returns a function that tells if a page says a fact. */
export function said(page: HtmlElement): (fact: Fact) => boolean {
  const {text} = page;
  const dates = new Set(page.all('time').map(({attributes}) => attributes.datetime));
  const addresses = new Set(page.all('a').map(({attributes}) => attributes.href));
  return ({pointer, kind, pieces}) =>
    pieces.every((piece) => {
      if (kind === 'date') return dates.has(piece);
      if (kind === 'address') return addresses.has(piece);
      // The revision of a translation is shown only while it is behind. Some languages write small numbers as words.
      if (kind === 'number' && /^\/(translations|withheld)/.test(pointer)) return true;
      return text.includes(piece.replace(/ +/g, ' '));
    });
}

/** All facts in a document for a reader of one language. */
export function factsOf(document: Json, language: string): Fact[] {
  const own = (document as {language: string}).language;
  const found: Fact[] = [];

  const add = (pointer: string, kind: Fact['kind'], ...pieces: string[]) => {
    if (!NOT_SHOWN.some((pattern) => pattern.test(pointer))) found.push({pointer, kind, pieces});
  };
  const visit = (value: Json, shape: JsonSchema, pointer: string): void => {
    const schema = chosenSchema(shape, value);
    if (schema.anyOf) {
      const parts = parseCitations(chooseText(value as Text, language, own).value);
      add(pointer, 'text', ...parts.filter((part) => typeof part === 'string').map((part) => part.trim()));
    } else if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) visit(item, schema.items!, `${pointer}/${at}`);
    } else if (typeof value === 'object' && value) {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, schema.properties?.[key] ?? (schema.additionalProperties as JsonSchema), `${pointer}/${key}`);
      }
    } else if (typeof value === 'string') {
      const {format} = schema;
      if (format === 'label' || format === 'prose') add(pointer, 'text', value);
      if (format === 'partial-date' || format === 'timestamp') add(pointer, 'date', value.slice(0, 10));
      if (format === 'https-url' || format === 'web-url') add(pointer, 'address', value);
    } else if (typeof value === 'number') {
      add(pointer, 'number', `${value}`);
    }
  };
  visit(document, jsonSchema(), '');
  return found;
}
