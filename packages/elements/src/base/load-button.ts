import {directionOf} from '@countersign/campaign';
import {html, type TemplateResult} from 'lit';
import {press} from '../loading/documents.js';
import {compose, interfaceLanguage, wordsIn} from '../words/words.js';

/**
 * Asks the reader before anything is requested: a button that names the host, and what that host then learns.
 *
 * @param address - Full address of the document.
 * @param isLoading - Whether it was pressed. The button then stays, and so does the focus on it.
 * @param wanted - The reader's language.
 */
export function ask(address: string, isLoading: boolean, wanted: string): TemplateResult {
  const language = interfaceLanguage(wanted, 'en');
  const words = wordsIn(language);
  const host = URL.canParse(address) ? new URL(address).host : address;
  return html`<p part="load" lang=${language} dir=${directionOf(language)}>
    <button
      part="load-button"
      type="button"
      aria-describedby="reveals"
      aria-disabled=${isLoading}
      @click=${() => isLoading || press(address)}
      >${compose(words.load, {host: html`<bdi>${host}</bdi>`})}</button
    >
    <span id="reveals">${words.reveals()}</span>
  </p>`;
}
