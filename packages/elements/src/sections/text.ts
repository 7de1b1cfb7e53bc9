import {
  chooseText,
  directionOf,
  formatDate,
  parseCitations,
  type Evidence,
  type Source,
  type Text,
} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import type {View} from './view.js';

/**
 * Returns an address for an `href`, or `nothing` if it is not `https:` or `http:`. Every address in a template passes
 * through here. `readCampaign` refuses other schemes too: this is the second check.
 */
export function safeHref(url: string | undefined): string | typeof nothing {
  return url && /^https?:\/\//.test(url) ? url : nothing;
}

/**
 * Draws a link that sends no referrer and gives no access to this window. Without an address, draws the content alone.
 */
export function link(url: string | undefined, content: unknown): unknown {
  return url
    ? html`<a href=${safeHref(url)} rel="noopener noreferrer" referrerpolicy="no-referrer">${content}</a>`
    : content;
}

/** Draws a name, isolated from the text around it, as a link if there is an address. */
export function linkedName(url: string | undefined, name: string): unknown {
  return link(url, isolatedName(name));
}

/** Draws content with the attributes of its language and direction. */
function languageSpan(language: string, content: unknown): TemplateResult {
  return html`<span lang=${language} dir=${directionOf(language)}>${content}</span>`;
}

/**
 * Draws the name of a person or an organisation in the reader's language. The browser finds its direction from its
 * letters, because a name may be in another script than the document. A proper name needs no `lang` (WCAG 3.1.2).
 */
export function properName(view: View, text: Text): TemplateResult {
  return isolatedName(plainText(view, text));
}

const isolatedName = (name: string): TemplateResult => html`<bdi>${name}</bdi>`;

/**
 * Draws a title or a role in the reader's language, isolated from the text around it. Its direction is that of its
 * language: its first letters may be a name in another script.
 */
export function label(view: View, text: Text): TemplateResult {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  return html`<bdi lang=${language === view.language ? nothing : language} dir=${directionOf(language)}>${value}</bdi>`;
}

/** Returns a name, title or role in the reader's language, as a string. */
export function plainText(view: View, text: Text): string {
  return chooseText(text, view.wanted, view.campaign.language).value;
}

/** Returns a text in every language that the document has it in. Empty if there is no text. */
export function everyVersion(text: Text | undefined): string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {});
}

/**
 * Draws prose in the reader's language. Its citations become footnote marks, and marks follow for the evidence that it
 * does not cite itself. Text that fell back to another language is in one element with its marks, so that the marks
 * stay at its end if the directions differ.
 */
export function prose(view: View, text: Text, evidence: readonly Evidence[] = []): unknown {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  const content = [textWithMarks(view, value), evidenceMarks(view, evidence, value)];
  return language === view.language ? content : languageSpan(language, content);
}

/** Draws a text, with a footnote mark in the place of each citation. */
function textWithMarks(view: View, value: string): unknown[] {
  return parseCitations(value).map((part, index, all) => {
    if (typeof part !== 'string') return view.surface.cite(part.source, part.locator);
    // A raised mark follows its word directly. Documents have a space there, as is usual in Pandoc.
    return typeof all[index + 1] === 'object' ? part.trimEnd() : part;
  });
}

/**
 * Draws a quotation and the footnote marks after it. Browsers choose the quotation marks by the language around the
 * `q`. If the quotation has the other direction, all of it is in one element of that direction. Then the quotation
 * marks and the footnote marks stand at the end of the quotation.
 */
function quotedWords({direction}: View, language: string, words: unknown, marks: unknown): unknown {
  return directionOf(language) === direction
    ? html`<q>${languageSpan(language, words)}</q>${marks}`
    : languageSpan(language, [html`<q>${words}</q>`, marks]);
}

/**
 * Draws a quotation with its evidence. It has quotation marks only in the language in which it was said, because a
 * translation does not give the speaker's own words.
 *
 * @param original - Language in which it was said.
 */
export function quotation(view: View, text: Text, original: string, evidence: readonly Evidence[]): unknown {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  return language === original
    ? quotedWords(view, original, textWithMarks(view, value), evidenceMarks(view, evidence, value))
    : prose(view, text, evidence);
}

/** Names the original language of a quotation that is shown in translation. Draws nothing for an original. */
export function translatedFrom(view: View, text: Text, original: string): unknown {
  return chooseText(text, view.wanted, view.campaign.language).language === original
    ? nothing
    : ` (${view.words.translatedFrom({language: languageName(view, original)})})`;
}

/**
 * Draws footnote marks for evidence, with the words that the evidence quotes from a source.
 *
 * @param beside - Text beside the marks. A source that it cites gets no second mark, unless the evidence has a quote.
 */
export function evidenceMarks(view: View, evidence: readonly Evidence[], beside = ''): unknown {
  // A citation of a place in a source also counts as one of the whole source. Ids contain no spaces.
  const cited = new Set<string>();
  for (const part of parseCitations(beside)) {
    if (typeof part !== 'string') cited.add(part.source).add(`${part.source} ${part.locator}`);
  }
  const drawn = evidence.map(({source, locator, quote}) => {
    const sourceLanguage = view.index.sources.get(source)!.language ?? view.campaign.language;
    const drawMark = () => view.surface.cite(source, locator);
    if (quote) return [' ', quotedWords(view, sourceLanguage, quote, drawMark())];
    return cited.has(locator ? `${source} ${locator}` : source) ? nothing : drawMark();
  });
  return [drawn, view.surface.notes()];
}

/** Draws a link to the archived copy of a source or letter, with its date and the archive's name. */
export function archivedCopy(view: View, archived: Source['archived']): unknown {
  if (!archived) return nothing;
  const {url, date, by} = archived;
  const {words} = view;
  return [
    link(url, date ? compose(words.archivedOn, {date: dateElement(view, date)}) : words.archived()),
    by ? [' (', html`<bdi>${by}</bdi>`, ')'] : nothing,
  ];
}

/**
 * Returns content as one flat list: nested lists are flattened, empty members dropped, and neighbouring strings joined.
 * Lit draws two nodes around each member of a list, which is most of the work of drawing thousands of sources.
 */
export function inlineContent(content: readonly unknown[]): unknown[] {
  const row: unknown[] = [];
  for (const each of content.flat(Infinity)) {
    if (!each || each === nothing) continue;
    if (typeof each === 'string' && typeof row.at(-1) === 'string') row.push(`${String(row.pop())}${each}`);
    else row.push(each);
  }
  return row;
}

/** Puts a separator between items. Empty items are dropped. The default separator suits every language. */
export function separated(items: readonly unknown[], separator = ' · '): unknown[] {
  const shown = items.filter((item) => item && item !== nothing);
  return inlineContent(shown.map((item, index) => (index > 0 ? [separator, item] : item)));
}

/** Draws a date as a `time` element. A year or a month remains one: `2026-06` is shown as "June 2026". */
export function dateElement(view: View, value: string): TemplateResult {
  return html`<time datetime=${value}>${formatDate(value, view.locale)}</time>`;
}

/**
 * Draws texts as a list in words, as the language writes it: "a, b and c".
 *
 * @param texts - Exactly as they are shown: in Hebrew and Spanish the form of "and" depends on the next word.
 * @param draw - Draws the text at an index. By default each text is drawn as an isolated name.
 */
export function listInWords(
  view: View,
  texts: readonly string[],
  draw: (text: string, index: number) => unknown = isolatedName,
): unknown[] {
  let index = 0;
  return new Intl.ListFormat(view.locale)
    .formatToParts(texts)
    .map(({type, value}) => (type === 'element' ? draw(value, index++) : value));
}

// Cached: Intl.DisplayNames is slow, and thousands of sources share a few languages.
const displayNames = new Map<string, Intl.DisplayNames>();
const languageNames = new Map<string, string>();

/** Returns the name of a language, in the language of the interface. */
export function languageName({language}: View, tag: string): string {
  const key = `${language} ${tag}`;
  let name = languageNames.get(key);
  if (!name) {
    let names = displayNames.get(language);
    if (!names) displayNames.set(language, (names = new Intl.DisplayNames(language, {type: 'language'})));
    languageNames.set(key, (name = nameInSentence(names.of(tag) ?? tag, language)));
  }
  return name;
}

/**
 * Returns the name of a language as it is written inside a sentence. In Spanish, WebKit begins such names with a
 * capital, as in a list of choices.
 */
function nameInSentence(name: string, language: string): string {
  return language === 'es' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
