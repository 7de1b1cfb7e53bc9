import type {Demand} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {
  actions,
  closingLine,
  compose,
  dateElement,
  demands,
  heading,
  letter,
  link,
  overview,
  overviewEnd,
  SECTIONS,
  separated,
  shownLanguages,
  shownSections,
  signatories,
  sources,
  stageLine,
  statements,
  type DemandAnchor,
  type Section,
  type SectionOptions,
  type View,
} from '@countersign/elements/sections.js';
import {checkDemand} from './chosen-demand.js';
import {fingerprint} from './fingerprint.js';
import {StaticFootnotes, type Footnotes} from './static-footnotes.js';
import {citedSourceItems, sourceItems} from './sources.js';
import {staticHtml} from '../html/static-html.js';
import type {DrawShape} from './static-surface.js';
import {staticView} from './static-view.js';

/** The parts that can be rendered: the whole campaign, or the content of one element. */
export const LIGHT_PARTS = ['campaign', 'overview', ...SECTIONS] as const;
export type LightPart = (typeof LIGHT_PARTS)[number];

/** The layouts that can be rendered: at a glance with a link to the campaign's page, or the whole record. */
export const RENDERED_LAYOUTS = ['overview', 'full'] as const;
export type RenderedLayout = (typeof RENDERED_LAYOUTS)[number];

/** Options of {@link renderLight}. */
export interface LightOptions {
  /** The reader's language, as a tag. An empty string means the campaign's own language. */
  readonly lang: string;
  /** The content of one element. By default it is `campaign`. */
  readonly part?: LightPart | undefined;
  /** Id of one demand, to render that alone. It goes with the part `demand-checklist`. */
  readonly demand?: string | undefined;
  /** Layout of the part `campaign`. By default it is `overview`, as in the element. */
  readonly layout?: RenderedLayout | undefined;
  /** Level of the first heading, 1 to 6. The headings inside have the levels below. By default it is 2. */
  readonly headingLevel?: number | undefined;
  /**
   * Address of the campaign document. Together with the campaign's id it makes the ids of footnote marks and sources,
   * so that two documents on one page never have the same ids. Without an address the ids depend on the document's
   * content, and change with it.
   */
  readonly src?: string | undefined;
  /**
   * How footnote marks and a list of sources belong together: by links, or `plain`, by their numbers alone. Use `plain`
   * for editors that drop ids and take lists apart. Then headings and paragraphs take the place of lists of them, too.
   * By default they are `linked`. The overview has no list of sources, and no link within itself.
   */
  readonly footnotes?: Footnotes | undefined;
}

/**
 * Renders a campaign as plain HTML, without class, style, image or script: the overview, or with `layout: 'full'`
 * everything that the elements show, and what they hide in disclosures. Use it for pages without script, for feeds and
 * mail, and as an element's fallback content.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @returns One `article` element, indented.
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy.
 */
export function renderLight(campaign: unknown, options: LightOptions): string {
  return staticHtml(lightTemplate(campaign, options), {hasFlatLists: hasFlatLists(options)});
}

/**
 * Whether static HTML has headings and paragraphs in the place of lists of them, which editors take apart: an overview
 * always, a record if it is made for editors.
 */
export const hasFlatLists = ({part = 'campaign', layout = 'overview', footnotes}: Partial<LightOptions>): boolean =>
  part === 'overview' || (part === 'campaign' && layout === 'overview') || footnotes === 'plain';

/** Drawings that only a page of our own has. */
export interface PageDrawing {
  /** Draws the shape beside a status's word. By default there is none: plain HTML has no images. */
  readonly shape?: DrawShape;
  /** Id of the section of all demands in the whole campaign. */
  readonly demandsId?: string;
  /** Gives each demand an id, and a link below its title. */
  readonly anchor?: (demand: Demand) => DemandAnchor;
  /** Whether a list of the cited sources follows one demand. Without it, marks link to the sources' own addresses. */
  readonly hasCitedSources?: boolean;
}

/**
 * Returns the content of `renderLight` as a template, for use in another template.
 *
 * @throws TypeError if the document is invalid, or has no demand of the wanted id.
 */
export function lightTemplate(
  campaign: unknown,
  {lang, part = 'campaign', demand, layout = 'overview', headingLevel = 2, src, footnotes: kind}: LightOptions,
  {shape, anchor, demandsId, hasCitedSources = false}: PageDrawing = {},
): TemplateResult {
  const view: View = staticView(campaign, lang, {
    cite: (citations, place) => footnotes.draw(view, citations, place),
    ...(shape && {shape}),
  });
  checkDemand(view.campaign, demand, part);
  const {stage} = view.campaign;
  const isOverview = part === 'overview' || (part === 'campaign' && layout === 'overview');
  const names = isOverview || stage === 'retracted' ? [] : part === 'campaign' ? shownSections(view.campaign) : [part];
  const hasList = names.includes('source-list') || (hasCitedSources && names.length > 0);
  const footnotes = new StaticFootnotes(hasList ? prefixOf(view, src) : undefined, kind);

  // The list of sources links back to every mark. So it is drawn last, though it stands before the closing line.
  const draw = (name: Section) => {
    const isWhole = part === 'campaign';
    const around: Around = {footnotes, isWhole, demand, anchor};
    // In the whole campaign, the other sections stand below the letter's title.
    return isWhole && name !== 'letter-card'
      ? html`<section id=${(name === 'demand-checklist' && demandsId) || nothing}>${drawSection[name](view, {level: headingLevel + 1}, around)}</section>`
      : drawSection[name](view, {level: headingLevel, isAlone: true}, around);
  };
  const first = names.filter((name) => name !== 'source-list').map(draw);
  const closing = isOverview && stage !== 'retracted' ? atAGlance(view, headingLevel) : closingLine(view);
  const isWhole = part === 'campaign' && !isOverview && stage !== 'retracted';
  const last = names.filter((name) => name === 'source-list').map(draw);
  const cited =
    hasCitedSources && names.length > 0
      ? html`<section>
          ${heading(headingLevel + 1, 'sources-heading', view.words.sources())} ${citedSourceItems(view, footnotes)}
        </section>`
      : nothing;
  // Vue and AngularJS run the page after the browser has turned references into characters. Angular's compiler decodes
  // references in attributes itself. The three attributes tell each of them to leave the article alone.
  // By the last attribute keep.js of @countersign/embed knows whether the element would show something else.
  const {id, revision} = view.campaign;
  const languages = shownLanguages(view.campaign, view.wanted);
  const shown = part === 'campaign' ? layout : demand === undefined ? part : `${part}/${demand}`;
  const shows = [id, revision, shown, languages].join(' ');
  return html`<article
    lang=${view.language}
    dir=${view.direction}
    data-shows=${shows}
    v-pre
    ngNonBindable
    data-ng-non-bindable
  >
    ${stage === 'retracted' ? stageLine(view) : nothing} ${first} ${last} ${cited} ${isWhole ? actions(view) : nothing} ${closing}
    ${asOf(view)}
  </article>`;
}

/** Draws the overview, with links to the campaign's page where the element has disclosures. */
const atAGlance = (view: View, level: number): TemplateResult =>
  html`${overview(view, {level})} ${overviewEnd(view, {content: nothing})}`;

/** Returns the beginning of all ids. It differs between two documents on one page, and between two languages of one. */
function prefixOf({campaign, language}: View, src: string | undefined): string {
  return `${campaign.id}-${fingerprint(src ?? JSON.stringify(campaign))}-${language}`;
}

/** The rendering that a section is in. */
interface Around {
  readonly footnotes: StaticFootnotes;
  /** Whether the rendering has the other sections of the campaign too. */
  readonly isWhole: boolean;
  readonly demand: string | undefined;
  readonly anchor: PageDrawing['anchor'];
}

/** Draws each section. */
const drawSection: Record<Section, (view: View, options: SectionOptions, around: Around) => TemplateResult> = {
  'letter-card': letter,
  'demand-checklist': (view, options, {demand, anchor}) => demands(view, {...options, demand, anchor}),
  statements: (view, options, {isWhole}) => statements(view, {...options, besideResponses: isWhole}),
  'signatory-logos': signatories,
  'source-list': (view, options, {footnotes}) =>
    sources(view, {...options, list: (members) => sourceItems(view, members, footnotes)}),
};

/** Says which revision this is, with a link to the current one, because static HTML does not update itself. */
function asOf(view: View): TemplateResult {
  const {revision, updated, url} = view.campaign;
  const line = compose(({date}: {date: string}) => view.words.asOf({n: revision, date}), {
    date: dateElement(view, updated.slice(0, 10)),
  });
  return html`<p part="as-of">${separated([line, link(url, view.words.current())])}</p>`;
}
