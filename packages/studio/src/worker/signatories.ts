// Tables of signatories, and countries by name.
import type {Field, FoundColumns, SignatoriesResult} from '@countersign/authoring';
import type {State} from './state.ts';

/** How a person says that a table is to be read. */
export interface TableOptions {
  /** The content of each column, by its name. `none` leaves it out. */
  readonly map: readonly (readonly [column: string, field: Field])[];
  readonly kind: 'organisation' | 'person';
  /** Whether to take in those with nearly the name of another one. */
  readonly addsSimilar: boolean;
}

/** The columns of a table that was pasted, or of a file. */
export async function readColumns(_: State, input: string | Uint8Array): Promise<FoundColumns> {
  const {readColumns: read} = await import('@countersign/authoring');
  return read(input);
}

/** The signatories of a table that the document does not have yet. */
export async function readSignatories(
  {document}: State,
  input: string | Uint8Array,
  options: TableOptions,
): Promise<SignatoriesResult> {
  const {readSignatories: read} = await import('@countersign/authoring');
  return read(document, input, options);
}

/** All countries by their codes, with their names in a language, in the order of that language. */
export async function countries(_: State, lang: string): Promise<(readonly [code: string, name: string])[]> {
  const {meantCountry} = await import('@countersign/campaign/schema');
  const names = new Intl.DisplayNames(lang, {type: 'region'});
  const {compare} = new Intl.Collator(lang);
  const letters = Array.from({length: 26}, (_, at) => String.fromCharCode(65 + at));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => meantCountry(code) === code)
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, one], [, other]) => compare(one, other));
}

/** The code of the country that somebody wrote in words of any of five languages. */
export async function countryOf(_: State, text: string): Promise<string | undefined> {
  const {meantCountry} = await import('@countersign/campaign/schema');
  return meantCountry(text);
}
