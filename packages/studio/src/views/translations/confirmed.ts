// The translations that a person has confirmed. The document has one revision for a whole language, so texts that are
// confirmed one by one are kept beside the draft until all of them are. Pure.
import {isList, isObject, memberOf, withValue, type JsonObject} from '../../document/json.ts';
import {textAt} from '../../document/text.ts';
import {within} from '../../document/pointer.ts';
import type {TextToTranslate} from '../../worker/translations.ts';
import type {Confirmed} from './state.ts';

/** The texts confirmed for a language. Entries of another shape are left out. */
export function confirmedIn(kept: JsonObject | undefined, lang: string): Confirmed {
  const own = memberOf(kept, lang);
  const entries = isObject(own) ? Object.entries(own) : [];
  const known = entries.flatMap(([key, value]) =>
    isList(value) && typeof value[0] === 'string' && typeof value[1] === 'string'
      ? [[key, [value[0], value[1]]] as const]
      : [],
  );
  return Object.fromEntries(known);
}

/** The same with some translations confirmed as they are now. */
export function withConfirmed(
  kept: JsonObject | undefined,
  document: JsonObject,
  lang: string,
  texts: readonly TextToTranslate[],
): JsonObject {
  const added = texts.map(({key, pointer, source}) => [key, [source, textAt(document, pointer, lang)]] as const);
  const next: JsonObject = {...confirmedIn(kept, lang), ...Object.fromEntries(added)};
  return withValue(kept ?? {}, within('', lang), next);
}
