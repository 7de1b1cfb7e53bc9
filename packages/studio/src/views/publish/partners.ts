import {html, type TemplateResult} from 'lit';
import type {Words} from '../../words/words.ts';
import type {Partners} from '../../worker/publish/request.ts';
import {copyField} from './copy-field.ts';

/** All that partners get: the page with everything to paste, the snippet on it, and a mail. */
export function partnersSection(words: Words, {title, page, snippet}: Partners): TemplateResult {
  const {publish} = words;
  return html`<section aria-labelledby="publish-partners">
    <h2 id="publish-partners">${publish.partners}</h2>
    <p>${publish.partnersIntro}</p>
    <p>${publish.partnersPage}${words.common.colon}<a href=${page} target="_blank" rel="noopener noreferrer"><bdi class="address" dir="ltr">${page}</bdi></a></p>
    ${copyField(words, publish.mail, publish.mailText(title, page))} ${copyField(words, publish.snippet, snippet, true)}
  </section>`;
}
