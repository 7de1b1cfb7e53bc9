// The name of a place of the document in the person's words, as the forms have it: “Source 3, Published by”.
import {kindOfPlace, parentOf, tokensOf} from '../document/pointer.ts';
import {fieldAt} from '../fields/field.ts';
import type {Words} from '../words/words.ts';

/** Undefined for places that no form names. */
export function placeInWords(words: Words, pointer: string): string | undefined {
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
  // A translation has the words of the place that it translates in a list of their own.
  if (kind.startsWith('/translations')) return undefined;
  if (kind.startsWith(BLOCKS)) return blockInWords(words, place, kind);
  const list = Object.keys(members).find((each) => kind === each || kind.startsWith(`${each}/`));
  const numbers = tokensOf(place).flatMap((token) => (/^\d+$/.test(token) ? [Number(token) + 1] : []));
  const member = list === undefined ? [] : [members[list]!(numbers.shift()!)];
  if (kind !== list) {
    const own = Object.hasOwn(fields, kind) ? fields[kind]![0] : undefined;
    if (own === undefined) return undefined;
    member.push([own, numbers.join('.')].filter(Boolean).join(' '));
  }
  return [...member, ...(language === undefined ? [] : [ownName(language)])].join(translations.comma);
}

const BLOCKS = '/letter/blocks/*';

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
