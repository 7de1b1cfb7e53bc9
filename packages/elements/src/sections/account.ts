import {countApprovals, daysSinceCheck, lastChecked, STALE_AFTER_DAYS, type Campaign} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {dateElement, fewNames, label, listInWords, plainText, properName} from './text.js';
import type {View} from './view.js';

/** Whether a document was last checked so long ago that readers are told beside each status. */
export const isStale = (campaign: Campaign): boolean => daysSinceCheck(campaign, Date.now()) > STALE_AFTER_DAYS;

/**
 * Says who wrote an account and judged its statuses, who of the signatories approved it, whether the addressee saw it,
 * and when it was last checked or updated. It stands before the first status, at body size: see promise 5 in
 * docs/promises.md.
 */
export function accountLine(view: View): TemplateResult {
  return html`<p part="account">
    ${authorship(view)} ${approval(view)} ${review(view)} ${age(view)}
  </p>`;
}

/** Says when a document was last checked, or else when it was updated. */
function age(view: View): unknown {
  const checked = lastCheck(view, '.');
  if (checked !== nothing) return checked;
  return compose(view.words.updatedOn, {date: dateElement(view, view.campaign.updated.slice(0, 10))});
}

/**
 * Says when a document was last checked, or since when it has not been. Draws nothing for a new document that does not
 * say that it was checked.
 *
 * @param end - Sign at the end of the sentence.
 */
export function lastCheck(view: View, end: unknown = nothing): unknown {
  const {campaign, words} = view;
  const stale = isStale(campaign);
  if (!campaign.checked && !stale) return nothing;
  return [compose(stale ? words.stale : words.checked, {date: dateElement(view, lastChecked(campaign))}), end];
}

/** Says who wrote an account and who judged its statuses, as plain text. */
export function authorshipText(view: View): string {
  const {words, campaign} = view;
  const [publisher, assessor] = [campaign.publisher.name, campaign.assessedBy].map((name) => plainText(view, name));
  return publisher === assessor
    ? words.writtenAndJudged({publisher: publisher!})
    : words.writtenBy({publisher: publisher!, assessor: assessor!});
}

function authorship(view: View): unknown {
  const {words, campaign} = view;
  const publisher = properName(view, campaign.publisher.name);
  return plainText(view, campaign.publisher.name) === plainText(view, campaign.assessedBy)
    ? compose(words.writtenAndJudged, {publisher})
    : compose(words.writtenBy, {publisher, assessor: label(view, campaign.assessedBy)});
}

/** Says which of the signatories approved and who objected, as plain text. */
export function approvalText(view: View): string {
  const names = (texts: readonly string[]) => listInWords(view, texts, (text) => text).join('');
  return approvalSentences(view, (objecting) => view.words.objected({names: names(objecting)})).join(' ');
}

function approval(view: View): unknown {
  const objected = (names: readonly string[]): unknown[] => [
    ' ',
    compose(view.words.objected, {names: fewNames(view, names)}),
  ];
  return approvalSentences(view, objected).map((sentence, index) =>
    index > 0 && typeof sentence === 'string' ? ` ${sentence}` : sentence,
  );
}

/** @param objected - Says who objected. */
function approvalSentences<T>(view: View, objected: (names: readonly string[]) => T): (string | T)[] {
  const {words, campaign, number} = view;
  const {revision, agreed, signatories, objecting} = countApprovals(campaign);
  const names = objecting.map(({name, shortName}) => plainText(view, shortName ?? name));
  return [
    revision === undefined
      ? words.notApproved()
      : words.approved({agreed: number(agreed), signatories: number(signatories), revision: number(revision)}),
    ...(revision !== undefined && revision < campaign.revision
      ? [words.notYet({revision: number(campaign.revision)})]
      : []),
    ...(names.length > 0 ? [objected(names)] : []),
  ];
}

/** Says whether the account was put to the addressees. */
function review(view: View): unknown {
  const {words, campaign} = view;
  const {asked, letter} = campaign;
  const direct = letter.addressees.filter(({cc}) => !cc);
  const addressees = direct.length > 0 ? direct : letter.addressees;
  const names = fewNames(
    view,
    addressees.map(({name}) => plainText(view, name)),
  );
  if (!asked) return compose(words.notReviewed, {names});
  const answer = asked.replyBy ? [' ', compose(words.answerBy, {date: dateElement(view, asked.replyBy)})] : nothing;
  return [compose(words.putTo, {names, date: dateElement(view, asked.date)}), answer];
}
