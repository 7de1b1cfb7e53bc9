import {countSignatories, type Addressee} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {languageName} from './language-name.js';
import {archivedCopy, dateElement, listInWords, label, link, plainText, properName, separated} from './text.js';
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

/** Says how many organisations and people signed. False if none did. */
export function signedBy(view: View): unknown {
  const {words, campaign} = view;
  const {organisations, people, withheld} = countSignatories(campaign);
  const list = [
    organisations > 0 && words.organisations({n: organisations}),
    people > 0 && words.people({n: people}),
    withheld > 0 && words.withheld({n: withheld}),
  ].filter((each) => each !== false);
  return list.length > 0 && compose(words.signedBy, {list: listInWords(view, list, (count) => count)});
}

/** Links to the letter in each language, to archived copies, and to the announcement of the letter. */
export function letterLinks(view: View): TemplateResult | typeof nothing {
  const {words} = view;
  const {texts, announcement} = view.campaign.letter;
  const links = texts.map(({language, url, original, archived}) => {
    const read = original ? words.readOriginal : words.readLetter;
    return separated([link(url, read({language: languageName(view, language)})), archivedCopy(view, archived)]);
  });
  if (announcement) links.push([link(announcement.url, words.announcement())]);
  return links.length > 0
    ? html`<ul part="letter-links" role="list">
        ${links.map((each) => html`<li>${each}</li>`)}
      </ul>`
    : nothing;
}
