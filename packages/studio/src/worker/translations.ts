// Texts in two languages: how they stand, what changed in them, and sheets for translators.
import type {TranslatableText, TranslationResult} from '@countersign/authoring';
import type {JsonObject} from '../document/json.ts';
import {documentOf} from '../session/history.ts';
import type {State} from './state.ts';
import {forStudio} from './for-studio.ts';

/** One text to translate, as the page shows it. */
export interface TextToTranslate extends Pick<
  TranslatableText,
  'key' | 'pointer' | 'place' | 'format' | 'source' | 'state' | 'isOlder' | 'isMachine'
> {
  /** The text in the public revision, where that differs. */
  readonly before: string | undefined;
  /** Whether the public revision is the one that was translated, and has the same text. */
  readonly isUnchanged: boolean;
}

/** The texts of the document with their translation into a language. */
export async function textsToTranslate({document, published}: State, lang: string): Promise<TextToTranslate[]> {
  const {textsToTranslate: list} = await import('@countersign/authoring');
  const before = published === undefined ? undefined : documentOf(published);
  const known = new Map(before ? list(before, lang).map((text) => [text.key, text.source]) : []);
  const isTranslatedRevision = before !== undefined && translatedRevision(document, lang) === before['revision'];
  return list(document, lang).map(({key, pointer, place, format, source, state, isOlder, isMachine}) => {
    const was = known.get(key);
    return {
      ...{key, pointer, place, format, source, state, isOlder, isMachine},
      before: was === source ? undefined : was,
      isUnchanged: isTranslatedRevision && was === source,
    };
  });
}

function translatedRevision({translations}: JsonObject, lang: string): unknown {
  const record = Object.hasOwn(Object(translations) as object, lang) ? (translations as JsonObject)[lang] : undefined;
  return (Object(record) as {revision?: unknown}).revision;
}

/** A part of a text: the same in both, only in the older one, or only in the newer one. */
export interface TextPart {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** The words that differ between two texts in a language. */
export async function changedWords(_: State, before: string, after: string, lang: string): Promise<TextPart[]> {
  const {diffWords} = await import('diff');
  const parts = diffWords(before, after, {intlSegmenter: new Intl.Segmenter(lang, {granularity: 'word'})});
  return parts.map(({value, added, removed}) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** A sheet for a translator. */
export async function exportTranslation({document}: State, lang: string, format: 'csv' | 'xliff'): Promise<string> {
  const {exportTranslation: write} = await import('@countersign/authoring');
  return write(document, lang, format).text;
}

/** Reads the sheet that a translator filled. */
export async function importTranslation(
  {document}: State,
  file: Uint8Array,
  options: {readonly language: string; readonly by?: string | undefined; readonly isMachine: boolean},
): Promise<TranslationResult> {
  const {importTranslation: read} = await import('@countersign/authoring');
  const result = read(document, file, options);
  return result.ok ? result : {ok: false, problem: forStudio(result.problem)};
}
