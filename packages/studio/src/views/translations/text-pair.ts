// One text and its translation.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {directionOf} from '@countersign/campaign';
import {withText} from '../../document/text.ts';
import {within} from '../../document/pointer.ts';
import {controlId} from '../../forms/form.ts';
import {placeInWords} from '../../forms/place-words.ts';
import {findingsAt} from '../../forms/problems-at.ts';
import type {TextPart, TextToTranslate} from '../../worker/translations.ts';
import {stateOf, type State} from './state.ts';
import type {TranslationsView} from './translations.ts';
import {said} from '../../said/said.ts';

interface Pair {
  readonly text: TextToTranslate;
  readonly lang: string;
  /** The document's own language. */
  readonly own: string;
  readonly state: State;
  readonly translation: string;
}

export function textPair(view: TranslationsView, pair: Pair): TemplateResult {
  const {text, lang, own, state, translation} = pair;
  const {words, session} = view;
  const {translations, common} = words;
  const {pointer, place, source, format} = text;
  const id = controlId(pointer);
  // The check names these by their ids, which are in the address alone.
  const isNamedById = /^\/(?:responses|statements|sources)\//.test(pointer);
  const name = (isNamedById ? placeInWords(words, pointer, session.document) : undefined) ?? said(place);
  const findings = findingsAt(session, within(pointer, lang));
  const onInput = ({target}: Event) => {
    const typed = (target as HTMLTextAreaElement).value;
    const next = format === 'label' ? typed.replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)) : typed;
    session.change(`${place} (${lang})`, (document) => withText(document, pointer, next, lang, true), {
      merge: within(pointer, lang),
    });
  };
  // A translation that somebody has just written for the text as it is now is right for it.
  const onChange = () => {
    const now = stateOf(session.document, text, lang, {});
    if (now === 'older' || now === 'machine') void view.confirm(lang, [text]);
  };
  const rows = Math.min(12, Math.max(format === 'label' ? 1 : 2, Math.ceil(source.length / 55)));
  return html`<article class="pair" aria-labelledby="${id}-place">
    <header>
      <h3 id="${id}-place">${name}</h3>
      <span class="state ${state}" id="${id}-state">${translations.states[state]}</span>
    </header>
    <div class="sides">
      <div class="side">
        <p class="source" id="${id}-source" lang=${own} dir=${directionOf(own)}>${source}</p>
        ${changes(view, pair)}
      </div>
      <div class="side">
        <textarea id=${id} rows=${rows} lang=${lang} dir=${directionOf(lang)} .value=${live(translation)} spellcheck="true"
          aria-labelledby="${id}-place ${id}-state" aria-describedby="${id}-source ${id}-findings"
          aria-invalid=${findings.some(({isWarning}) => !isWarning)} @input=${onInput} @change=${onChange}></textarea>
        <div id="${id}-findings">
          ${findings.map(
            ({isWarning, message, hint}) =>
              html`<p class=${isWarning ? 'warning' : 'problem'}>
                <strong>${isWarning ? common.warning : common.problem}</strong> ${said(message, hint)}
              </p>`,
          )}
        </div>
        <p class="pair-tools">
          ${
            state === 'older' || state === 'machine'
              ? html`<button type="button" @click=${() => void confirm(view, pair)}>${translations.stillRight}<span class="visually-hidden">: ${name}</span></button>`
              : nothing
          }
          <button type="button" class="quiet" @click=${() => view.goToNext(lang, pointer)}>${translations.next}<span class="visually-hidden">: ${name}</span></button>
        </p>
      </div>
    </div>
  </article>`;
}

/** The button goes away, so the focus goes on to the translation. */
async function confirm(view: TranslationsView, {text, lang}: Pair): Promise<void> {
  await view.confirm(lang, [text]);
  view.focusText(text.pointer);
}

/** The changes of the text since the public revision, word by word. */
function changes(view: TranslationsView, {text, state, own}: Pair): TemplateResult | typeof nothing {
  const {translations} = view.words;
  if (text.before === undefined || state === 'missing') {
    return text.isUnchanged && state === 'older' ? html`<p class="help">${translations.sameText}</p>` : nothing;
  }
  const parts = view.changes.get(text.pointer);
  const onToggle = ({target}: Event) => {
    if ((target as HTMLDetailsElement).open) void view.findChanges(text);
  };
  return html`<details class="changed" @toggle=${onToggle}>
    <summary>${translations.whatChanged}</summary>
    ${parts ? html`<p lang=${own} dir=${directionOf(own)}>${parts.map((part) => shownPart(part, view))}</p>` : nothing}
  </details>`;
}

function shownPart({text, change}: TextPart, {words}: TranslationsView): TemplateResult | string {
  const {translations} = words;
  if (change === 'added') {
    return html`<ins><span class="visually-hidden" lang=${document.documentElement.lang}>${translations.wordsAdded} </span>${text}</ins>`;
  }
  if (change === 'removed') {
    return html`<del><span class="visually-hidden" lang=${document.documentElement.lang}>${translations.wordsRemoved} </span>${text}</del>`;
  }
  return text;
}
