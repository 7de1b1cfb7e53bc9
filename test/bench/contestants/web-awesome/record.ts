// The whole record: what a full page shows below its first card, and what an overview opens.
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {
  standing,
  type Campaign,
  type Demand,
  type Entry,
  type Reply,
  type Signatory,
  type Source,
  type Statement,
} from '../shared/campaign.ts';
import type {Footnotes} from '../shared/footnotes.ts';
import {account, allSignatories, BASIS_WORDS, directionOf, FEW_SIGNATORIES, hostOf} from '../shared/words.ts';
import {badge, filledWhenOpened, link, prose, time} from './pieces.ts';

const isLong = (list: readonly unknown[]) => (list.length > 100 ? ' long' : '');
const idOf = ({id}: {readonly id: string}) => id;

/** The record without the letter's summary, which the first card of a full page has. */
export function record(campaign: Campaign, footnotes: Footnotes): TemplateResult {
  const {demands, statements, signatories} = campaign;
  const sources = footnotes.sources();
  return html`<h3>Demands</h3>
    <p>${account(campaign)}</p>
    <ul>
      ${repeat(demands, idOf, (demand) => demandItem(campaign, footnotes, demand))}
    </ul>
    <h3>Claims and statements</h3>
    <ul>
      ${repeat(statements, idOf, (statement) => statementItem(footnotes, statement))}
    </ul>
    <h3>Signatories</h3>
    ${signatoryList(signatories.slice(0, FEW_SIGNATORIES))}
    ${
      signatories.length > FEW_SIGNATORIES
        ? filledWhenOpened('', allSignatories(signatories.length), () => signatoryList(signatories))
        : nothing
    }
    <h3>Sources</h3>
    <ol class="sources${isLong(sources)}">
      ${repeat(sources, idOf, sourceItem)}
    </ol>`;
}

const signatoryList = (signatories: readonly Signatory[]) =>
  html`<ul class="signatories${isLong(signatories)}">
    ${repeat(signatories, idOf, signatoryItem)}
  </ul>`;

function demandItem(campaign: Campaign, footnotes: Footnotes, demand: Demand) {
  const {status, since, latest} = standing(demand);
  const replies = campaign.responses.filter(({to}) => to.includes(demand.id));
  return html`<li>
    <wa-card>
      <h4>${demand.title}</h4>
      <p>${badge(status)} since ${time(since)}</p>
      ${note(footnotes, latest)} ${replies.map((reply) => replyBlock(campaign, footnotes, reply))}
      <wa-details summary="What was said and done: ${demand.history.length} entries">
        <ul>
          ${demand.history.map(
            (entry) =>
              html`<li>
                <p>${time(entry.date)} ${badge(entry.status)}</p>
                ${note(footnotes, entry)}
              </li>`,
          )}
        </ul>
      </wa-details>
    </wa-card>
  </li>`;
}

const note = (footnotes: Footnotes, {note, evidence, missing}: Entry) =>
  html`<p>${prose(footnotes.pieces(note, evidence))}</p>
    ${missing ? html`<p>Missing: ${prose(footnotes.pieces(missing))}</p>` : nothing}`;

function replyBlock({letter}: Campaign, footnotes: Footnotes, {by, date, text, evidence, rejoinder}: Reply) {
  const {name} = letter.addressees.find(({id}) => id === by)!;
  return html`<wa-callout variant="neutral">
    <p>
      <strong><bdi>${name}</bdi> replied, ${time(date)}</strong>: ${prose(footnotes.pieces(text, evidence))}
    </p>
    ${
      rejoinder ? html`<p><strong>The signatories’ answer</strong>: ${prose(footnotes.pieces(rejoinder))}</p>` : nothing
    }
  </wa-callout>`;
}

function statementItem(footnotes: Footnotes, {basis, speaker, date, text, evidence}: Statement) {
  const words = prose(footnotes.pieces(text, evidence));
  return html`<li>
    <p>
      ${BASIS_WORDS[basis]} <bdi>${speaker.name}</bdi>${speaker.role ? `, ${speaker.role}` : nothing}, ${time(date)}
    </p>
    ${basis === 'quoted' ? html`<blockquote>${words}</blockquote>` : html`<p>${words}</p>`}
  </li>`;
}

const signatoryItem = ({name, role, url}: Signatory) =>
  html`<li>${link(url, html`<bdi>${name}</bdi>`)}${role ? `, ${role}` : nothing}</li>`;

const sourceItem = ({publishers, title, date, language, url, archived}: Source, at: number) =>
  html`<li id="source-${at + 1}" tabindex="-1">
    ${publishers.map((publisher, index) => html`${index > 0 ? ', ' : nothing}<bdi>${publisher}</bdi>`)}.
    <cite lang=${language} dir=${directionOf(language)}>${title}</cite>. ${time(date)} · ${link(url, hostOf(url))}${
      archived ? html` · ${link(archived.url, html`Archived copy, ${time(archived.date)}`)}` : nothing
    }
  </li>`;
