// Draws one part of the studio over a session in memory: real modules, without a browser's store and without a thread.
import {nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {StudioView} from '../../packages/studio/src/shell/view.ts';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {createDraft, type DraftHead} from '../../packages/studio/src/session/drafts.ts';
import {newHistory} from '../../packages/studio/src/session/history.ts';
import {keepIn} from '../../packages/studio/src/session/kept.ts';
import {Session} from '../../packages/studio/src/session/session.ts';
import {memoryStore} from '../../packages/studio/src/session/store/memory.ts';
import {chooseStudioLanguage} from '../../packages/studio/src/words/languages.ts';
import {loadWords} from '../../packages/studio/src/words/words.ts';
import type {Worker} from '../../packages/studio/src/worker/ask.ts';
import type {Checked} from '../../packages/studio/src/worker/check.ts';
import {sheetsLoaded} from './sheets.ts';

keepIn(memoryStore());

/** Draws a part. What it draws changes with the document and with `opened`. */
export type Draw = (form: StudioPart) => TemplateResult;

/** Speaks the language of the page around it, or English where the studio lacks that. */
export class StudioPart extends StudioView {
  static override properties: PropertyDeclarations = {
    ...StudioView.properties,
    letter: {attribute: false},
    said: {attribute: false},
    open: {attribute: false},
    draw: {attribute: false},
  };

  /** The document that is edited. */
  declare letter: unknown;
  /** The answer of the check, whatever the document is: each look can be shown at once. */
  declare said: Checked;
  /** The keys of the cards that are open at first. */
  declare open: readonly string[];
  declare draw: Draw;
  #begun: unknown;

  protected override async scheduleUpdate(): Promise<void> {
    const lang = this.closest<HTMLElement>('[lang]')?.lang ?? 'en';
    this.words = await loadWords(chooseStudioLanguage([lang]));
    await sheetsLoaded();
    if (this.#begun !== this.letter) await this.#begin();
    await super.scheduleUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    return this.isConnected ? this.draw(this) : nothing;
  }

  async #begin(): Promise<void> {
    this.#begun = this.letter;
    const letter = this.letter as JsonObject;
    const head: DraftHead = {id: 'story', title: 'A letter', changed: Date.now(), steps: 0, position: 0};
    await createDraft(head, letter);
    this.opened.clear();
    for (const key of this.open) this.opened.add(key);
    const session = new Session(head, newHistory(letter), workerThatSays(this.said));
    await new Promise((resolve) => session.addEventListener('check', resolve, {once: true}));
    this.session = session;
  }
}

/** In the place of the thread. It always says the same of a document. */
function workerThatSays(said: Checked): Worker {
  const ask = (task: string) => Promise.resolve(task === 'check' ? said : undefined);
  return {ask: ask as Worker['ask']};
}

if (!customElements.get('studio-part')) customElements.define('studio-part', StudioPart);
