// One language: what is to do first, the texts side by side, and the ways for volunteers.
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {directionOf} from '@countersign/campaign';
import {languageOf, textAt} from '../../document/text.ts';
import {focusDrawn} from '../../forms/focus-drawn.ts';
import {addressOf} from '../../shell/routes.ts';
import {bothNames, ownName} from './languages.ts';
import {progress} from './progress.ts';
import {recordFields} from './record-fields.ts';
import {sheetTools} from './sheet.ts';
import {countStates, FILTERS, isShown, TEXTS_PER_PAGE, withRecord, type Filter, type State} from './state.ts';
import {textPair} from './text-pair.ts';
import type {TranslationsView} from './translations.ts';

export function textList(view: TranslationsView, lang: string): TemplateResult {
  const {session, words} = view;
  const {translations} = words;
  // One template, so that the heading keeps the focus when the texts have been listed.
  return html`<p><a href=${addressOf(session.id, 'translations')}>${translations.back}</a></p>
    <h2 tabindex="-1"><span lang=${lang} dir=${directionOf(lang)}>${ownName(lang)}</span></h2>
    ${view.texts.has(lang) ? listed(view, lang) : html`<p role="status">${words.common.loading}</p>`}`;
}

function listed(view: TranslationsView, lang: string): TemplateResult {
  const states = view.statesOf(lang);
  const isOpen = states.some((state) => state !== 'done');
  return html`<p>${progress(countStates(states), view.words)}</p>
    ${isOpen ? firstButton(view, lang) : nothing} ${finish(view, lang, isOpen)}
    ${states.length === 0 ? nothing : texts(view, lang, states)}
    ${sheetTools(view, lang)} ${recordFields(view, lang)}`;
}

function firstButton(view: TranslationsView, lang: string): TemplateResult {
  const {translations} = view.words;
  return html`<p><button type="button" class="primary" @click=${() => view.goToNext(lang, undefined)}>${translations.first}</button></p>`;
}

/** The way to say that a translation is right for this revision. */
function finish(view: TranslationsView, lang: string, isOpen: boolean): TemplateResult | typeof nothing {
  const {session, words} = view;
  const {translations} = words;
  const texts = view.texts.get(lang) ?? [];
  const states = view.statesOf(lang);
  const same = texts.filter(({isUnchanged}, index) => isUnchanged && states[index] === 'older');
  const isMarked = texts.some(({isOlder, isMachine}) => isOlder || isMachine);
  const settle = () => {
    session.change(translations.upToDateStep(bothNames(lang, document.documentElement.lang)), (current) =>
      withRecord(current, lang, {revision: current['revision'] ?? 1, method: 'human'}),
    );
    view.said = translations.isUpToDate;
    view.querySelector<HTMLElement>('h2')?.focus();
  };
  if (!isOpen && isMarked) {
    return html`<div class="settle">
      <p>${translations.allLookedAt}</p>
      <p><button type="button" class="primary" @click=${settle}>${translations.markUpToDate}</button></p>
    </div>`;
  }
  if (same.length === 0) return nothing;
  return html`<div class="settle">
    <p>${translations.unchanged(same.length)}</p>
    <p><button type="button" @click=${() => void view.confirm(lang, same)}>${translations.confirmUnchanged(same.length)}</button></p>
  </div>`;
}

function texts(view: TranslationsView, lang: string, states: readonly State[]): TemplateResult {
  const {words, session} = view;
  const {translations} = words;
  const shown = view.shownTexts(lang, states);
  const pages = Math.max(1, Math.ceil(shown.length / TEXTS_PER_PAGE));
  const page = Math.min(view.page, pages - 1);
  const onFilter = ({target}: Event) => view.show((target as HTMLSelectElement).value as Filter);
  const own = languageOf(session.document);
  const stateAt = new Map((view.texts.get(lang) ?? []).map(({pointer}, index) => [pointer, states[index]!]));
  return html`<div class="field filter">
      <label for="translation-filter">${translations.show}</label>
      <select id="translation-filter" @change=${onFilter}>
        ${FILTERS.map(
          (filter) => html`<option value=${filter} .selected=${filter === view.filter}>
            ${translations.filters[filter]} (${states.filter((state) => isShown(state, filter)).length})
          </option>`,
        )}
      </select>
    </div>
    ${shown.length === 0 ? html`<p>${translations.nothingShown}</p>` : nothing}
    <ol class="texts" start=${page * TEXTS_PER_PAGE + 1}>
      ${repeat(
        shown.slice(page * TEXTS_PER_PAGE, (page + 1) * TEXTS_PER_PAGE),
        ({pointer}) => pointer,
        (text) =>
          html`<li>${textPair(view, {text, lang, own, state: stateAt.get(text.pointer)!, translation: textAt(session.document, text.pointer, lang)})}</li>`,
      )}
    </ol>
    ${pages > 1 ? pagesOf(view, page, pages) : nothing}`;
}

function pagesOf(view: TranslationsView, page: number, pages: number): TemplateResult {
  const {translations, signatories} = view.words;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const to = (next: number) => {
    view.page = next;
    focusDrawn(view, () => view.querySelector<HTMLElement>('.texts textarea'));
  };
  return html`<nav class="pages" aria-label=${translations.pages}>
    <button type="button" ?disabled=${page === 0} @click=${() => to(page - 1)}>${signatories.previous}</button>
    <span>${translations.pageOf(numbers.format(page + 1), numbers.format(pages))}</span>
    <button type="button" ?disabled=${page >= pages - 1} @click=${() => to(page + 1)}>${signatories.next}</button>
  </nav>`;
}
