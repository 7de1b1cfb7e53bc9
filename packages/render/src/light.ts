import {html, type TemplateResult} from 'lit';
import {
  closingLine,
  compose,
  date,
  demands,
  letter,
  link,
  plain,
  SECTIONS,
  separated,
  shownSections,
  type Section,
  type View,
  type Words,
} from '@countersign/elements/sections.js';
import {fingerprint} from './fingerprint.js';
import {StaticFootnotes} from './footnotes.js';
import {signatories} from './signatories.js';
import {sources} from './sources.js';
import {statements} from './statements.js';
import {staticHtml} from './static-html.js';
import {staticView} from './static-view.js';

/** What can be rendered: the whole campaign, or what one element shows of it. */
export const LIGHT_PARTS = ['campaign', ...SECTIONS] as const;
export type LightPart = (typeof LIGHT_PARTS)[number];

export interface LightOptions {
  /** The reader's language. */
  readonly lang: string;
  /** The whole campaign, or the part of one element. */
  readonly part?: LightPart | undefined;
  /** Level of the first heading, 1 to 6; those below follow. */
  readonly headingLevel?: number | undefined;
  /**
   * Address of the document. With the campaign's id it makes the ids of marks and sources, so that those of two documents on
   * one page never lead to each other. Left out, the ids are of this revision: other HTML has others.
   */
  readonly src?: string | undefined;
}

/**
 * A campaign as plain HTML: no class, style, image or script, and all in the open that elements show or keep behind a
 * disclosure. For pages without script, feeds and mail, and as the fallback content of an element.
 *
 * @param campaign - What `readCampaign` returned, or a document as plain JSON, which is checked.
 * @throws TypeError if the document is invalid: where, what is wrong and what would be right.
 */
export function renderLight(campaign: unknown, options: LightOptions): string {
  return staticHtml(light(campaign, options));
}

/** The same as a template, to stand in another. */
export function light(
  campaign: unknown,
  {lang, part = 'campaign', headingLevel = 2, src}: LightOptions,
): TemplateResult {
  const view: View = staticView(campaign, lang, (source, locator) => footnotes.draw(view, source, locator));
  const {
    stage,
    letter: {title},
  } = view.campaign;
  const names = part === 'campaign' ? shownSections(view.campaign) : stage === 'retracted' ? [] : [part];
  const footnotes = new StaticFootnotes(names.includes('source-list') ? prefixOf(view, src) : undefined);

  // The sources come before the closing line and are drawn after it: they lead back to every mark.
  const draw = (name: Section) => {
    const {place, content} = PARTS[name];
    footnotes.enter(place(view.words));
    // Under the letter's title the other parts are sections of its article.
    return part === 'campaign' && name !== 'letter-card'
      ? html`<section>${content(view, headingLevel + 1, footnotes)}</section>`
      : content(view, headingLevel, footnotes);
  };
  const first = names.filter((name) => name !== 'source-list').map(draw);
  footnotes.enter(plain(view, title));
  const closing = closingLine(view);
  const last = names.filter((name) => name === 'source-list').map(draw);
  // Vue and AngularJS run what a browser has read, where a reference is a character again, and Angular what it has read
  // itself in attributes. These tell each of them to leave it.
  return html`<article lang=${view.language} dir=${view.direction} v-pre ngNonBindable data-ng-non-bindable>${first} ${last} ${closing} ${asOf(view)}</article>`;
}

/** How ids begin: two documents on one page have their own, and so has one document in two languages. */
function prefixOf({campaign, language}: View, src: string | undefined): string {
  return `${campaign.id}-${fingerprint(src ?? JSON.stringify(campaign))}-${language}`;
}

const PARTS: Record<
  Section,
  {
    /** What the marks in it are called by the links that lead back to them. */
    place: (words: Words) => string;
    content: (view: View, level: number, footnotes: StaticFootnotes) => TemplateResult;
  }
> = {
  'letter-card': {place: (words) => words.kind.letter(), content: (view, level) => letter(view, {level})},
  'demand-checklist': {place: (words) => words.demands(), content: (view, level) => demands(view, {level})},
  statements: {place: (words) => words.statements(), content: statements},
  'signatory-logos': {place: (words) => words.signatories(), content: signatories},
  'source-list': {place: (words) => words.sources(), content: sources},
};

/** Static HTML grows old: which revision it is, and where the present one is. */
function asOf(view: View): TemplateResult {
  const {revision, updated, url} = view.campaign;
  const day = updated.slice(0, 10);
  const line = compose(({date}: {date: string}) => view.words.asOf({n: revision, date}), {date: date(view, day)});
  return html`<p part="as-of">${separated([line, link(url, view.words.current())])}</p>`;
}
