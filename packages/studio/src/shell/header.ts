// The header: the draft, the way back and forward in time, what is kept, and the language of the studio.
import {html, nothing, type TemplateResult} from 'lit';
import type {Session} from '../session/session.ts';
import '../views/start/file-menu.ts';
import {LANGUAGES, type StudioLanguage} from '../words/languages.ts';
import type {Words} from '../words/words.ts';

export interface HeaderOptions {
  readonly language: StudioLanguage;
  /** The file on this machine in which the letter is saved, if there is one. */
  readonly file: {readonly name: string; readonly isSaved: boolean} | undefined;
  readonly onLanguage: (lang: StudioLanguage) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

export function header(words: Words, session: Session | undefined, options: HeaderOptions): TemplateResult {
  const {common} = words;
  return html`<header class="top">
    <p class="brand"><a href="#/">Countersign <span>${common.studio}</span></a></p>
    ${session ? tools(session, words, options) : nothing}
    <label class="language">
      <span class="visually-hidden">${common.language}</span>
      <select @change=${({target}: Event) => options.onLanguage((target as HTMLSelectElement).value as StudioLanguage)}>
        ${Object.entries(LANGUAGES).map(
          ([tag, name]) =>
            html`<option value=${tag} lang=${tag} ?selected=${tag === options.language}>${name}</option>`,
        )}
      </select>
    </label>
  </header>`;
}

function tools(session: Session, words: Words, {onUndo, onRedo, file}: HeaderOptions): TemplateResult {
  const {common} = words;
  const {undoName, redoName} = session;
  return html`<div class="tools">
    <p class="draft"><bdi>${session.head.title}</bdi></p>
    <studio-file-menu .session=${session} .words=${words}></studio-file-menu>
    ${kept(session, words, file)}
    <span class="steps">
      <button
        type="button"
        ?disabled=${undoName === undefined}
        title=${undoName === undefined ? common.undo : common.undoOf(undoName)}
        @click=${onUndo}
      >${common.undo}</button>
      <button
        type="button"
        ?disabled=${redoName === undefined}
        title=${redoName === undefined ? common.redo : common.redoOf(redoName)}
        @click=${onRedo}
      >${common.redo}</button>
    </span>
  </div>`;
}

/**
 * Whether all changes are kept. Only a fault is said aloud: letters are kept as they are typed, and a word about each
 * of them would drown everything else.
 */
function kept({fault, isKept}: Session, {common, frame}: Words, file: HeaderOptions['file']): TemplateResult {
  if (fault) return html`<p role="alert" class="problem">${common.notKept}</p>`;
  const isDone = isKept && (!file || file.isSaved);
  return html`<p class="${isDone ? 'kept' : 'keeping'} ${file ? 'in-file' : ''}">
    <span class="when-kept">${file ? frame.savedIn(file.name) : common.kept}</span
    ><span class="when-slow">${file ? frame.savingIn(file.name) : common.keeping}</span>
  </p>`;
}
