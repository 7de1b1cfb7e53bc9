// A partner's own words in a snippet, such as why it signed. They are text: nothing in them becomes a tag.
import {hasFormat} from '@countersign/campaign';
import type {View} from '@countersign/elements/sections.js';
import {html, nothing, type TemplateResult} from 'lit';

/** The most characters of a partner's own words. */
const MOST_CHARACTERS = 8_000;

/** The reason why words do not go with one demand. */
export const NO_PLACE = 'One demand alone has no place for your own words.';

/** The paragraphs of a text. Blank lines separate them, and other line breaks are spaces. */
const paragraphsOf = (words: string): readonly string[] =>
  words
    // Word processors write a line break within a paragraph as a vertical tab.
    .replace(/\r\n?|\v/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[ \t\n\f]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/**
 * Says why words cannot stand in a snippet: they are too long, or break a rule for the texts of documents. One of these
 * rules is that no character turns the direction of the text around it.
 *
 * @returns A sentence, or undefined if nothing is wrong.
 */
export function unfitWords(words: string): string | undefined {
  if (words.length > MOST_CHARACTERS) return 'Your own words are too long. Write at most 8,000 characters.';
  if (paragraphsOf(words).every((paragraph) => hasFormat('prose', paragraph))) return undefined;
  return 'Your own words have characters that do not show, turn the direction of text, or pile up. Type them anew.';
}

/**
 * Checks the words of {@link ownWordsContent}.
 *
 * @throws TypeError if they are unfit, or have no place, because one demand stands alone.
 */
export function checkOwnWords(words: string | undefined, demand: string | undefined): void {
  if (words === undefined) return;
  const sentence = demand === undefined ? unfitWords(words) : NO_PLACE;
  if (sentence !== undefined) throw new TypeError(`renderSnippet with ownWords: ${sentence}`);
}

/**
 * Draws a partner's own words as content of an element, in its slot `partner`. Each paragraph has its own direction, so
 * that it turns nothing beside it. Before them stands that they are not part of the letter. This sentence is fallback
 * content: the element has a heading of its own.
 *
 * @param lang - Language of the element, if it has one. It is the letter's, and the language of the words is unknown.
 */
export function ownWordsContent(
  {words: named, language, direction}: View,
  {ownWords, lang}: {readonly ownWords?: string | undefined; readonly lang?: string | undefined},
): TemplateResult | typeof nothing {
  const paragraphs = paragraphsOf(ownWords ?? '');
  if (paragraphs.length === 0) return nothing;
  return html`<p lang=${language} dir=${direction} v-pre ngNonBindable data-ng-non-bindable>${named.partner()}</p>
    <div slot="partner" lang=${lang === undefined ? nothing : ''} v-pre ngNonBindable data-ng-non-bindable>
    ${paragraphs.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}
  </div>`;
}
