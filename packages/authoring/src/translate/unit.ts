/** One text in a file for translators. */
export interface Unit {
  readonly key: string;
  /** Where it is, by name. For people only. */
  readonly place: string;
  readonly source: string;
  /** Empty if there is none. */
  readonly translation: string;
  /** A word for the state. People may have changed it. */
  readonly state: string;
}

/** A file for translators that was read. */
export interface Units {
  readonly units: readonly Unit[];
  /** The language of the translations, as far as the file says it. */
  readonly language: string | undefined;
  /** The language of the sources, as far as the file says it. */
  readonly sourceLanguage: string | undefined;
}

// Characters that XML cannot hold: https://www.w3.org/TR/xml/#charsets
// eslint-disable-next-line no-control-regex -- to leave them out
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;

/** A text without the characters that XML cannot hold. */
export const forXml = (text: string): string => text.replace(NOT_XML, '');

/** A text as it is compared with what came back: programs for translators change spaces, and compose accents. */
export const comparable = (text: string): string =>
  forXml(text)
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
