import {
  compareDates,
  countStatuses,
  LETTER,
  responsesByTopic,
  standing,
  STATUSES,
  type AddresseeResponse,
  type Demand,
  type HistoryEntry,
  type Status,
} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {
  compose,
  date,
  heading,
  inWords,
  label,
  plain,
  prose,
  responseEntry,
  sinceWhen,
  type View,
} from '@countersign/elements/sections.js';

/** Each demand with its whole history and all that the addressees said about it. */
export function demands(view: View, level: number): TemplateResult {
  const {campaign, words} = view;
  const topics = responsesByTopic(campaign);
  const aboutLetter = newestFirst(campaign.responses.filter(({to}) => to.every((about) => about === LETTER)));
  return html`${heading(level, nothing, words.demands())}
    ${campaign.demands.length === 0 ? html`<p>${words.none()}</p>` : nothing}
    ${campaign.demands.length > 1 ? counts(view) : nothing}
    ${aboutLetter.map((response) => responseEntry(view, response))}
    ${
      campaign.demands.length > 0
        ? html`<ol part="demands">
            ${campaign.demands.map((demand) => html`<li part="demand">${entry(view, demand, topics.get(demand.id) ?? [], level + 1)}</li>`)}
          </ol>`
        : nothing
    }
    <p part="meanings">${words.meanings()}</p>
    <dl>
      ${STATUSES.map((status) => html`<dt>${word(view, status)}</dt><dd>${words.meaning[status]()}</dd>`)}
    </dl>`;
}

const word = ({words}: View, status: Status) => STRONG[status](words.status[status]());

// Names of parts are taken out of templates, so that each status has one of its own.
const STRONG: Readonly<Record<Status, (word: string) => TemplateResult>> = {
  met: (word) => html`<strong part="status met">${word}</strong>`,
  partial: (word) => html`<strong part="status partial">${word}</strong>`,
  promised: (word) => html`<strong part="status promised">${word}</strong>`,
  unmet: (word) => html`<strong part="status unmet">${word}</strong>`,
  reversed: (word) => html`<strong part="status reversed">${word}</strong>`,
  unknown: (word) => html`<strong part="status unknown">${word}</strong>`,
  dropped: (word) => html`<strong part="status dropped">${word}</strong>`,
};

function counts(view: View): TemplateResult {
  return html`<p part="standing">${view.words.standing()}</p>
    <ul part="counts">
      ${countStatuses(view.campaign).map(({status, count}) => html`<li>${word(view, status)}${view.colon}${view.number(count)}</li>`)}
    </ul>`;
}

function entry(view: View, demand: Demand, about: readonly AddresseeResponse[], level: number): TemplateResult {
  const {words, index} = view;
  const {status, since, latest} = standing(demand);
  const asked = demand.addressees.map((id) => plain(view, index.addressees.get(id)!.name));
  // As in the element: what is now and what the addressee says to it come before how it came to it.
  return html`${heading(level, nothing, label(view, demand.title))}
    ${demand.detail ? html`<p part="detail">${prose(view, demand.detail)}</p>` : nothing}
    ${asked.length > 0 ? html`<p part="small">${compose(words.askedOf, {names: inWords(view, asked)})}</p>` : nothing}
    <p part="demand-status">${word(view, status)} ${sinceWhen(view, demand)}</p>
    ${criteria(view, demand, status)} ${note(view, latest, latest.date !== since)}
    ${newestFirst(about).map((response) => responseEntry(view, response))}
    ${demand.history.length > 1 || demand.criteria ? history(view, demand) : nothing}`;
}

/** What the present status means for this demand, and then all that it narrows: a reader sees what is still missing. */
function criteria(view: View, {criteria}: Demand, present: Status): TemplateResult | typeof nothing {
  const given = STATUSES.filter((status) => criteria?.[status]);
  if (given.length === 0) return nothing;
  const {words} = view;
  const meaning = (status: Status) => prose(view, criteria![status]!);
  return html`${criteria![present] ? html`<p part="small">${compose(words.criterion, {text: meaning(present)})}</p>` : nothing}
    <p part="small">${words.criteria()}</p>
    <dl part="criteria">
      ${given.map((status) => html`<dt>${word(view, status)}</dt><dd>${meaning(status)}</dd>`)}
    </dl>`;
}

function history(view: View, {history}: Demand): TemplateResult {
  return html`<p part="history">${view.words.history({n: history.length})}</p>
    <ol part="entries">
      ${history.map(
        (entry) =>
          html`<li>
            <p part="entry">${date(view, entry.date)} ${word(view, entry.status)}</p>
            ${note(view, entry, false)}
          </li>`,
      )}
    </ol>`;
}

function note(view: View, {date: day, due, note, evidence}: HistoryEntry, isDated: boolean): TemplateResult {
  return html`<p part="demand-note">
    ${isDated ? [date(view, day), view.colon] : nothing}${prose(view, note, evidence)}
    </p>
    ${due ? html`<p part="small">${compose(view.words.due, {date: date(view, due)})}</p>` : nothing}`;
}

/** Of two that are equally new, the later one in the document is newer. */
function newestFirst(responses: readonly AddresseeResponse[]): AddresseeResponse[] {
  return [...responses].reverse().sort((a, b) => compareDates(b.date, a.date));
}
