// Writes XML 1.0. Everything that is written goes through `element` or `textOf`, which escape it completely.

/** XML that is escaped already. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/**
 * Writes an element.
 *
 * @param name - One of our own names.
 * @param attributes - By our own names. Those without a value are left out.
 * @param content - A text, which is escaped, or elements, each on a line of its own.
 */
export function element(name: string, attributes: XmlAttributes, content: string | readonly Xml[] = []): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const start = `<${name}${written.join('')}`;
  if (typeof content === 'string') return new Xml(`${start}>${escaped(content)}</${name}>`);
  if (content.length === 0) return new Xml(`${start}/>`);
  return new Xml(`${start}>\n${content.map(({text}) => text).join('\n')}\n</${name}>`);
}

/** Writes a document with one element. */
export const xmlDocument = ({text}: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;

/** Characters that XML 1.0 forbids, also as references, and halves of pairs (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Characters that are markup, and those that parsers change or take for the end of a line. */
const MARKUP = /[&<>"'\t\n\r\u0085\u2028\u2029]/g;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
