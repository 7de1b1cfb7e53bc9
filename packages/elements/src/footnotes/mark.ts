import {html, type TemplateResult} from 'lit';
import type {MarkWords} from '../sections/marks.js';
import {safeHref} from '../sections/text.js';
import type {View} from '../sections/view.js';

/** One footnote mark of an element. */
export interface Mark extends MarkWords {
  /** Ids of its sources, in the order of their numbers. */
  readonly sources: readonly string[];
  /** Where the mark stands: a part of the document, or `page`. */
  readonly place: string;
  /** Tells the mark from all others of its element, in newer revisions too. */
  readonly key: string;
  /** Whether its sources are open in place. */
  readonly isOpen: boolean;
}

/**
 * Draws a mark. The mark of one source is a link to the source's own address, which a reader can open in a new tab.
 * The mark of several, or of a source without an address, is a button. Both say whether their sources are open in
 * place.
 *
 * The mark is in the language of the interface, also inside text that fell back to another one.
 */
export function drawMark(view: View, mark: Mark, onClick: (event: MouseEvent) => void): TemplateResult {
  const {language, direction, index} = view;
  const {sources, place, key, name, text, isOpen} = mark;
  const url = sources.length === 1 ? index.sources.get(sources[0]!)!.url : undefined;
  return html`<sup lang=${language} dir=${direction}
    >${
      url
        ? html`<a
            part="mark"
            role="doc-noteref"
            href=${safeHref(url)}
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
            aria-label=${name}
            aria-expanded=${isOpen ? 'true' : 'false'}
            data-source=${sources.join(' ')}
            data-place=${place}
            data-key=${key}
            @click=${onClick}
            >${text}</a
          >`
        : html`<button
            part="mark"
            type="button"
            aria-label=${name}
            aria-expanded=${isOpen ? 'true' : 'false'}
            data-source=${sources.join(' ')}
            data-place=${place}
            data-key=${key}
            @click=${onClick}
          >
            ${text}
          </button>`
    }</sup
  >`;
}
