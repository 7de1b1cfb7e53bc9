// Reads the `meta` box of an AVIF, which describes its items (ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12).
import {boxesOf, type Box} from './boxes.js';
import {asciiAt, bigEndian} from './bytes.js';

export interface Item {
  readonly id: number;
  /** `av01` for a picture, `Exif` or `mime` for metadata, others for combinations of pictures. */
  readonly type: string;
}

/** The place of an item's bytes in the file. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Reference {
  readonly type: string;
  readonly from: number;
}

/** An entry has an id, a type and a short name. */
const MAX_ENTRY_BYTES = 64;

/** Returns the box of a type, if there is exactly one. */
export function only(boxes: readonly Box[] | undefined, type: string): Box | undefined {
  const found = boxes?.filter((box) => box.type === type) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** The version of a box. In higher versions ids have four bytes instead of two. */
const versionOf = ({data}: Box): number => data[0] ?? 0;

export function primaryOf(pitm: Box): number {
  return bigEndian(pitm.data, 4, versionOf(pitm) === 0 ? 2 : 4);
}

/** Reads the items of `iinf`. Undefined if it is broken. */
export function itemsOf(iinf: Box): Item[] | undefined {
  const boxes = boxesOf(iinf, versionOf(iinf) === 0 ? 6 : 8);
  const isEntry = (box: Box) =>
    box.type === 'infe' && [2, 3].includes(versionOf(box)) && box.data.length <= MAX_ENTRY_BYTES;
  if (!boxes?.every(isEntry)) return undefined;
  return boxes.map((box) => {
    const idBytes = versionOf(box) === 2 ? 2 : 4;
    return {id: bigEndian(box.data, 4, idBytes), type: asciiAt(box.data, 6 + idBytes, 4)};
  });
}

/** Reads every reference of `iref`. Undefined if it is broken. */
export function referencesOf(iref: Box): Reference[] | undefined {
  const idBytes = versionOf(iref) === 0 ? 2 : 4;
  return boxesOf(iref, 4)?.map(({type, data}) => ({type, from: bigEndian(data, 0, idBytes)}));
}

/** Reads the places of items from `iloc`. Undefined if an item is in several pieces or not in the file itself. */
export function extentsOf(iloc: Box): Map<number, Extent> | undefined {
  const {data} = iloc;
  const version = versionOf(iloc);
  const [offsetBytes, lengthBytes] = [data[4]! >> 4, data[4]! & 15];
  const [baseBytes, indexBytes] = [data[5]! >> 4, version === 0 ? 0 : data[5]! & 15];
  if (version > 2 || ![offsetBytes, lengthBytes, baseBytes, indexBytes].every((bytes) => [0, 4].includes(bytes))) {
    return undefined;
  }
  let at = 6;
  const next = (bytes: number): number => {
    at += bytes;
    return bigEndian(data, at - bytes, bytes);
  };
  const idBytes = version < 2 ? 2 : 4;
  const extents = new Map<number, Extent>();
  for (let left = next(idBytes); left > 0 && at < data.length; left--) {
    const id = next(idBytes);
    const method = version === 0 ? 0 : next(2);
    const elsewhere = next(2);
    const base = next(baseBytes);
    const pieces = next(2);
    if (method !== 0 || elsewhere !== 0 || pieces !== 1) return undefined;
    next(indexBytes);
    const start = base + next(offsetBytes);
    extents.set(id, {start, end: start + next(lengthBytes)});
  }
  return at === data.length ? extents : undefined;
}

/** Reads the properties of each item from `iprp`. Undefined if it is broken or has properties of no item. */
export function propertiesOf(iprp: Box): Map<number, readonly Box[]> | undefined {
  const boxes = boxesOf(iprp);
  const [ipco, ipma] = [only(boxes, 'ipco'), only(boxes, 'ipma')];
  const known = ipco && boxesOf(ipco);
  if (!known || !ipma || boxes?.length !== 2) return undefined;
  const {data} = ipma;
  const idBytes = versionOf(ipma) === 0 ? 2 : 4;
  const indexBytes = data[3]! & 1 ? 2 : 1;
  const properties = new Map<number, readonly Box[]>();
  let at = 8;
  for (let left = bigEndian(data, 4, 4); left > 0 && at < data.length; left--) {
    const id = bigEndian(data, at, idBytes);
    const count = data[at + idBytes] ?? 0;
    at += idBytes + 1;
    const own: Box[] = [];
    for (let index = 0; index < count; index++, at += indexBytes) {
      // The highest bit tells whether readers must know the property. This reader refuses all unknown ones.
      const property = bigEndian(data, at, indexBytes) % (indexBytes === 1 ? 2 ** 7 : 2 ** 15);
      if (property === 0) continue;
      const box = known[property - 1];
      if (!box) return undefined;
      own.push(box);
    }
    if (properties.has(id)) return undefined;
    properties.set(id, own);
  }
  const used = new Set([...properties.values()].flat());
  return at === data.length && used.size === known.length ? properties : undefined;
}
