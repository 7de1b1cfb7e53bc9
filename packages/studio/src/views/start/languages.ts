// The languages in which letters are mostly written, by their names in the language of the studio.

const TAGS = (
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km ' +
  'kn ko ku ky lo lt lv mk ml mn mr ms mt my nb ne nl nn pa pl ps pt pt-BR qu ro ru si sk sl so sq sr sv sw ta te tg th ' +
  'ti tk tr uk ur uz vi xh yo zh-Hans zh-Hant zu'
).split(' ');

/** The name of a language. The tag itself where the browser knows none. */
export function languageName(lang: string, tag: string): string {
  try {
    return new Intl.DisplayNames(lang, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Tags with names, in the order of the alphabet. */
export function languageNames(lang: string, also: string): (readonly [tag: string, name: string])[] {
  const {compare} = new Intl.Collator(lang);
  return [...new Set([...TAGS, also])]
    .map((tag) => [tag, languageName(lang, tag)] as const)
    .sort(([, one], [, other]) => compare(one, other));
}
