import type {Load, Theme} from '@countersign/elements';
import {citedPlaces} from './cited-places.js';
import {inertHtml} from '../html/inert.js';
import type {LightPart, RenderedLayout} from '../light/light.js';
import {checkDemand} from '../light/chosen-demand.js';
import {ELEMENTS, renderElement, type Rendering} from './shadow-element.js';
import {checkProtectiveAttributes} from '../protective-attributes.js';
import {staticHtml} from '../html/static-html.js';
import {campaignLink} from '../light/campaign-link.js';
import {staticView} from '../light/static-view.js';

/** Options of {@link renderShadow}. */
export interface ShadowOptions {
  /**
   * The reader's language, as a tag. By default the element shows the campaign's language until its code runs, and then
   * the language of the page.
   */
  readonly lang?: string | undefined;
  /**
   * Address of the campaign document, which the element loads to stay current. Logos are loaded only from its origin.
   */
  readonly src?: string | undefined;
  /** The element to render. By default it is `campaign`. */
  readonly part?: LightPart | undefined;
  /** Id of one demand, to show that alone. It goes with the element `demand-checklist`. */
  readonly demand?: string | undefined;
  /** Layout of the element `campaign`. By default it is `overview`. */
  readonly layout?: RenderedLayout | undefined;
  /** Level of the first heading, 1 to 6. The headings inside have the levels below. By default it is 2. */
  readonly headingLevel?: number | undefined;
  /** Colours of the element. By default they follow the page. */
  readonly theme?: Theme | undefined;
  /** Subresource integrity of the document at `src`. The element then shows no other document. */
  readonly integrity?: string | undefined;
  /** `click`: the element requests nothing, logos included, before the reader presses a button. */
  readonly load?: Load | undefined;
  /** Other attributes of the element, by name: `{'without-sources': true, refresh: 30}`. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
  /**
   * The partner's own words, as HTML. They are written unescaped. Pass them here: words that a page adds to the element
   * itself are hidden until its code runs.
   */
  readonly partner?: string | undefined;
  /**
   * HTML that browsers without declarative shadow DOM show until the code runs. It is written unescaped. By default it
   * is a link to the campaign.
   */
  readonly children?: string | undefined;
}

/**
 * Renders a live element with its content in shadow roots (declarative shadow DOM). Readers see it in our styles before
 * any script runs, and where none runs. When the element has loaded the document, it replaces this content.
 *
 * Use it for pages that a server or a site generator writes. Editors and sanitisers of content remove shadow roots.
 * Render it with the same version of the elements as the page loads.
 *
 * @param campaign - The result of `readCampaign`. A document as plain JSON is possible too, and is checked first.
 * @returns The element as HTML.
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy; or if the element has no
 *   such attribute, or no slot for the partner's words.
 */
export function renderShadow(campaign: unknown, options: ShadowOptions = {}): string {
  const {part = 'campaign', partner, children} = options;
  const attributes = attributesOf(options);
  const view = staticView(campaign, options.lang ?? '');
  checkDemand(view.campaign, attributes.get('demand'), part);
  const rendering: Rendering = {part, attributes, json: campaign, hasPartner: partner !== undefined};
  // The list of sources links back to every mark, and the marks are known only after a first rendering.
  const first = renderElement(rendering);
  const html = inertHtml(renderElement({...rendering, places: citedPlaces(first)}))
    // The attribute keeps Angular from running attributes in the shadow root. The partner's words may be Angular
    // templates.
    .replace('<template ', '<template ngNonBindable ');
  const words = partner === undefined ? '' : `<div slot="partner">${partner}</div>`;
  const fallback = children ?? staticHtml(campaignLink(view));
  const end = `</${ELEMENTS[part].tag}>`;
  return `${html.slice(0, -end.length)}\n${fallback.trim()}\n${words}${end}\n`;
}

/** The parts that have a slot for the partner's own words. */
export const HAVE_PARTNER: readonly LightPart[] = ['campaign', 'overview', 'letter-card'];

/** Returns the attributes of the element that are set, by name. */
function attributesOf(options: ShadowOptions): Map<string, string> {
  const {part = 'campaign', demand, layout, lang, src, headingLevel, theme, integrity, load, partner} = options;
  const {tag, Element} = ELEMENTS[part];
  if (partner !== undefined && !HAVE_PARTNER.includes(part)) {
    throw new TypeError(`A ${tag} has no place for the partner’s words. Render ${HAVE_PARTNER.join(' or ')}.`);
  }
  if (layout !== undefined && part !== 'campaign') throw new TypeError(`A ${tag} has no layout. Render campaign.`);
  const named: Record<string, string | number | boolean | undefined> = {
    src,
    lang,
    layout,
    'heading-level': headingLevel,
    theme,
    integrity,
    load,
    demand,
    ...options.attributes,
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
