import {briefOrWhole, compareDates, LETTER, standing, type AddresseeResponse} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {dateElement, evidenceMarks, properName, prose, quotation, separated, translatedFrom} from './text.js';
import type {View} from './view.js';

/** How a response is drawn. */
export interface ResponseOptions {
  /** The response stands beside a statement that it denies. */
  readonly denies?: boolean;
  /** The response is in an overview, which shows its brief in place of its text, and leaves the rejoinder out. */
  readonly inBrief?: boolean;
  /** Id of the one demand beside which the response stands. */
  readonly beside?: string | undefined;
}

/** Draws one response of an addressee: its words or its silence, what it is about, and the signatories' answer. */
export function responseEntry(view: View, response: AddresseeResponse, options: ResponseOptions = {}): TemplateResult {
  const {words, index} = view;
  const name = properName(view, index.addressees.get(response.by)!.name);
  const date = dateElement(view, response.date);
  const strong = (content: unknown) => html`<strong>${content}</strong>`;
  const said = options.denies ? words.denial : response.kind === 'reply' ? words.replied : words.said;
  const head =
    response.kind === 'no-reply'
      ? compose(words.noReply, {name: strong(name), date, asked: dateElement(view, response.asked!)})
      : strong(compose(said, {name, date}));
  const {quoted, evidence, rejoinder, brief} = response;
  const {language} = view.campaign;
  const text = options.inBrief ? briefOrWhole(brief, response.text, view.wanted, language) : response.text;
  // The original words of a response are in the document's own language.
  const isQuoted = quoted && text === response.text;
  const details = separated(
    [options.denies ? nothing : earlier(view, response, options), options.inBrief ? nothing : topics(view, response)],
    view.comma,
  );
  return html`<p>
      ${head}${text && isQuoted ? translatedFrom(view, text, language) : nothing}${
        details.length > 0 ? [' (', details, ')'] : nothing
      }${
        text
          ? [view.colon, isQuoted ? quotation(view, text, language, evidence) : prose(view, text, evidence)]
          : evidenceMarks(view, evidence)
      }
    </p>
    ${
      rejoinder && !options.inBrief
        ? html`<p>${strong(words.rejoinder())}${view.colon}${prose(view, rejoinder)}</p>`
        : nothing
    }`;
}

/**
 * Says if a response was given before the letter was sent, or before the newest entry of a demand that it is about. An
 * overview shows it beside the statuses of all demands, so there each demand counts. Beside one demand, that one
 * counts.
 */
function earlier(
  {campaign, words}: View,
  {kind, date, to}: AddresseeResponse,
  {inBrief, beside}: ResponseOptions,
): string | undefined {
  if (kind === 'no-reply') return undefined;
  const {published, sent = published} = campaign.letter;
  if (sent !== undefined && compareDates(date, sent) < 0) return words.beforeLetter();
  const isOvertaken = campaign.demands.some(
    (demand) =>
      (beside ? demand.id === beside : inBrief || to.includes(demand.id)) &&
      compareDates(date, standing(demand).latest.date) < 0,
  );
  return isOvertaken ? words.beforeStatus() : undefined;
}

/** Names the demands that a response is about, where it is about several and so stands at none of them. */
function topics({campaign, comma, words}: View, {to}: AddresseeResponse): unknown {
  const about = campaign.demands.flatMap(({id}, index) => (to.includes(id) ? words.used.demand({n: index + 1}) : []));
  if (about.length < 2) return nothing;
  return separated([...(to.includes(LETTER) ? [words.used.letter()] : []), ...about], comma);
}
