import {html, nothing} from 'lit';
import {safeHref, separated, sourceEntry, type View} from '@countersign/elements/sections.js';

/** Where a footnote mark stands. */
interface MarkPlace {
  /** Id of the mark's element. */
  readonly id: string;
  /** Name of the section in which the mark stands, in the reader's language. */
  readonly section: string;
}

/**
 * The footnote marks of one rendering. If the rendering has a list of sources, marks and sources link to each other. If
 * it has none, a mark links to the source's own address.
 */
export class StaticFootnotes {
  readonly #prefix: string | undefined;
  /** Places of the marks drawn so far, by source. */
  readonly #places = new Map<string, MarkPlace[]>();
  /** Sources without an address whose entry stands at a mark. */
  readonly #described = new Set<string>();
  #drawn = 0;
  #section = '';

  /**
   * @param prefix - Beginning of all ids, which no other rendering on the page may use. Leave it undefined if the
   *   rendering has no list of sources.
   */
  constructor(prefix: string | undefined) {
    this.#prefix = prefix;
  }

  /** Begins a section: all marks drawn from now on stand in it, until the next call. */
  enter(section: string): void {
    this.#section = section;
  }

  /** Draws the mark of one citation. */
  draw(view: View, source: string, locator: string | undefined): unknown {
    const {words, index} = view;
    const n = index.numbers.get(source)!;
    const text = locator ? html`[${n}${view.comma}<bdi>${locator}</bdi>]` : `[${n}]`;
    const name = locator ? words.sourceAt({n, locator}) : words.source({n});
    if (this.#prefix !== undefined) {
      const id = `${this.#prefix}-cite-${++this.#drawn}`;
      const place = {id, section: this.#section};
      const others = this.#places.get(source);
      if (others) others.push(place);
      else this.#places.set(source, [place]);
      return html`<sup
        ><a id=${id} href="#${this.sourceId(view, source)}" role="doc-noteref" aria-label=${name}>${text}</a></sup
      >`;
    }
    const entry = index.sources.get(source)!;
    if (entry.url) {
      return html`<sup
        ><a
          href=${safeHref(entry.url)}
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          role="doc-noteref"
          aria-label=${name}
          >${text}</a
        ></sup
      >`;
    }
    // There is no address to link to and no list of sources, so the first mark has the source's entry beside it.
    const isFirst = !this.#described.has(source);
    this.#described.add(source);
    return html`<sup>${text}</sup>${isFirst ? [' (', sourceEntry(view, entry), ')'] : nothing}`;
  }

  /** Returns the places of the marks for a source that were drawn so far. */
  placesOf(source: string): readonly MarkPlace[] {
    return this.#places.get(source) ?? [];
  }

  /** Returns the id of a source's entry, to which its marks link. */
  sourceId({index}: View, source: string): string {
    return `${this.#prefix}-source-${index.numbers.get(source)!}`;
  }

  /** Draws links from a source back to its marks. Call it when all marks are drawn. */
  backLinks({words}: View, source: string): unknown {
    const places = this.placesOf(source);
    if (places.length === 0) return nothing;
    // Several links to one section are numbered, as in the elements.
    const [totals, seen] = [new Map<string, number>(), new Map<string, number>()];
    const count = (counts: Map<string, number>, section: string) => counts.set(section, (counts.get(section) ?? 0) + 1);
    for (const {section} of places) count(totals, section);
    const links = places.map(({id, section}) => {
      const nth = count(seen, section).get(section)!;
      const number = totals.get(section)! > 1 ? ` ${nth}` : nothing;
      return html`<a href="#${id}" role="doc-backlink"><bdi>${section}</bdi>${number}</a>`;
    });
    return html`<p part="cited">${words.citedAt()} ${separated(links)}</p>`;
  }
}
