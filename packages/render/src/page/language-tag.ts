/** Whether a tag can name a language. It need not be canonical: documents may say `tl` and `iw`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
