// The pictures of logos that this browser keeps for the draft.
import {html, nothing, type TemplateResult} from 'lit';
import {memberOf, type Json} from '../../document/json.ts';
import {readFiles} from '../../session/drafts.ts';
import type {Words} from '../../words/words.ts';
import {stringOf} from './rows.ts';

/** Gives the pictures of logos addresses that only this page can read. */
export class LogoFiles {
  #files: ReadonlyMap<string, Blob> = new Map();
  readonly #addresses = new Map<string, string>();
  readonly #onRead: () => void;
  #isRead = false;

  /** @param onRead - Called when the files of the draft are known. */
  constructor(onRead: () => void) {
    this.#onRead = onRead;
  }

  async read(draft: string): Promise<void> {
    this.#files = await readFiles(draft);
    this.#isRead = true;
    this.#onRead();
  }

  /** Gives all addresses back to the browser. */
  release(): void {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }

  /** The address of a file. Undefined if this browser does not have it. */
  addressOf(path: string): string | undefined {
    const known = this.#addresses.get(path);
    const file = this.#files.get(path);
    if (known !== undefined || !file) return known;
    const address = URL.createObjectURL(file);
    this.#addresses.set(path, address);
    return address;
  }

  /** The small picture of a signatory's logo. Nothing if it has none. */
  picture(member: Json | undefined, {signatories}: Words): TemplateResult | typeof nothing {
    const path = stringOf(memberOf(member, 'logo'), 'src');
    if (path === '') return nothing;
    const address = this.addressOf(path);
    if (address !== undefined) return html`<img class="logo-picture" src=${address} alt=${signatories.logo} />`;
    return this.#isRead ? html`<span class="help">${signatories.pictures.notHere}</span>` : nothing;
  }
}
