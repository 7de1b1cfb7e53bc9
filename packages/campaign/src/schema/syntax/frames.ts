// The objects and lists that are open at a place of a text, and their names in sentences.
import {excerpt} from '../../problem.js';

/** An object or a list that is open. */
export interface Frame {
  readonly bracket: '{' | '[';
  /** Offset of its bracket. */
  readonly at: number;
  /** The indentation of the line on which it begins. */
  readonly indent: number;
  /** The key under which it stands. Of a member of a list: undefined. */
  readonly key: string | undefined;
  /** The key that was read last. */
  current?: string;
  /** Number of the member that is read, from 1. */
  member: number;
  /** The best of its texts under `name`, `title`, `id` and the like. */
  label?: string;
  labelKey?: string;
}

/** Keys by whose texts an author knows a member, the best first. */
const LABELS = ['name', 'title', 'id', 'source', 'date'];

/** Notes the text of a key, if the frame can be called after it. */
export function noteLabel(frame: Frame | undefined, text: string): void {
  const rank = LABELS.indexOf(frame?.current ?? '');
  if (!frame || rank < 0) return;
  if (frame.labelKey !== undefined && LABELS.indexOf(frame.labelKey) <= rank) return;
  frame.label = text;
  frame.labelKey = frame.current!;
}

/** The place by names: `Signatories, AdGuard, country`. */
export function nameOf(frames: readonly Frame[]): string {
  const parts: string[] = [];
  for (const [depth, frame] of frames.entries()) {
    const outer = frames[depth - 1];
    if (outer?.bracket === '[') parts.push(frame.label === undefined ? `number ${outer.member}` : cut(frame.label));
    else if (frame.key !== undefined) parts.push(cut(frame.key));
  }
  const last = frames.at(-1);
  if (last?.bracket === '{' && last.current !== undefined) parts.push(cut(last.current));
  const name = parts.join(', ') || 'document';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A frame in a sentence: `The list "signatories"`, `The entry "AdGuard" of "signatories"`. */
export function frameName(frames: readonly Frame[], depth: number): string {
  const frame = frames[depth]!;
  const list = frames[depth - 1];
  const key = frame.key === undefined ? '' : ` ${excerpt(frame.key)}`;
  if (frame.bracket === '[') return `The list${key}`;
  if (list?.bracket !== '[') return key ? `The part${key}` : 'The document';
  const of = list.key === undefined ? '' : ` of ${excerpt(list.key)}`;
  return frame.label === undefined ? `Entry ${list.member}${of}` : `The entry ${excerpt(frame.label)}${of}`;
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
