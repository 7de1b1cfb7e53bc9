// The language that a person chose for the studio.

const KEY = 'countersign-studio-language';

/** Keeps it for the next visit. Where the browser refuses, it lasts until the page is closed. */
export function keepLanguage(lang: string): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // The person sees the studio in the chosen language all the same.
  }
}

/** The language of the last visit. Empty if there is none. */
export function keptLanguage(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** The language that a link to the page names: `?lang=ar`. Empty if it names none. */
export const askedLanguage = (): string => new URLSearchParams(location.search).get('lang') ?? '';
