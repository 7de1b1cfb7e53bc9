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
 * A link's address: the only way by which an address reaches a template. Anything but `https:` and `http:` is no link,
 * though the reader has refused it already.
 */
export function safeHref(url: string | undefined): string | typeof nothing {
  return url && /^https?:\/\//.test(url) ? url : nothing;
}

/** A link that tells the other site nothing, or its bare content where there is no address. */
export function link(url: string | undefined, content: unknown): unknown {
  return url
    ? html`<a href=${safeHref(url)} rel="noopener noreferrer" referrerpolicy="no-referrer">${content}</a>`
    : content;
}

/** A value that is in another language than its surroundings says so. */
function inOwnLanguage({language}: View, own: string, content: unknown): unknown {
  return own === language ? content : html`<span lang=${own} dir=${directionOf(own)}>${content}</span>`;
}

/** A name, title or role in the reader's language, isolated from the direction of the text around it. */
export function label(view: View, text: Text): TemplateResult {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  return language === view.language
    ? html`<bdi>${value}</bdi>`
    : html`<bdi lang=${language} dir=${directionOf(language)}>${value}</bdi>`;
}

/** A name, title or role as a plain string, for attributes. */
export function plain(view: View, text: Text): string {
  return chooseText(text, view.wanted, view.campaign.language).value;
}

/**
 * Prose in the reader's language, its citations drawn as footnote marks, followed by marks for the evidence that it does
 * not cite itself. In one element, so that text which fell back to a language of the other direction keeps its marks.
 */
export function prose(view: View, text: Text, evidence: readonly Evidence[] = []): unknown {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  const parts = parseCitations(value).map((part, at, all) => {
    if (typeof part !== 'string') return view.cite(part.source, part.locator);
    // A raised mark stands at the word; the space before it in the document is Pandoc's habit.
    return typeof all[at + 1] === 'object' ? part.trimEnd() : part;
  });
  return inOwnLanguage(view, language, [parts, marks(view, evidence, value)]);
}

/**
 * Words that were said in a language: in quotation marks, unless they are shown in another one. A translation is nobody's
 * own words.
 */
export function quotation(view: View, text: Text, original: string, evidence: readonly Evidence[]): unknown {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  return language === original
    ? html`<q lang=${original} dir=${directionOf(original)}>${prose(view, text)}</q>${marks(view, evidence, value)}`
    : prose(view, text, evidence);
}

/** Names the language of a quotation that is shown in another one. */
export function translatedFrom(view: View, text: Text, original: string): unknown {
  return chooseText(text, view.wanted, view.campaign.language).language === original
    ? nothing
    : ` (${view.words.translatedFrom({language: languageName(view, original)})})`;
}

/** Footnote marks for the evidence that the prose beside it does not cite already, and the words quoted from it. */
export function marks(view: View, evidence: readonly Evidence[], beside = ''): unknown {
  // A citation with its place in the source also stands for the source as a whole. No id holds a space.
  const cited = new Set<string>();
  for (const part of parseCitations(beside)) {
    if (typeof part !== 'string') cited.add(part.source).add(`${part.source} ${part.locator}`);
  }
  const drawn = evidence.map(({source, locator, quote}) => {
    const own = view.index.sources.get(source)!.language ?? view.campaign.language;
    return [
      quote ? [' ', html`<q lang=${own} dir=${directionOf(own)}>${quote}</q>`] : nothing,
      cited.has(locator ? `${source} ${locator}` : source) && !quote ? nothing : view.cite(source, locator),
    ];
  });
  return [drawn, view.notes()];
}

/** A link to a copy that an archive keeps. */
export function archivedCopy(view: View, archived: Source['archived']): unknown {
  if (!archived) return nothing;
  const {url, date: day, by} = archived;
  const {words} = view;
  return [
    link(url, day ? compose(words.archivedOn, {date: date(view, day)}) : words.archived()),
    by ? [' (', html`<bdi>${by}</bdi>`, ')'] : nothing,
  ];
}

/** Values side by side, between separators that read the same in every language. */
export function separated(items: readonly unknown[], separator = ' · '): unknown[] {
  return items.filter((item) => item && item !== nothing).map((item, at) => (at > 0 ? [separator, item] : item));
}

/** A date, no more precise than it is known. */
export function date(view: View, value: string): TemplateResult {
  return html`<time datetime=${value}>${formatDate(value, view.locale)}</time>`;
}

/** Several values as a list in words: "a, b and c" as the language writes it. */
export function inWords(view: View, items: readonly unknown[]): unknown[] {
  const marks = items.map((_, at) => String.fromCharCode(0xe000 + at));
  return new Intl.ListFormat(view.locale)
    .formatToParts(marks)
    .map(({type, value}) => (type === 'element' ? items[value.charCodeAt(0) - 0xe000] : value));
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** The name of a language in the language of the interface. */
export function languageName(view: View, tag: string): string {
  let names = displayNames.get(view.language);
  if (!names) displayNames.set(view.language, (names = new Intl.DisplayNames(view.language, {type: 'language'})));
  return names.of(tag) ?? tag;
}
