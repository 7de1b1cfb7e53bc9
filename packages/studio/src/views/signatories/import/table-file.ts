// Files that people take for a table. Pure.

/** Why a file cannot be read as a table. Undefined if it may be one. The bytes decide, not the name. */
export function officeKind(bytes: Uint8Array): 'excel' | 'office' | undefined {
  const starts = (...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte);
  // A zip: the files of Excel, Numbers, LibreOffice and Word. Their first names tell them apart.
  if (starts(0x50, 0x4b)) {
    const start = String.fromCharCode(...bytes.subarray(0, 4000));
    return start.includes('xl/') || start.includes('[Content_Types].xml') ? 'excel' : 'office';
  }
  // The old files of Excel and Word, and PDF.
  return starts(0xd0, 0xcf, 0x11, 0xe0) || starts(0x25, 0x50, 0x44, 0x46) ? 'office' : undefined;
}

/** A table with only the names of its columns, as spreadsheets open it: UTF-8 with a byte order mark. */
export const templateOf = (columns: readonly string[]): string => `\uFEFF${columns.join(',')}\r\n`;
