// Class only: importing this module registers nothing. See ./define.ts.
import {countSignatories, directionOf, type Addressee} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {CampaignElement} from '../campaign-element.js';
import {date, inWords, label, languageName, link, plain, prose, separated} from '../render/text.js';
import type {View} from '../render/view.js';
import {compose, interfaceLanguage, wordsIn} from '../words/words.js';
import styles from './letter-card.styles.js';

/**
 * The letter itself: title, addressees, dates, summary, its own words behind a disclosure, how many signed and where to
 * read it.
 *
 * @element cs-letter-card
 * @slot partner - The partner's own words, such as why it signed. Shown in every state, under a heading that says that
 *   they are not part of the letter.
 * @csspart letter-heading - The title.
 * @csspart letter-facts - Addressees and dates.
 * @csspart letter-summary - The summary.
 * @csspart letter-text - The disclosure with the letter's own words.
 * @csspart letter-links - Where to read the letter.
 * @csspart partner - The partner's own words with their heading.
 * @cssproperty [--countersign-gap=1em] - Space between parts.
 */
export class LetterCard extends CampaignElement {
  static override styles = [...CampaignElement.styles, styles];
  static override properties = {
    withoutSummary: {type: Boolean, attribute: 'without-summary'},
    withoutText: {type: Boolean, attribute: 'without-text'},
  };

  /** Leaves out the summary. */
  declare withoutSummary: boolean;
  /** Leaves out the letter's own words. */
  declare withoutText: boolean;

  #hasPartner = false;

  constructor() {
    super();
    this.withoutSummary = this.withoutText = false;
  }

  protected override titleOf(view: View): string {
    return plain(view, view.campaign.letter.title);
  }

  override get place(): string {
    return this.view?.words.kind.letter() ?? '';
  }

  // The partner's words are outside what depends on a campaign: they stay in every state, in the same place of the DOM.
  protected override render(): TemplateResult {
    const language = this.view?.language ?? interfaceLanguage(this.wantedLanguage, 'en');
    return html`${super.render()}
      <aside part="partner" ?hidden=${!this.#hasPartner} aria-labelledby="partner">
        <p id="partner" lang=${language} dir=${directionOf(language)}>${wordsIn(language).partner()}</p>
        <slot name="partner" @slotchange=${this.#onPartner}></slot>
      </aside>`;
  }

  protected override renderCampaign(view: View): TemplateResult {
    const {words, campaign} = view;
    const {letter} = campaign;
    return html`${this.renderHeading('letter-heading', label(view, letter.title))} ${this.#renderFacts(view)}
    ${letter.summary && !this.withoutSummary ? html`<p part="letter-summary">${prose(view, letter.summary)}</p>` : nothing}
    ${
      letter.paragraphs.length > 0 && !this.withoutText
        ? html`<details part="letter-text">
            <summary>${words.letterText()}</summary>
            <blockquote>${letter.paragraphs.map((paragraph) => html`<p>${prose(view, paragraph)}</p>`)}</blockquote>
          </details>`
        : nothing
    }
    ${this.#renderLinks(view)}`;
  }

  #renderFacts(view: View): TemplateResult {
    const {words, campaign} = view;
    const {addressees, sent, published, replyBy} = campaign.letter;
    const names = (copy: boolean) => {
      const chosen = addressees.filter(({cc}) => cc === copy);
      return (
        chosen.length > 0 &&
        compose(copy ? words.copyTo : words.to, {
          names: inWords(
            view,
            chosen.map((each) => this.#name(view, each)),
          ),
        })
      );
    };
    const facts = [
      names(false),
      names(true),
      sent && compose(words.sent, {date: date(view, sent)}),
      published && compose(words.published, {date: date(view, published)}),
      replyBy && compose(words.replyBy, {date: date(view, replyBy)}),
      this.#signed(view),
    ];
    return html`<ul part="letter-facts" role="list">
      ${facts.filter(Boolean).map((fact) => html`<li>${fact}</li>`)}
    </ul>`;
  }

  #name(view: View, {name, role, url}: Addressee): TemplateResult {
    return html`${link(url, label(view, name))}${role ? [' (', label(view, role), ')'] : nothing}`;
  }

  #signed(view: View): unknown {
    const {words, campaign} = view;
    const {organisations, people, withheld} = countSignatories(campaign);
    const list = [
      organisations > 0 && words.organisations({n: organisations}),
      people > 0 && words.people({n: people}),
      withheld > 0 && words.withheld({n: withheld}),
    ].filter(Boolean);
    return list.length > 0 && compose(words.signedBy, {list: inWords(view, list)});
  }

  #renderLinks(view: View): TemplateResult | typeof nothing {
    const {words} = view;
    const {texts, announcement} = view.campaign.letter;
    const links = texts.map(({language, url, original, archived}) => {
      const read = original ? words.readOriginal : words.readLetter;
      const copy = archived?.date ? compose(words.archivedOn, {date: date(view, archived.date)}) : words.archived();
      return separated([
        link(url, read({language: languageName(view, language)})),
        archived && link(archived.url, copy),
      ]);
    });
    if (announcement) links.push([link(announcement.url, words.announcement())]);
    return links.length > 0
      ? html`<ul part="letter-links" role="list">${links.map((each) => html`<li>${each}</li>`)}</ul>`
      : nothing;
  }

  readonly #onPartner = (event: Event): void => {
    this.#hasPartner = (event.target as HTMLSlotElement).assignedNodes({flatten: true}).length > 0;
    this.requestUpdate();
  };
}
