// The name of a place of the document in the person's words, as the forms have it: “Source 3, Published by”.
import {listAt, memberOf, stringOf, valueAt, type Json, type JsonObject} from '../document/json.ts';
import {kindOfPlace, parentOf, tokensOf} from '../document/pointer.ts';
import {languageOf, textIn} from '../document/text.ts';
import {fieldAt} from '../fields/field.ts';
import type {Words} from '../words/words.ts';

/**
 * The name of a place. Undefined for places that no form names.
 *
 * @param document - Names a source by its title and a reply by the addressee. Without it, both have their numbers.
 */
export function placeInWords(words: Words, pointer: string, document?: JsonObject): string | undefined {
  const {write, signatories, fields, translations} = words;
  const members: Readonly<Record<string, (n: number) => string>> = {
    '/letter/addressees/*': write.addresseeNumber,
    '/letter/texts/*': write.textNumber,
    '/actions/*': write.actionNumber,
    '/signatories/*': (n) => signatories.one(String(n)),
    '/demands/*': write.demandNumber,
    '/sources/*': write.sourceNumber,
    '/statements/*': write.statementNumber,
    '/responses/*': write.replyNumber,
    '/corrections/*': write.correctionNumber,
  };
  const [place, language] = withoutLanguage(pointer);
  const kind = kindOfPlace(place);
  if (kind.startsWith('/translations/')) {
    return [words.common.views.translations, ownName(tokensOf(pointer)[1]!)].join(translations.comma);
  }
  if (kind.startsWith(BLOCKS)) return blockInWords(words, place, kind);
  const list = Object.keys(members).find((each) => kind === each || kind.startsWith(`${each}/`));
  const numbers = tokensOf(place).flatMap((token) => (/^\d+$/.test(token) ? [Number(token) + 1] : []));
  const first = list === undefined ? undefined : numbers.shift()!;
  const member =
    list === undefined ? [] : [(document && nameInWords(words, list, first!, document)) ?? members[list]!(first!)];
  if (kind !== list) {
    const own = Object.hasOwn(fields, kind) ? fields[kind]![0] : undefined;
    if (own === undefined) return undefined;
    member.push([own, numbers.join('.')].filter(Boolean).join(' '));
  }
  return [...member, ...(language === undefined ? [] : [ownName(language)])].join(translations.comma);
}

const BLOCKS = '/letter/blocks/*';

/** At most so many characters of a title stand in the name of a place. */
const MOST = 50;

/** A source by its title, and a reply by the addressee. Undefined where these are missing. */
function nameInWords({write}: Words, list: string, number: number, document: JsonObject): string | undefined {
  const own = languageOf(document);
  const named = (text: Json | undefined, say: (name: string) => string): string | undefined => {
    const name = (textIn(text, own, own) || stringOf(text)).trim();
    const short = name.length > MOST ? `${name.slice(0, MOST).trimEnd()}…` : name;
    // The name may have the other direction.
    return name === '' ? undefined : say(`\u2068${short}\u2069`);
  };
  const member = valueAt(document, list.replace('*', String(number - 1)));
  if (list === '/sources/*') return named(memberOf(member, 'title'), write.sourceNamed);
  if (list !== '/responses/*') return undefined;
  const by = memberOf(member, 'by');
  const addressee = listAt(document, '/letter/addressees').find((each) => memberOf(each, 'id') === by);
  return by === undefined ? undefined : named(memberOf(addressee, 'name'), write.replyBy);
}

/** A block of the letter's own words, as the editor of blocks names it. They are in one language. */
function blockInWords({write, translations}: Words, place: string, kind: string): string {
  const inside = kind.slice(BLOCKS.length);
  const name = inside.startsWith('/heading') ? 'heading' : inside.startsWith('/list') ? 'list' : 'paragraph';
  const [block, point] = tokensOf(place).flatMap((token) => (/^\d+$/.test(token) ? [Number(token) + 1] : []));
  const points = name === 'list' && point !== undefined ? [write.pointNumber(point)] : [];
  return [`${write.blockKinds[name]} ${block}`, ...points].join(translations.comma);
}

/** A place, and the language where it is that of a text in one language. */
function withoutLanguage(pointer: string): readonly [place: string, language?: string] {
  if (pointer === '') return [pointer];
  const [place, language] = parentOf(pointer);
  return fieldAt(place)?.kind === 'text' ? [place, language] : [pointer];
}

/** The name of a language in itself. */
function ownName(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
