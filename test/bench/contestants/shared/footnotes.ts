// Footnotes of the benchmark's peers: sources are numbered as the document first cites them, those that nothing cites come
// last. `[@id]` and `[@id, locator]` in a text cite.
import type {Campaign, Evidence, Source} from './campaign.ts';

/** A piece of a text: words, or a mark for a source. */
export type Piece = string | {readonly number: number; readonly locator: string | undefined};

export interface Footnotes {
  /** The sources in the order of their numbers, the first of which is 1. */
  readonly sources: readonly Source[];
  /** A text with its marks, and then marks for the evidence that it does not cite itself. */
  pieces(text: string, evidence?: readonly Evidence[]): Piece[];
}

const CITATION = /\s*\[@([a-z0-9-]+)(?:, ([^[\]]+))?\]/g;

export function footnotesOf(campaign: Campaign): Footnotes {
  const numbers = new Map<string, number>();
  const numberOf = (source: string) => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };

  const pieces = (text: string, evidence: readonly Evidence[] = []): Piece[] => {
    const found: Piece[] = [];
    const cited = new Set<string>();
    let end = 0;
    for (const match of text.matchAll(CITATION)) {
      const [whole, source, locator] = match;
      if (match.index > end) found.push(text.slice(end, match.index));
      found.push({number: numberOf(source!), locator});
      cited.add(source!);
      end = match.index + whole.length;
    }
    if (end < text.length) found.push(text.slice(end));
    for (const {source, locator} of evidence) {
      if (locator || !cited.has(source)) found.push({number: numberOf(source), locator});
    }
    return found;
  };

  // Once in the order of the document, in which numbers are given. What is drawn later finds them.
  const {letter, demands, responses, statements, sources} = campaign;
  pieces(letter.summary);
  for (const {history} of demands) for (const {note, evidence} of history) pieces(note, evidence);
  for (const {text, evidence, rejoinder = ''} of responses) {
    pieces(text, evidence);
    pieces(rejoinder);
  }
  for (const {text, evidence} of statements) pieces(text, evidence);
  for (const {id} of sources) numberOf(id);

  return {
    sources: [...sources].sort((a, b) => numbers.get(a.id)! - numbers.get(b.id)!),
    pieces,
  };
}
