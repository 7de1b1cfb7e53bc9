import {countSignatories} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {compose} from '../words/words.js';
import {languageName} from './language-name.js';
import {archivedCopy, link, listInWords, separated} from './text.js';
import type {View} from './view.js';

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
