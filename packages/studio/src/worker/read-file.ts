// Says what a file is that somebody opens, what is wrong with it, and what can be repaired.
import {decodeFile, examine, fixDocument, type NamedProblem, type Rewrite} from '@countersign/authoring';
import {MAX_DOCUMENT_BYTES} from '@countersign/campaign';
import {isObject, type Json} from '../document/json.ts';
import {documentOf} from '../session/history.ts';
import type {State} from './state.ts';

export type ReadFile =
  /** A campaign document, or what was meant to be one. */
  | {
      readonly kind: 'document' | 'broken';
      readonly text: string;
      readonly problems: readonly NamedProblem[];
      /** The values that can be repaired, and the text after that. Without it, nothing can be repaired. */
      readonly repair?: Repair | undefined;
    }
  /** Words, perhaps those of a letter. */
  | {readonly kind: 'words'; readonly text: string}
  /** Something else, such as a Word file. The sentence is English, as all of the check. */
  | {readonly kind: 'other'; readonly message: string}
  /** JSON that is no campaign document. */
  | {readonly kind: 'foreign' | 'large'};

export interface Repair {
  readonly text: string;
  readonly rewrites: readonly Rewrite[];
  /** Whether the text is a document then. */
  readonly isDocument: boolean;
  /** How many problems are left. */
  readonly left: number;
}

/** Reads a file. Never throws. */
export function readFile(_: State, bytes: Uint8Array<ArrayBuffer>, now = new Date()): ReadFile {
  if (bytes.length > MAX_DOCUMENT_BYTES) return {kind: 'large'};
  const decoded = decodeFile(bytes, 'campaign.json');
  if (!decoded.ok) return {kind: 'other', message: decoded.problem.message};
  const {text} = decoded;
  const start = text.replace(/^\uFEFF/, '').trimStart();
  const document = documentOf(text);
  if (document ? !isCampaign(document) : isOtherJson(text)) return {kind: 'foreign'};
  if (!document && !/^[{“”„«]/.test(start)) return {kind: 'words', text};
  const {problems} = examined(text, now);
  return {kind: document ? 'document' : 'broken', text, problems, repair: repairOf(text, now)};
}

function repairOf(text: string, now: Date): Repair | undefined {
  const {text: repaired, rewrites} = fixDocument(text);
  if (rewrites.length === 0) return undefined;
  const document = documentOf(repaired);
  const isDocument = document !== undefined && isCampaign(document);
  return {text: repaired, rewrites, isDocument, left: examined(repaired, now).problems.length};
}

const examined = (text: string, now: Date) => examine(new TextEncoder().encode(text), now);

/** Keys of which every document has some, however unfinished it is. */
const KEYS = ['letter', 'signatories', 'demands', 'publisher', 'sources'];

const isCampaign = (document: Json): boolean => isObject(document) && KEYS.some((key) => Object.hasOwn(document, key));

function isOtherJson(text: string): boolean {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'object';
  } catch {
    return false;
  }
}
