import {html, nothing, type TemplateResult} from 'lit';
import type {Foretold} from '@countersign/render';
import {download} from '../../files/download.ts';
import {readMade, readPublished, type MadeFolder} from '../../session/drafts.ts';
import {placeInWords} from '../../forms/place-words.ts';
import {documentOf} from '../../session/history.ts';
import {addressOfPlace} from '../../shell/go-to.ts';
import {StudioView} from '../../shell/view.ts';
import type {Partners, PublishAnswer, PublishNote} from '../../worker/publish/request.ts';
import {languageNames} from '../preview/language-names.ts';
import {checklist, publishedRevision} from './checklist.ts';
import {makeFolder, rememberFolder, type MakeOptions} from './make-folder.ts';
import './online.ts';
import {partnersSection} from './partners.ts';
import {places} from './places.ts';
import {canChooseFolder, chooseFolder, readServed, writeServed} from './served-folder.ts';
import {folderName, zipOf} from './zip.ts';
import {said} from '../../said/said.ts';

/** From the checklist to a folder, to the net, to partners. */
export class PublishView extends StudioView {
  static override properties = {
    ...StudioView.properties,
    published: {state: true},
    made: {state: true},
    answer: {state: true},
    said: {state: true},
    isMaking: {state: true},
  };

  /** The number of the revision that is public, if it is known. */
  declare published: number | undefined;
  /** The folder that was made last, also in an earlier visit. */
  declare made: MadeFolder | undefined;
  declare answer: PublishAnswer | undefined;
  /** Why nothing was written. */
  declare said: string;
  declare isMaking: boolean;
  #withPictures = true;
  #partners: Partners | undefined;

  constructor() {
    super();
    this.said = '';
    this.isMaking = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#recall());
  }

  override render(): TemplateResult {
    const {session, words, made, published} = this;
    const {url} = session.document;
    return html`${checklist({session, words, published, raise: () => void this.#raise()})} ${this.#makeSection()}
    ${made && typeof url === 'string' ? places(words, url) : nothing}
    ${
      made
        ? html`<studio-online
            .session=${session}
            .words=${words}
            .made=${made}
            @published=${() => this.#recall()}
          ></studio-online>`
        : nothing
    }
    ${made && this.#partners ? partnersSection(words, this.#partners) : nothing}`;
  }

  #makeSection(): TemplateResult {
    const {publish} = this.words;
    return html`<section aria-labelledby="publish-make">
      <h2 id="publish-make">${publish.make}</h2>
      <p>${publish.makeIntro}</p>
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${this.#withPictures}
          @change=${({target}: Event) => (this.#withPictures = (target as HTMLInputElement).checked)}
        />
        ${publish.withPictures}</label
      >
      <p class="tools">
        <button type="button" class="primary" aria-disabled=${this.isMaking} @click=${() => this.#save()}>${publish.zip}</button>
        ${
          canChooseFolder()
            ? html`<button type="button" aria-disabled=${this.isMaking} @click=${() => this.#write()}>${publish.folder}</button>`
            : nothing
        }
      </p>
      ${canChooseFolder() ? html`<p class="help">${publish.folderHelp}</p>` : nothing}
      <div role="status">
        ${this.isMaking ? html`<p>${publish.working}</p>` : nothing}
        ${this.said ? html`<p class="problem">${this.said}</p>` : nothing} ${this.answer ? this.#answered(this.answer) : nothing}
      </div>
    </section>`;
  }

  #answered(answer: PublishAnswer): TemplateResult {
    const {session, words} = this;
    const {publish} = words;
    if (answer.ok) {
      return html`<p class="good">${publish.made(answer.files.length)}</p>
        <p>${publish.keep}</p>
        ${answer.notes.length > 0 ? html`<ul>${answer.notes.map((note) => html`<li>${this.#note(note)}</li>`)}</ul>` : nothing}`;
    }
    if (answer.tooMuch) return this.#tooMuch(answer.tooMuch);
    return html`<p class="problem">${publish.refused}</p>
      <ul>
        ${answer.problems.map(
          ({name, message, hint, pointer}) =>
            html`<li>
              <strong>${placeInWords(words, pointer, session.document) ?? said(name)}</strong>
              ${said(message, hint)}
              <a href=${addressOfPlace(session.id, pointer)}>${publish.showPlace}</a>
            </li>`,
        )}
      </ul>`;
  }

  #tooMuch({files, pages, pictures, bytes}: Foretold): TemplateResult {
    const {publish} = this.words;
    const numbers = new Intl.NumberFormat(document.documentElement.lang || 'en');
    const format = (n: number) => numbers.format(n);
    const megabytes = Math.round(bytes / 1_000_000);
    return html`<p class="problem">${publish.tooLarge}</p>
      <p>${publish.wouldHave(format(files), format(pages), format(pictures), format(megabytes))}</p>
      <p>${publish.makeLess}</p>`;
  }

  #note(note: PublishNote): string {
    const {publish} = this.words;
    switch (note.kind) {
      case 'logo-missing':
        return publish.logoMissing(isolated(note.name), isolated(note.address));
      case 'logo-stays':
        return publish.logoStays(isolated(note.name), isolated(note.file));
      case 'moved':
        return publish.moved(isolated(note.from), isolated(note.to));
      case 'dropped': {
        const {lang} = document.documentElement;
        return publish.dropped(new Intl.ListFormat(lang || 'en').format(note.languages.map(languageNames(lang))));
      }
    }
  }

  /** Reads what this browser remembers of earlier publications. */
  async #recall(): Promise<void> {
    const {id} = this.session;
    this.published = publishedRevision(await readPublished(id));
    this.made = await readMade(id);
  }

  async #raise(): Promise<void> {
    const next = documentOf(await this.session.worker.ask('nextRevision'));
    if (next) this.session.change(this.words.publish.raised, () => next);
    await this.updateComplete;
    // The pressed button is gone. This one is what comes next.
    if (document.activeElement === document.body) this.querySelector<HTMLElement>('button.primary')?.focus();
  }

  #save(): Promise<void> {
    return this.#make({withPictures: this.#withPictures}, async (answer) => {
      download(`${folderName(answer)}.zip`, await zipOf(answer));
      return true;
    });
  }

  async #write(): Promise<void> {
    const folder = await chooseFolder();
    if (!folder) return;
    const served = await readServed(folder, this.session.document);
    await this.#make({withPictures: this.#withPictures, served}, async (answer) => {
      try {
        const inTheWay = await writeServed(folder, answer);
        if (inTheWay !== undefined) this.said = this.words.publish.blocked(isolated(inTheWay));
        return inTheWay === undefined;
      } catch {
        this.said = this.words.publish.notWritten;
        return false;
      }
    });
  }

  /** @param deliver - Hands the folder over. False if that did not happen, and `said` tells why. */
  async #make(
    options: MakeOptions,
    deliver: (answer: Extract<PublishAnswer, {ok: true}>) => Promise<boolean>,
  ): Promise<void> {
    // The button is not disabled meanwhile: it would lose the focus.
    if (this.isMaking) return;
    this.isMaking = true;
    this.said = '';
    this.answer = undefined;
    try {
      const answer = await makeFolder(this.session, options);
      if (!answer.ok) this.answer = answer;
      else if (await deliver(answer)) {
        this.answer = answer;
        this.#partners = answer.partners;
        await rememberFolder(this.session, answer);
        await this.#recall();
      }
    } catch {
      this.said = this.words.publish.notUndone;
    }
    this.isMaking = false;
  }
}

/** A name or an address inside a sentence of any direction. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

customElements.define('studio-publish', PublishView);
