// Footnotes of the benchmark's peers: sources are numbered as the document first cites them, those that nothing cites
// come last. `[@id]` and `[@id, locator]` in a text cite.
import type {Campaign, Evidence, Source} from './campaign.ts';

/** A mark for a source. It leads to the entry in the list, or out to the source where there is no list yet. */
export interface Mark {
  readonly number: number;
  readonly locator: string | undefined;
  readonly href: string;
}

/** A piece of a text: words, or a mark. */
export type Piece = string | Mark;

export interface Footnotes {
  /** Sorts the sources by their numbers, the first of which is 1. Only the list needs that. */
  sources(): readonly Source[];
  /** A text with its marks, and then marks for the evidence that it does not cite itself. */
  pieces(text: string, evidence?: readonly Evidence[]): Piece[];
  /** The same for an overview: its marks lead out to the sources. */
  piecesOut(text: string, evidence?: readonly Evidence[]): Piece[];
}

const CITATION = /\s*\[@([a-z0-9-]+)(?:, ([^[\]]+))?\]/g;

export function footnotesOf(campaign: Campaign): Footnotes {
  const numbers = new Map<string, number>();
  const numberOf = (source: string) => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };

  let addresses: ReadonlyMap<string, string> | undefined;
  const toEntry = (id: string) => `#source-${numberOf(id)}`;
  const piecesTo = (hrefOf: (id: string) => string, text: string, evidence: readonly Evidence[] = []): Piece[] => {
    const found: Piece[] = [];
    const cited = new Set<string>();
    let end = 0;
    for (const match of text.matchAll(CITATION)) {
      const [whole, source, locator] = match;
      if (match.index > end) found.push(text.slice(end, match.index));
      found.push({number: numberOf(source!), locator, href: hrefOf(source!)});
      cited.add(source!);
      end = match.index + whole.length;
    }
    if (end < text.length) found.push(text.slice(end));
    for (const {source, locator} of evidence) {
      if (locator || !cited.has(source)) found.push({number: numberOf(source), locator, href: hrefOf(source)});
    }
    return found;
  };

  const pieces: Footnotes['pieces'] = (text, evidence) => piecesTo(toEntry, text, evidence);

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
    sources: () => [...sources].sort((a, b) => numbers.get(a.id)! - numbers.get(b.id)!),
    pieces,
    piecesOut(text, evidence) {
      addresses ??= new Map(sources.map(({id, url}) => [id, url]));
      return piecesTo((id) => addresses!.get(id)!, text, evidence);
    },
  };
}
