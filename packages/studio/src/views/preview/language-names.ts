/** Names languages in a language. A tag that is none names itself. */
export function languageNames(lang: string): (tag: string) => string {
  const names = new Intl.DisplayNames([lang || 'en'], {type: 'language', fallback: 'code'});
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
