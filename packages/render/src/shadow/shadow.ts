import {html, type TemplateResult} from 'lit';
import type {Load, Theme} from '@countersign/elements';
import {label, link, type View} from '@countersign/elements/sections.js';
import {citedPlaces} from './cited-places.js';
import {inertHtml} from '../html/inert.js';
import type {LightPart} from '../light/light.js';
import {ELEMENTS, renderElement, type Rendering} from './shadow-element.js';
import {checkProtectiveAttributes} from '../protective-attributes.js';
import {staticHtml} from '../html/static-html.js';
import {staticView} from '../light/static-view.js';

export interface ShadowOptions {
  /** The reader's language; otherwise the page's, in which it is shown once the code has run, and the campaign's till then. */
  readonly lang?: string | undefined;
  /** Address of the document: the element loads it and stays current. Logos come only from its origin. */
  readonly src?: string | undefined;
  /** The whole campaign, or one element. */
  readonly part?: LightPart | undefined;
  /** Level of the first heading, 1 to 6; those below follow. */
  readonly headingLevel?: number | undefined;
  /** Colours: those of the page, or always light or dark. */
  readonly theme?: Theme | undefined;
  /** Pins the document of `src`. */
  readonly integrity?: string | undefined;
  /** `click`: nothing is requested before the reader presses a button; logos neither. */
  readonly load?: Load | undefined;
  /** Other attributes of the element, by their names: `{'without-sources': true, refresh: 30}`. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
  /**
   * The partner's own words, as HTML. It is written as it is. Words that a page puts into the element by itself are hidden
   * until the code has run.
   */
  readonly partner?: string | undefined;
  /**
   * What browsers without declarative shadow DOM show until the code has run, as HTML; otherwise a link to the campaign.
   * It is written as it is.
   */
  readonly children?: string | undefined;
}

/**
 * A live element with everything that it shows already in its shadow roots (declarative shadow DOM): it is read, in our
 * styles, before any script has run and where none does. The elements replace it when they have loaded the document. For
 * pages that a server or a generator writes; editors and sanitisers of content take the roots out.
 *
 * Render it with the version of the elements that the page loads.
 *
 * @param campaign - What `readCampaign` returned, or a document as plain JSON, which is checked.
 * @throws TypeError if the document is invalid: where, what is wrong and what would be right; and if the element has no
 * such attribute, or no place for the partner's words.
 */
export function renderShadow(campaign: unknown, options: ShadowOptions = {}): string {
  const {part = 'campaign', partner, children} = options;
  const attributes = attributesOf(options);
  const view = staticView(campaign, options.lang ?? '');
  const rendering: Rendering = {part, attributes, json: campaign, hasPartner: partner !== undefined};
  // The list of sources leads back to every mark: they are known when all has been rendered once.
  const first = renderElement(rendering);
  const html = inertHtml(renderElement({...rendering, places: citedPlaces(first)}).html)
    // What an element renders is no template of Angular's, which runs attributes; the partner's words may be.
    .replace('<template ', '<template ngNonBindable ');
  const words = partner === undefined ? '' : `<div slot="partner">${partner}</div>`;
  const fallback = children ?? staticHtml(linkTo(view));
  const end = `</${ELEMENTS[part].tag}>`;
  return `${html.slice(0, -end.length)}\n${fallback.trim()}\n${words}${end}\n`;
}

/** The attributes of the element, without those that are not set. */
function attributesOf(options: ShadowOptions): Map<string, string> {
  const {part = 'campaign', lang, src, headingLevel, theme, integrity, load, attributes, partner} = options;
  const {tag, Element} = ELEMENTS[part];
  if (partner !== undefined && part !== 'campaign' && part !== 'letter-card') {
    throw new TypeError(`A ${tag} has no place for the partner’s words. Render campaign or letter-card.`);
  }
  const named: Record<string, string | number | boolean | undefined> = {
    src,
    lang,
    'heading-level': headingLevel,
    theme,
    integrity,
    load,
    ...attributes,
  };
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(named)) {
    if (value === undefined || value === false) continue;
    if (!Element.observedAttributes.includes(name)) throw new TypeError(`A ${tag} has no attribute ${name}.`);
    given.set(name, value === true ? '' : String(value));
  }
  checkProtectiveAttributes('renderShadow', {integrity: given.get('integrity'), load: given.get('load')});
  return given;
}

function linkTo(view: View): TemplateResult {
  const {url, letter} = view.campaign;
  return html`<p lang=${view.language} dir=${view.direction} v-pre ngNonBindable data-ng-non-bindable>${link(url, label(view, letter.title))}</p>`;
}
