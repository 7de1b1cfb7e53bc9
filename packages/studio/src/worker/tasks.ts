// The tasks of the thread by name. Each takes its state, and values that can be posted. Tasks that need much code import
// it when they first run.
import type {JsonObject} from '../document/json.ts';
import {patched, type Patch} from '../document/patches.ts';
import {approval, recordAnswer} from './approval.ts';
import {check} from './check.ts';
import {compare, showPublished} from './compare.ts';
import {happened} from './happened.ts';
import {lint} from './lint.ts';
import {acceptedEntries, remedies, repair} from './repair.ts';
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
  happened,
  compare,
  showPublished,
  repair,
  remedies,
  acceptedEntries,
  approval,
  recordAnswer,
  lint,
};

export type Tasks = typeof tasks;
