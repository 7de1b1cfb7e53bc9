/** Checks, warnings and repairs for authors of campaign documents: pure functions, for Node and browsers. */
export {
  approvalRequests,
  publishedAs,
  requestsTo,
  type ApprovalRequest,
  type ToldChange,
} from './approvals/approval-requests.js';
export {findSignatory, type FoundSignatory} from './approvals/find-signatory.js';
export {recordApproval, type Answer, type RecordedApproval} from './approvals/record-approval.js';
export {archiveOf, KNOWN_ARCHIVES, toldByCopy, type KnownArchive} from './archives/known-archives.js';
export {readPage, type PageText} from './archives/page-text.js';
export {holdsQuote, wordsOf} from './archives/quoted-words.js';
export {recordCopy, type FoundCopy, type RecordedCopy} from './archives/record-copy.js';
export {sourceCopies, type ArchiveAddress, type QuotedWords, type SourceCopies} from './archives/source-copies.js';
export {addressOfWords} from './archives/text-fragment.js';
export {blocksOf, blocksOfText, type Pasted} from './blocks/blocks.js';
export {blocksOfHtml} from './blocks/html.js';
export type {Block} from './blocks/writer.js';
export {compareCampaigns} from './compare/compare.js';
export {inEnglish, type Sentence} from './compare/english/sentences.js';
export {CHANGE_GROUPS, type ChangeGroup, type RevisionChange} from './compare/revision-change.js';
export {revisionChanges} from './compare/revision-changes.js';
export {staleBriefs} from './compare/stale-briefs.js';
export {addDemand, recordHappening, type DemandChange, type Happening, type NewDemand} from './demands/demands.js';
export {DOCUMENT_SECONDS, keptFor, YEAR_SECONDS} from './deployed/lifetime.js';
export {comparableText} from './deployed/published-text.js';
export {decodeFile, type Decoded} from './decode-file.js';
export {schemaWarnings, withoutAuthorKeys} from './examine/author-keys.js';
export {decode, examine, type Examined} from './examine/examine.js';
export {grouped, inOrder, nameProblem, namesOf, type NamedPlace, type NamedProblem} from './examine/named-problem.js';
export {edit, type Edit, type Edited, type Reason} from './edit/edit.js';
export {insertByDate} from './edit/insert-by-date.js';
export type {Json} from './edit/json.js';
export {editSafely, type SafelyEdited} from './edit/safe-edit.js';
export type {Gap, GapKind} from './gaps/gap.js';
export {gapsOf, namedGaps} from './gaps/gaps.js';
export {changedText} from './fix/changed-text.js';
export {textOf} from './edit/text-of.js';
export {logoFault, type ReadLogo} from './logos/logo-fault.js';
export {fileFault, logoProblem, namedLogos, type NamedLogo} from './logos/named-logo.js';
export {stripped} from './pictures/content.js';
export type {Fault} from './pictures/fault.js';
export {PICTURE_KINDS, readPicture, type Picture, type PictureKind, type PictureResult} from './pictures/picture.js';
export {fixDocument, type Fixed, type Rewrite} from './fix/fix.js';
export {atRevision} from './publish/next-revision.js';
export {succession, type PublishedBefore, type Succession, type Successor} from './publish/succession.js';
export {passages, type Passage} from './passages.js';
export {answer, defaultAnswer, type Answered} from './start/answer.js';
export {startDocument, withoutTitle, type StartOptions} from './start/document.js';
export {unknownNote} from './start/unknown-note.js';
export {isAsked, NOT_SENT, QUESTIONS, type Answers, type Asked, type Question} from './start/questions.js';
export {readReferences, type ImportedSource, type ReferencesResult} from './references/import.js';
export {readPictureHeader, type PictureHeader, type PictureHeaderResult} from './pictures/picture-header.js';
export {sizedSvg} from './pictures/svg-header.js';
export {FIELDS, type Field} from './signatories/columns.js';
export {
  readSignatories,
  type AddedSignatory,
  type LeftOutRow,
  type SignatoriesOptions,
  type SignatoriesResult,
} from './signatories/import.js';
export {readColumns, type FoundColumn, type FoundColumns} from './signatories/read-columns.js';
export {readTable, type Row, type Table} from './tables/read-table.js';
export {writeCsv} from './tables/write-csv.js';
export {acceptance, isAcceptable, withoutAccepted, type Accepted} from './warnings/accepted.js';
export type {Warning, WarningKind} from './warnings/warning.js';
export {exportTranslation, TRANSLATION_FORMATS, type ExportedTranslation} from './translate/export.js';
export {importTranslation, type TranslationOptions, type TranslationResult} from './translate/import.js';
export {textsToTranslate, type TranslatableText, type TranslationState} from './translate/texts.js';
export {warningsOf} from './warnings/warnings.js';
export {warningsLeft} from './warnings/warnings-left.js';
