import type {Addressee} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {signedBy} from './letter-links.js';
import {dateElement, listInWords, label, link, plainText, properName, separated} from './text.js';
import type {View} from './view.js';

/** Lists the facts of a letter: addressees, dates, and the number of signatories. */
export function letterFacts(view: View): TemplateResult {
  const {words, campaign} = view;
  const {addressees, sent, published, replyBy} = campaign.letter;
  const named = (copy: boolean) => {
    const chosen = addressees.filter(({cc}) => cc === copy);
    const texts = chosen.map(({name}) => plainText(view, name));
    const names = listInWords(view, texts, (_, index) => addressee(view, chosen[index]!));
    return chosen.length > 0 && compose(copy ? words.copyTo : words.to, {names});
  };
  const facts = [
    named(false),
    named(true),
    sent && compose(words.sent, {date: dateElement(view, sent)}),
    published && compose(words.published, {date: dateElement(view, published)}),
    replyBy && compose(words.replyBy, {date: dateElement(view, replyBy)}),
    signedBy(view),
  ];
  return html`<ul part="letter-facts" role="list">
    ${facts.filter(Boolean).map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

function addressee(view: View, {name, role, affiliation, url}: Addressee): unknown {
  const details = separated([role && label(view, role), affiliation && label(view, affiliation)], view.comma);
  return [link(url, properName(view, name)), details.length > 0 ? [' (', details, ')'] : nothing];
}
