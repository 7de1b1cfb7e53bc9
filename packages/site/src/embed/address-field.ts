import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Fault} from './app.ts';
import {askedHost} from './asked-address.ts';
import type {Words} from './words/words.ts';

export interface AddressOptions {
  readonly typed: string;
  readonly isFetching: boolean;
  /** Whether there is a letter. */
  readonly hasLetter: boolean;
  /** Whether that letter was retracted. */
  readonly isRetracted: boolean;
  /** Whether the letter is that of another address. */
  readonly isChanged: boolean;
  readonly fault: Fault | undefined;
  /** Why a snippet may not name the letter's address: a sentence in English. */
  readonly refused: string | undefined;
  readonly onInput: (typed: string) => void;
  readonly onSubmit: () => void;
}

/** The field for the address of a letter, its button, and what is said about it. */
export function addressField(words: Words, options: AddressOptions): TemplateResult {
  const {typed, isFetching, hasLetter, isChanged, fault, onInput, onSubmit} = options;
  const isRefused = options.refused !== undefined && !isChanged;
  // The letter below says its host itself.
  const isAnswered = hasLetter && !isChanged && !isFetching;
  const {address} = words;
  const host = askedHost(typed, location.href);
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form class="address-form" novalidate @submit=${submit}>
    <label for="address">${address.label}</label>
    <div class="asking">
      <input
        id="address"
        dir="ltr"
        inputmode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${live(typed)}
        aria-describedby="address-host address-help address-said"
        aria-invalid=${fault || isRefused ? 'true' : nothing}
        @input=${({target}: Event) => onInput((target as HTMLInputElement).value)}
      />
      <button class="primary" type="submit">${address.show}</button>
    </div>
    <p id="address-host" ?hidden=${isAnswered}>
      ${host === undefined ? nothing : html`${address.host} <bdi class="address" dir="ltr">${host}</bdi>`}
    </p>
    <p class="help" id="address-help" ?hidden=${isAnswered}>${address.help}</p>
    <div id="address-said" role="status">${isFetching ? html`<p>${address.fetching}</p>` : said(words, options)}</div>
  </form>`;
}

function said(words: Words, options: AddressOptions): TemplateResult | typeof nothing {
  const {hasLetter, isRetracted, isChanged, fault, refused} = options;
  const {address} = words;
  if (fault) return faultInWords(words, fault);
  if (!hasLetter) return nothing;
  if (isChanged) return html`<p>${address.changed}</p>`;
  if (refused !== undefined) return html`<p class="problem">${address.unfit} ${inEnglish(refused)}</p>`;
  // Its title and all else stand below, where everybody reads them.
  return html`<p class="visually-hidden">${isRetracted ? address.retracted : address.shown}</p>`;
}

function faultInWords({address}: Words, fault: Fault): TemplateResult {
  if ('problems' in fault) {
    return html`<p class="problem">${address[fault.code]}</p>
      ${
        fault.problems.length > 0
          ? html`<ul class="findings" lang="en" dir="ltr">
              ${fault.problems.map(({pointer, message}) => html`<li><code>${pointer || '/'}</code> ${message}</li>`)}
            </ul>`
          : nothing
      }`;
  }
  if (fault.fault === 'failed') {
    return html`<p class="problem">${address.failed}</p>
      <p><button type="button" @click=${() => location.reload()}>${address.reload}</button></p>`;
  }
  const {fault: kind, status, sentence, asked} = fault;
  return html`<p class="problem">
      ${kind === 'http' ? address.http(status) : address[kind]} ${sentence === undefined ? nothing : inEnglish(sentence)}
    </p>
    ${
      asked.length > 0
        ? html`<p class="help">${address.asked}</p>
            <ul class="asked">
              ${asked.map((each) => html`<li><bdi class="address" dir="ltr">${each}</bdi></li>`)}
            </ul>`
        : nothing
    }`;
}

/** A sentence of the function that makes snippets. It has English alone. */
export const inEnglish = (sentence: string): TemplateResult =>
  html`<span class="english" lang="en" dir="ltr">${sentence}</span>`;
