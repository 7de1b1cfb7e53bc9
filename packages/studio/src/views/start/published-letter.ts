import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {addressTyped, fetchDocument, type FetchedDocument as Fetched} from '../../files/fetch-document.ts';
import {StartElement} from './start-element.ts';

/** A document that was fetched: `detail` of the event `fetched`. */
export type FetchedDocument = Extract<Fetched, {ok: true}>;

/** Asks for the address of a published document, and fetches it. Dispatches `fetched`. */
export class PublishedLetter extends StartElement {
  static override properties = {
    ...StartElement.properties,
    typed: {state: true},
    isFetching: {state: true},
    failed: {state: true},
  };

  declare typed: string;
  declare isFetching: boolean;
  declare failed: Extract<Fetched, {ok: false}> | undefined;

  /** Ends the request for the address that was typed before. */
  #last = new AbortController();

  constructor() {
    super();
    this.typed = '';
    this.isFetching = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#last.abort();
  }

  override render(): TemplateResult {
    const {address, home} = this.words.start;
    return html`<p><a href="#/">${home.back}</a></p>
      <h1 tabindex="-1">${address.title}</h1>
      <p>${address.lead} ${address.public}</p>
      <form novalidate @submit=${(event: Event) => this.#submit(event)}>
        <div class="field">
          <label for="address">${address.label}</label>
          <input id="address" dir="ltr" inputmode="url" autocomplete="off" spellcheck="false" .value=${live(this.typed)}
            aria-describedby="address-said" aria-invalid=${this.failed !== undefined}
            @input=${({target}: Event) => (this.typed = (target as HTMLInputElement).value)} />
          <div id="address-said" role="status">${this.isFetching ? html`<p>${address.fetching}</p>` : this.#said()}</div>
        </div>
        <button class="primary" type="submit">${address.fetch}</button>
      </form>`;
  }

  #said(): TemplateResult | typeof nothing {
    const {failed} = this;
    const {address} = this.words.start;
    if (!failed) return nothing;
    const {code, status = ''} = failed;
    const own = addressTyped(this.typed, location.href);
    const meant = own === undefined ? undefined : meantAddress(own);
    const isBlocked = code === 'network' && own !== undefined;
    return html`<p class="problem">${code === 'http' ? address.http(status) : address[code === 'no-object' ? 'not-json' : code]}</p>
      ${
        isBlocked
          ? html`<p>${address.wayOut}</p>
            <p><a href=${own} target="_blank" rel="noopener noreferrer">${address.openTab}</a></p>`
          : nothing
      }
      ${
        meant === undefined
          ? nothing
          : html`<button type="button" @click=${() => this.#fetch(meant)}>
            ${address.meant(meant)}
          </button>`
      }`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#fetch(this.typed);
  }

  async #fetch(typed: string): Promise<void> {
    this.typed = typed;
    this.failed = undefined;
    this.isFetching = true;
    this.#last.abort();
    const {signal} = (this.#last = new AbortController());
    const fetched = await fetchDocument(typed, {signal});
    // The person has gone away, or asks for another address.
    if (signal.aborted) return;
    this.isFetching = false;
    if (fetched.ok) {
      this.dispatchEvent(new CustomEvent<FetchedDocument>('fetched', {detail: fetched}));
      return;
    }
    this.failed = fetched;
    await this.focusOn('#address');
  }
}

/** The document of a campaign lies beside its page. Undefined for the address of a document. */
function meantAddress(address: string): string | undefined {
  const {pathname} = new URL(address);
  if (pathname.endsWith('.json')) return undefined;
  return new URL('campaign.json', address.split(/[?#]/)[0]!.replace(/\/?$/, '/')).href;
}

customElements.define('studio-published-letter', PublishedLetter);
