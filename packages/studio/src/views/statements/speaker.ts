// The speaker of a statement. Pure.
import {isObject, memberOf, type Json, type JsonObject} from '../../document/json.ts';

/** The publishers of a source, a signatory or a person who speaks for it, or somebody else. */
export const SPEAKERS = ['publishers', 'signatory', 'other'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** The kind of speaker that a statement has. */
export function speakerOf(statement: Json): Speaker {
  const speaker = memberOf(statement, 'speaker');
  if (memberOf(speaker, 'publishersOf') !== undefined) return 'publishers';
  return memberOf(speaker, 'signatory') === undefined ? 'other' : 'signatory';
}

/** A speaker of another kind. The name of a person stays where it can. */
export function withSpeaker(speaker: Json | undefined, kind: Speaker): JsonObject {
  const {publishersOf: _, signatory = '', ...person} = isObject(speaker) ? speaker : {};
  if (kind === 'publishers') return {publishersOf: ''};
  return kind === 'signatory' ? {...person, signatory} : {name: '', ...person};
}
