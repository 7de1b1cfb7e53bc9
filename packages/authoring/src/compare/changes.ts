// Finds the values that differ between two revisions. It follows the table of the format, so it cannot miss a new key.
import {chosen, type Shape} from '@countersign/campaign/schema';
import {listChanges} from './growing-list.js';

/** One value that differs. */
export interface Change {
  /**
   * - `inserted`: put before something published, in a list that may grow at its end only
   * - `reordered`: the members that stayed stand in another order; `was` and `is` are their ids or values
   */
  readonly kind: 'changed' | 'gone' | 'added' | 'inserted' | 'reordered';
  /** Its place in any document, where `*` stands for each index of a list. */
  readonly path: string;
  /** Its place in the present document. For a member that is gone: the place of its list. */
  readonly pointer: string;
  /** Its place in the published document. For a new value: the place of the list or object that holds it. */
  readonly oldPointer: string;
  readonly was?: unknown;
  readonly is?: unknown;
  /** The language of a text, where texts are compared language by language. */
  readonly language?: string;
}

export type Place = Pick<Change, 'path' | 'pointer' | 'oldPointer'>;

/** Compares two versions of a text in all their languages. */
export type CompareTexts = (was: unknown, is: unknown, place: Place) => Iterable<Change>;

/** Whether a change is one that needs no correction. */
export type IsHarmless = (change: Change) => boolean;

interface Comparing {
  readonly texts: CompareTexts;
  readonly isHarmless: IsHarmless;
}

export const ROOT: Place = {path: '', pointer: '', oldPointer: ''};

/** Yields the changes between two values of a shape that need a correction, in the order of the shape. */
export function* changesBetween(
  shape: Shape,
  was: unknown,
  is: unknown,
  place: Place,
  comparing: Comparing,
): Generator<Change> {
  for (const change of everyChange(shape, was, is, place, comparing)) {
    if (!comparing.isHarmless(change)) yield change;
  }
}

function* everyChange(shape: Shape, was: unknown, is: unknown, place: Place, comparing: Comparing): Generator<Change> {
  if (was === undefined && is === undefined) return;
  // Values by language are compared language by language, also where one document has none.
  if (typeof shape === 'object' && 'languages' in shape) [was, is] = [was ?? {}, is ?? {}];
  if (was === undefined) yield {kind: 'added', ...place, oldPointer: parentOf(place.oldPointer), is};
  else if (is === undefined) yield {kind: 'gone', ...place, was};
  else if (typeof shape === 'string' && shape.startsWith('~')) yield* comparing.texts(was, is, place);
  else if (typeof shape === 'object' && 'byKey' in shape) {
    const inner = chosen(shape, is);
    if (inner === chosen(shape, was)) yield* everyChange(inner, was, is, place, comparing);
    else yield {kind: 'changed', ...place, was, is};
  } else if (typeof shape === 'object' && 'keys' in shape) {
    for (const [name, inner] of Object.entries(shape.keys)) {
      const key = name.replace('?', '');
      yield* changesBetween(inner, valueOf(was, key), valueOf(is, key), within(place, key), comparing);
    }
  } else if (typeof shape === 'object' && 'languages' in shape) {
    for (const key of new Set([...Object.keys(was as object), ...Object.keys(is as object)])) {
      const inner = {...within(place, key), path: `${place.path}/*`};
      yield* changesBetween(shape.languages, valueOf(was, key), valueOf(is, key), inner, comparing);
    }
  } else if (typeof shape === 'object' && 'items' in shape) {
    yield* listDifferences(shape.items, was as unknown[], is as unknown[], place, comparing);
  } else if (was !== is) yield {kind: 'changed', ...place, was, is};
}

/**
 * Members with ids are matched by id. In lists of names and references the order is free. Other lists grow at their
 * end.
 */
function listDifferences(
  items: Shape,
  was: readonly unknown[],
  is: readonly unknown[],
  place: Place,
  comparing: Comparing,
): Iterable<Change> {
  if (typeof items === 'object' && 'keys' in items && Object.hasOwn(items.keys, 'id')) {
    return memberChanges(items, was as Member[], is as Member[], place, comparing);
  }
  if (typeof items === 'string' && !items.startsWith('~')) return setChanges(was, is, place);
  return growthChanges(items, was, is, place, comparing);
}

interface Member {
  readonly id: string;
}

function* memberChanges(
  items: Shape,
  was: readonly Member[],
  is: readonly Member[],
  place: Place,
  comparing: Comparing,
): Generator<Change> {
  const present = new Map(is.map((member, at) => [member.id, {member, at}]));
  yield* orderChange(
    was.map(({id}) => id),
    is.map(({id}) => id),
    place,
  );
  for (const [oldAt, member] of was.entries()) {
    const {member: now, at} = present.get(member.id) ?? {};
    const pointer = at === undefined ? place.pointer : `${place.pointer}/${at}`;
    const inner = {path: `${place.path}/*`, pointer, oldPointer: `${place.oldPointer}/${oldAt}`};
    yield* changesBetween(items, member, now, inner, comparing);
    present.delete(member.id);
  }
  for (const {member, at} of present.values()) yield added(place, at, member);
}

function* setChanges(was: readonly unknown[], is: readonly unknown[], place: Place): Generator<Change> {
  const [published, present] = [new Set(was), new Set(is)];
  if (was.some((value) => !present.has(value))) yield {kind: 'changed', ...place, was, is};
  else for (const [at, value] of is.entries()) if (!published.has(value)) yield added(place, at, value);
  yield* orderChange(was, is, place);
}

/** Tells that the members of both lists stand in another order. */
function* orderChange(was: readonly unknown[], is: readonly unknown[], place: Place): Generator<Change> {
  const [published, present] = [new Set(was), new Set(is)];
  const before = was.filter((each) => present.has(each));
  const after = is.filter((each) => published.has(each));
  const isSame = before.length === after.length && before.every((each, at) => each === after[at]);
  if (!isSame) yield {kind: 'reordered', ...place, was: before, is: after};
}

function* growthChanges(
  items: Shape,
  was: readonly unknown[],
  is: readonly unknown[],
  place: Place,
  comparing: Comparing,
): Generator<Change> {
  const path = `${place.path}/*`;
  const differences = (a: unknown, b: unknown, at = 0, to = 0) => {
    const inner = {path, pointer: `${place.pointer}/${to}`, oldPointer: `${place.oldPointer}/${at}`};
    return changesBetween(items, a, b, inner, comparing);
  };
  const isKept = (a: unknown, b: unknown) => differences(a, b).next().done === true;
  for (const change of listChanges(was, is, isKept)) {
    const {kind, at} = change;
    if (kind === 'changed') yield* differences(was[at], is[change.to], at, change.to);
    else if (kind === 'gone') {
      yield {kind, path, pointer: place.pointer, oldPointer: `${place.oldPointer}/${at}`, was: was[at]};
    } else yield {...added(place, at, is[at]), kind};
  }
}

const added = (place: Place, at: number, is: unknown): Change => ({
  kind: 'added',
  path: `${place.path}/*`,
  pointer: `${place.pointer}/${at}`,
  oldPointer: place.oldPointer,
  is,
});

const within = ({path, pointer, oldPointer}: Place, key: string): Place => ({
  path: `${path}/${key}`,
  pointer: `${pointer}/${key}`,
  oldPointer: `${oldPointer}/${key}`,
});

const valueOf = (object: unknown, key: string): unknown => (object as Record<string, unknown>)[key];
const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));
