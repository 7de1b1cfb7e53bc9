// The page: its language, the address of a letter, and what comes of it.
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {directionOf} from '@countersign/campaign';
import {askedLanguage, keepLanguage, keptLanguage} from '@countersign/studio/shell/kept-language.js';
import {chooseStudioLanguage, LANGUAGES, type StudioLanguage} from '@countersign/studio/words/languages.js';
import {addressField} from './address-field.ts';
import {addressWith, askedAddress, isOfThisMachine} from './asked-address.ts';
import {findLetter, type NotFound} from './find-letter.ts';
import type {Letter, OpenedLetter} from './letter/open-letter.ts';
import {loadWords, type Words} from './words/words.ts';

/** Why no letter is shown. */
export type Fault = NotFound | Extract<OpenedLetter, {ok: false}> | {readonly ok: false; readonly fault: 'failed'};

export class EmbedApp extends LitElement {
  static override properties = {
    words: {state: true},
    typed: {state: true},
    isFetching: {state: true},
    fault: {state: true},
    refused: {state: true},
    letter: {state: true},
    asked: {state: true},
  };

  declare words: Words | undefined;
  /** The text in the field. */
  declare typed: string;
  declare isFetching: boolean;
  declare fault: Fault | undefined;
  /** Why a snippet may not name the letter's address: a sentence in English. */
  declare refused: string | undefined;
  declare letter: Letter | undefined;
  /** The text in the field when the letter was asked for. Undefined if another one was asked for since, in vain. */
  declare asked: string | undefined;
  #language: StudioLanguage = 'en';
  /** Ends the requests for the address that was wanted before. */
  #last = new AbortController();

  constructor() {
    super();
    this.typed = askedAddress(location.href);
    this.isFetching = false;
  }

  override createRenderRoot(): HTMLElement {
    // The sentence for readers without script gives way to the page.
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#speak(chooseStudioLanguage([keptLanguage(), askedLanguage(), ...navigator.languages]));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#last.abort();
  }

  override render(): TemplateResult | typeof nothing {
    const {words, letter} = this;
    if (!words) return nothing;
    return html`<header class="top">
        <p class="brand"><a href="../">Countersign</a></p>
        ${this.#languages(words)}
        <nav><a href="../guides/partner-guide/" hreflang="en">${words.guide}</a></nav>
      </header>
      <main>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        ${isOfThisMachine(location.href) ? html`<p class="callout">${words.letter.trial}</p>` : nothing}
        ${addressField(words, {
          ...this.#state(),
          onInput: this.#onInput,
          onSubmit: () => void this.#find(),
        })}
        ${
          letter
            ? html`<embed-letter
                ?hidden=${this.isFetching || this.#isChanged()}
                .letter=${letter}
                .words=${words}
                @refused=${this.#onRefused}
              ></embed-letter>`
            : nothing
        }
      </main>`;
  }

  protected override updated(): void {
    if (this.words) document.title = `${this.words.title} – Countersign`;
  }

  #state() {
    const {typed, isFetching, fault, refused, letter} = this;
    return {
      ...{typed, isFetching, fault, refused},
      hasLetter: letter !== undefined,
      isRetracted: letter?.campaign.stage === 'retracted',
      isChanged: this.#isChanged(),
    };
  }

  /** Whether the field has another address than that of the letter. A snippet must not be copied for the wrong one. */
  #isChanged(): boolean {
    return this.letter !== undefined && this.typed.trim() !== this.asked?.trim();
  }

  #languages(words: Words): TemplateResult {
    const choose = ({target}: Event) => {
      const lang = (target as HTMLSelectElement).value as StudioLanguage;
      keepLanguage(lang);
      void this.#speak(lang);
    };
    return html`<label class="language">
      <span class="visually-hidden">${words.language}</span>
      <select @change=${choose}>
        ${Object.entries(LANGUAGES).map(
          ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === this.#language}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  async #speak(lang: StudioLanguage): Promise<void> {
    const words = await loadWords(lang);
    this.#language = lang;
    document.documentElement.lang = lang;
    document.documentElement.dir = directionOf(lang);
    this.words = words;
  }

  async #find(): Promise<void> {
    this.#last.abort();
    const {signal} = (this.#last = new AbortController());
    this.fault = this.refused = undefined;
    this.isFetching = true;
    const {typed} = this;
    const shown = await this.#open(typed, signal);
    if (signal.aborted) return;
    this.isFetching = false;
    if (shown.ok) {
      this.letter = shown.letter;
      this.asked = typed;
      this.#keepAddress();
      return;
    }
    // The letter before is out of sight, and with it all that a person chose and wrote, until a letter is found again.
    this.asked = undefined;
    this.fault = shown;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#address')?.focus();
  }

  async #open(typed: string, signal: AbortSignal): Promise<{readonly ok: true; readonly letter: Letter} | Fault> {
    const found = await findLetter(typed, {base: location.href, signal});
    if (!found.ok) return found;
    try {
      // All that renders is loaded now, beside nothing that a person waits for before.
      const [{openLetter}] = await Promise.all([import('./letter/open-letter.ts'), import('./letter/letter.ts')]);
      return openLetter(found);
    } catch {
      return {ok: false, fault: 'failed'};
    }
  }

  /** Reload, “back” and a link that a person shares keep the letter. A change of the text meanwhile has none yet. */
  #keepAddress(): void {
    if (this.asked !== undefined && !this.#isChanged())
      history.replaceState(history.state, '', addressWith(this.asked, location.href));
  }

  readonly #onInput = (typed: string): void => void (this.typed = typed);

  readonly #onRefused = ({detail}: CustomEvent<string | null>): void => void (this.refused = detail ?? undefined);
}
