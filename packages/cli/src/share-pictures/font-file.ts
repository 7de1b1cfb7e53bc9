// Reads which characters a font has. The renderer does not tell: it draws boxes for characters that no font has.
// Tables: https://learn.microsoft.com/typography/opentype/spec/cmap

/** Facts that a font file says of itself. */
export interface FontFacts {
  readonly has: (codePoint: number) => boolean;
  /** From 1 to 1,000. A variable font says its default. */
  readonly weight: number;
}

/** Reads a font in the formats TrueType and OpenType, alone or the first of a collection. Undefined if it is none. */
export function readFont(bytes: Uint8Array): FontFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const start = tagAt(view, 0) === 'ttcf' ? view.getUint32(12) : 0;
    if (!['\0\x01\0\0', 'OTTO', 'true'].includes(tagAt(view, start))) return undefined;
    const tables = new Map<string, number>();
    for (let index = 0; index < view.getUint16(start + 4); index += 1) {
      const record = start + 12 + 16 * index;
      const offset = view.getUint32(record + 8);
      // Of a file that was cut, the renderer would draw no letters.
      if (offset + view.getUint32(record + 12) > bytes.byteLength) return undefined;
      tables.set(tagAt(view, record), offset);
    }
    const hasLetters = tables.has('CFF ') || tables.has('CFF2') || (tables.has('glyf') && tables.has('loca'));
    if (!hasLetters || !NEEDED.every((tag) => tables.has(tag))) return undefined;
    const cmap = tables.get('cmap');
    const os2 = tables.get('OS/2');
    if (cmap === undefined) return undefined;
    const ranges = rangesOf(view, cmap);
    return {
      has: (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last),
      weight: os2 === undefined ? 400 : view.getUint16(os2 + 4),
    };
  } catch (error) {
    // The file ends before what it promises.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Tables without which no text can be set. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];

type CharacterRange = readonly [first: number, last: number];

const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));

/** The characters of the table with the most of them: format 12 has all of Unicode, format 4 its first 65,536. */
function rangesOf(view: DataView, cmap: number): CharacterRange[] {
  const offsets = Array.from({length: view.getUint16(cmap + 2)}, (_, index) => {
    const record = cmap + 4 + 8 * index;
    const isUnicode =
      view.getUint16(record) === 0 || (view.getUint16(record) === 3 && view.getUint16(record + 2) !== 0);
    return isUnicode ? [cmap + view.getUint32(record + 4)] : [];
  }).flat();
  const inFormat = (format: number) => offsets.find((offset) => view.getUint16(offset) === format);
  const [full, basic] = [inFormat(12), inFormat(4)];
  if (full !== undefined) return groupsAt(view, full);
  return basic === undefined ? [] : segmentsAt(view, basic);
}

function groupsAt(view: DataView, offset: number): CharacterRange[] {
  return Array.from({length: view.getUint32(offset + 12)}, (_, index) => {
    const group = offset + 16 + 12 * index;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}

/**
 * A segment may hold characters whose glyph is 0: the font does not have them. Segments are in order, and what is
 * before the end of an earlier one is passed over: thousands of equal ones would take all time and memory.
 */
function segmentsAt(view: DataView, offset: number): CharacterRange[] {
  const doubled = view.getUint16(offset + 6);
  const at = (array: number, index: number) => offset + 14 + array * doubled + (array > 0 ? 2 : 0) + 2 * index;
  const ranges: CharacterRange[] = [];
  let next = 0;
  for (let index = 0; index < doubled / 2; index += 1) {
    const last = view.getUint16(at(0, index));
    const first = view.getUint16(at(1, index));
    const delta = view.getUint16(at(2, index));
    const place = view.getUint16(at(3, index));
    for (let code = Math.max(first, next); code <= last && code < 0xffff; code += 1) {
      const glyph = place === 0 ? code : view.getUint16(at(3, index) + place + 2 * (code - first));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) ranges.push([code, code]);
    }
    next = Math.max(next, last + 1);
  }
  return joined(ranges);
}

/** Joins neighbours. The ranges are in order. */
function joined(ranges: readonly CharacterRange[]): CharacterRange[] {
  const result: CharacterRange[] = [];
  for (const [first, last] of ranges) {
    const before = result.at(-1);
    if (before && before[1] + 1 === first) result[result.length - 1] = [before[0], last];
    else result.push([first, last]);
  }
  return result;
}
