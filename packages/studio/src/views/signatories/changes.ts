// Changes of the list of signatories. Pure.
import {isList, isObject, listAt, withMember, withValue, type Json, type JsonObject} from '../../document/json.ts';
import {newId} from '../../document/ids.ts';
import {languageOf} from '../../document/text.ts';
import {collatorOf, keysOf, nameOf} from './rows.ts';

const LIST = '/signatories';

/** Ids by which a new signatory goes until it has a name. */
const PROVISIONAL = 'signatory';

/** A document with one more signatory at the end, which has no name yet. */
export function withNewSignatory(document: JsonObject): JsonObject {
  const id = newId(document, LIST, PROVISIONAL);
  return withMember(document, LIST, {id, kind: 'organisation', name: ''});
}

/**
 * A document in which a new signatory has the id that its name gives. Ids never change once something may name them, so
 * this is for signatories that were just added. A name without Latin letters gives none.
 */
export function withIdOfName(document: JsonObject, index: number): JsonObject {
  const member = listAt(document, LIST)[index];
  const name = nameOf(member, languageOf(document));
  if (!isObject(member) || !/[a-z0-9]/i.test(name.normalize('NFKD'))) return document;
  const others = withValue(document, `${LIST}/${index}`, undefined);
  return withValue(document, `${LIST}/${index}/id`, newId(others, LIST, name));
}

/** A document without some signatories. */
export function withoutKeys(document: JsonObject, keys: ReadonlySet<string>): JsonObject {
  return changeMembers(document, keys, () => undefined);
}

/** A document in which some signatories have another value under a key. Undefined removes it. */
export function withEach(
  document: JsonObject,
  keys: ReadonlySet<string>,
  key: string,
  value: string | undefined,
): JsonObject {
  return changeMembers(document, keys, (member) => {
    if (!isObject(member)) return member;
    const others = Object.fromEntries(Object.entries(member).filter(([each]) => each !== key));
    return value === undefined ? others : {...member, [key]: value};
  });
}

function changeMembers(
  document: JsonObject,
  keys: ReadonlySet<string>,
  change: (member: Json) => Json | undefined,
): JsonObject {
  const members = listAt(document, LIST);
  const known = keysOf(members);
  const next = members.flatMap((member, index) => {
    if (!keys.has(known[index]!)) return [member];
    const changed = change(member);
    return changed === undefined ? [] : [changed];
  });
  return withValue(document, LIST, next);
}

/** A document whose signatories stand in the order of their names, as its own language sorts them. */
export function sortedByName(document: JsonObject): JsonObject {
  const members = listAt(document, LIST);
  const own = languageOf(document);
  const {compare} = collatorOf(own);
  const named = members.map((member) => ({member, name: nameOf(member, own)}));
  const sorted = named.toSorted((one, other) => compare(one.name, other.name)).map(({member}) => member);
  return sorted.every((member, index) => member === members[index]) ? document : withValue(document, LIST, sorted);
}

/** A document with more signatories at the end. A list of another kind is replaced: nothing could stand in it. */
export function withSignatories(document: JsonObject, added: readonly Json[]): JsonObject {
  const now = document['signatories'];
  return withValue(document, LIST, [...(isList(now) ? now : []), ...added]);
}
