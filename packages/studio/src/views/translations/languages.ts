// Languages by name: their own, and that of the person.

/** The name of a language in another one. The tag, if the browser has no name for it. */
export function nameIn(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The name of a language as its speakers write it. */
export const ownName = (tag: string): string => nameIn(tag, tag);

/** A language by the name that the person knows, and by its own, where they differ. */
export function bothNames(tag: string, lang: string): string {
  const [known, own] = [nameIn(tag, lang), ownName(tag)];
  return known.toLocaleLowerCase(lang) === own.toLocaleLowerCase(lang) ? known : `${known} (${own})`;
}
