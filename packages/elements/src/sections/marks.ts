import type {Citation} from '@countersign/campaign';
import {html} from 'lit';
import type {View} from './view.js';

/** Fewest neighbouring numbers that a mark shows as a range. */
const MIN_RANGE = 3;

/** Text and name of one footnote mark. */
export interface MarkWords {
  /** Text of the mark: `[4, 6–8]`. */
  readonly text: unknown;
  /** Name of the mark: "Sources 4, 6–8". It contains the text, so that speech input finds the mark (WCAG 2.5.3). */
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
  return {text: ['[', inRanges(view, ordered, (each) => citationText(view, each)), ']'], name: nameOf(view, ordered)};
}

/** Draws one citation in a mark: a number, and a locator. */
export function citationText({index, number, comma}: View, {source, locator}: Citation): unknown {
  const text = number(index.numbers.get(source)!);
  return locator === undefined ? text : html`${text}${comma}<bdi>${locator}</bdi>`;
}

/** Name of a mark that has one citation. */
export function citationName({index, words}: View, {source, locator}: Citation): string {
  const n = index.numbers.get(source)!;
  return locator === undefined ? words.source({n}) : words.sourceAt({n, locator});
}

function nameOf(view: View, ordered: readonly Citation[]): string {
  const {index, comma, number, words} = view;
  if (ordered.length === 1) return citationName(view, ordered[0]!);
  const plain = ({source, locator}: Citation) =>
    number(index.numbers.get(source)!) + (locator === undefined ? '' : comma + locator);
  return words.sourcesAt({list: inRanges(view, ordered, plain).join('')});
}

/** Draws the citations of a mark, with a range for each run of neighbouring numbers without locators. */
function inRanges<Drawn>(
  view: View,
  ordered: readonly Citation[],
  draw: (citation: Citation) => Drawn,
): (Drawn | string)[] {
  const separator = markSeparator(view, ordered);
  const parts: (Drawn | string)[] = [];
  for (let index = 0; index < ordered.length;) {
    const length = runLength(view, ordered.slice(index));
    const run = ordered.slice(index, index + length).map(draw);
    if (length >= MIN_RANGE) run.splice(1, length - 2);
    for (const [at, drawn] of run.entries()) {
      const before = at > 0 && length >= MIN_RANGE ? '–' : separator;
      parts.push(...(parts.length > 0 ? [before] : []), drawn);
    }
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
