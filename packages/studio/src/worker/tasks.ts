// The tasks of the thread by name. Each takes its state, and values that can be posted. Tasks that need much code import
// it when they first run.
import type {JsonObject} from '../document/json.ts';
import {patched, type Patch} from '../document/patches.ts';
import {check} from './check.ts';
import {fileText} from './file-text.ts';
import {readFile} from './read-file.ts';
import {readLetter, reviewAnswers} from './start.ts';
import type {State} from './state.ts';

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
};

export type Tasks = typeof tasks;
