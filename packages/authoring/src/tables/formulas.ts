// Spreadsheets take a cell for a formula if it begins with one of these signs. A formula can read other cells and send
// them away: https://owasp.org/www-community/attacks/CSV_Injection

const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet runs: an apostrophe stands before a sign, and before an apostrophe and a sign. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell that was guarded. A cell of another origin, with an apostrophe before a sign, loses the apostrophe. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
