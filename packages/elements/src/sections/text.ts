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

/** A name, isolated, that leads to an address if there is one. */
export function linkedName(url: string | undefined, name: string): unknown {
  return link(url, isolated(name));
}

/** What says that it is in a language, and runs in its direction. */
function inLanguage(language: string, content: unknown): TemplateResult {
  return html`<span lang=${language} dir=${directionOf(language)}>${content}</span>`;
}

/**
 * The name of a person or an organisation in the reader's language, isolated, in the direction of its own letters: in
 * whatever language a document is, names in it may be in another script. A proper name needs no language (WCAG 3.1.2).
 */
export function properName(view: View, text: Text): TemplateResult {
  return isolated(plain(view, text));
}

const isolated = (name: string): TemplateResult => html`<bdi>${name}</bdi>`;

/** A title or role in the reader's language, isolated, in the direction of its language even if it begins with a name. */
export function label(view: View, text: Text): TemplateResult {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  return html`<bdi lang=${language === view.language ? nothing : language} dir=${directionOf(language)}>${value}</bdi>`;
}

/** A name, title or role as a plain string. */
export function plain(view: View, text: Text): string {
  return chooseText(text, view.wanted, view.campaign.language).value;
}

/** A text in every language that the document has it in; none, if there is no text. */
export function everyVersion(text: Text | undefined): string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {});
}

/**
 * Prose in the reader's language, its citations drawn as footnote marks, followed by marks for the evidence that it does
 * not cite itself. In one element, so that text which fell back to a language of the other direction keeps its marks.
 */
export function prose(view: View, text: Text, evidence: readonly Evidence[] = []): unknown {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  const content = [withCitations(view, value), marks(view, evidence, value)];
  return language === view.language ? content : inLanguage(language, content);
}

function withCitations(view: View, value: string): unknown[] {
  return parseCitations(value).map((part, at, all) => {
    if (typeof part !== 'string') return view.surface.cite(part.source, part.locator);
    // A raised mark stands at the word; the space before it in the document is Pandoc's habit.
    return typeof all[at + 1] === 'object' ? part.trimEnd() : part;
  });
}

/**
 * Words as they were said, and what follows them. The quotation marks are those of the language around: browsers choose
 * them by where the quotation stands. Where the words run the other way, all of it is theirs, so that marks of either
 * kind stand at the end of the words.
 */
function inQuotes({direction}: View, own: string, words: unknown, after: unknown): unknown {
  return directionOf(own) === direction
    ? html`<q>${inLanguage(own, words)}</q>${after}`
    : inLanguage(own, [html`<q>${words}</q>`, after]);
}

/**
 * Words that were said in a language: in quotation marks, unless they are shown in another one. A translation is nobody's
 * own words.
 */
export function quotation(view: View, text: Text, original: string, evidence: readonly Evidence[]): unknown {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  return language === original
    ? inQuotes(view, original, withCitations(view, value), marks(view, evidence, value))
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
    const drawMark = () => view.surface.cite(source, locator);
    if (quote) return [' ', inQuotes(view, own, quote, drawMark())];
    return cited.has(locator ? `${source} ${locator}` : source) ? nothing : drawMark();
  });
  return [drawn, view.surface.notes()];
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

/**
 * Content in a row, with as few nodes as can be: lists in it are laid out flat, and texts side by side become one. Lit draws
 * two nodes around each member of a list, which in thousands of sources is most of the work.
 */
export function inline(content: readonly unknown[]): unknown[] {
  const row: unknown[] = [];
  for (const each of content.flat(Infinity)) {
    if (!each || each === nothing) continue;
    if (typeof each === 'string' && typeof row.at(-1) === 'string') row.push(`${String(row.pop())}${each}`);
    else row.push(each);
  }
  return row;
}

/** Values side by side, between separators that read the same in every language. */
export function separated(items: readonly unknown[], separator = ' · '): unknown[] {
  const there = items.filter((item) => item && item !== nothing);
  return inline(there.map((item, at) => (at > 0 ? [separator, item] : item)));
}

/** A date, no more precise than it is known. */
export function date(view: View, value: string): TemplateResult {
  return html`<time datetime=${value}>${formatDate(value, view.locale)}</time>`;
}

/**
 * Several texts as a list in words: "a, b and c" as the language writes it.
 *
 * @param texts - As they are read: in Hebrew and Spanish, how "and" is written depends on the word after it.
 * @param draw - What to draw for the text at an index; names, if not given.
 */
export function inWords(
  view: View,
  texts: readonly string[],
  draw: (text: string, at: number) => unknown = isolated,
): unknown[] {
  let at = 0;
  return new Intl.ListFormat(view.locale)
    .formatToParts(texts)
    .map(({type, value}) => (type === 'element' ? draw(value, at++) : value));
}

// Thousands of sources are in a few languages, and Intl takes its time for each.
const displayNames = new Map<string, Intl.DisplayNames>();
const languageNames = new Map<string, string>();

/** The name of a language in the language of the interface. */
export function languageName({language}: View, tag: string): string {
  const key = `${language} ${tag}`;
  let name = languageNames.get(key);
  if (!name) {
    let names = displayNames.get(language);
    if (!names) displayNames.set(language, (names = new Intl.DisplayNames(language, {type: 'language'})));
    languageNames.set(key, (name = inSentence(names.of(tag) ?? tag, language)));
  }
  return name;
}

/** WebKit writes names of languages as in a list of choices: in Spanish with a capital, which a sentence does not have. */
function inSentence(name: string, language: string): string {
  return language === 'es' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
