// Words of the format that an author meant by others.
import {nearest} from '../authors/nearest.js';

/** Words that people write in the place of a word of the format. */
const OTHERS: Readonly<Record<string, string>> = {
  met: 'done fulfilled achieved completed complete yes solved',
  partial: 'partly partially started ongoing some',
  promised: 'pledged announced planned agreed-to',
  unmet: 'refused rejected failed open not-met not-done no ignored',
  reversed: 'undone revoked withdrawn broken',
  unknown: 'unclear pending waiting n/a',
  dropped: 'cancelled canceled abandoned',
  ended: 'closed finished over won lost complete done archived',
  retracted: 'withdrawn revoked',
  organisation: 'organization org ngo company association group charity party',
  person: 'individual people human',
  agreed: 'approved approves yes agrees agree ok accepted',
  objects: 'objected rejected no disagrees disagree refused',
  news: 'article newspaper press media blog',
  report: 'study paper',
  statement: 'press-release press release announcement blog post post tweet',
  letter: 'email e-mail',
  document: 'pdf contract minutes',
  legal: 'law court ruling decision judgment filing',
  reply: 'answer response',
  'no-reply': 'none silence no-answer no reply',
  'sign-on': 'petition sign signature join',
  support: 'donate donation give',
  write: 'email mail contact',
  read: 'more info link',
  follow: 'newsletter subscribe updates',
  human: 'manual person professional',
  machine: 'deepl google automatic ai chatgpt',
  said: 'says claim opinion view',
  quoted: 'quote quotation',
  reported: 'fact report',
  alleged: 'allegation accusation',
  denied: 'denial',
  found: 'finding ruling',
};

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

/** The word of a list that an author meant by another spelling or another word. */
export function meantWord(text: string, words: readonly string[]): string | undefined {
  if (text.length > 40) return undefined;
  const wanted = plain(text);
  if (words.includes(wanted)) return wanted;
  const other = words.find((word) => OTHERS[word]?.split(' ').includes(wanted));
  // `press release` is two words in the list above.
  return (
    other ??
    words.find((word) => ` ${OTHERS[word]} `.includes(` ${text.trim().toLowerCase()} `)) ??
    nearest(wanted, words)
  );
}

/** Languages by what people call them in other languages than English and the language itself. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic arabe árabe العربية ערבית',
  de: 'german deutsch allemand alemán',
  en: 'english anglais inglés الإنجليزية אנגלית',
  es: 'spanish español espagnol castellano',
  fr: 'french français francés الفرنسية צרפתית',
  he: 'hebrew hébreu hebreo עברית iw العبرية',
  it: 'italian italiano italien',
  nl: 'dutch nederlands',
  pl: 'polish polski',
  pt: 'portuguese português',
  ru: 'russian русский',
  sv: 'swedish svenska',
  tr: 'turkish türkçe',
  uk: 'ukrainian українська',
};

/** Languages that a joint letter is likely to be in. All others are written as tags. */
const TAGS =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn ko ku ' +
  'ky lo lt lv mk ml mn mr ms mt my nb ne nl nn pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi yo zh zu';

let tags: ReadonlyMap<string, string> | undefined;

/** The tags of languages by their names, in small letters. */
function tagsByName(): ReadonlyMap<string, string> {
  tags ??= new Map([
    ...TAGS.split(' ').flatMap((tag) =>
      ['en', tag].map((language): [string, string] => [
        new Intl.DisplayNames(language, {type: 'language'}).of(tag)?.toLowerCase() ?? tag,
        tag,
      ]),
    ),
    ...Object.entries(LANGUAGES).flatMap(([tag, names]) =>
      names.split(' ').map((name): [string, string] => [name, tag]),
    ),
  ]);
  return tags;
}

/** The language tag that an author meant: `en-GB` for `en_gb`, `fr` for `French`. */
export function meantLanguage(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted.length > 40) return undefined;
  const known = tagsByName().get(wanted);
  if (known !== undefined) return known;
  const [, language, script, region] = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/.exec(wanted) ?? [];
  if (language === undefined) return undefined;
  const ofScript = script && script.charAt(0).toUpperCase() + script.slice(1);
  return [language, ofScript, region?.toUpperCase()].filter((part) => part !== undefined).join('-');
}
