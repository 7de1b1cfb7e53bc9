// The texts of a letter in two languages, side by side.
import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {languageOf} from '../../document/text.ts';
import {readConfirmed, writeConfirmed} from '../../session/drafts.ts';
import {focusHeading} from '../../shell/focus-heading.ts';
import {StudioView} from '../../shell/view.ts';
import {pointerOfPlace} from '../../shell/go-to.ts';
import type {TextPart, TextToTranslate} from '../../worker/translations.ts';
import {focusDrawn} from '../../forms/focus-drawn.ts';
import {controlId} from '../../forms/form.ts';
import {languageList} from './language-list.ts';
import {
  isShown,
  isTag,
  stateOf,
  TEXTS_PER_PAGE,
  translatedLanguages,
  type Confirmed,
  type Filter,
  type State,
} from './state.ts';
import {textList} from './text-list.ts';
import {confirmedIn, withConfirmed} from './confirmed.ts';

export class TranslationsView extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    texts: {state: true},
    filter: {state: true},
    page: {state: true},
    confirmed: {state: true},
    said: {state: true},
    sheet: {state: true},
    fault: {state: true},
  };

  /** The texts of each language that was asked for. The thread lists them again after each change. */
  declare texts: ReadonlyMap<string, readonly TextToTranslate[]>;
  declare filter: Filter;
  declare page: number;
  declare confirmed: ReadonlyMap<string, Confirmed>;
  declare said: string;
  /** The result of a translator's sheet: refused lines, in English, and the number of texts taken. */
  declare sheet: {readonly lines: readonly string[]; readonly taken: number} | undefined;
  /** Why a sheet was not taken in, in our words or in sentences of the check. */
  declare fault: string | readonly string[];
  /** The changed words of texts, by pointer. */
  readonly changes = new Map<string, readonly TextPart[]>();
  /** The answer of the check after which the texts were listed. */
  #listedAt: unknown;
  /** The texts of the page that is shown. They stay in it while their state changes, until the person goes on. */
  #shown: {key: string; pointers: ReadonlySet<string>} | undefined;

  constructor() {
    super();
    this.texts = new Map();
    this.filter = 'all';
    this.page = 0;
    this.confirmed = new Map();
    this.said = '';
    this.fault = [];
  }

  /** The language that is translated into. Undefined while languages are listed. */
  get target(): string | undefined {
    const [tag] = this.place.split('/');
    return tag !== undefined && isTag(tag) && tag !== languageOf(this.session.document) ? tag : undefined;
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The check answers a moment after each change: then the texts are listed again.
    if (changed.has('place') || this.session.checked !== this.#listedAt) void this.list();
    if (!changed.has('place')) return;
    this.filter = 'all';
    this.page = 0;
    this.sheet = undefined;
    this.fault = [];
    this.#shown = undefined;
    this.changes.clear();
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('place') && pointerOfPlace(this.place) === undefined) focusHeading(this, 'h2[tabindex]');
  }

  /** Asks the thread for the texts of the languages that are shown. */
  async list(): Promise<void> {
    const {session, target} = this;
    this.#listedAt = session.checked;
    const wanted = target === undefined ? translatedLanguages(session.document) : [target];
    const lists = await Promise.all(
      wanted.map(async (lang) => [lang, await session.worker.ask('textsToTranslate', lang)] as const),
    );
    const kept = await readConfirmed(session.id);
    this.confirmed = new Map(wanted.map((lang) => [lang, confirmedIn(kept, lang)]));
    this.texts = new Map(lists);
  }

  override reveal(pointer: string): void {
    // A problem of the record of a language, or of a text in one.
    const [, lang] = /^\/translations\/([^/]+)/.exec(pointer) ?? [];
    if (lang !== undefined && isTag(lang) && this.target !== lang) {
      location.hash = `#/draft/${this.session.id}/translations/${lang}`;
    } else {
      super.reveal(pointer);
    }
  }

  /** The state of each text of a language, as the document is now. */
  statesOf(lang: string): readonly State[] {
    const confirmed = this.confirmed.get(lang) ?? {};
    return (this.texts.get(lang) ?? []).map((text) => stateOf(this.session.document, text, lang, confirmed));
  }

  /**
   * The texts that the filter shows. A text whose state changes while somebody writes stays where it is, until another
   * page or another filter is chosen.
   */
  shownTexts(lang: string, states: readonly State[]): readonly TextToTranslate[] {
    const texts = this.texts.get(lang) ?? [];
    const key = `${lang} ${this.filter} ${texts.length}`;
    if (this.#shown?.key !== key) {
      const pointers = texts.filter((_, index) => isShown(states[index]!, this.filter)).map(({pointer}) => pointer);
      this.#shown = {key, pointers: new Set(pointers)};
    }
    const {pointers} = this.#shown;
    return texts.filter(({pointer}) => pointers.has(pointer));
  }

  override render(): TemplateResult {
    const {target, words} = this;
    const isUnknown = target === undefined && this.place !== '' && pointerOfPlace(this.place) === undefined;
    return html`<p class="visually-hidden" role="status">${this.said}</p>
      ${isUnknown ? html`<p class="problem">${words.translations.noLanguage}</p>` : nothing}
      ${target === undefined ? languageList(this) : textList(this, target)}`;
  }

  show(filter: Filter): void {
    this.filter = filter;
    this.page = 0;
    this.#shown = undefined;
  }

  /** Moves the focus to the next text that is open, on whichever page it is. */
  goToNext(lang: string, after: string | undefined): void {
    const texts = this.texts.get(lang) ?? [];
    const states = this.statesOf(lang);
    const start = after === undefined ? 0 : texts.findIndex(({pointer}) => pointer === after) + 1;
    const order = [...texts.keys()].map((_, step) => (start + step) % texts.length);
    const next = order.find((index) => states[index] !== 'done' && texts[index]!.pointer !== after);
    if (next === undefined) {
      this.said = this.words.translations.allDone;
      return;
    }
    const {pointer} = texts[next]!;
    if (!this.shownTexts(lang, states).some((text) => text.pointer === pointer)) this.show('all');
    const at = this.shownTexts(lang, states).findIndex((text) => text.pointer === pointer);
    this.page = Math.floor(at / TEXTS_PER_PAGE);
    super.reveal(pointer);
  }

  /** Notes that translations are still right, and says so. */
  async confirm(lang: string, texts: readonly TextToTranslate[]): Promise<void> {
    const {session} = this;
    const next = withConfirmed(await readConfirmed(session.id), session.document, lang, texts);
    await writeConfirmed(session.id, next);
    this.confirmed = new Map([...this.confirmed, [lang, confirmedIn(next, lang)]]);
    this.said = this.words.translations.confirmed(texts.length);
  }

  /** Finds the words that changed in a text since the public revision. */
  async findChanges({pointer, before, source}: TextToTranslate): Promise<void> {
    if (before === undefined || this.changes.has(pointer)) return;
    const own = languageOf(this.session.document);
    this.changes.set(pointer, await this.session.worker.ask('changedWords', before, source, own));
    this.requestUpdate();
  }

  focusText(pointer: string): void {
    focusDrawn(this, () => this.querySelector<HTMLElement>(`#${CSS.escape(controlId(pointer))}`));
  }
}

customElements.define('studio-translations', TranslationsView);
