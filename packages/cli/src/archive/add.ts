import {recordCopy} from '@countersign/authoring';
import {openToChange, refuseChange, writeChanged} from '../documents/changed-document.ts';
import {today} from '../options/today.ts';
import {EXIT, print, printError, type Exit} from '../terminal/terminal.ts';

/** Options of `archive add`. */
export interface AddOptions {
  readonly to: string;
  readonly date: string | undefined;
  readonly replaces: boolean;
}

/** Writes the address of a copy into the document. */
export async function addCopy(source: string, url: string, {to, date, replaces}: AddOptions): Promise<Exit> {
  const document = await openToChange(to);
  if (!document) return EXIT.problems;
  const recorded = recordCopy(document.text, {source, url, date, replaces}, today());
  if (!recorded.ok) return refuseChange(document, recorded.problems, optionAt);
  await writeChanged(document, recorded.text);
  const {archived, places, notes} = recorded;
  const facts = [archived.by, archived.date].filter((fact) => fact !== undefined).join(', ');
  print(
    `${to}: ${places.join(' and ')} ${places.length === 1 ? 'has' : 'have'} a copy now: ${archived.url} (${facts}).`,
  );
  for (const note of notes) printError(`Note: ${note}`);
  return EXIT.ok;
}

const optionAt = (pointer: string): string | undefined =>
  pointer.endsWith('/archived/date') ? '--date' : pointer.endsWith('/archived/url') ? 'The address' : undefined;
