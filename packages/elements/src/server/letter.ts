import {countSignatories, type Addressee} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../render/heading.js';
import {date, inWords, label, languageName, link, prose, separated} from '../render/text.js';
import type {View} from '../render/view.js';
import {compose} from '../words/words.js';

/** The letter: title, addressees, dates, how many signed, summary, its own words, where to read it. */
export function letter(view: View, level: number): TemplateResult {
  const {words, campaign} = view;
  const {title, summary, paragraphs} = campaign.letter;
  return html`${heading(level, nothing, label(view, title))}
    <ul>
      ${facts(view).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${summary ? html`<p>${prose(view, summary)}</p>` : nothing}
    ${
      paragraphs.length > 0
        ? html`${heading(level + 1, nothing, words.letterText())}
            <blockquote>${paragraphs.map((paragraph) => html`<p>${prose(view, paragraph)}</p>`)}</blockquote>`
        : nothing
    }
    ${addresses(view)}`;
}

function facts(view: View): unknown[] {
  const {words, campaign} = view;
  const {addressees, sent, published, replyBy} = campaign.letter;
  const names = (copy: boolean) => {
    const chosen = addressees.filter(({cc}) => cc === copy);
    return (
      chosen.length > 0 &&
      compose(copy ? words.copyTo : words.to, {
        names: inWords(
          view,
          chosen.map((each) => addressee(view, each)),
        ),
      })
    );
  };
  return [
    names(false),
    names(true),
    sent && compose(words.sent, {date: date(view, sent)}),
    published && compose(words.published, {date: date(view, published)}),
    replyBy && compose(words.replyBy, {date: date(view, replyBy)}),
    signed(view),
  ].filter(Boolean);
}

function addressee(view: View, {name, role, url}: Addressee): unknown {
  return [link(url, label(view, name)), role ? [' (', label(view, role), ')'] : nothing];
}

function signed(view: View): unknown {
  const {words, campaign} = view;
  const {organisations, people, withheld} = countSignatories(campaign);
  const list = [
    organisations > 0 && words.organisations({n: organisations}),
    people > 0 && words.people({n: people}),
    withheld > 0 && words.withheld({n: withheld}),
  ].filter(Boolean);
  return list.length > 0 && compose(words.signedBy, {list: inWords(view, list)});
}

function addresses(view: View): TemplateResult | typeof nothing {
  const {words} = view;
  const {texts, announcement} = view.campaign.letter;
  const links = texts.map(({language, url, original, archived}) => {
    const read = original ? words.readOriginal : words.readLetter;
    const copy = archived?.date ? compose(words.archivedOn, {date: date(view, archived.date)}) : words.archived();
    return separated([
      link(url, read({language: languageName(view, language)})),
      archived && [link(archived.url, copy), archived.by ? [' (', html`<bdi>${archived.by}</bdi>`, ')'] : nothing],
    ]);
  });
  if (announcement) links.push([link(announcement.url, words.announcement())]);
  return links.length > 0
    ? html`<ul>
        ${links.map((each) => html`<li>${each}</li>`)}
      </ul>`
    : nothing;
}
