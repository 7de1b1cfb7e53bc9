import {html, nothing} from 'lit';
import {safeHref, separated, sourceEntry, type View} from '@countersign/elements/sections.js';

interface Place {
  /** Id of the mark. */
  readonly id: string;
  /** In which part it stands, in the reader's words. */
  readonly part: string;
}

/**
 * The footnote marks of one rendering. Where it has a list of sources, marks and sources lead to each other; elsewhere a
 * mark leads to the source's own address.
 */
export class StaticFootnotes {
  readonly #prefix: string | undefined;
  readonly #places = new Map<string, Place[]>();
  readonly #described = new Set<string>();
  #drawn = 0;
  #part = '';

  /** @param prefix - How ids begin, which no other rendering has; undefined where the sources are not in this one. */
  constructor(prefix: string | undefined) {
    this.#prefix = prefix;
  }

  /** Begins a part: the marks that are drawn from now on stand in it. */
  enter(part: string): void {
    this.#part = part;
  }

  /** Draws one mark. */
  draw(view: View, source: string, locator: string | undefined): unknown {
    const {words, index} = view;
    const n = index.numbers.get(source)!;
    const text = locator ? html`[${n}${view.comma}<bdi>${locator}</bdi>]` : `[${n}]`;
    const name = locator ? words.sourceAt({n, locator}) : words.source({n});
    if (this.#prefix !== undefined) {
      const id = `${this.#prefix}-cite-${++this.#drawn}`;
      const place = {id, part: this.#part};
      const others = this.#places.get(source);
      if (others) others.push(place);
      else this.#places.set(source, [place]);
      return html`<sup><a id=${id} href="#${this.sourceId(view, source)}" role="doc-noteref" aria-label=${name}>${text}</a></sup>`;
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
    // Nothing to link to and no list to look it up in, so the first mark says what it is.
    const isFirst = !this.#described.has(source);
    this.#described.add(source);
    return html`<sup>${text}</sup>${isFirst ? [' (', sourceEntry(view, entry), ')'] : nothing}`;
  }

  /** Where a source is cited by the marks drawn so far. */
  placesOf(source: string): readonly Place[] {
    return this.#places.get(source) ?? [];
  }

  /** Id of a source's entry, to which marks lead. */
  sourceId({index}: View, source: string): string {
    return `${this.#prefix}-source-${index.numbers.get(source)!}`;
  }

  /** Links from a source back to its marks. */
  backLinks({words}: View, source: string): unknown {
    const places = this.placesOf(source);
    if (places.length === 0) return nothing;
    // Numbered within each part, where there is more than one, as elements do.
    const [totals, seen] = [new Map<string, number>(), new Map<string, number>()];
    const count = (counts: Map<string, number>, part: string) => counts.set(part, (counts.get(part) ?? 0) + 1);
    for (const {part} of places) count(totals, part);
    const links = places.map(({id, part}) => {
      const nth = count(seen, part).get(part)!;
      return html`<a href="#${id}" role="doc-backlink"><bdi>${part}</bdi>${totals.get(part)! > 1 ? ` ${nth}` : nothing}</a>`;
    });
    return html`<p part="cited">${words.citedAt()} ${separated(links)}</p>`;
  }
}
