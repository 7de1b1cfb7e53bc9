// The frame around all views: where one is, what is kept, what is wrong, and the way back and forward in time.
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {directionOf} from '@countersign/campaign';
import {hasLocalFile, readLocalFile, type LocalFile} from '../files/local-file.ts';
import {hearSaid} from '../said/said.ts';
import {NotRead} from '../session/drafts.ts';
import {isAnyInMemory} from '../session/kept.ts';
import {isMakingAtRisk} from '../session/making.ts';
import {hurryWrites} from '../session/newest.ts';
import {holdUnfinished} from '../session/unfinished.ts';
import {openSession} from '../session/open-session.ts';
import type {Session} from '../session/session.ts';
import {Unkept} from '../session/unkept.ts';
import {chooseStudioLanguage, type StudioLanguage} from '../words/languages.ts';
import {loadWords, type Words} from '../words/words.ts';
import {aside} from './aside.ts';
import {hearFaults} from './faults.ts';
import {FocusKeeper} from './focus-keeper.ts';
import {pointerOfPlace} from './go-to.ts';
import {header} from './header.ts';
import {askedLanguage, keepLanguage, keptLanguage} from './kept-language.ts';
import {commandOf, isUndoneHere} from './keys.ts';
import type {LocalFileKeeper} from './local-file-keeper.ts';
import {navigation} from './navigation.ts';
import {nextStep} from './next-step.ts';
import {Notices} from './notices.ts';
import {hearNewVersions} from './offline.ts';
import {hearThread, saveNotice, sayBusy} from './session-notices.ts';
import {routeOf, type Route} from './routes.ts';
import {saidOfCheck} from './said-of-check.ts';
import {ownScript} from './own-script.ts';
import {titleOf, troubleOf, type Trouble} from './trouble.ts';
import type {StudioView} from './view.ts';
import './problem-summary.ts';
import {VIEW_LOADERS} from './views.ts';

export class StudioApp extends LitElement {
  static override properties = {
    words: {state: true},
    route: {state: true},
    session: {state: true},
    trouble: {state: true},
    announced: {state: true},
    arePartsOpen: {state: true},
  };

  declare words: Words | undefined;
  /** The view that is shown. It follows the address as soon as its code is there. */
  declare route: Route;
  declare session: Session | undefined;
  /** Why the view is not to be seen. */
  declare trouble: Trouble | undefined;
  /** A sentence for people who do not see what has changed. */
  declare announced: string;
  /** Whether the list of parts is open, where there is no room for it beside the view. */
  declare arePartsOpen: boolean;
  /** The last error of a view, for whoever looks for its cause. People are not shown it. */
  fault: unknown;
  readonly notices = new Notices(() => this.requestUpdate());
  #language: StudioLanguage = 'en';
  #wanted: Route;
  #going: Promise<void> = Promise.resolve();
  #checkSaid = '';
  /** The file of the command `countersign studio`, if the command has opened this page. */
  #file: LocalFile | undefined;
  #keeper: LocalFileKeeper | undefined;
  readonly #focus = new FocusKeeper(this);
  readonly #unkept = new Unkept();

  constructor() {
    super();
    this.#wanted = this.route = routeOf(location.hash);
    this.trouble = 'loading';
    this.announced = '';
    this.arePartsOpen = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  // The element is there as long as its page: nothing that it hears has to be given up.
  /* eslint-disable wc/require-listener-teardown */
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', () => this.#go());
    addEventListener('keydown', this.#onKey);
    addEventListener('beforeunload', (event) => this.#isAtRisk && event.preventDefault());
    addEventListener('beforeinput', this.#onBeforeInput);
    addEventListener('pagehide', () => {
      this.session?.hurry();
      this.#unkept.hurry();
      hurryWrites();
      holdUnfinished();
    });
    // A browser may show a page again that it has kept since it was left. Another tab may have the draft by now.
    addEventListener('pageshow', ({persisted}) => {
      if (persisted && !this.session?.fault && !this.#isAtRisk && !isAnyInMemory()) location.reload();
    });
    aside.addEventListener('change', () => this.requestUpdate());
    hearFaults(() => this.notices.show(saveNotice('fault', () => this.session)));
    this.addEventListener('studio-fault', (event) => {
      this.fault = (event as CustomEvent<unknown>).detail;
      this.trouble = 'broken';
    });
    // The same words in a new object draw all parts again.
    hearSaid(() => (this.words = this.words && {...this.words}));
    addEventListener('studio-busy', (event) => this.#onBusy((event as CustomEvent<(() => void) | undefined>).detail));
    hearNewVersions(this.notices, async () => this.session?.settled());
    void this.#begin();
  }
  /* eslint-enable wc/require-listener-teardown */

  /** Whether something would be lost if the page ended now. */
  get #isAtRisk(): boolean {
    return this.#unkept.isAtRisk || isMakingAtRisk();
  }

  override render(): TemplateResult | typeof nothing {
    const {words, session, route} = this;
    if (!words) return nothing;
    return html`
      <a class="skip" href="#content" @click=${this.#skip}>${words.common.skip}</a>
      ${header(words, session, {
        language: this.#language,
        file: this.#keeper,
        onLanguage: (lang) => this.#chooseLanguage(lang),
        onUndo: () => this.#step('undo'),
        onRedo: () => this.#step('redo'),
      })}
      ${this.notices.list(words)}
      <div class=${session ? 'work' : 'alone'}>
        ${
          session && route.view !== 'start'
            ? navigation(words, session, route.view, {
                isOpen: this.arePartsOpen,
                onToggle: (isOpen) => this.#openParts(isOpen),
              })
            : nothing
        }
        <main id="content" tabindex="-1">${this.#content(words)}</main>
        ${session ? this.#aside(session, words) : nothing}
      </div>
      <p class="visually-hidden" role="status" id="announced">${this.announced}</p>
    `;
  }

  protected override updated(): void {
    if (this.words) document.title = titleOf(this.words, this.route, this.session, this.trouble);
  }

  /** The preview beside another view. */
  #aside(session: Session, words: Words): TemplateResult | typeof nothing {
    if (!aside.isOpen || this.route.view === 'preview') return nothing;
    void import('../views/preview/aside.ts');
    return html`<studio-aside .session=${session} .words=${words}></studio-aside>`;
  }

  #content(words: Words): TemplateResult {
    const {session, trouble} = this;
    const {view, place} = this.route;
    if (trouble) return troubleOf(words, trouble, session, () => this.#go());
    if (view === 'start') return html`<studio-start .words=${words} .place=${place}></studio-start>`;
    // One of our own names: see VIEWS.
    const tag = unsafeStatic(`studio-${view}`);
    return html`<h1 tabindex="-1">${words.common.views[view]}</h1>
      <studio-problem-summary .session=${session} .words=${words} .view=${view}></studio-problem-summary>
      ${keyed(
        `${session!.id} ${view}`,
        staticHtml`<${tag} .session=${session} .words=${words} .place=${place}></${tag}>`,
      )}
      ${nextStep(words, session!, view)}`;
  }

  async #begin(): Promise<void> {
    await this.#speak(chooseStudioLanguage([keptLanguage(), askedLanguage(), ...navigator.languages]));
    if (hasLocalFile()) this.#file = await (await import('./open-local-file.ts')).openLocalFile();
    this.#go(true);
  }

  async #speak(lang: StudioLanguage): Promise<void> {
    this.words = await loadWords(lang);
    this.#language = lang;
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
  }

  /** Shows what the address names. Of addresses that follow each other quickly, the last one counts. */
  #go(isFirst = false): void {
    const wanted = (this.#wanted = routeOf(location.hash));
    this.#going = this.#going.then(() => (wanted === this.#wanted ? this.#show(wanted, isFirst) : undefined));
  }

  async #show(route: Route, isFirst: boolean): Promise<void> {
    const draft = 'draft' in route ? route.draft : undefined;
    const isOther = route.view !== this.route.view || draft !== this.session?.id || this.trouble !== undefined;
    const heldFocus = this.#focus.current();
    this.arePartsOpen = false;
    try {
      if (draft !== this.session?.id) await this.#open(draft);
      const isMissing = draft !== undefined && !this.session;
      if (!isMissing) await (route.view === 'start' ? import('../views/start/start.ts') : VIEW_LOADERS[route.view]());
      this.trouble = isMissing ? 'notFound' : undefined;
    } catch (error) {
      this.trouble = error instanceof NotRead ? 'unread' : 'failed';
    }
    this.route = route;
    await this.updateComplete;
    // A link to a place moves the focus there itself.
    const pointer = pointerOfPlace(route.place);
    if (pointer !== undefined && !isOther) this.querySelector<StudioView>(`studio-${route.view}`)?.reveal(pointer);
    if (!isOther || isFirst || pointer !== undefined) return;
    // A view may have moved the focus already. A view that is gone has taken its own along.
    const focus = this.#focus.current();
    if (focus === undefined || focus === heldFocus) this.#focus.toHeading();
    scrollTo(0, 0);
  }

  async #open(draft: string | undefined): Promise<void> {
    this.trouble = 'loading';
    const last = this.session;
    this.session = undefined;
    for (const type of EVENTS) last?.removeEventListener(type, this.#onSession);
    this.#keeper?.end();
    this.#keeper = undefined;
    if (last) await this.#unkept.leave(last);
    if (draft === undefined) return;
    const left = await this.#unkept.take(draft);
    this.session =
      left ?? (await openSession(draft, () => new Worker(ownScript('worker'), {type: 'module'}), this.#onBusy));
    for (const type of EVENTS) this.session?.addEventListener(type, this.#onSession);
    if (!this.session) return;
    if (!left) hearThread(this.session, this.notices);
    if (this.#file?.id !== draft) return;
    const {LocalFileKeeper} = await import('./local-file-keeper.ts');
    // Another program may have changed it since.
    const file = (await readLocalFile()) ?? this.#file;
    this.#keeper = new LocalFileKeeper(this.session, file, this.notices, () => this.words!);
    this.#keeper.begin(file);
  }

  readonly #onBusy = (stop?: () => void): void => sayBusy(this.notices, stop);

  readonly #onSession = ({type}: Event): void => {
    this.requestUpdate();
    // Another document may be one that the view can show.
    if (type === 'change' && this.trouble === 'broken') this.trouble = undefined;
    if (type === 'change') this.#focus.keep();
    if (type !== 'check' || !this.words || this.session?.isChecking) return;
    const said = saidOfCheck(this.session!, this.words);
    if (said !== this.#checkSaid) this.announced = this.#checkSaid = said;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (!this.session || !command || !isUndoneHere(event.composedPath()[0])) return;
    event.preventDefault();
    this.#step(command);
  };

  // From a menu of the browser, or by shaking a phone.
  readonly #onBeforeInput = (event: InputEvent): void => {
    const command = ({historyUndo: 'undo', historyRedo: 'redo'} as const)[event.inputType as 'historyUndo'];
    if (!this.session || !command || !isUndoneHere(event.composedPath()[0])) return;
    event.preventDefault();
    // Chromium has one history for all fields of a page. From another field, it would undo in one of the letter.
    if (event.composedPath()[0] === document.activeElement) this.#step(command);
  };

  #step(command: 'undo' | 'redo'): void {
    const {session, words} = this;
    const name = command === 'undo' ? session?.undoName : session?.redoName;
    if (!session || !words || name === undefined) return;
    session[command]();
    this.announced = command === 'undo' ? words.frame.undone(name) : words.frame.redone(name);
  }

  #openParts(isOpen: boolean): void {
    this.arePartsOpen = isOpen;
  }

  #chooseLanguage(lang: StudioLanguage): void {
    keepLanguage(lang);
    void this.#speak(lang);
  }

  #skip(event: Event): void {
    event.preventDefault();
    document.getElementById('content')?.focus();
  }
}

const EVENTS = ['change', 'check', 'saved'] as const;
