// The values that a person meant by those in another form: “14 June 2026”, “www.example.org”, “Germany”.
import {hasFormat, meantCountry, meantDates, type FormatName} from '@countersign/campaign/schema';
import type {State} from './state.ts';

/** The value in the form of the document, if there is exactly one. Undefined if it is right already, or unclear. */
export function meant(_: State, format: string, text: string): string | undefined {
  if (text.trim() === '' || hasFormat(format as FormatName, text)) return undefined;
  const found = candidates(format, text.trim());
  return found.length === 1 && hasFormat(format as FormatName, found[0]!) ? found[0] : undefined;
}

function candidates(format: string, text: string): readonly string[] {
  // Two figures may be those of any century.
  if (format === 'partial-date') return /\d{4}|[٠-٩]{4}/.test(text) ? meantDates(text) : [];
  if (format === 'country') return [meantCountry(text) ?? text];
  if (format !== 'https-url' && format !== 'web-url') return [];
  // An address without its beginning, as browsers show and spreadsheets hold it.
  const isBare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u.test(text);
  const address = isBare ? `https://${text}` : text;
  return URL.canParse(address) ? [isBare ? new URL(address).href : address] : [];
}
