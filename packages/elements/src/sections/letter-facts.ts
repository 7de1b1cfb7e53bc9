import {countSignatories, type Addressee} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {archivedCopy, date, inWords, label, languageName, link, linkedName, plain, separated} from './text.js';
import type {View} from './view.js';

/** To whom the letter went, when, and how many signed it. */
export function letterFacts(view: View): TemplateResult {
  const {words, campaign} = view;
  const {addressees, sent, published, replyBy} = campaign.letter;
  const named = (copy: boolean) => {
    const those = addressees.filter(({cc}) => cc === copy);
    const texts = those.map(({name}) => plain(view, name));
    const names = inWords(view, texts, (_, at) => addressee(view, those[at]!));
    return those.length > 0 && compose(copy ? words.copyTo : words.to, {names});
  };
  const facts = [
    named(false),
    named(true),
    sent && compose(words.sent, {date: date(view, sent)}),
    published && compose(words.published, {date: date(view, published)}),
    replyBy && compose(words.replyBy, {date: date(view, replyBy)}),
    signed(view),
  ];
  return html`<ul part="letter-facts" role="list">
    ${facts.filter(Boolean).map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

function addressee(view: View, {name, role, url}: Addressee): unknown {
  return [linkedName(url, plain(view, name)), role ? [' (', label(view, role), ')'] : nothing];
}

function signed(view: View): unknown {
  const {words, campaign} = view;
  const {organisations, people, withheld} = countSignatories(campaign);
  const list = [
    organisations > 0 && words.organisations({n: organisations}),
    people > 0 && words.people({n: people}),
    withheld > 0 && words.withheld({n: withheld}),
  ].filter((each) => each !== false);
  return list.length > 0 && compose(words.signedBy, {list: inWords(view, list, (count) => count)});
}

/** Where to read the letter in each language, or its announcement, called what it is. */
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
