import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {chooseText, directionOf, formatDate, languagesOf} from '@countersign/campaign';
import {languageNames} from '@countersign/studio/views/preview/language-names.js';
import type {Fault} from './app.ts';
import {askedHost} from './asked-address.ts';
import type {Letter} from './letter/open-letter.ts';
import type {Words} from './words/words.ts';

export interface AddressOptions {
  readonly typed: string;
  readonly isFetching: boolean;
  /** Whether the letter is that of another address. */
  readonly isChanged: boolean;
  readonly fault: Fault | undefined;
  /** Why a snippet may not name the letter's address: a sentence in English. */
  readonly refused: string | undefined;
  readonly letter: Letter | undefined;
  /** Language of the page. */
  readonly language: string;
  readonly onInput: (typed: string) => void;
  readonly onSubmit: () => void;
}

/** The field for the address of a letter, its button, and what is said about it. */
export function addressField(words: Words, options: AddressOptions): TemplateResult {
  const {typed, isFetching, isChanged, fault, onInput, onSubmit} = options;
  const isRefused = options.refused !== undefined && !isChanged;
  const {address} = words;
  const host = askedHost(typed, location.href);
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form class="address-form" novalidate @submit=${submit}>
    <div class="field">
      <label for="address">${address.label}</label>
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
      <p id="address-host">
        ${host === undefined ? nothing : html`${address.host} <bdi class="address" dir="ltr">${host}</bdi>`}
      </p>
      <p class="help" id="address-help">${address.help}</p>
    </div>
    <button class="primary" type="submit">${address.show}</button>
    <div id="address-said" role="status">${isFetching ? html`<p>${address.fetching}</p>` : said(words, options)}</div>
  </form>`;
}

function said(words: Words, options: AddressOptions): TemplateResult | typeof nothing {
  const {isChanged, fault, refused, letter, language} = options;
  if (fault) return faultInWords(words, fault);
  if (!letter) return nothing;
  if (isChanged) return html`<p>${words.address.changed}</p>`;
  const {campaign} = letter;
  const {value: title, language: own} = chooseText(campaign.letter.title, language, campaign.language);
  const languages = new Intl.ListFormat(language).format(languagesOf(campaign).map(languageNames(language)));
  const revision = new Intl.NumberFormat(language).format(campaign.revision);
  return html`${
    refused === undefined ? nothing : html`<p class="problem">${words.address.unfit} ${inEnglish(refused)}</p>`
  }
    <p>
      <strong lang=${own} dir=${directionOf(own)}>${title}</strong><br />
      ${words.letter.revision(revision, formatDate(campaign.updated, language === 'en' ? 'en-GB' : language))}
      ${words.letter.languages(languages)}
    </p>`;
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
