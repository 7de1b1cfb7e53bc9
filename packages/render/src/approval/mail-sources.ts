import {formatDate, type Citation} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {
  citationText,
  heading,
  inOrder,
  markSeparator,
  type DrawCitations,
  type View,
} from '@countersign/elements/sections.js';

/** The sources that a mail cites. A mail has no links, so a mark is a number, and a list has the rest. */
export class MailSources {
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

  /** Lists the sources that were drawn so far: number, title or publishers, date and address. */
  list(view: View): TemplateResult | typeof nothing {
    const {campaign, index, number, comma, colon, locale, words} = view;
    if (this.#cited.size === 0) return nothing;
    const cited = [...this.#cited].sort((a, b) => index.numbers.get(a)! - index.numbers.get(b)!);
    const entries = cited.map((id) => {
      const {title, publishers, date, url} = campaign.sources.find((source) => source.id === id)!;
      const facts = [title, ...publishers, date && formatDate(date, locale)].filter(Boolean).join(comma);
      return html`<li>[${number(index.numbers.get(id)!)}] ${facts}${colon}${url ?? words.noAddress()}</li>`;
    });
    return html`${heading(3, 'sources', words.sources())}
      <ul>
        ${entries}
      </ul>`;
  }
}
