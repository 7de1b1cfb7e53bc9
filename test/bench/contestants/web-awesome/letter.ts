// The letter: the answer with the record behind a disclosure of the library, or all of it.
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {newestReply, standing, type Campaign, type Demand, type Layout} from '../shared/campaign.ts';
import {footnotesOf, type Footnotes} from '../shared/footnotes.ts';
import {account, demandsHeading, inWords, recordSummary, signedBy, signers} from '../shared/words.ts';
import {badge, filledWhenOpened, names, prose, time} from './pieces.ts';
import {record} from './record.ts';

export function letterTemplate(campaign: Campaign, layout: Layout): TemplateResult {
  const footnotes = footnotesOf(campaign);
  return html`<article class="letter" lang="en">
    ${layout === 'full' ? full(campaign, footnotes) : overview(campaign, footnotes)}
  </article>`;
}

const summary = ({letter}: Campaign, footnotes: Footnotes) => html`<p>${prose(footnotes.pieces(letter.summary))}</p>`;

function full(campaign: Campaign, footnotes: Footnotes): TemplateResult {
  const {letter, signatories} = campaign;
  return html`<wa-card>
      <h2>${letter.title}</h2>
      <p>To ${inWords(letter.addressees.map(({name}) => name))}</p>
      <p>Sent ${time(letter.sent)} · ${signedBy(signatories.length)}</p>
      ${summary(campaign, footnotes)}
    </wa-card>
    ${record(campaign, footnotes)}`;
}

function overview(campaign: Campaign, footnotes: Footnotes): TemplateResult {
  const {letter, demands, signatories, sources} = campaign;
  const to = inWords(letter.addressees.map(({name}) => name));
  return html`<wa-card>
      <h2>${letter.title}</h2>
      <p>To ${to} · Sent ${time(letter.sent)} · Signed by ${names(signers(signatories))}</p>
    </wa-card>
    <h3>${demandsHeading(demands.length)}</h3>
    <p>${account(campaign)}</p>
    <ol class="demands">
      ${repeat(
        demands,
        ({id}) => id,
        (demand) => answer(footnotes, demand),
      )}
    </ol>
    ${reply(campaign, footnotes)}
    ${filledWhenOpened(
      'record',
      recordSummary(sources.length),
      () => html`${summary(campaign, footnotes)} ${record(campaign, footnotes)}`,
    )}`;
}

function answer(footnotes: Footnotes, demand: Demand): TemplateResult {
  const {status, since, latest} = standing(demand);
  const {date, note, evidence, missing} = latest;
  return html`<li>
    <wa-card>
      <h4>${demand.title}</h4>
      <p>${badge(status)} since ${time(since)}</p>
      <p>
        ${date === since ? nothing : html`Latest entry, ${time(date)}: `}${prose(footnotes.piecesOut(note, evidence))}
      </p>
      ${missing ? html`<p>Missing: ${prose(footnotes.piecesOut(missing))}</p>` : nothing}
    </wa-card>
  </li>`;
}

function reply(campaign: Campaign, footnotes: Footnotes): TemplateResult | typeof nothing {
  const newest = newestReply(campaign);
  if (!newest) return nothing;
  const {by, date, text, evidence} = newest.reply;
  const {name} = campaign.letter.addressees.find(({id}) => id === by)!;
  return html`<wa-callout variant="neutral">
    <p>
      <strong><bdi>${name}</bdi> replied, ${time(date)}</strong
      >${newest.isEarlier ? ' (before the latest entry)' : nothing}:
      ${prose(footnotes.piecesOut(text, evidence))}
    </p>
  </wa-callout>`;
}
