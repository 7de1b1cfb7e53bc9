// The name of a place of the document in the person's words, as the forms have it: “Source 3, Published by”.
import {kindOfPlace, tokensOf} from '../document/pointer.ts';
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
  const tokens = tokensOf(pointer);
  const kind = kindOfPlace(pointer);
  // A translation has the words of the place that it translates in a list of their own.
  if (kind.startsWith('/translations')) return undefined;
  const list = Object.keys(members).find((each) => kind === each || kind.startsWith(`${each}/`));
  const own = Object.hasOwn(fields, kind) ? fields[kind]![0] : undefined;
  if (list === undefined) return own;
  const member = members[list]!(Number(tokens[list.split('/').length - 2]) + 1);
  if (kind === list) return member;
  return own === undefined ? undefined : [member, own].join(translations.comma);
}
