// A new letter whose questions are not all answered yet. It is kept like a draft: nothing typed is lost.
import type {Block} from '@countersign/authoring';
import type {ReadLetter, TypedAnswers} from '../worker/start.ts';
import {kept} from './kept.ts';
import {writeNewest} from './newest.ts';

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

let last: Making | undefined;

/** The letter that is being made. */
export async function readMaking(): Promise<Making> {
  if (last) return last;
  const read = await kept()
    .read([['making']])
    .catch(() => ({values: []}));
  last = (read.values[0] as Making | undefined) ?? NOTHING_MADE;
  return last;
}

/** Keeps the letter that is being made. Where the browser keeps nothing, it lasts as long as the page. */
export async function writeMaking(making: Making): Promise<void> {
  last = making;
  await writeNewest('making', () => kept().write({put: [[['making'], making]]})).catch(() => {});
}

/** Whether something was typed that would be lost. */
export const isBegun = ({answers, blocks, pasted}: Making): boolean =>
  blocks.length > 0 || Boolean(pasted) || Object.values(answers).some((each) => each.trim() !== '');
