import {chooseLanguage, daysSinceCheck, lastChecked, STALE_AFTER_DAYS, type Correction} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {date, label, link, linkedName, plain, prose, separated} from './text.js';
import type {View} from './view.js';

/**
 * The line with which every element ends: who publishes and who judges, whether the signatories approved it, how current
 * it is, what was corrected, and the campaign's own page.
 */
export function closingLine(view: View): TemplateResult {
  const {campaign, words} = view;
  const {publisher, assessedBy, endorsement, revision, updated, checked, corrections} = campaign;
  const stale = daysSinceCheck(campaign, Date.now()) > STALE_AFTER_DAYS;
  // Not a landmark: outside an article or main, a page would have one for each element.
  return html`<footer part="closing" role="none">
    ${stageLine(view)}
    <p>
      ${compose(words.publishedBy, {publisher: linkedName(publisher.url, plain(view, publisher.name)), assessor: label(view, assessedBy)})}
      ${words[endorsement]()}
      ${words.revision({n: revision})}${view.comma}${compose(words.updated, {date: date(view, updated.slice(0, 10))})}${stale || checked ? [view.comma, compose(stale ? words.stale : words.checked, {date: date(view, lastChecked(campaign))})] : nothing}.
      ${translationNote(view)}
    </p>
    ${
      corrections.length > 0 && campaign.stage !== 'retracted'
        ? view.surface.disclose({
            part: 'corrections',
            summary: words.corrections({n: corrections.length}),
            content: html`<ul role="list">
              ${corrections.map((correction) => correctionEntry(view, correction))}
            </ul>`,
          })
        : nothing
    }
    <p>
      ${separated([link(campaign.url, words.page()), publisher.corrections && link(publisher.corrections, words.report())])}
    </p>
  </footer>`;
}

function correctionEntry(view: View, {date: day, was, now, reason}: Correction): TemplateResult {
  const {words} = view;
  return html`<li>
    ${date(view, day)}
    <p>${compose(words.was, {text: html`<del>${prose(view, was)}</del>`})}</p>
    <p>${compose(words.now, {text: html`<ins>${prose(view, now)}</ins>`})}</p>
    ${reason ? html`<p>${compose(words.reason, {text: prose(view, reason)})}</p>` : nothing}
  </li>`;
}

/** How a campaign ended; nothing while it is open. */
function stageLine(view: View): unknown {
  const {stage, closing} = view.campaign;
  if (stage === 'open' || !closing) return nothing;
  return html`<p part="stage">
    <strong>${compose(view.words[stage], {date: date(view, closing.date)})}</strong> ${prose(view, closing.note)}
  </p>`;
}

/** What a reader of a translation should know of it. */
function translationNote({campaign, wanted, words}: View): unknown {
  const translations = campaign.translations ?? {};
  const language = chooseLanguage(wanted, {has: (tag) => Object.hasOwn(translations, tag)}, '');
  const translation = language === campaign.language ? undefined : translations[language];
  if (!translation) return nothing;
  return [
    translation.method === 'machine' ? `${words.machine()} ` : nothing,
    translation.by ? [compose(words.translatedBy, {by: html`<bdi>${translation.by}</bdi>`}), ' '] : nothing,
    translation.revision < campaign.revision ? words.older({n: translation.revision}) : nothing,
  ];
}
