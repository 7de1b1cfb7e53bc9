// AVIF: one AV1 picture, perhaps with a second one for its transparency (https://aomediacodec.github.io/av1-avif/).
import {readAv1Size, type Av1Size} from './av1.js';
import {extentsOf, itemsOf, only, primaryOf, propertiesOf, referencesOf, type Extent, type Item} from './avif-items.js';
import {boxesIn, boxesOf, type Box} from './boxes.js';
import {asciiAt, bigEndian} from './bytes.js';
import type {Content} from './content.js';
import {animated, damaged, metadata, severalPictures, trailing, truncated, unusual, type Fault} from './fault.js';

const PARTS_OF_META = ['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'dinf'];

/**
 * The most bytes that each part and property needs in a file with one picture. A larger one would hide something else.
 */
const BYTES: Readonly<Record<string, number>> = {
  ...{ftyp: 64, hdlr: 64, pitm: 8, dinf: 28},
  ...{ispe: 12, av1C: 64, pixi: 8, auxC: 64, irot: 1, imir: 1, pasp: 8, clli: 4, mdcv: 24},
  // A colour profile.
  colr: Infinity,
};
const PROPERTIES = ['ispe', 'av1C', 'pixi', 'colr', 'auxC', 'irot', 'imir', 'pasp', 'clli', 'mdcv'];
/** Properties of pictures in layers. */
const LAYERS = ['a1lx', 'a1op', 'lsel'];

/** Reads a file that begins as an AVIF does. */
export function readAvif(bytes: Uint8Array): Content | Fault {
  const brands = brandsIn(bytes.subarray(8, bigEndian(bytes, 0, 4)));
  if (brands.some((brand) => /^(avis|msf1)$/.test(brand))) return animated('AVIF sequence');
  const boxes = boxesIn(bytes, 0);
  if (!boxes) return endOf(bytes);
  if (boxes.some(({type}) => type === 'moov')) return animated('AVIF sequence');
  const [ftyp, meta, mdat, ...others] = boxes;
  if (others.length > 0) return trailing(others.reduce((sum, {data}) => sum + data.length + 8, 0));
  if (ftyp?.type !== 'ftyp' || !isShort(ftyp) || meta?.type !== 'meta' || mdat?.type !== 'mdat')
    return damaged('its parts do not fit');
  const parts = boxesOf(meta, 4);
  return parts ? readMeta(bytes, parts, mdat) : damaged('its parts do not fit');
}

const isShort = ({type, data}: Box): boolean => data.length <= (BYTES[type] ?? Infinity);

/** The main brand, the version after it, and the other brands. */
const brandsIn = (data: Uint8Array): string[] =>
  Array.from({length: Math.min(64, data.length >> 2)}, (_, index) => asciiAt(data, index * 4, 4));

/** Explains why the boxes of a file do not end with the file. */
function endOf(bytes: Uint8Array): Fault {
  let at = 0;
  for (let seen = 0; seen < 3; seen++) {
    const length = bigEndian(bytes, at, 4);
    if (length < 8) return damaged('its parts do not fit');
    at += length;
    if (at > bytes.length) return truncated;
  }
  return trailing(bytes.length - at);
}

function readMeta(bytes: Uint8Array, parts: readonly Box[], mdat: Box): Content | Fault {
  if (!parts.every((part) => PARTS_OF_META.includes(part.type) && isShort(part)))
    return unusual('parts that most files do not have');
  const [pitm, iinf, iloc, iprp] = ['pitm', 'iinf', 'iloc', 'iprp'].map((type) => only(parts, type));
  const items = iinf && itemsOf(iinf);
  const extents = iloc && extentsOf(iloc);
  const properties = iprp && propertiesOf(iprp);
  const iref = parts.find(({type}) => type === 'iref');
  const references = iref ? referencesOf(iref) : [];
  if (!pitm || !items || !properties || !references) return damaged('its parts do not fit');
  const primary = primaryOf(pitm);
  const fault = itemsFault(items, primary, references);
  if (fault) return fault;
  // Layers and sequences are stored in pieces.
  if (!extents) return severalPictures;
  const places = items.map(({id}) => extents.get(id));
  const placesWrong = placesFault(places, extents.size, mdat);
  if (placesWrong) return placesWrong;

  let size: Av1Size | undefined;
  for (const {id} of items) {
    const {start, end} = extents.get(id)!;
    const found = itemSize(bytes.subarray(start, end), properties.get(id) ?? []);
    if (!('width' in found)) return found;
    size ??= found;
    if (size.width !== found.width || size.height !== found.height) return damaged('it says two different sizes');
  }
  const isSideways = (properties.get(primary) ?? []).some(({type, data}) => type === 'irot' && data[0]! & 1);
  const {width, height} = size!;
  return {...(isSideways ? {width: height, height: width} : {width, height}), pieces: [bytes]};
}

/** Finds what is wrong with the items: there may be one picture, and a second one for its transparency. */
function itemsFault(
  items: readonly Item[],
  primary: number,
  references: readonly {type: string; from: number}[],
): Fault | undefined {
  const [types, ids] = [items.map(({type}) => type), new Set(items.map(({id}) => id))];
  if (types.some((type) => /^(Exif|mime|uri )$/.test(type))) return metadata;
  if (types.some((type) => type !== 'av01') || items.length > 2) return severalPictures;
  if (!ids.has(primary) || ids.size < items.length) return damaged('there is no picture in it');
  const isAlpha = (id: number) => references.some(({type, from}) => type === 'auxl' && from === id);
  return items.every(({id}) => id === primary || isAlpha(id)) ? undefined : severalPictures;
}

/** Finds what is wrong with the places of items: together they have to fill the data of the file. */
function placesFault(places: readonly (Extent | undefined)[], located: number, {data, at}: Box): Fault | undefined {
  let end = at;
  const known = places.filter((place) => place !== undefined).sort((a, b) => a.start - b.start);
  if (known.length < places.length || located > places.length) return damaged('its parts do not fit');
  for (const place of known) {
    if (place.start < at || place.end > at + data.length || place.end <= place.start) return truncated;
    if (place.start > end) return trailing(place.start - end);
    end = Math.max(end, place.end);
  }
  return end < at + data.length ? trailing(at + data.length - end) : undefined;
}

/** The size of an item, which its property and its own bits have to agree on. */
function itemSize(data: Uint8Array, properties: readonly Box[]): Av1Size | Fault {
  if (properties.some(({type}) => LAYERS.includes(type))) return severalPictures;
  if (properties.some(({type}) => type === 'clap')) return unusual('a picture of which only a part is shown');
  if (!properties.every((property) => PROPERTIES.includes(property.type) && isShort(property)))
    return unusual('properties that most files do not have');
  const [ispe, av1C] = [only(properties, 'ispe'), only(properties, 'av1C')];
  if (ispe?.data.length !== 12 || !av1C) return damaged('it does not say its size');
  const said = {width: bigEndian(ispe.data, 4, 4), height: bigEndian(ispe.data, 8, 4)};
  const configured = av1C.data.length > 4 ? readAv1Size(av1C.data.subarray(4), 0) : said;
  const drawn = readAv1Size(data, 1);
  if (!drawn || !configured) return severalPictures;
  const isSame = [configured, drawn].every(({width, height}) => width === said.width && height === said.height);
  return isSame ? said : damaged('it says two different sizes');
}
