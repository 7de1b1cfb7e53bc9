import {formatDate, type Citation} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {
  citationText,
  heading,
  inOrder,
  markSeparator,
  sourceEntry,
  type DrawCitations,
  type View,
} from '@countersign/elements/sections.js';
import {isolated} from './isolated.js';

/** The sources that a mail, an entry of a feed or of a calendar cites: a mark is a number, and a list has the rest. */
export class NumberedSources {
  readonly #cited = new Set<string>();

  /** Makes a view whose citations are drawn as `[4, 6]`, and remembered. */
  within(view: View): View {
    const cite: DrawCitations = (citations: readonly Citation[]) => {
      for (const {source} of citations) this.#cited.add(source);
      const ordered = inOrder(view, citations);
      const separator = markSeparator(view, ordered);
      return html` [${ordered.map((each, at) => [at > 0 ? separator : '', citationText(view, each)])}]`;
    };
    return {...view, surface: {...view.surface, cite}};
  }

  /** Lists the sources that were drawn so far as text: number, title or publishers, date and address. */
  list(view: View): TemplateResult | typeof nothing {
    const {index, number, comma, colon, locale, words, direction} = view;
    return this.#drawn(view, (id) => {
      const {title, publishers, date, url} = index.sources.get(id)!;
      const facts = [title, ...publishers, date && formatDate(date, locale)]
        .filter((fact) => fact !== undefined && fact !== '')
        .map((fact) => isolated(fact!, direction))
        .join(comma);
      return html`[${number(index.numbers.get(id)!)}] ${facts}${colon}${url ?? words.noAddress()}`;
    });
  }

  /** Lists the sources that were drawn so far, with links, as the record does. */
  linkedList(view: View): TemplateResult | typeof nothing {
    const {index, number} = view;
    return this.#drawn(
      view,
      (id) => html`[${number(index.numbers.get(id)!)}] ${sourceEntry(view, index.sources.get(id)!)}`,
    );
  }

  #drawn(view: View, draw: (id: string) => TemplateResult): TemplateResult | typeof nothing {
    const {numbers} = view.index;
    if (this.#cited.size === 0) return nothing;
    const cited = [...this.#cited].sort((a, b) => numbers.get(a)! - numbers.get(b)!);
    return html`${heading(3, 'sources', view.words.sources())}
      <ul>
        ${cited.map((id) => html`<li>${draw(id)}</li>`)}
      </ul>`;
  }
}
