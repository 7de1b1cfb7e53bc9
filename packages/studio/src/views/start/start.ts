import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {EMPTY, type Beginning} from '../../session/begin-draft.ts';
import {listDrafts, type DraftHead} from '../../session/drafts.ts';
import {isAnyInMemory, keepMemory, storageFault, TRY_AGAIN} from '../../session/kept.ts';
import {isBegun, NOTHING_MADE, readMaking, writeMaking, type Making} from '../../session/making.ts';
import type {Words} from '../../words/words.ts';
import './draft-list.ts';
import {goToNew} from './go.ts';
import './new-letter.ts';
import {fileButton, readFetched, readOpenedFile} from './open-file.ts';
import {beginningOf, openedFile, type OpenedFile} from './opened-file.ts';
import './paste-letter.ts';
import './published-letter.ts';
import type {FetchedDocument} from './published-letter.ts';
import {StartElement} from './start-element.ts';
import {thread} from './thread.ts';

/** The ways to begin, and the drafts of this browser. */
export class StartView extends StartElement {
  static override properties = {
    ...StartElement.properties,
    place: {attribute: false},
    drafts: {state: true},
    making: {state: true},
    thrown: {state: true},
    opened: {state: true},
    isForgetful: {state: true},
    isTrialMissing: {state: true},
  };

  /** Which of the ways: `new`, `paste`, `address`, or none. */
  declare place: string;
  declare drafts: readonly DraftHead[];
  /** Whether there were drafts: that the last one is deleted is said in their place. */
  hadDrafts = false;
  declare making: Making;
  /** Answers that were thrown away, and can be brought back. */
  declare thrown: Making | undefined;
  /** A file that does not open at once. */
  declare opened: OpenedFile | undefined;
  /** Whether the browser keeps nothing. */
  declare isForgetful: boolean;
  declare isTrialMissing: boolean;
  #isWatching = false;

  constructor() {
    super();
    this.place = '';
    this.drafts = [];
    this.making = NOTHING_MADE;
    this.isForgetful = this.isTrialMissing = false;
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('place')) return;
    this.opened = this.thrown = undefined;
    this.hadDrafts = false;
    void this.#list();
    this.making = readMaking();
    void this.#watchStorage();
  }

  async #list(): Promise<void> {
    this.drafts = await listDrafts();
    this.hadDrafts ||= this.drafts.length > 0;
  }

  /** Says that the browser keeps nothing, until it does: there is room again, or it has opened its database late. */
  async #watchStorage(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    for (let isWell = false; !isWell && this.isConnected;) {
      const wasInMemory = isAnyInMemory();
      const fault = await storageFault();
      if (!fault) await keepMemory();
      if (this.isForgetful || wasInMemory) await this.#list();
      this.isForgetful = fault !== undefined;
      isWell = !fault && !isAnyInMemory();
      if (!isWell) await new Promise((done) => setTimeout(done, TRY_AGAIN));
    }
    this.#isWatching = false;
  }

  override render(): TemplateResult {
    const {words, opened} = this;
    if (opened) {
      return openedFile(words, opened, {
        open: (beginning) => void goToNew(beginning),
        readWords: (text, isHtml) => void this.#readWords(text, isHtml),
        back: () => this.#back(),
      });
    }
    if (this.place === 'new') return html`<studio-new-letter .words=${words}></studio-new-letter>`;
    if (this.place === 'paste') return html`<studio-paste-letter .words=${words}></studio-paste-letter>`;
    if (this.place === 'address') {
      const onFetched = ({detail}: CustomEvent<FetchedDocument>) =>
        void this.#show(readFetched(detail.address, detail.text));
      return html`<studio-published-letter .words=${words} @fetched=${onFetched}></studio-published-letter>`;
    }
    return this.#home(words);
  }

  #home({start: {home, drafts, trial}}: Words): TemplateResult {
    return html`<div class="start">
      <h1 tabindex="-1">${home.title}</h1>
      <p class="lead">${home.lead}</p>
      <p>${home.private}</p>
      ${this.isForgetful ? html`<p class="problem" role="status">${drafts.nothingKept}</p>` : nothing}
      ${
        this.drafts.length > 0 || this.hadDrafts
          ? html`<studio-draft-list .words=${this.words} .drafts=${this.drafts}
              @drafts=${({detail}: CustomEvent<readonly DraftHead[]>) => (this.drafts = detail)}></studio-draft-list>
            <h2>${home.begin}</h2>`
          : nothing
      }
      ${this.#begun(home)}
      <ul class="ways">
        ${
          isBegun(this.making)
            ? nothing
            : html`<li>
              <a class="button primary" href="#/start/new">${home.newLetter}</a>
              <span class="help">${home.newLetterHelp}</span>
            </li>`
        }
        <li>
          <a class="button" href="#/start/paste">${home.paste}</a>
          <span class="help">${home.pasteHelp}</span>
        </li>
        <li>
          ${fileButton(home.openFile, (file) => void this.#show(readOpenedFile(file)))}
          <span class="help">${home.openFileHelp}</span>
        </li>
        <li>
          <a class="button" href="#/start/address">${home.address}</a>
          <span class="help">${home.addressHelp}</span>
        </li>
        <li>
          <button type="button" @click=${() => this.#try()}>${home.trial}</button>
          <span class="help">${home.trialHelp}</span>
          ${this.isTrialMissing ? html`<span class="problem" role="status">${trial.failed}</span>` : nothing}
        </li>
        <li>
          <button type="button" @click=${() => void goToNew({text: EMPTY})}>${home.empty}</button>
        </li>
      </ul>
    </div>`;
  }

  /** A letter whose questions are not all answered, or one that was thrown away just now. */
  #begun(home: Words['start']['home']): TemplateResult | typeof nothing {
    const {making, thrown} = this;
    if (thrown) {
      return html`<p role="status" id="thrown" tabindex="-1">
        ${home.thrownAway}
        <button type="button" @click=${() => this.#throwAway(thrown, undefined)}>${home.bringBack}</button>
      </p>`;
    }
    if (!isBegun(making)) return nothing;
    const title = making.answers.title ?? making.found?.title ?? '';
    return html`<div class="card draft-card">
      ${title === '' ? nothing : html`<p><bdi>${title}</bdi></p>`}
      <div class="card-tools">
        <a class="button primary" href="#/start/${making.found ? 'paste' : 'new'}">${home.goOn}</a>
        <button class="remove" type="button" @click=${() => this.#throwAway(NOTHING_MADE, making)}>
          ${home.throwAway}
        </button>
      </div>
    </div>`;
  }

  #throwAway(making: Making, thrown: Making | undefined): void {
    this.making = making;
    this.thrown = thrown;
    writeMaking(making);
    void this.focusOn(thrown ? '#thrown' : 'h1');
  }

  async #show(reading: Promise<OpenedFile>): Promise<void> {
    const {place} = this;
    const opened = await reading;
    // A large file takes a while, and the person may have gone on to something else.
    if (!this.isConnected || place !== this.place) return;
    const beginning = beginningOf(opened);
    if (beginning) return goToNew(beginning);
    this.opened = opened;
    await this.focusOn('h1');
  }

  /** Goes on with the words of a file as with a text that was pasted. */
  async #readWords(text: string, isHtml: boolean): Promise<void> {
    const found = await thread().ask('readLetter', {text, ...(isHtml && {html: text})});
    writeMaking({...this.making, pasted: text, found});
    location.hash = '#/start/paste';
  }

  #back(): void {
    this.opened = undefined;
    void this.focusOn('h1');
  }

  async #try(): Promise<void> {
    this.isTrialMissing = false;
    try {
      const response = await fetch('trial.json', {credentials: 'omit'});
      if (!response.ok) throw new Error(String(response.status));
      const text = await response.text();
      const beginning: Beginning = {text, opened: text, published: text, isTrial: true};
      await goToNew(beginning);
    } catch {
      this.isTrialMissing = true;
    }
  }
}

customElements.define('studio-start', StartView);
