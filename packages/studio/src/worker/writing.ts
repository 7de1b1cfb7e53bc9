// The tasks of the views for writing: pasted letters, imported references, archives, and the first note of a demand.
import {
  blocksOf,
  blocksOfText,
  archiveOf,
  KNOWN_ARCHIVES,
  readReferences,
  toldByCopy,
  type Pasted,
  type ReferencesResult,
} from '@countersign/authoring';
import type {State} from './state.ts';

/** The blocks of a letter that was pasted, as HTML or as plain text. */
export const pastedLetter = (_: State, text: string, isHtml: boolean): Pasted =>
  isHtml ? blocksOf(text) : blocksOfText(text);

/** The sources in a file of a reference manager. */
export const references = ({document}: State, text: string): ReferencesResult => readReferences(document, text);

/** A link to a web archive, for a person to open. */
export interface ArchiveLink {
  readonly archive: string;
  readonly url: string;
  readonly does: 'find' | 'save';
  readonly needsAccount: boolean;
}

/** Where copies of a page are looked up and made. Nothing is asked here. */
export function archives(_: State, typed: string): ArchiveLink[] {
  // As the address is meant, so that the links do not come just when the field is left for another part of the page.
  const address = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!/^https?:\/\/[^\s/][^\s/.]*\.\S+$/.test(address)) return [];
  return KNOWN_ARCHIVES.flatMap(({name: archive, find, save, needsAccount = false}) => [
    ...(find ? [{archive, url: find(address), does: 'find' as const, needsAccount: false}] : []),
    ...(save ? [{archive, url: save(address), does: 'save' as const, needsAccount}] : []),
  ]);
}

/** The archive, date and caution that the address of a copy tells of. */
export function copyAt(
  _: State,
  address: string,
): {readonly by?: string; readonly date?: string; readonly caution?: string} {
  const archive = archiveOf(address);
  if (!archive) return {};
  const {date} = toldByCopy(address);
  return {by: archive.name, ...(date !== undefined && {date}), ...(archive.caution && {caution: archive.caution})};
}
