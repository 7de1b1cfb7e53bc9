// Whether the letter is online: asked of the address that the person names, and of nobody else.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {READER_VERSION} from '@countersign/campaign';
import {readMade, writeMade, writePublished, type MadeFolder} from '../../session/drafts.ts';
import {StudioView} from '../../shell/view.ts';
import type {DeployedFinding} from '../../worker/publish/deployed.ts';
import type {Words} from '../../words/words.ts';
import {lookAt, type Looked} from './look.ts';

/** Dispatches `published` when the folder that was made is known to be online. */
export class OnlineCheck extends StudioView {
  static override properties = {
    ...StudioView.properties,
    made: {attribute: false},
    address: {state: true},
    looked: {state: true},
    isLooking: {state: true},
  };

  declare made: MadeFolder;
  declare address: string | undefined;
  declare looked: Looked | undefined;
  declare isLooking: boolean;

  constructor() {
    super();
    this.isLooking = false;
  }

  override render(): TemplateResult {
    const {publish} = this.words;
    const {made, looked} = this;
    return html`<section aria-labelledby="publish-online">
      <h2 id="publish-online">${publish.online}</h2>
      <p>${publish.onlineIntro}</p>
      <div class="field">
        <label for="publish-address">${publish.address}</label>
        <input
          id="publish-address"
          inputmode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          .value=${live(this.address ?? this.#proposed())}
          @input=${({target}: Event) => (this.address = (target as HTMLInputElement).value)}
        />
      </div>
      <p class="tools">
        <button type="button" aria-disabled=${this.isLooking} @click=${() => this.#look()}>${publish.lookNow}</button>
        ${made.isOnline ? nothing : html`<button type="button" @click=${() => this.#confirm()}>${publish.confirm}</button>`}
      </p>
      <div role="status">
        ${this.isLooking ? html`<p>${publish.looking}</p>` : nothing} ${looked ? this.#said(looked) : nothing}
        ${made.isOnline ? html`<p class="good">${publish.confirmed(made.revision)}</p>` : nothing}
      </div>
      <p class="help">${publish.unseen}</p>
      <p><code dir="ltr" class="address">npx @countersign/cli@${READER_VERSION} check --deployed ${this.address ?? this.#proposed()}</code></p>
    </section>`;
  }

  #said(looked: Looked): TemplateResult {
    const {publish} = this.words;
    if (!looked.ok) {
      return html`<p class="problem">
        ${publish.faults[looked.code]} ${looked.status ? publish.status(looked.status) : nothing}
      </p>`;
    }
    const reach = looked.isOwnSite ? publish.findings.ownSite : publish.findings.readable;
    return html`<ul class="checklist">
      ${line(this.words, !looked.isOwnSite, reach)}
      ${looked.deployed.findings.map((finding) => line(this.words, finding.isGood, said(this.words, finding)))}
    </ul>`;
  }

  #proposed(): string {
    const {url} = this.session.document;
    return typeof url === 'string' && URL.canParse(url) ? new URL('campaign.json', url).href : '';
  }

  async #look(): Promise<void> {
    // The button is not disabled meanwhile: it would lose the focus.
    if (this.isLooking) return;
    this.isLooking = true;
    this.looked = undefined;
    let looked: Looked;
    try {
      looked = this.looked = await lookAt(this.session, this.address ?? this.#proposed(), this.made.text);
    } finally {
      this.isLooking = false;
    }
    if (looked.ok && looked.deployed.isOnline && !this.made.isOnline) await this.#confirm();
  }

  /** Later changes are compared with the revision that is online. */
  async #confirm(): Promise<void> {
    const {session} = this;
    const made = (await readMade(session.id)) ?? this.made;
    await writePublished(session.id, made.text);
    await session.worker.ask('setPublished', made.text);
    this.made = {...made, isOnline: true};
    await writeMade(session.id, this.made);
    this.dispatchEvent(new Event('published', {bubbles: true}));
    await this.updateComplete;
    // The pressed button is gone.
    if (document.activeElement === document.body) this.querySelector('button')?.focus();
  }
}

const line = ({publish}: Words, isGood: boolean, text: string): TemplateResult =>
  html`<li class=${isGood ? 'done' : 'look'}>
    <span class="sign" aria-hidden="true">${isGood ? '✓' : '!'}</span>
    <div><span class="visually-hidden">${publish.states[isGood ? 'done' : 'look']}</span> ${text}</div>
  </li>`;

function said({publish}: Words, {kind, isGood, value, wanted}: DeployedFinding): string {
  const {findings} = publish;
  const is = String(value ?? '–');
  switch (kind) {
    case 'same':
      return findings.same(is);
    case 'other-revision':
      return findings.otherRevision(is, String(wanted ?? '–'));
    case 'other-content':
      return findings.otherContent;
    case 'unknown':
      return findings.unknown;
    case 'type':
      return isGood ? findings.type : findings.typeWrong(String(value ?? '').slice(0, 100));
    case 'lifetime':
      if (value === undefined) return findings.lifetimeUnknown;
      return isGood ? findings.lifetime : findings.lifetimeLong(is);
    case 'kept':
      return isGood ? findings.kept : findings.keptMissing;
    case 'kept-other':
      return findings.keptOther;
  }
}

customElements.define('studio-online', OnlineCheck);
