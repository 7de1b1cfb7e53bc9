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
import {compare, showPublished} from './compare.ts';
import {happened} from './happened.ts';
import {lint} from './lint.ts';
import {acceptedEntry, remedies, repair} from './repair.ts';
import type {Deployed, SeenDeployment} from './publish/deployed.ts';
import type {LaidPicture} from './publish/pictures.ts';
import type {PublishAnswer, PublishRequest} from './publish/request.ts';
import type {WantedPicture} from '@countersign/render';
import type {State} from './state.ts';
import {archives, copyAt, firstNote, pastedLetter, references} from './writing.ts';
import {changedWords, exportTranslation, importTranslation, languageTag, textsToTranslate} from './translations.ts';

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
  languageTag,
  happened,
  compare,
  showPublished,
  repair,
  remedies,
  acceptedEntry,
  approval,
  recordAnswer,
  lint,
  /** Takes in the text of the revision that is public now. */
  setPublished(state: State, published: string): void {
    state.published = published;
  },
  /** Makes the folder that is served. */
  async publish(state: State, request: PublishRequest): Promise<PublishAnswer> {
    const [{publishFolder}, {RELEASE}] = await Promise.all([
      import('./publish/publish.ts'),
      import('./publish/release.ts'),
    ]);
    return publishFolder(state, RELEASE, request);
  },
  async nextRevision(state: State): Promise<string> {
    return (await import('./publish/next-revision.ts')).nextRevision(state);
  },
  async listPictures(state: State, earlier?: readonly string[]): Promise<readonly WantedPicture[]> {
    return (await import('./publish/pictures.ts')).listPictures(state, earlier);
  },
  async layPicture(
    state: State,
    wanted: WantedPicture,
    widths: ReadonlyMap<string, number>,
  ): Promise<LaidPicture | undefined> {
    return (await import('./publish/pictures.ts')).layPicture(state, wanted, widths);
  },
  async judgeDeployed(state: State, seen: SeenDeployment): Promise<Deployed> {
    return (await import('./publish/deployed.ts')).judgeDeployed(state, seen);
  },
  archives,
  copyAt,
  firstNote,
  pastedLetter,
  references,
};

export type Tasks = typeof tasks;
