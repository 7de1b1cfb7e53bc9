import {directionOf} from '@countersign/campaign';
import {html, type TemplateResult} from 'lit';
import {compose, wordsIn, type Language} from '../words/words.js';

export interface LoadButtonOptions {
  /** Full address of the document. */
  readonly address: string;
  /** Language of its words. */
  readonly language: Language;
  /** True after the press. The button then stays, and keeps the focus. */
  readonly isLoading: boolean;
  /** Called when the reader presses the button. */
  readonly onPress: () => void;
}

/**
 * The button with which a reader allows the request for a document. It names the host and what that host then learns.
 */
export function loadButton({address, language, isLoading, onPress}: LoadButtonOptions): TemplateResult {
  const words = wordsIn(language);
  const host = URL.canParse(address) ? new URL(address).host : address;
  return html`<p part="load" lang=${language} dir=${directionOf(language)}>
    <button
      part="load-button"
      type="button"
      aria-describedby="reveals"
      aria-disabled=${isLoading}
      @click=${() => isLoading || onPress()}
      >${compose(words.load, {host: html`<bdi>${host}</bdi>`})}</button
    >
    <span id="reveals">${compose(words.reveals, {host: html`<bdi>${host}</bdi>`})}</span>
  </p>`;
}
