// The tasks of the thread by name. Each takes its state, and values that can be posted. A task that needs much code
// imports it when it first runs.
import type {JsonObject} from '../document/json.ts';
import {patched, type Patch} from '../document/patches.ts';
import {approval, recordAnswer} from './approval.ts';
import {check} from './check.ts';
import {fileText} from './file-text.ts';
import {readFile} from './read-file.ts';
import {readLetter, reviewAnswers} from './start.ts';
import {readPicture, sizedSvg} from './pictures.ts';
import {countries, countryOf, readColumns, readSignatories} from './signatories.ts';
import {compare} from './compare.ts';
import {happened} from './happened.ts';
import {lint} from './lint.ts';
import {meant} from './meant.ts';
import {acceptedEntries, remedies, repair} from './repair.ts';
import {judgeDeployed, layPicture, listPictures, nextRevision, planFolder, publish} from './publish/tasks.ts';
import type {State} from './state.ts';
import {archives, copyAt, pastedLetter, references} from './writing.ts';
import {changedWords, exportTranslation, importTranslation, textsToTranslate} from './translations.ts';

export const tasks = {
  /** Takes in a document. */
  open(state: State, document: JsonObject, published?: string): void {
    state.document = document;
    state.published = published;
  },
  /** Changes the document as the page has changed its own. */
  change(state: State, patches: readonly Patch[]): void {
    state.document = patched(state.document, patches);
  },
  /** Takes in the text of the revision that is public now. */
  setPublished(state: State, published: string): void {
    state.published = published;
  },
  check,
  fileText,
  readFile,
  readLetter,
  reviewAnswers,
  readColumns,
  readSignatories,
  countries,
  countryOf,
  readPicture,
  sizedSvg,
  textsToTranslate,
  changedWords,
  exportTranslation,
  importTranslation,
  happened,
  compare,
  repair,
  remedies,
  acceptedEntries,
  approval,
  recordAnswer,
  lint,
  meant,
  publish,
  nextRevision,
  listPictures,
  planFolder,
  layPicture,
  judgeDeployed,
  archives,
  copyAt,
  pastedLetter,
  references,
};

export type Tasks = typeof tasks;
