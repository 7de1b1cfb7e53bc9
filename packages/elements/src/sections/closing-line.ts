import {chooseLanguage, type Correction} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {lastCheck} from './account.js';
import {dateElement, link, properName, prose, separated} from './text.js';
import type {View} from './view.js';

/**
 * Draws the last lines of a campaign: its publisher, dates, revision and corrections. Links lead to the campaign's
 * page, to the form for reporting mistakes, and to the publisher.
 */
export function closingLine(view: View): TemplateResult {
  const {campaign, words} = view;
  const {publisher, revision, updated, corrections} = campaign;
  // role="none": outside article and main, each footer would be a landmark of the page, one for every element.
  return html`<footer part="closing" role="none">
    <p>
      ${separated([
        compose(words.publishedBy, {publisher: link(publisher.url, properName(view, publisher.name))}),
        lastCheck(view),
        compose(words.updated, {date: dateElement(view, updated.slice(0, 10))}),
        words.revision({n: revision}),
      ])}
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
    <p>${separated(closingLinks(view))}</p>
  </footer>`;
}

/** Draws the last line of an overview, and of every element but the first of one document: publisher and links. */
export function shortClosing(view: View): TemplateResult {
  const {name, url} = view.campaign.publisher;
  const publishedBy = compose(view.words.publishedBy, {publisher: link(url, properName(view, name))});
  return html`<footer part="closing" role="none">
    <p>${separated([publishedBy, ...closingLinks(view)])} ${translationNote(view)}</p>
  </footer>`;
}

/** Links to the form for reporting mistakes, to the publisher, and to the campaign's page. */
function closingLinks({campaign, words}: View): unknown[] {
  const {corrections, contact} = campaign.publisher;
  return [
    corrections && link(corrections, words.report()),
    contact && link(contact, words.contact()),
    link(campaign.url, words.page()),
  ];
}

function correctionEntry(view: View, {date, was, now, reason}: Correction): TemplateResult {
  const {words} = view;
  return html`<li>
    ${dateElement(view, date)}
    <p>${compose(words.was, {text: html`<del>${prose(view, was)}</del>`})}</p>
    <p>${compose(words.now, {text: html`<ins>${prose(view, now)}</ins>`})}</p>
    ${reason ? html`<p>${compose(words.reason, {text: prose(view, reason)})}</p>` : nothing}
  </li>`;
}

/**
 * Tells readers of a translation if a machine made it, who made it, and which revision it is of if that is not the
 * latest.
 */
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
