// Judges what a browser can see of a document that is online. The command sees more: see cli/src/deployed.
import {DOCUMENT_SECONDS, keptFor, withoutAuthorKeys} from '@countersign/authoring';
import {isSame, type Json} from '../../document/json.ts';
import {documentOf} from '../../session/history.ts';
import type {State} from '../state.ts';

/** An answer as the page has it. */
export interface SeenAnswer {
  readonly text: string;
  /** Headers, so far as a page of another site may read them. */
  readonly type: string | null;
  readonly cacheControl: string | null;
}

export interface SeenDeployment {
  readonly document: SeenAnswer;
  /** The revision under its number. Undefined if it is not there, or may not be read. */
  readonly kept: SeenAnswer | undefined;
  /** The text that was published here. */
  readonly published: string | undefined;
}

/** One thing that was looked at. `value` is what the server said. */
export interface DeployedFinding {
  readonly kind: 'same' | 'other-revision' | 'other-content' | 'unknown' | 'type' | 'lifetime' | 'kept' | 'kept-other';
  readonly isGood: boolean;
  readonly value?: string | number | undefined;
  readonly wanted?: string | number | undefined;
}

export interface Deployed {
  readonly findings: readonly DeployedFinding[];
  /** Whether the document that was published here is online. */
  readonly isOnline: boolean;
}

/** @param state - Its document stands in where nothing was published here yet. */
export function judgeDeployed(state: State, {document, kept, published}: SeenDeployment): Deployed {
  const live = documentOf(document.text);
  const wanted = published === undefined ? ownDocument(state) : documentOf(published);
  const same = sameness(live, wanted);
  return {findings: [same, typeOf(document), lifetimeOf(document), keptOf(live, kept)], isOnline: same.kind === 'same'};
}

/** The document of the state as it would be published. */
const ownDocument = ({document}: State): Json | undefined =>
  documentOf(new TextDecoder().decode(withoutAuthorKeys(new TextEncoder().encode(JSON.stringify(document)))));

const revisionOf = (document: Json | undefined): number | undefined => {
  const {revision} = Object(document) as {revision?: Json};
  return typeof revision === 'number' ? revision : undefined;
};

function sameness(live: Json | undefined, wanted: Json | undefined): DeployedFinding {
  if (live === undefined || wanted === undefined) return {kind: 'unknown', isGood: false};
  const [value, right] = [revisionOf(live), revisionOf(wanted)];
  if (isSame(live, wanted)) return {kind: 'same', isGood: true, value};
  return {kind: value === right ? 'other-content' : 'other-revision', isGood: false, value, wanted: right};
}

function typeOf({type}: SeenAnswer): DeployedFinding {
  const isGood = (type ?? '').split(';')[0]!.trim().toLowerCase() === 'application/json';
  return {kind: 'type', isGood, value: type ?? undefined, wanted: 'application/json'};
}

function lifetimeOf({cacheControl}: SeenAnswer): DeployedFinding {
  const value = keptFor(cacheControl);
  return {kind: 'lifetime', isGood: value !== undefined && value <= DOCUMENT_SECONDS, value, wanted: DOCUMENT_SECONDS};
}

function keptOf(live: Json | undefined, kept: SeenAnswer | undefined): DeployedFinding {
  const value = revisionOf(live);
  const copy = kept && documentOf(kept.text);
  if (copy === undefined) return {kind: 'kept', isGood: false, value};
  const isGood = isSame(copy, live);
  return {kind: isGood ? 'kept' : 'kept-other', isGood, value};
}
