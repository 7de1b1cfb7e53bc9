// Where the folder can be put, for people who do not run servers.
import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../words/words.ts';
import {copyField} from './copy-field.ts';

/** Files of the build with the headers that partners' pages need, for servers of each kind. */
const CONFIGURATIONS: Readonly<Record<string, readonly (readonly [file: string, name: string])[]>> = {
  drop: [['hosting-headers.txt', '_headers']],
  server: [
    ['hosting-nginx.txt', 'letters.conf'],
    ['hosting-apache.txt', '.htaccess'],
  ],
};

/** @param address - Where the letter is to be found. */
export function places(words: Words, address: string): TemplateResult {
  const {publish} = words;
  return html`<section aria-labelledby="publish-where">
    <h2 id="publish-where">${publish.where}</h2>
    <p>${publish.whereIntro} <bdi class="address" dir="ltr">${address}</bdi></p>
    ${Object.entries(publish.hosts).map(
      ([host, {name, steps}]) =>
        html`<details class="card" name="publish-host">
          <summary><span class="card-title">${name}</span></summary>
          <div class="card-body">
            <ol>
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>
            ${(CONFIGURATIONS[host] ?? []).map(
              ([file, wanted]) => html`<p><a href=${file} download=${wanted}>${publish.configuration(wanted)}</a></p>`,
            )}
            ${host === 'team' ? copyField(words, publish.teamText, publish.teamMail(address)) : nothing}
          </div>
        </details>`,
    )}
  </section>`;
}
