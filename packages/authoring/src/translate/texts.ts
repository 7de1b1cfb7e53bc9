// The texts of a campaign that a translator translates.
import {inLanguage, type Campaign, type Text} from '@countersign/campaign';
import {placeName, TABLE, walk, type FormatName} from '@countersign/campaign/schema';
import {stablePlace} from '../stable-place.js';

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
 * Lists the texts of a campaign that can be translated, in the order in which readers meet them. Names are none: each
 * has the form that its bearer has given it.
 */
export function textsToTranslate(campaign: Campaign, language: string): TranslatableText[] {
  const record = campaign.translations?.[language];
  const isOlder = record !== undefined && record.revision < campaign.revision;
  const isMachine = record?.method === 'machine';
  const found: TranslatableText[] = [];
  walk(TABLE, campaign, (shape, value, pointer) => {
    if (typeof shape !== 'string' || !shape.startsWith('~') || /\/(?:name|shortName)$/.test(pointer)) return;
    const text = value as Text;
    const translation = typeof text === 'object' && Object.hasOwn(text, language) ? text[language] : undefined;
    const known = {isOlder: isOlder && translation !== undefined, isMachine: isMachine && translation !== undefined};
    found.push({
      key: stablePlace(campaign, pointer),
      pointer,
      place: placeName(campaign, pointer),
      format: shape.slice(1) as FormatName,
      source: inLanguage(text, campaign.language),
      text,
      translation,
      ...known,
      state: translation === undefined ? 'missing' : known.isOlder ? 'older' : known.isMachine ? 'machine' : 'done',
    });
  });
  return found;
}
