// How a translation was made, which readers see, and the way to remove it.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {stringAt, valueAt} from '../../document/json.ts';
import {within} from '../../document/pointer.ts';
import {controlId} from '../../forms/form.ts';
import {notesAt} from '../../forms/field.ts';
import {addressOf} from '../../shell/routes.ts';
import {nameIn} from './languages.ts';
import {namesIn, recordOf, withoutLanguage, withRecord} from './state.ts';
import type {TranslationsView} from './translations.ts';

export function recordFields(view: TranslationsView, lang: string): TemplateResult {
  const {session, words} = view;
  const {translations} = words;
  const pointer = within('/translations', lang);
  const record = recordOf(session.document, lang);
  const name = nameIn(lang, document.documentElement.lang);
  const by = within(pointer, 'by');
  const {notes, described, isWrong} = notesAt(view, by, translations.byHelp);
  const onMethod = (method: 'human' | 'machine') => () =>
    session.change(translations.method, (document) => withRecord(document, lang, {method}));
  const onBy = ({target}: Event) => {
    const typed = (target as HTMLInputElement).value;
    session.change(
      translations.by,
      (document) => {
        const next = withRecord(document, lang, {by: typed});
        return typed === '' ? withoutBy(next, lang) : next;
      },
      {merge: by},
    );
  };
  const choice = (method: 'human' | 'machine') => html`<label class="choice">
    <input type="radio" name="method" .checked=${live((record?.method ?? 'human') === method)} @change=${onMethod(method)} />
    ${translations.methods[method]}
  </label>`;
  return html`<section class="record" id=${controlId(pointer)}>
    <h3>${translations.howMade}</h3>
    <fieldset>
      <legend>${translations.method}</legend>
      ${choice('human')} ${choice('machine')}
    </fieldset>
    <div class="field">
      <label for=${controlId(by)}>${translations.by} <small>${words.common.optional}</small></label>
      <input id=${controlId(by)} dir="auto" autocomplete="off" .value=${live(stringAt(session.document, by))}
        aria-describedby=${described} aria-invalid=${isWrong} @input=${onBy} />
      ${notes}
    </div>
    ${record?.revision === undefined ? nothing : html`<p class="help">${translations.ofRevision(`${record.revision}`)}</p>`}
    ${notesAt(view, pointer, undefined).notes}
    <p><button type="button" class="remove" @click=${() => remove(view, lang, name)}>${translations.remove(name)}</button></p>
  </section>`;
}

function withoutBy(document: TranslationsView['session']['document'], lang: string) {
  const record = valueAt(document, `/translations/${lang}`) as {readonly [key: string]: never};
  const {by: _, ...others} = record;
  return {...document, translations: {...(document['translations'] as object), [lang]: others}};
}

/** Removes every text in a language, and its names. Undo brings all of it back. */
function remove(view: TranslationsView, lang: string, name: string): void {
  const {session, words} = view;
  const pointers = (view.texts.get(lang) ?? []).map(({pointer}) => pointer);
  session.change(words.translations.removed(name), (document) =>
    withoutLanguage(document, [...pointers, ...namesIn(document, lang)], lang),
  );
  view.said = words.common.removedUndo(name);
  location.hash = addressOf(session.id, 'translations');
}
