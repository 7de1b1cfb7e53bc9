// The texts of a document that a translator translates.
import type {Text} from '@countersign/campaign';
import {placeName, type FormatName} from '@countersign/campaign/schema';
import {stablePlace} from '../stable-place.js';
import {languageOf, recordOf, revisionOf} from './record.js';
import {textsIn, type FoundText} from './texts-in.js';

/** How the translation of a text stands. */
export type TranslationState = 'missing' | 'older' | 'machine' | 'done';

/** One text to translate. */
export interface TranslatableText {
  /** Names the text as long as its ids stay: `demands/publish-audit/title`. */
  readonly key: string;
  readonly pointer: string;
  /** Where it is, by name. */
  readonly place: string;
  readonly format: FormatName;
  /** In the campaign's own language. */
  readonly source: string;
  /** In all languages that it is in. */
  readonly text: Text;
  readonly translation: string | undefined;
  /** Whether the translation is of an earlier revision. */
  readonly isOlder: boolean;
  /** Whether a machine made it. */
  readonly isMachine: boolean;
  readonly state: TranslationState;
}

/**
 * Lists the texts of a document that can be translated, in the order in which readers meet them. Names are none: each
 * has the form that its bearer has given it. Texts that are not in the document's own language are left out.
 *
 * @param document - A campaign, or any JSON value: the document of an author may be wrong.
 */
export function textsToTranslate(document: unknown, language: string): TranslatableText[] {
  const own = languageOf(document);
  const record = recordOf(document, language);
  const isOlder = record !== undefined && record.revision < revisionOf(document);
  const isMachine = record?.method === 'machine';
  return textsIn(document).flatMap(({pointer, format, value}) => {
    const source = versionIn(value, own, own);
    if (source === undefined || source.trim() === '' || /\/(?:name|shortName)$/.test(pointer)) return [];
    const translation = versionIn(value, language, own);
    const known = {isOlder: isOlder && translation !== undefined, isMachine: isMachine && translation !== undefined};
    return {
      key: stablePlace(document, pointer),
      pointer,
      place: placeName(document, pointer),
      format,
      source,
      text: value as Text,
      translation,
      ...known,
      state: translation === undefined ? 'missing' : known.isOlder ? 'older' : known.isMachine ? 'machine' : 'done',
    };
  });
}

function versionIn(value: FoundText['value'], language: string, own: string): string | undefined {
  if (typeof value === 'string') return language === own ? value : undefined;
  const version = Object.hasOwn(value, language) ? value[language] : undefined;
  return typeof version === 'string' ? version : undefined;
}
