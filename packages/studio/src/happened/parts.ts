// The parts of a document that can have been wrong, and the places in each, as choices.
import {kindOfBlock} from '../document/blocks.ts';
import {isList, isObject, listAt, valueAt, type Json, type JsonObject} from '../document/json.ts';
import {kindOfPlace, within} from '../document/pointer.ts';
import {fieldAt} from '../fields/field.ts';
import {partAt} from './correction.ts';
import {nameOf, shownValue, sourceName} from './members.ts';

/** A list of members that corrections name, and how a member is called. */
const LISTS = [
  ['demands', '/demands', 'title'],
  ['responses', '/responses', 'by'],
  ['statements', '/statements', 'text'],
  ['sources', '/sources', ''],
  ['addressees', '/letter/addressees', 'name'],
  ['signatories', '/signatories', 'name'],
] as const;

export type PartGroup = 'whole' | (typeof LISTS)[number][0];

export interface Part {
  /** As a correction names it: `demands/publish-audit`. */
  readonly of: string;
  /** Its name, in the document's own words. Empty for the letter and the rest. */
  readonly name: string;
}

/** The parts by group. */
export function partsOf(document: JsonObject): readonly (readonly [PartGroup, readonly Part[]])[] {
  const whole: readonly Part[] = ['letter', 'document'].map((of) => ({of, name: ''}));
  const groups = LISTS.map(([group, list, key]) => {
    const parts = listAt(document, list).flatMap((member) => {
      const id = isObject(member) ? member['id'] : undefined;
      if (typeof id !== 'string' || id === '') return [];
      return [{of: `${group}/${id}`, name: group === 'sources' ? sourceName(member) : nameOf(document, member, key)}];
    });
    return [group, parts] as const;
  });
  return [['whole', whole] as const, ...groups].filter(([, parts]) => parts.length > 0);
}

export interface WrongPlace {
  /** Inside the part: `/history/1/note`. */
  readonly place: string;
  readonly kind: string;
  /** The numbers of the members on the way, from 1. */
  readonly numbers: readonly number[];
  /** The value in one line. */
  readonly value: string;
}

/** Keys that never change, and lists that other parts hold. */
const LEFT_OUT = new Set(['id', 'format', 'revision', 'updated', 'corrections', 'approvals', '$accepted', '$schema']);
const OTHER_PARTS = new Set(['letter', 'signatories', 'demands', 'responses', 'statements', 'sources', 'addressees']);

/** The places of a part whose value can be put right, in the order of the document. At most 400. */
export function placesIn(document: JsonObject, of: string): readonly WrongPlace[] {
  const part = partAt(document, of);
  const found: WrongPlace[] = [];
  if (part === undefined) return found;
  const walk = (at: string, value: Json | undefined): void => {
    if (found.length >= MOST) return;
    const field = fieldAt(at);
    // A heading and the points of a list are texts inside their block.
    const isHolder = field?.kind === 'union' && kindOfBlock(value) !== 'paragraph';
    if (field && field.kind !== 'list' && field.kind !== 'object' && !isHolder) {
      const numbers = [...at.slice(part.length).matchAll(/\/(\d+)(?=\/|$)/g)].map(([, number]) => Number(number) + 1);
      const shown = shownValue(document, at);
      if (shown !== '') found.push({place: at.slice(part.length), kind: kindOfPlace(at), numbers, value: shown});
    } else if (isList(value)) {
      for (const [index, each] of value.entries()) walk(within(at, index), each);
    } else if (isObject(value)) {
      for (const [key, each] of Object.entries(value)) {
        const isOther = (at === '' || at === '/letter') && OTHER_PARTS.has(key);
        if (!isOther && !LEFT_OUT.has(key)) walk(within(at, key), each);
      }
    }
  };
  walk(part, valueAt(document, part));
  return found;
}

const MOST = 400;
