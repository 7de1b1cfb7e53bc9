// Members of a document to choose from, where a place names one by its id.
import {finds, searchable} from '@countersign/campaign';
import {listAt, memberOf, type Json, type JsonObject} from '../document/json.ts';
import {findSources, sourceById} from '../document/sources.ts';
import {languageOf, textIn} from '../document/text.ts';
import {MOST_OPTIONS, type Option} from './combobox.ts';

const LISTS: Readonly<Record<string, readonly [list: string, name: string]>> = {
  addressees: ['/letter/addressees', 'name'],
  signatories: ['/signatories', 'name'],
  demands: ['/demands', 'title'],
  responses: ['/responses', 'text'],
  statements: ['/statements', 'text'],
};

/** A text without its marks, so short that it fits a line. */
export function excerptOf(text: string, most = 80): string {
  const plain = text.replaceAll(/ ?\[@[^[\]]*\]/g, '').trim();
  return plain.length <= most ? plain : `${plain.slice(0, most).trimEnd()} …`;
}

/** All members of a collection by id and name, in the order of the document. */
export function membersOf(document: JsonObject, collection: string): readonly Option[] {
  const [list, key] = LISTS[collection] ?? [`/${collection}`, 'name'];
  const own = languageOf(document);
  const members = listAt(document, list);
  const before = known.get(members);
  if (before?.own === own) return before.options;
  const options = members.flatMap((member) => {
    const id = memberOf(member, 'id');
    if (typeof id !== 'string' || id === '') return [];
    return [{value: id, name: excerptOf(textIn(memberOf(member, key), own, own)) || id}];
  });
  known.set(members, {own, options});
  return options;
}
// Thousands of members are read once, and not for each key that is pressed elsewhere.
const known = new WeakMap<readonly Json[], {readonly own: string; readonly options: readonly Option[]}>();

/** The members of a collection in whose name every word of a search stands. */
export function findMembers(document: JsonObject, collection: string, typed: string): readonly Option[] {
  if (collection === 'sources') {
    return findSources(document, typed, MOST_OPTIONS).map(({id, title, detail}) => ({value: id, name: title, detail}));
  }
  const wanted = searchable(typed);
  return membersOf(document, collection)
    .filter(({name}) => wanted === '' || finds(wanted, searchable(name)))
    .slice(0, MOST_OPTIONS);
}

/** The name of a member. Its id, if there is no such member. */
export function nameOfMember(document: JsonObject, collection: string, id: string): string {
  if (collection === 'sources') {
    const source = sourceById(document, id);
    return source ? [source.title, source.detail].filter((part) => part !== '').join(' · ') : id;
  }
  return membersOf(document, collection).find(({value}) => value === id)?.name ?? id;
}

/** The names of languages in the language of the studio, for a native list. */
export function languageChoices(lang: string, now = ''): LanguageChoices {
  const key = `${lang} ${now}`;
  const before = languages.get(key);
  if (before) return before;
  const names = new Intl.DisplayNames([lang], {type: 'language'});
  const nameOf = (tag: string): string => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  const tags = now === '' || LANGUAGE_TAGS.includes(now) ? LANGUAGE_TAGS : [now, ...LANGUAGE_TAGS];
  const order = new Intl.Collator(lang).compare;
  const choices = tags.map((tag) => [tag, nameOf(tag)] as const).sort(([, one], [, other]) => order(one, other));
  languages.set(key, choices);
  return choices;
}
type LanguageChoices = readonly (readonly [tag: string, name: string])[];
const languages = new Map<string, LanguageChoices>();

// Languages in which open letters and their sources are written, most of them of more than ten million people.
const LANGUAGE_TAGS: readonly string[] = (
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ' +
  'ku ky lo lt lv mk ml mn mr ms mt my nb ne nl nn om or pa pl ps pt pt-BR ro ru rw si sk sl so sq sr sv sw ta te tg th ti tr ' +
  'uk ur uz vi xh yo zh zh-Hant zu'
).split(' ');
