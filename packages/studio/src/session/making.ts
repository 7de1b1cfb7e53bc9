// A new letter whose questions are not all answered yet. Where the browser has room, each key is kept before the next.
import type {Block} from '@countersign/authoring';
import type {ReadLetter, TypedAnswers} from '../worker/start.ts';
import {isObject, type Json} from '../document/json.ts';

export interface Making {
  readonly answers: TypedAnswers;
  /** The words of the letter, if they were pasted. */
  readonly blocks: readonly Block[];
  /** The text that was pasted, without its layout. */
  readonly pasted?: string | undefined;
  /** The parts that were recognised in it. */
  readonly found?: ReadLetter | undefined;
}

export const NOTHING_MADE: Making = {answers: {}, blocks: []};

const KEY = 'countersign-studio-new-letter';

/** The letter of a browser that keeps nothing. It lasts as long as the page. */
let unkept: Making | undefined;

/** The letter that is being made. */
export function readMaking(): Making {
  if (unkept) return unkept;
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Json;
    return isMaking(kept) ? (kept as unknown as Making) : NOTHING_MADE;
  } catch {
    return NOTHING_MADE;
  }
}

/**
 * Keeps the letter that is being made. `localStorage` has it when this returns. A database would have it later, and
 * WebKit drops what a page that ends has not begun to write.
 */
export function writeMaking(making: Making): void {
  unkept = undefined;
  try {
    if (isBegun(making)) localStorage.setItem(KEY, JSON.stringify(making));
    else localStorage.removeItem(KEY);
  } catch {
    unkept = making;
  }
}

/** Whether the letter would end with the page. */
export const isMakingAtRisk = (): boolean => unkept !== undefined && isBegun(unkept);

/** Whether something was typed that would be lost. */
export const isBegun = ({answers, blocks, pasted}: Making): boolean =>
  blocks.length > 0 || Boolean(pasted) || Object.values(answers).some((each) => each.trim() !== '');

function isMaking(kept: Json): boolean {
  if (!isObject(kept) || !isObject(kept.answers) || !Array.isArray(kept.blocks)) return false;
  return Object.values(kept.answers).every((answer) => typeof answer === 'string');
}
