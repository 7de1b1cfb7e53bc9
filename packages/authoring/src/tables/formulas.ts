// Spreadsheets take a cell for a formula if it begins with one of these signs. A formula can read other cells and send
// them away: https://owasp.org/www-community/attacks/CSV_Injection

// Excel splits lines at semicolons where the comma is the decimal sign, as in French, German or Spanish, and does not
// see the quotation marks of the table then. So a cell can begin within a text, too.
const BEGINS = String.raw`(?<=(?:^|[;\t\r\n])"*)`;
const SIGN = '[=+\\-@\\t\\r＝＋－＠]';
const UNGUARDED = new RegExp(`(?<!')(?='*${SIGN})${BEGINS}`, 'g');
const GUARDED = new RegExp(`(?<!')(?='+${SIGN})${BEGINS}'`, 'g');

/** A text in which no spreadsheet finds a formula: an apostrophe stands before each sign that may begin one. */
export const guarded = (text: string): string => text.replace(UNGUARDED, "'");

/** The text that was guarded. A text of another origin, with an apostrophe before a sign, loses the apostrophe. */
export const unguarded = (text: string): string => text.replace(GUARDED, '');
