// Languages by the names that people write.

// Those that a joint letter is likely to be in. All others are written as tags.
const TAGS =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn ko ku ' +
  'ky lo lt lv mk ml mn mr ms mt my nb ne nl nn pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi yo zh zu';

/** The tag of a language by its name in English or in itself: `fr` for `French` and `français`. */
export function languageNamed(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  return TAGS.split(' ').find((tag) =>
    ['en', tag].some((lang) => new Intl.DisplayNames(lang, {type: 'language'}).of(tag)?.toLowerCase() === wanted),
  );
}
