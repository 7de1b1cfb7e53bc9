// Words of fields that stand at several places with the same meaning: evidence, archived copies, short names.

/** Label and help of a field. */
export type FieldWord = readonly [label: string, help?: string];
export type FieldWords = Readonly<Record<string, FieldWord>>;

export interface SharedFields {
  /** The id of a member. */
  readonly id: FieldWord;
  readonly evidence: FieldWord;
  readonly source: FieldWord;
  readonly locator: FieldWord;
  readonly quote: FieldWord;
  readonly brief: FieldWord;
  readonly archived: FieldWord;
  readonly archivedUrl: FieldWord;
  readonly archivedDate: FieldWord;
  readonly archivedBy: FieldWord;
  /** A name in a list of names. */
  readonly name: FieldWord;
  /** The names of the statuses. Each can be narrowed for a demand. */
  readonly statuses: Readonly<Record<string, string>>;
}

const WITH_ID = ['letter/addressees', 'signatories', 'demands', 'responses', 'statements', 'sources'];
const WITH_EVIDENCE = ['demands/*/history', 'responses', 'statements'];
const WITH_COPY = ['letter/texts', 'sources'];

/** The words of all places: those of single ones, and those that several share. */
export const everyField = (own: FieldWords, shared: SharedFields): FieldWords => ({
  ...Object.fromEntries(WITH_ID.map((list) => [`/${list}/*/id`, shared.id])),
  ...Object.fromEntries(
    WITH_EVIDENCE.flatMap((list) => [
      [`/${list}/*/evidence`, shared.evidence],
      [`/${list}/*/evidence/*/source`, shared.source],
      [`/${list}/*/evidence/*/locator`, shared.locator],
      [`/${list}/*/evidence/*/quote`, shared.quote],
    ]),
  ),
  ...Object.fromEntries(
    WITH_COPY.flatMap((list) => [
      [`/${list}/*/archived`, shared.archived],
      [`/${list}/*/archived/url`, shared.archivedUrl],
      [`/${list}/*/archived/date`, shared.archivedDate],
      [`/${list}/*/archived/by`, shared.archivedBy],
    ]),
  ),
  '/demands/*/history/*/brief': shared.brief,
  '/responses/*/brief': shared.brief,
  '/sources/*/publishers/*': shared.name,
  '/sources/*/authors/*': shared.name,
  ...Object.fromEntries(
    Object.entries(shared.statuses).map(([status, name]) => [`/demands/*/criteria/${status}`, [name] as const]),
  ),
  ...own,
});
