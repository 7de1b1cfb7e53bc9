// The signatories that a document has. Beyond its syntax the document may be wrong.
import type {Signatory, Text} from '@countersign/campaign';
import {canonicalUrl} from '@countersign/campaign/schema';

type Loose = Readonly<Record<string, unknown>>;

/** A member of an object that may be something else. */
export const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Loose)[key] : undefined;

/** A list of a document, or an empty one. */
export function listOf(document: unknown, key: string): readonly unknown[] {
  const list = memberOf(document, key);
  return Array.isArray(list) ? list : [];
}

/** The ids of a list of a document. */
export const idsOf = (document: unknown, key: string): string[] =>
  listOf(document, key)
    .map((member) => memberOf(member, 'id'))
    .filter((id) => typeof id === 'string');

/** The signatories of a document, as far as they can be compared. Those without a name are left out. */
export function existingSignatories(document: unknown): Signatory[] {
  return listOf(document, 'signatories').flatMap((entry) => {
    const name = textOf(memberOf(entry, 'name'));
    if (name === undefined) return [];
    const [shortName, affiliation] = ['shortName', 'affiliation'].map((key) => textOf(memberOf(entry, key)));
    const [id, url, country, withdrawn] = ['id', 'url', 'country', 'withdrawn'].map((key) => {
      const value = memberOf(entry, key);
      return typeof value === 'string' ? value : undefined;
    });
    const address = url && canonicalUrl(url);
    return {
      id: id ?? '',
      kind: memberOf(entry, 'kind') === 'person' ? ('person' as const) : ('organisation' as const),
      name,
      ...(shortName !== undefined && {shortName}),
      ...(affiliation !== undefined && {affiliation}),
      ...(address && {url: address}),
      ...(country !== undefined && {country}),
      ...(withdrawn !== undefined && {withdrawn}),
    };
  });
}

/** A text in one or several languages. */
function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const texts = Object.entries(value).filter((each): each is [string, string] => typeof each[1] === 'string');
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
