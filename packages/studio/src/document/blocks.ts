// The letter's own words: paragraphs, headings and lists, and how one becomes another. Pure.
import {isList, isObject, listAt, memberOf, spliced, withValue, type Json, type JsonObject} from './json.ts';
import {languageOf, textIn} from './text.ts';

export const BLOCKS = '/letter/blocks';

export const BLOCK_KINDS = ['paragraph', 'heading', 'list', 'numbered'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A part of a text that has the caret: a block, or a point of its list. */
export interface Caret {
  readonly block: number;
  readonly point?: number | undefined;
  readonly offset: number;
}

/** A change of the blocks, and where the caret is then. */
export interface Rewritten {
  readonly document: JsonObject;
  readonly caret: Caret;
}

export function kindOfBlock(block: Json | undefined): BlockKind {
  if (isObject(block) && Object.hasOwn(block, 'heading')) return 'heading';
  if (!isObject(block) || !Object.hasOwn(block, 'list')) return 'paragraph';
  return block['ordered'] === true ? 'numbered' : 'list';
}

/** Whether a block is drawn as a list. It may have no point yet. */
const isListBlock = (block: Json | undefined): boolean => !['paragraph', 'heading'].includes(kindOfBlock(block));

export const pointsOf = (block: Json | undefined): readonly Json[] => {
  const points = memberOf(block, 'list');
  return isList(points) ? points : [];
};

/** The pointer of a text in the blocks. */
export function pointerOfText(document: JsonObject, {block, point}: Pick<Caret, 'block' | 'point'>): string {
  const own = `${BLOCKS}/${block}`;
  if (point !== undefined) return `${own}/list/${point}`;
  return kindOfBlock(listAt(document, BLOCKS)[block]) === 'heading' ? `${own}/heading` : own;
}

/** The text of a paragraph or heading, in all its languages. */
const textOf = (block: Json | undefined): Json =>
  (kindOfBlock(block) === 'heading' ? memberOf(block, 'heading') : block) ?? '';

const put = (document: JsonObject, at: number, removed: number, blocks: readonly Json[]): JsonObject =>
  withValue(document, BLOCKS, spliced(listAt(document, BLOCKS), at, removed, blocks));

/** The letter with a block of another kind. The points of a list become paragraphs. */
export function withKind(document: JsonObject, at: number, kind: BlockKind): JsonObject {
  const block = listAt(document, BLOCKS)[at];
  if (block === undefined || kindOfBlock(block) === kind) return document;
  const isOne = kind === 'paragraph' || kind === 'heading';
  const wasList = isObject(block) && Object.hasOwn(block, 'list');
  const texts = wasList ? pointsOf(block) : [textOf(block)];
  if (!isOne) return put(document, at, 1, [{list: texts, ...(kind === 'numbered' && {ordered: true})}]);
  const blocks = texts.map((text): Json => (kind === 'heading' ? {heading: text} : text));
  return put(document, at, 1, blocks);
}

/** The caret at the beginning of a block: of its first point, if it is a list that has one. */
export function startOf(block: Json | undefined, at: number): Caret {
  return {block: at, offset: 0, ...(isListBlock(block) && pointsOf(block).length > 0 && {point: 0})};
}

/** Whether a block is a paragraph or heading in which nothing is written, in any language. */
function isBlank(block: Json | undefined): boolean {
  const text = isObject(block) && Object.keys(block).join() === 'heading' ? (block['heading'] ?? '') : block;
  const isTexts = isObject(text) && !Object.hasOwn(text, 'heading') && !Object.hasOwn(text, 'list');
  return text === '' || (isTexts && Object.values(text).every((each) => each === ''));
}

/** The place for a pasted text: the end of the letter, or a block of the letter as it was when it was pasted. */
export type PasteTarget = 'end' | {readonly block: number; readonly of: JsonObject};

/**
 * The index of a block after other changes. If something has changed in it or before it, it counts from the end, as
 * long as nothing has changed behind it.
 */
function indexNow(document: JsonObject, {block, of}: Exclude<PasteTarget, 'end'>): number {
  const [before, now] = [listAt(of, BLOCKS), listAt(document, BLOCKS)];
  if (before.slice(0, block + 1).every((each, at) => each === now[at])) return block;
  const fromEnd = before.length - block;
  const isSameBehind = before.slice(block + 1).every((each, at) => each === now.at(at + 1 - fromEnd));
  return Math.min(isSameBehind ? now.length - fromEnd : block, now.length - 1);
}

/**
 * The letter with pasted blocks after a block, or in its place if nothing is written there.
 *
 * @param pasted - At least one block.
 * @param held - The caret in a text in which the person writes on. Otherwise it goes to the last of the pasted blocks.
 */
export function withPasted(
  document: JsonObject,
  pasted: readonly Json[],
  target: PasteTarget,
  held?: Caret,
): Rewritten {
  const blocks = listAt(document, BLOCKS);
  const index = target === 'end' ? blocks.length - 1 : indexNow(document, target);
  const isReplaced = target !== 'end' && index >= 0 && isBlank(blocks[index]);
  const first = isReplaced ? index : index + 1;
  const next = put(document, first, isReplaced ? 1 : 0, pasted);
  if (held && !(isReplaced && held.block === index)) {
    const shift = held.block > index ? pasted.length - (isReplaced ? 1 : 0) : 0;
    return {document: next, caret: {...held, block: held.block + shift}};
  }
  const last = pasted.at(-1);
  const start = startOf(last, first + pasted.length - 1);
  return {document: next, caret: start.point === undefined ? start : {...start, point: pointsOf(last).length - 1}};
}

/** One text cut in two. Its other languages stay with the first part: only a person knows where they part. */
function cut(text: Json, offset: number, own: string): readonly [before: Json, after: string] {
  const written = textIn(text, own, own);
  const [before, after] = [written.slice(0, offset).trimEnd(), written.slice(offset).trimStart()];
  return [isObject(text) ? {...text, [own]: before} : before, after];
}

/** Two texts as one, in each language that either has. */
function joined(one: Json, other: Json, own: string): Json {
  if (!isObject(one) && !isObject(other)) return bind(textIn(one, own, own), textIn(other, own, own));
  const tags = new Set([own, ...[one, other].flatMap((text) => (isObject(text) ? Object.keys(text) : []))]);
  return Object.fromEntries([...tags].map((tag) => [tag, bind(textIn(one, tag, own), textIn(other, tag, own))]));
}
const bind = (one: string, other: string): string => [one, other].filter((text) => text !== '').join(' ');

/** The letter in which what follows the caret is a block or a point of its own. */
export function split(document: JsonObject, {block: at, point, offset}: Caret): Rewritten {
  const own = languageOf(document);
  const block = listAt(document, BLOCKS)[at];
  if (point === undefined) {
    const [before, after] = cut(textOf(block), offset, own);
    const first = kindOfBlock(block) === 'heading' ? {heading: before} : before;
    return {document: put(document, at, 1, [first, after]), caret: {block: at + 1, offset: 0}};
  }
  const points = pointsOf(block);
  const text = points[point] ?? '';
  // An empty point at the end of a list ends it.
  if (point === points.length - 1 && point > 0 && textIn(text, own, own) === '' && isObject(block)) {
    const list = {...block, list: points.slice(0, -1)};
    return {document: put(document, at, 1, [list, '']), caret: {block: at + 1, offset: 0}};
  }
  const [before, after] = cut(text, offset, own);
  const next = withValue(document, `${BLOCKS}/${at}/list`, points.toSpliced(point, 1, before, after));
  return {document: next, caret: {block: at, point: point + 1, offset: 0}};
}

/** The letter in which a block or a point goes on with what was before it. Undefined if nothing is before it. */
export function joinedWithPrevious(
  document: JsonObject,
  {block: at, point}: Omit<Caret, 'offset'>,
): Rewritten | undefined {
  const own = languageOf(document);
  const blocks = listAt(document, BLOCKS);
  const block = blocks[at];
  if (point !== undefined && point > 0) {
    const points = pointsOf(block);
    const before = points[point - 1]!;
    const next = points.toSpliced(point - 1, 2, joined(before, points[point]!, own));
    const caret = {block: at, point: point - 1, offset: textIn(before, own, own).length};
    return {document: withValue(document, `${BLOCKS}/${at}/list`, next), caret};
  }
  // The first point of a list becomes a paragraph.
  if (point === 0 && isObject(block)) {
    const [first = '', ...others] = pointsOf(block);
    const rest = others.length > 0 ? [{...block, list: others}] : [];
    return {document: put(document, at, 1, [first, ...rest]), caret: {block: at, offset: 0}};
  }
  const previous = blocks[at - 1];
  if (previous === undefined || block === undefined) return undefined;
  const text = textOf(block);
  if (isObject(previous) && isListBlock(previous)) {
    const {list: points} = previous;
    if (!isList(points)) return undefined;
    const last = points.at(-1) ?? '';
    const list = [...points.slice(0, -1), joined(last, text, own)];
    const caret = {block: at - 1, point: list.length - 1, offset: textIn(last, own, own).length};
    return {document: put(document, at - 1, 2, [{...previous, list}]), caret};
  }
  const before = textOf(previous);
  const both = joined(before, text, own);
  const next = kindOfBlock(previous) === 'heading' ? {heading: both} : both;
  return {document: put(document, at - 1, 2, [next]), caret: {block: at - 1, offset: textIn(before, own, own).length}};
}
