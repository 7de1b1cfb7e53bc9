// Ids of new members.
import {isObject, listAt, type JsonObject} from './json.ts';

/** A new id among those of a list: `demand`, then `demand-2`. */
export function newId(document: JsonObject, list: string, wanted: string): string {
  const known = new Set(listAt(document, list).flatMap((each) => (isObject(each) ? [each['id']] : [])));
  const stem =
    wanted
      .normalize('NFKD')
      .replaceAll(/\p{M}+/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 50)
      .replace(/-$/, '') || 'new';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!known.has(id)) return id;
  }
}
