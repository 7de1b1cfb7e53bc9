// The frame around all views: where one is, what is kept, what is wrong, and the way back and forward in time.
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {directionOf} from '@countersign/campaign';
import {openSession} from '../session/open-session.ts';
import type {Session} from '../session/session.ts';
import {chooseStudioLanguage, LANGUAGES, loadWords, type StudioLanguage, type Words} from '../words/words.ts';
import {addressOf, GROUPS, routeOf, type Route} from './routes.ts';
import {ownScript} from './trusted.ts';
import {VIEW_LOADERS} from './views.ts';
import '../views/start/file-menu.ts';

export class StudioApp extends LitElement {
  static override properties = {
    words: {state: true},
    route: {state: true},
    session: {state: true},
    said: {state: true},
  };

  declare words: Words | undefined;
  declare route: Route;
  declare session: Session | undefined;
  /** Why there is nothing to be seen. */
  declare said: 'loading' | 'notFound' | 'failed' | undefined;
  #language: StudioLanguage = 'en';
  readonly #update = () => this.requestUpdate();

  constructor() {
    super();
    this.route = routeOf(location.hash);
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', () => void this.#go());
    addEventListener('keydown', this.#onKey);
    void this.#speak(chooseStudioLanguage([keptLanguage(), ...navigator.languages])).then(() => this.#go());
  }

  async #speak(lang: StudioLanguage): Promise<void> {
    this.words = await loadWords(lang);
    this.#language = lang;
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
  }

  /** Shows what the address names. */
  async #go(): Promise<void> {
    const route = routeOf(location.hash);
    const isSameDraft = 'draft' in route && route.draft === this.session?.id;
    const isOtherView = route.view !== this.route.view || !isSameDraft;
    this.route = route;
    this.said = 'loading';
    try {
      if (!isSameDraft) await this.#open('draft' in route ? route.draft : undefined);
      if ('draft' in route && !this.session) return void (this.said = 'notFound');
      await (route.view === 'start' ? import('../views/start/start.ts') : VIEW_LOADERS[route.view]());
      if (route === this.route) this.said = undefined;
    } catch {
      this.said = 'failed';
    }
    await this.updateComplete;
    if (isOtherView) this.querySelector<HTMLElement>('h1')?.focus();
  }

  async #open(draft: string | undefined): Promise<void> {
    for (const type of EVENTS) this.session?.removeEventListener(type, this.#update);
    await this.session?.close();
    this.session =
      draft === undefined
        ? undefined
        : await openSession(draft, () => new Worker(ownScript('worker.js'), {type: 'module'}));
    for (const type of EVENTS) this.session?.addEventListener(type, this.#update);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
    const isRedo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'y';
    if (!this.session || !(isUndo || isRedo)) return;
    event.preventDefault();
    if (isRedo || event.shiftKey) this.session.redo();
    else this.session.undo();
  };

  override render(): TemplateResult | typeof nothing {
    const {words, session} = this;
    if (!words) return nothing;
    const {common} = words;
    return html`
      <a class="skip" href="#content" @click=${(event: Event) => this.#skip(event)}>${common.skip}</a>
      <header class="top">
        <p class="brand"><a href="#/">Countersign ${common.studio}</a></p>
        ${session ? this.#tools(session, words) : nothing}
        <label class="language">
          <span class="visually-hidden">${common.language}</span>
          <select @change=${({target}: Event) => this.#choose((target as HTMLSelectElement).value as StudioLanguage)}>
            ${Object.entries(LANGUAGES).map(
              ([tag, name]) =>
                html`<option value=${tag} lang=${tag} ?selected=${tag === this.#language}>${name}</option>`,
            )}
          </select>
        </label>
      </header>
      <div class=${session ? 'work' : 'alone'}>
        ${session ? this.#navigation(session, words) : nothing}
        <main id="content" tabindex="-1">${this.#content(words)}</main>
      </div>
    `;
  }

  #content(words: Words): TemplateResult {
    const {view, place} = this.route;
    if (this.said) return html`<p role="status">${words.common[this.said]}</p>`;
    if (view === 'start') return html`<studio-start .words=${words} .place=${place}></studio-start>`;
    // One of our own names: see VIEWS.
    const tag = unsafeStatic(`studio-${view}`);
    return staticHtml`<h1 tabindex="-1">${words.common.views[view]}</h1>
      <${tag} .session=${this.session} .words=${words} .place=${place}></${tag}>`;
  }

  #tools(session: Session, {common}: Words): TemplateResult {
    const {undoName, redoName, fault} = session;
    return html`<div class="tools">
      <p class="draft"><bdi>${session.head.title}</bdi></p>
      <button type="button" ?disabled=${!undoName} title=${undoName ? common.undoOf(undoName) : common.undo} @click=${() => session.undo()}>${common.undo}</button>
      <button type="button" ?disabled=${!redoName} title=${redoName ? common.redoOf(redoName) : common.redo} @click=${() => session.redo()}>${common.redo}</button>
      <studio-file-menu .session=${session} .words=${this.words!}></studio-file-menu>
      <p role="status" class=${fault ? 'problem' : 'kept'}>${fault ? common.notKept : common.kept}</p>
    </div>`;
  }

  #navigation(session: Session, {common}: Words): TemplateResult {
    return html`<nav aria-label=${common.parts}>
      ${Object.entries(GROUPS).map(
        ([group, views]) => html`<h2>${common[group as keyof typeof GROUPS]}</h2>
          <ul>
            ${views.map(
              (view) => html`<li>
                <a href=${addressOf(session.id, view)} aria-current=${view === this.route.view ? 'page' : nothing}>${common.views[view]}</a>
                ${view === 'check' ? html`<span class="count">${saidOfCheck(session, common)}</span>` : nothing}
              </li>`,
            )}
          </ul>`,
      )}
    </nav>`;
  }

  #choose(lang: StudioLanguage): void {
    try {
      localStorage.setItem(LANGUAGE_KEY, lang);
    } catch {
      // The choice then lasts until the page is closed.
    }
    void this.#speak(lang);
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('#content')?.focus();
  }
}

const EVENTS = ['change', 'check', 'saved'] as const;

const LANGUAGE_KEY = 'countersign-studio-language';

function keptLanguage(): string {
  try {
    return localStorage.getItem(LANGUAGE_KEY) ?? '';
  } catch {
    return '';
  }
}

function saidOfCheck({checked, isChecking}: Session, common: Words['common']): string {
  if (!checked) return common.checking;
  const {problems, warnings} = checked;
  if (problems.length > 0) return common.problems(problems.length);
  if (isChecking) return common.checking;
  return warnings.length > 0 ? common.warnings(warnings.length) : common.noProblems;
}
