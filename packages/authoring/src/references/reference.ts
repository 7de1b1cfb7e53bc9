/** A source as a reference manager describes it. Everything in it is as the file has it, and may be hostile. */
export interface Reference {
  /** Its key in the file. */
  readonly key: string;
  /** The type, by the name that the format has for it, in small letters. */
  readonly type: string;
  /** A word for its kind that a person wrote, such as `Press release`. */
  readonly genre: string;
  readonly title: string;
  readonly publishers: readonly string[];
  /** Newspaper, journal or site in which it appeared. */
  readonly container: string;
  readonly authors: readonly string[];
  /** As documents have it. A text that is no date stays as it was written. */
  readonly date: string;
  readonly accessed: string;
  readonly url: string;
  readonly language: string;
  /** Address, name and day of an archived copy, if the format has places for them. */
  readonly archive: {readonly url: string; readonly by: string; readonly date: string};
  readonly note: string;
}

/** A date of documents from its parts. Empty if the parts are none. */
export function dateFrom(parts: readonly unknown[]): string {
  const [year = '', month = '', day = ''] = parts.map((part) =>
    typeof part === 'number' || typeof part === 'string' ? String(part).trim() : '',
  );
  if (!/^[12]\d{3}$/.test(year)) return '';
  if (!/^\d{1,2}$/.test(month)) return year;
  const known = `${year}-${month.padStart(2, '0')}`;
  return /^\d{1,2}$/.test(day) ? `${known}-${day.padStart(2, '0')}` : known;
}

/** The date at the beginning of a text: `2026-03-11`, `2026/3`, `2026`. Empty if there is none. */
const dateAtStart = (text: string): string =>
  dateFrom(/^\s*([12]\d{3})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?/.exec(text)?.slice(1) ?? []);

/** The first date that one of the texts begins with. If none does, the first text: an author has to hear of it. */
export const dateIn = (...texts: readonly string[]): string =>
  texts.map(dateAtStart).find((date) => date !== '') ?? texts.map((text) => text.trim()).find(Boolean) ?? '';
