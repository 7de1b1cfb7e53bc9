import {guarded} from './formulas.js';

/**
 * Writes rows as CSV that Excel, Numbers and LibreOffice open in the right encoding: UTF-8 with a byte order mark. No
 * cell is a formula. `readTable` reads back exactly what was written, but for spaces around it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function quoted(text: string): string {
  const cell = guarded(text);
  return /[",;\t\r\n']|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
