import type {Campaign, Text} from './campaign.js';

/** A text chosen for a reader. */
export interface ChosenText {
  readonly value: string;
  /** The language that it is in, which may not be the one asked for. */
  readonly language: string;
}

/**
 * Looks a language up as RFC 4647 says: `ar-EG`, then `ar`. A longer tag than the wanted one never matches. Pages write
 * tags in any case and with old names (`pt-br`, `iw`), so it tries the canonical form first (`pt-BR`, `he`).
 */
export function chooseLanguage(wanted: string, available: {has(tag: string): boolean}, otherwise: string): string {
  if (available.has(wanted)) return wanted;
  for (let tag of [canonicalTag(wanted), wanted]) {
    for (; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) if (available.has(tag)) return tag;
  }
  return otherwise;
}

// Both are needed for each of thousands of names, and Intl takes microseconds every time.
const canonicalTags = new Map<string, string>();
const directions = new Map<string, 'ltr' | 'rtl'>();

function canonicalTag(tag: string): string {
  let canonical = canonicalTags.get(tag);
  if (canonical === undefined) {
    try {
      canonical = Intl.getCanonicalLocales(tag)[0]!;
    } catch {
      canonical = '';
    }
    canonicalTags.set(tag, canonical);
  }
  return canonical;
}

/**
 * Chooses a text's version for a reader: in the wanted language, else a shorter form of its tag, else the campaign's
 * own language.
 *
 * @param text - A string in `language`, or texts by language, of which one is in `language`.
 * @param wanted - The reader's language.
 * @param language - The campaign's language.
 */
export function chooseText(text: Text, wanted: string, language: string): ChosenText {
  if (typeof text === 'string') return {value: text, language};
  const chosen = chooseLanguage(wanted, {has: (tag) => Object.hasOwn(text, tag)}, language);
  return {value: text[chosen]!, language: chosen};
}

/**
 * Chooses what a short view shows of an entry: its brief, or the whole text where the brief is not in the reader's
 * language and the whole text is.
 *
 * @param wanted - The reader's language.
 * @param language - The campaign's language.
 */
export function briefOrWhole<T extends Text | undefined>(
  brief: Text | undefined,
  whole: T,
  wanted: string,
  language: string,
): Text | T {
  const isWanted = (text: Text): boolean =>
    chooseLanguage(
      wanted,
      {has: (tag) => (typeof text === 'string' ? tag === language : Object.hasOwn(text, tag))},
      '',
    ) !== '';
  if (brief === undefined) return whole;
  return whole !== undefined && isWanted(whole) && !isWanted(brief) ? whole : brief;
}

/** Lists the versions of a text, each with its pointer. A plain string is in `language`. */
export function versions(
  text: Text,
  pointer: string,
  language: string,
): [language: string, value: string, pointer: string][] {
  if (typeof text === 'string') return [[language, text, pointer]];
  return Object.entries(text).map(([tag, value]) => [tag, value, `${pointer}/${tag}`]);
}

/** A text's version in the campaign's own language, which every text has. */
export function inLanguage(text: Text, language: string): string {
  return chooseText(text, language, language).value;
}

/** The languages in which a document has the letter's title, its own language first. */
export function languagesOf({language, letter}: Pick<Campaign, 'language' | 'letter'>): readonly string[] {
  const others = typeof letter.title === 'string' ? [] : Object.keys(letter.title).filter((tag) => tag !== language);
  return [language, ...others];
}

// The languages of the interface need no Intl, which reads its table of all languages on first use: that would delay
// the first paint.
const KNOWN = /^(?:(ar|he)|en|es|fr)(?:-[A-Z]{2})?$/;
const RTL_SCRIPTS = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** The direction in which a language is written. Unknown tags read left to right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  let direction = directions.get(language);
  if (!direction) {
    const known = KNOWN.exec(language);
    direction = known?.[1] ? 'rtl' : 'ltr';
    try {
      if (!known && RTL_SCRIPTS.test(new Intl.Locale(language).maximize().script!)) direction = 'rtl';
    } catch {
      // This is no language tag.
    }
    directions.set(language, direction);
  }
  return direction;
}
