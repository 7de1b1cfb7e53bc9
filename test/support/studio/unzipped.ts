// Reads zip files whose entries are not compressed, as the studio writes them (APPNOTE.TXT 6.3.10, 4.3).

export interface ZipEntry {
  readonly content: Uint8Array;
  /** Year to second, as a zip file has them. */
  readonly date: string;
}

/** The entries of a zip file by name, in their order. */
export function unzipped(zip: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [size, nameLength] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.set(name, {content: zip.subarray(start, start + size), date: dateOf(view, at + 12)});
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function dateOf(view: DataView, at: number): string {
  const [time, date] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day} ${two(time >> 11)}:${two((time >> 5) & 63)}:${two(2 * (time & 31))}`;
}
