import {
  chooseText,
  directionOf,
  formatDate,
  type Citation,
  type Evidence,
  type Place,
  type Source,
  type Text,
} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {citationGroups, uncitedEvidence} from './citations.js';
import {languageName} from './language-name.js';
import {unbrokenName, wordsWithMark} from './unbroken.js';
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

/** Draws content with the attributes of its language and direction. */
function languageSpan(language: string, content: unknown): TemplateResult {
  return html`<span lang=${language} dir=${directionOf(language)}>${content}</span>`;
}

/** A letter of Arabic or Hebrew. */
export const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Draws the name of a person or an organisation in the reader's language. The browser finds its direction from its
 * first letter, because a name may be in another script than the document. A name with Arabic or Hebrew letters in a
 * text of that language has the direction of the language, also after a first word in Latin letters. A proper name
 * needs no `lang` (WCAG 3.1.2).
 */
export function properName(view: View, text: Text): TemplateResult {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  return isolatedName(value, directionOf(language) === 'rtl' && RTL_LETTER.test(value) ? 'rtl' : undefined);
}

const isolatedName = (name: string, direction?: 'rtl'): TemplateResult =>
  html`<bdi dir=${direction ?? nothing}>${unbrokenName(name)}</bdi>`;

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
  const place = placeOf(view, text, evidence);
  const groups = citationGroups(value);
  const uncited = uncitedEvidence(value, evidence);
  const plain = uncited.filter(({quote}) => quote === undefined);
  // Marks at the end of the text and those of the evidence are neighbours, so they are one.
  const last = groups.at(-1);
  if (plain.length > 0 && typeof last === 'object') groups[groups.length - 1] = [...last, ...plain];
  else if (plain.length > 0) groups.push(plain);
  const content = [drawGroups(view, groups, place), quotedEvidence(view, uncited, place), view.surface.notes()];
  return language === view.language ? content : languageSpan(language, content);
}

/** Where a text or its evidence stands in the document. */
function placeOf({index}: View, text: Text | undefined, evidence: readonly Evidence[]): Place {
  // Evidence comes first, because two texts may be equal.
  return index.places.get(evidence) ?? (text === undefined ? undefined : index.places.get(text)) ?? 'letter';
}

/** Draws texts, and a footnote mark for each group of citations. */
function drawGroups(view: View, groups: readonly (string | readonly Citation[])[], place: Place): unknown[] {
  return groups.map((group, index) => {
    const next = groups[index + 1];
    const before = groups[index - 1];
    if (typeof group !== 'string') return typeof before === 'string' ? nothing : view.surface.cite(group, place);
    return typeof next === 'object' ? wordsWithMark(group, view.surface.cite(next, place)) : group;
  });
}

/** Narrow space that French has inside its quotation marks. Browsers draw these marks without it. */
const NARROW_SPACE = '\u202f';

/**
 * Draws a quotation and the footnote marks after it. The quotation marks are those of the language around them. If the
 * quotation has the other direction, all of it is in one element of that direction. Then the quotation marks and the
 * footnote marks stand at the end of the quotation.
 */
function quotedWords(view: View, language: string, words: unknown, marks: unknown): unknown {
  const isMirrored = directionOf(language) !== view.direction;
  const around = isMirrored ? language : view.language;
  const space = /^fr\b/.test(around) ? NARROW_SPACE : nothing;
  const quote = (content: unknown) => view.surface.quote(html`${space}${content}${space}`, around);
  return isMirrored
    ? languageSpan(language, [quote(words), marks])
    : html`${quote(languageSpan(language, words))}${marks}`;
}

/**
 * Draws a quotation with its evidence. It has quotation marks only in the language in which it was said, because a
 * translation does not give the speaker's own words.
 *
 * @param original - Language in which it was said.
 */
export function quotation(view: View, text: Text, original: string, evidence: readonly Evidence[]): unknown {
  const {value, language} = chooseText(text, view.wanted, view.campaign.language);
  if (language !== original) return prose(view, text, evidence);
  const place = placeOf(view, text, evidence);
  const words = drawGroups(view, citationGroups(value), place);
  return quotedWords(view, original, words, drawEvidence(view, uncitedEvidence(value, evidence), place));
}

/** Names the original language of a quotation that is shown in translation. Draws nothing for an original. */
export function translatedFrom(view: View, text: Text, original: string): unknown {
  return chooseText(text, view.wanted, view.campaign.language).language === original
    ? nothing
    : ` (${view.words.translatedFrom({language: languageName(view, original)})})`;
}

/** Draws a footnote mark for evidence, with the words that the evidence quotes from a source. */
export function evidenceMarks(view: View, evidence: readonly Evidence[]): unknown {
  return drawEvidence(view, evidence, placeOf(view, undefined, evidence));
}

function drawEvidence(view: View, evidence: readonly Evidence[], place: Place): unknown {
  const plain = evidence.filter(({quote}) => quote === undefined);
  return [
    plain.length > 0 ? view.surface.cite(plain, place) : nothing,
    quotedEvidence(view, evidence, place),
    view.surface.notes(),
  ];
}

/** Draws the words that evidence quotes from its sources, each with a mark of its own. */
function quotedEvidence(view: View, evidence: readonly Evidence[], place: Place): unknown[] {
  return evidence.flatMap(({source, locator, quote}) => {
    if (quote === undefined) return [];
    const sourceLanguage = view.index.sources.get(source)!.language ?? view.campaign.language;
    return [' ', quotedWords(view, sourceLanguage, quote, view.surface.cite([{source, locator}], place))];
  });
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

const listFormats = new Map<string, Intl.ListFormat>();

/** Has the browser read its data for lists of a locale, or hands out what it has read. */
export function listFormat(locale: string): Intl.ListFormat {
  let format = listFormats.get(locale);
  if (!format) listFormats.set(locale, (format = new Intl.ListFormat(locale)));
  return format;
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
  draw: (text: string, index: number) => unknown = (text) => isolatedName(text),
): unknown[] {
  let index = 0;
  return listFormat(view.locale)
    .formatToParts(texts)
    .map(({type, value}) => (type === 'element' ? draw(value, index++) : value));
}

/** Most names in one sentence. If there are more, the first {@link FEW_NAMES} are named, and the others counted. */
const MAX_NAMES = 6;
const FEW_NAMES = 2;

/**
 * Draws names as a list in words, as few as a sentence can hold: "a, b and 290 others".
 *
 * @param unnamed - How many there are besides, which are not named.
 */
export function fewNames(view: View, names: readonly string[], unnamed = 0): unknown[] {
  const few = names.length <= MAX_NAMES ? names : names.slice(0, FEW_NAMES);
  const rest = names.length - few.length + unnamed;
  return listInWords(view, rest > 0 ? [...few, view.words.others({n: rest})] : few);
}
