import {comparePlaces, type Citation} from '@countersign/campaign';
import {html, nothing} from 'lit';
import {
  citationName,
  citationText,
  inOrder,
  markSeparator,
  safeHref,
  sourceEntry,
  usedIn,
  type View,
} from '@countersign/elements/sections.js';

/**
 * How marks and the sources in a list below them belong together. `linked`: by links in both directions. `plain`: by
 * their numbers alone, for editors that drop ids, in which such a link would lead nowhere.
 */
export const FOOTNOTES = ['linked', 'plain'] as const;
export type Footnotes = (typeof FOOTNOTES)[number];

/**
 * The footnote marks of one rendering. If the rendering has a list of sources, marks and sources link to each other,
 * unless footnotes are plain. If it has none, a mark links to the source's own address.
 */
export class StaticFootnotes {
  readonly #prefix: string | undefined;
  readonly #isPlain: boolean;
  /** Ids of the first mark in each place drawn so far, by source and place. */
  readonly #places = new Map<string, Map<string, string>>();
  /** Sources without an address whose entry stands at a mark. */
  readonly #described = new Set<string>();
  #drawn = 0;

  /**
   * @param prefix - Beginning of all ids, which no other rendering on the page may use. Leave it undefined if the
   *   rendering has no list of sources.
   */
  constructor(prefix: string | undefined, footnotes: Footnotes = 'linked') {
    this.#prefix = prefix;
    this.#isPlain = footnotes === 'plain';
  }

  /** Draws the mark of neighbouring citations: one link for each, because a link has one address. */
  draw(view: View, citations: readonly Citation[], place: string): unknown {
    const ordered = inOrder(view, citations);
    const separator = markSeparator(view, ordered);
    const links = ordered.map((citation, index) => [
      index > 0 ? separator : nothing,
      this.#link(view, citation, place, ordered.length === 1),
    ]);
    const isOne = ordered.length === 1;
    const described = this.#prefix === undefined ? this.#descriptions(view, ordered) : nothing;
    return html`<sup>${isOne ? links : ['[', links, ']']}</sup>${described}`;
  }

  /** Draws the link of one citation. The brackets of a mark with one citation are part of its link. */
  #link(view: View, citation: Citation, place: string, isOne: boolean): unknown {
    const {source} = citation;
    const text = isOne ? ['[', citationText(view, citation), ']'] : citationText(view, citation);
    const name = citationName(view, citation);
    if (this.#prefix !== undefined) {
      const id = `${this.#prefix}-cite-${++this.#drawn}`;
      const places = this.#places.get(source) ?? new Map<string, string>();
      this.#places.set(source, places);
      if (!places.has(place)) places.set(place, id);
      if (this.#isPlain) return text;
      return html`<a id=${id} href="#${this.sourceId(view, source)}" role="doc-noteref" aria-label=${name}>${text}</a>`;
    }
    const {url} = view.index.sources.get(source)!;
    return url
      ? html`<a
          href=${safeHref(url)}
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          role="doc-noteref"
          aria-label=${name}
          >${text}</a
        >`
      : text;
  }

  /** Describes sources that have neither an address nor a list to link to, at the first mark of each. */
  #descriptions(view: View, citations: readonly Citation[]): unknown[] {
    return citations.flatMap(({source}) => {
      const entry = view.index.sources.get(source)!;
      if (entry.url || this.#described.has(source)) return [];
      this.#described.add(source);
      return [' (', sourceEntry(view, entry), ')'];
    });
  }

  /** The cited sources, each once. Marks that are drawn meanwhile add theirs at the end. */
  cited(): IterableIterator<string> {
    return this.#places.keys();
  }

  /** Returns the id of a source's entry, to which its marks link. Undefined if footnotes are plain. */
  sourceId({index}: View, source: string): string | undefined {
    if (this.#isPlain) return undefined;
    return `${this.#prefix}-source-${index.numbers.get(source)!}`;
  }

  /** Draws links from a source back to the first mark in each place. Call it when all marks are drawn. */
  backLinks(view: View, source: string): unknown {
    const places = [...(this.#places.get(source) ?? [])].sort(([a], [b]) => comparePlaces(a, b));
    return usedIn(
      view,
      source,
      places.map(([place]) => place),
      {
        draw: (text, name, index) =>
          this.#isPlain
            ? text
            : html`<a href="#${places[index]![1]}" role="doc-backlink" aria-label=${name}>${text}</a>`,
      },
    );
  }
}
