import {isDay} from '@countersign/campaign';
import {html} from 'lit';
import {statusShape, type View} from '@countersign/elements/sections.js';
import {styledHtml, titleTag} from '../html/static-html.js';
import {lightTemplate} from '../light/light.js';
import {staticView} from '../light/static-view.js';
import {isLanguageTag} from '../page/language-tag.js';
import {pageHeader} from '../page/page-header.js';
import {wholePage} from '../page/whole-page.js';
import {
  greeting,
  howToAnswer,
  inBrief,
  lead,
  letterTitle,
  titleText,
  whatChanged,
  whoAnswered,
  type Asking,
  type RequestedApproval,
} from './approval-parts.js';
import {APPROVAL_STYLE, APPROVAL_STYLE_HASH} from './approval-style.js';
import {APPROVAL_WORDS} from './approval-words.js';
import {fillText} from '../in-words/fill.js';
import {NumberedSources} from '../in-words/numbered-sources.js';
import {plainLines} from '../in-words/plain-lines.js';

/** Options of {@link renderApproval} and {@link approvalMail}. */
export interface ApprovalOptions {
  /** The reader's language, as a tag. By default it is the language of the campaign. */
  readonly lang?: string | undefined;
  /** The changes that are new to signatories: `approvalRequests` of `@countersign/authoring` makes them. */
  readonly requests: readonly RequestedApproval[];
  /** The last day to answer: `2026-06-30`. By default no day is named. */
  readonly answerBy?: string | undefined;
}

/** With more names than these for one answer, a mail has their number. The page names all. */
const MOST_IN_MAIL = 100;

/** A mail in plain text. */
export interface ApprovalMail {
  readonly subject: string;
  readonly lines: readonly string[];
}

/**
 * Renders the page on which signatories read what they are asked to approve. It says how to answer and what each answer
 * means, what changed since they last agreed, where the demands stand, and who has answered. The whole account follows.
 * The page is one file without script, and its content security policy allows nothing but its own style sheet.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @returns HTML from `<!doctype html>` to the end.
 * @throws TypeError if the document is invalid, `lang` is no language tag, or `answerBy` is no day.
 */
export function renderApproval(campaign: unknown, options: ApprovalOptions): string {
  const {lang} = options;
  const asking = askingOf(campaign, options);
  const {view, words} = asking;
  const {id, revision, url, language} = view.campaign;
  const title = fillText(words.title, {revision});
  const record = lightTemplate(
    view.campaign,
    {lang: view.wanted, layout: 'full', headingLevel: 3, src: url},
    {shape: statusShape},
  );
  const body = styledHtml(
    html`${pageHeader(view, {own: lang ?? language})}
      <main data-approval=${`${id} ${revision}`}>
        <h1>${title}</h1>
        <p class="letter-title">${letterTitle(view)}</p>
        ${lead(asking)} ${howToAnswer(asking)} ${whatChanged(asking)} ${inBrief(asking)} ${whoAnswered(asking)}
        <section class="whole">
          <h2>${words.whole}</h2>
          ${record}
        </section>
      </main>`,
  );
  return wholePage(view, {
    allows: [`style-src '${APPROVAL_STYLE_HASH}'`],
    head: `${styledHtml(HEAD)}${titleTag(`${title} ${titleText(view)}`, {})}<style>${APPROVAL_STYLE}</style>`,
    body,
  });
}

/**
 * Writes the same as a mail in plain text, without the whole account. It greets the signatories of `requests`, by name
 * if they are three at most. The sources of what it says follow with their addresses.
 *
 * @throws TypeError if the document is invalid, `lang` is no language tag, or `answerBy` is no day.
 */
export function approvalMail(campaign: unknown, options: ApprovalOptions): ApprovalMail {
  const asked = askingOf(campaign, options);
  const sources = new NumberedSources();
  const asking = {...asked, view: sources.within(asked.view)};
  const {revision} = asking.view.campaign;
  const before = plainLines(html`${greeting(asking)} ${lead(asking)} ${howToAnswer(asking)} ${whatChanged(asking)}`);
  // The list is of the sources that the account cites, so the account is drawn first.
  const account = plainLines(inBrief(asking));
  const after = plainLines(html`${sources.list(asking.view)} ${whoAnswered(asking, MOST_IN_MAIL)}`);
  return {
    subject: fillText(asking.words.subject, {title: titleText(asking.view), revision}),
    lines: [...before, '', ...account, '', ...after],
  };
}

const HEAD = html`<meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <meta name="referrer" content="no-referrer" />
  <meta name="robots" content="noindex" />`;

function askingOf(campaign: unknown, {lang, requests, answerBy}: ApprovalOptions): Asking {
  if (lang !== undefined && !isLanguageTag(lang)) throw new TypeError(`${lang} is no language tag.`);
  if (answerBy !== undefined && !isDay(answerBy)) throw new TypeError(`${answerBy} is no day.`);
  const plain = staticView(campaign, lang ?? '');
  const {surface} = plain;
  // Signatories see every demand. An overview leaves some to the campaign's page, where this revision is not yet.
  const disclose: View['surface']['disclose'] = ({address: _, ...disclosure}) => surface.disclose(disclosure);
  return {view: {...plain, surface: {...surface, disclose}}, words: APPROVAL_WORDS[plain.language], requests, answerBy};
}
