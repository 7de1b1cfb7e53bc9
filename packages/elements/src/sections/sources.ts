import {sourcesInOrder, type Place, type PlaceKind, type Source} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {sectionHeading, type SectionOptions} from './heading.js';
import type {View} from './view.js';

/** Options of the section {@link sources}. */
export interface SourcesOptions extends SectionOptions {
  /** Draws the list of all sources, which are in the order of their numbers. */
  readonly list: (sources: readonly Source[]) => unknown;
}

/** Draws the numbered sources. */
export function sources(view: View, options: SourcesOptions): TemplateResult {
  const {campaign, index, words} = view;
  return html`${sectionHeading(view, options, 'sources-heading', words.sources())}
  ${
    campaign.sources.length > 0 ? options.list(sourcesInOrder(campaign, index.numbers)) : html`<p>${words.none()}</p>`
  }`;
}

/** How a source leads to the places that use it. */
export interface UsedInOptions {
  /**
   * Draws a link or button to the place at an index.
   *
   * @param text - Words of the link: "demand 1".
   * @param name - Its accessible name, which is clear without the source around it: "Used in demand 1 (Source 3)".
   */
  readonly draw: (text: string, name: string, index: number) => unknown;
  /** Content before the words. */
  readonly before?: unknown;
}

/** Says where a source is used, with one link for each place: "Used in the letter, demand 1, claim 2". */
export function usedIn(
  view: View,
  source: string,
  places: readonly string[],
  {draw, before = nothing}: UsedInOptions,
): TemplateResult | typeof nothing {
  const {words, index} = view;
  if (places.length === 0 && before === nothing) return nothing;
  const name = words.source({n: index.numbers.get(source)!});
  // No "and" between the links: in Arabic and Hebrew it is part of the next word, which may be on the next line.
  const links = places.map((place, index) => {
    const text = placeName(view, place);
    return [index > 0 ? view.comma : nothing, draw(text, `${words.citedAt()} ${text} (${name})`, index)];
  });
  return html`<p part="source-cited">${before} ${places.length > 0 ? [words.citedAt(), ' ', links] : nothing}</p>`;
}

/** Names a place in the words of a sentence. Places that this version does not know are on the page around. */
function placeName({words}: View, place: string): string {
  const [kind, n] = place.split(' ') as [PlaceKind, string?];
  if (place === ('letter' satisfies Place)) return words.used.letter();
  return Object.hasOwn(words.used, kind) ? words.used[kind]({n: Number(n)}) : words.thisPage();
}
