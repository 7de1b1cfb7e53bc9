import {chooseLanguage} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {link, properName, separated} from './text.js';
import type {View} from './view.js';

/** Draws the last line of an overview, and of every element but the first of one document: publisher and links. */
export function shortClosing(view: View): TemplateResult {
  const {name, url} = view.campaign.publisher;
  const publishedBy = compose(view.words.publishedBy, {publisher: link(url, properName(view, name))});
  return html`<footer part="closing" role="none">
    <p>${separated([publishedBy, ...closingLinks(view)])} ${translationNote(view)}</p>
  </footer>`;
}

/** Links to the form for reporting mistakes, to the publisher, and to the campaign's page. */
export function closingLinks({campaign, words}: View): unknown[] {
  const {corrections, contact} = campaign.publisher;
  return [
    corrections && link(corrections, words.report()),
    contact && link(contact, words.contact()),
    link(campaign.url, words.page()),
  ];
}

/**
 * Tells readers of a translation if a machine made it, who made it, and which revision it is of if that is not the
 * latest.
 */
export function translationNote({campaign, wanted, words}: View): unknown {
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
