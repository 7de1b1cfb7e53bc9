// The changes that readers will see, shown before an event is taken in.
import {html, type TemplateResult} from 'lit';
import {sentenceList} from '../../forms/sentence-list.ts';
import {said} from '../../said/said.ts';
import type {Settled} from '../../worker/happened.ts';
import type {Words} from '../../words/words.ts';

type Ready = Extract<Settled, {ok: true}>;

export function review(
  {happened, common}: Words,
  {sentences, warnings, revision}: Ready,
  takeIn: () => void,
  goBack: () => void,
): TemplateResult {
  return html`<section class="review">
    <h2 tabindex="-1">${happened.willSee}</h2>
    ${sentences ? sentenceList(sentences) : html`<p>${happened.noSentences}</p>`}
    <p>${happened.willBe(revision)}</p>
    ${warnings.map(
      ({message, hint}) => html`<p class="warning">
        <strong>${common.warning}</strong> ${said(message, hint)}
      </p>`,
    )}
    <p class="card-tools">
      <button type="button" class="primary" @click=${takeIn}>${happened.takeIn}</button>
      <button type="button" @click=${goBack}>${happened.changeMore}</button>
    </p>
  </section>`;
}
