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
  type Status,
} from '../shared/campaign.ts';
import {footnotesOf, type Footnotes, type Piece} from '../shared/footnotes.ts';
import {
  account,
  BASIS_WORDS,
  directionOf,
  formatDate,
  hostOf,
  inWords,
  signedBy,
  STATUS_WORDS,
} from '../shared/words.ts';

/** The library's colours for what a badge says. */
const VARIANTS: Readonly<Record<Status, string>> = {
  met: 'success',
  partial: 'warning',
  promised: 'brand',
  unmet: 'danger',
  reversed: 'danger',
  unknown: 'neutral',
  dropped: 'neutral',
};

const time = (date: string) => html`<time datetime=${date}>${formatDate(date)}</time>`;
const badge = (status: Status) => html`<wa-badge variant=${VARIANTS[status]}>${STATUS_WORDS[status]}</wa-badge>`;
const link = (href: string | undefined, content: unknown) =>
  href ? html`<a href=${href} rel="noopener noreferrer">${content}</a>` : content;

const prose = (pieces: readonly Piece[]) =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const {number, locator} = piece;
    const text = locator ? `${number}, ${locator}` : `${number}`;
    return html`<sup><a href="#source-${number}" aria-label="Source ${text}">[${text}]</a></sup>`;
  });

const isLong = (list: readonly unknown[]) => (list.length > 100 ? ' long' : '');
const idOf = ({id}: {readonly id: string}) => id;

export function letterTemplate(campaign: Campaign): TemplateResult {
  const footnotes = footnotesOf(campaign);
  const {letter, demands, statements, signatories} = campaign;
  return html`<article class="letter" lang="en">
    <wa-card>
      <h2>${letter.title}</h2>
      <p>To ${inWords(letter.addressees.map(({name}) => name))}</p>
      <p>Sent ${time(letter.sent)} · ${signedBy(signatories.length)}</p>
      <p>${prose(footnotes.pieces(letter.summary))}</p>
    </wa-card>
    <h3>Demands</h3>
    <p>${account(campaign)}</p>
    <ul>
      ${repeat(demands, idOf, (demand) => demandItem(campaign, footnotes, demand))}
    </ul>
    <h3>Claims and statements</h3>
    <ul>
      ${repeat(statements, idOf, (statement) => statementItem(footnotes, statement))}
    </ul>
    <h3>Signatories</h3>
    <ul class="signatories${isLong(signatories)}">
      ${repeat(signatories, idOf, signatoryItem)}
    </ul>
    <h3>Sources</h3>
    <ol class="sources${isLong(footnotes.sources)}">
      ${repeat(footnotes.sources, idOf, sourceItem)}
    </ol>
  </article>`;
}

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
