// The languages of a letter: how far each translation is, and the way to add one.
import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '@countersign/campaign';
import {MOST_OPTIONS, type Option} from '../../forms/combobox.ts';
import '../../forms/combobox.ts';
import {finds, searchable} from '@countersign/campaign';
import {languageOf} from '../../document/text.ts';
import {languageChoices} from '../../forms/find-members.ts';
import {addressOf} from '../../shell/routes.ts';
import {bothNames, nameIn, ownName} from './languages.ts';
import {countStates, isTag, translatedLanguages, withRecord} from './state.ts';
import {progress} from './progress.ts';
import type {TranslationsView} from './translations.ts';

export function languageList(view: TranslationsView): TemplateResult {
  const {session, words} = view;
  const {translations} = words;
  const lang = document.documentElement.lang;
  const own = languageOf(session.document);
  const languages = translatedLanguages(session.document);
  return html`
    <p>${translations.ownLanguage} <strong><bdi>${bothNames(own, lang)}</bdi></strong>.</p>
    ${languages.length === 0 ? html`<p>${translations.none}</p>` : nothing}
    ${
      languages.length > 0
        ? html`<ul class="languages">
            ${languages.map((tag) => {
              const texts = view.texts.get(tag);
              return html`<li>
                <h2 class="language-name"><a href=${addressOf(session.id, 'translations', tag)}><span lang=${tag} dir=${directionOf(tag)}>${ownName(tag)}</span></a>
                  ${ownName(tag) === nameIn(tag, lang) ? nothing : html`<small><bdi>${nameIn(tag, lang)}</bdi></small>`}</h2>
                ${texts ? html`<p>${progress(countStates(view.statesOf(tag)), words)}</p>` : nothing}
              </li>`;
            })}
          </ul>`
        : nothing
    }
    ${addForm(view, [own, ...languages])}
  `;
}

/** Adding a language notes in the document that it is there, and opens it. */
function addForm(view: TranslationsView, known: readonly string[]): TemplateResult {
  const {session, words} = view;
  const {translations} = words;
  const lang = document.documentElement.lang;
  const options = languageChoices(lang)
    .filter(([tag]) => !known.includes(tag))
    .map(([tag, name]) => ({
      value: tag,
      name,
      detail: ownName(tag),
      searched: searchable(`${name} ${ownName(tag)} ${tag}`),
    }));
  const find = (typed: string): readonly Option[] => {
    const wanted = searchable(typed);
    const found = options.filter(({searched}) => wanted === '' || finds(wanted, searched)).slice(0, MOST_OPTIONS);
    // A tag that the list does not have, such as one of a region.
    const tag = typed.trim();
    return found.length === 0 && isTag(tag) && !known.includes(tag) ? [{value: tag, name: nameIn(tag, lang)}] : found;
  };
  const onChoose = ({detail: tag}: CustomEvent<string>) => {
    session.change(translations.languageAdded(nameIn(tag, lang)), (document) => withRecord(document, tag, {}));
    location.hash = addressOf(session.id, 'translations', tag);
  };
  return html`<div class="field add-language">
    <label for="add-language">${translations.add}</label>
    <studio-combobox .words=${words} .inputId=${'add-language'} .find=${find} .described=${'add-language-help'}
      @choose=${onChoose}></studio-combobox>
    <p class="help" id="add-language-help">${translations.addHelp}</p>
  </div>`;
}
