import type {Citation} from '@countersign/campaign';
import {html} from 'lit';
import type {View} from './view.js';

/** Fewest neighbouring numbers that a mark shows as a range. */
const MIN_RANGE = 3;

/** Text and name of one footnote mark. */
export interface MarkWords {
  /** Text of the mark: `[4, 6–8]`. */
  readonly text: unknown;
  /** Name of the mark for assistive technology: "Sources 4, 6–8". It has the text in it, for readers who speak it. */
  readonly name: string;
}

/** Sorts citations by the number of their source, and drops repeated ones. A whole source comes before its parts. */
export function inOrder({index}: View, citations: readonly Citation[]): Citation[] {
  const different = new Map(citations.map((citation) => [`${citation.source} ${citation.locator ?? ''}`, citation]));
  const numberOf = ({source}: Citation) => index.numbers.get(source)!;
  const isPart = ({locator}: Citation) => Number(locator !== undefined);
  return [...different.values()].sort((a, b) => numberOf(a) - numberOf(b) || isPart(a) - isPart(b));
}

/** Sources of citations, each once, in the order of their numbers. */
export function sourcesOf(view: View, citations: readonly Citation[]): string[] {
  return [...new Set(inOrder(view, citations).map(({source}) => source))];
}

/** Separates what a mark cites. A semicolon does if there are locators, because a comma stands before these. */
export function markSeparator({comma, language}: View, citations: readonly Citation[]): string {
  if (citations.every(({locator}) => locator === undefined)) return comma;
  return language === 'ar' ? '؛ ' : '; ';
}

/** Composes the text and the name of a mark for neighbouring citations. */
export function markWords(view: View, citations: readonly Citation[]): MarkWords {
  const ordered = inOrder(view, citations);
  const separator = markSeparator(view, ordered);
  const parts = rangesOf(view, ordered, citationText).map((part, index) => (index > 0 ? [separator, part] : part));
  const name =
    ordered.length === 1
      ? citationName(view, ordered[0]!)
      : view.words.sourcesAt({
          list: rangesOf(view, ordered, plainCitation)
            .map((part) => (typeof part === 'string' ? part : part.join('')))
            .join(separator),
        });
  return {text: ['[', parts, ']'], name};
}

/** Draws one citation in a mark: a number, and a locator. */
export function citationText({index, number, comma}: View, {source, locator}: Citation): unknown {
  const text = number(index.numbers.get(source)!);
  return locator === undefined ? text : html`${text}${comma}<bdi>${locator}</bdi>`;
}

/** Writes one citation in a mark as plain text. */
function plainCitation({index, number, comma}: View, {source, locator}: Citation): string {
  const text = number(index.numbers.get(source)!);
  return locator === undefined ? text : text + comma + locator;
}

/** Name of a mark that has one citation. */
export function citationName({index, words}: View, {source, locator}: Citation): string {
  const n = index.numbers.get(source)!;
  return locator === undefined ? words.source({n}) : words.sourceAt({n, locator});
}

/** Draws the citations, with a range for each run of neighbouring numbers without locators. */
function rangesOf<Text>(
  view: View,
  ordered: readonly Citation[],
  draw: (view: View, citation: Citation) => Text,
): (Text | (Text | string)[])[] {
  const parts: (Text | (Text | string)[])[] = [];
  for (let index = 0; index < ordered.length;) {
    const length = runLength(view, ordered.slice(index));
    const run = ordered.slice(index, index + length);
    const texts = run.map((citation) => draw(view, citation));
    if (length >= MIN_RANGE) parts.push([texts[0]!, '–', texts.at(-1)!]);
    else parts.push(...texts);
    index += length;
  }
  return parts;
}

/** How many citations without locators follow each other by number, from the first. At least 1. */
function runLength({index}: View, citations: readonly Citation[]): number {
  const [first] = citations;
  const start = index.numbers.get(first!.source)!;
  const end = citations.findIndex(
    ({source, locator}, offset) => locator !== undefined || index.numbers.get(source)! !== start + offset,
  );
  return end === -1 ? citations.length : Math.max(1, end);
}
