import {LitElementRenderer, renderThunked} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {
  type CampaignElement,
  Campaign,
  DemandChecklist,
  LetterCard,
  Overview,
  SignatoryLogos,
  SourceList,
  Statements,
} from '@countersign/elements';
import {define, provideAllParts} from '@countersign/elements/sections.js';
import type {LightPart} from '../light/light.js';
import {minifyCss, minifyHtml, withoutLitMarkers} from '../html/minify.js';

interface ElementKind {
  readonly tag: string;
  readonly Element: new () => CampaignElement;
}

/** The tag and the class of the element for each part. */
export const ELEMENTS = {
  campaign: {tag: 'cs-campaign', Element: Campaign},
  overview: {tag: 'cs-overview', Element: Overview},
  'letter-card': {tag: 'cs-letter-card', Element: LetterCard},
  'demand-checklist': {tag: 'cs-demand-checklist', Element: DemandChecklist},
  statements: {tag: 'cs-statements', Element: Statements},
  'signatory-logos': {tag: 'cs-signatory-logos', Element: SignatoryLogos},
  'source-list': {tag: 'cs-source-list', Element: SourceList},
} as const satisfies Record<LightPart, ElementKind>;

/** Input of `renderElement`. */
export interface Rendering {
  readonly part: LightPart;
  /** Attributes of the element, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The campaign, or its document as plain JSON. */
  readonly json: unknown;
  /** Whether the element has the partner's own words in its slot. */
  readonly hasPartner: boolean;
  /** Places where each source is cited. The first rendering has none, and finds them. */
  readonly places?: SourceList['places'];
}

/** Renders an element with its shadow root, and with the shadow roots of the elements inside. */
export function renderElement(rendering: Rendering): string {
  provideAllParts();
  // `define` skips elements that are registered already, as on a server that renders elements itself.
  for (const {tag, Element} of Object.values(ELEMENTS)) define(tag, Element);
  const {tag} = ELEMENTS[rendering.part];
  const literal = [`<${tag}></${tag}>`];
  const template = html(Object.assign(literal, {raw: literal}));
  const rendered = collectResultSync(renderThunked(template, {elementRenderers: [rendererOf(rendering)]}));
  return withoutHydration(rendered, rendering);
}

/** Stands for the origin of the page, which a server does not know. No site has this name (RFC 2606). */
const PAGE = 'https://page.invalid';

function rendererOf({part, attributes, json, places}: Rendering) {
  const outermost = ELEMENTS[part].tag;
  return class extends LitElementRenderer {
    declare element: CampaignElement;

    constructor(tag: string) {
      super(tag);
      const {element} = this;
      // It connects to nothing, as in a browser before its parent has given it a campaign.
      element.connectedCallback = () => {};
      // @lit-labs/ssr asks for it. The DOM of a server need not have it: that of Angular has not.
      element.getRootNode = () => element;
      Object.defineProperty(element, 'baseURI', {value: attributes.get('src')?.startsWith('/') ? PAGE : undefined});
      if (tag === 'cs-source-list' && places) (element as SourceList).places = places;
      if (tag === 'cs-signatory-logos') (element as SignatoryLogos).wasOpened = true;
      if (tag !== outermost) return;
      element.campaign = json;
      for (const [name, value] of attributes) this.setAttribute(name, value);
    }

    // No element has an empty id, so `for=""` keeps a nested element from looking for a campaign. The parent replaces
    // both when it has loaded the document.
    override renderAttributes() {
      if (this.element.nested) this.element.setAttribute('for', '');
      return super.renderAttributes();
    }

    // The tag stands for the style sheets, which are inserted after white space was removed from the rest.
    override renderShadow(...[info]: Parameters<LitElementRenderer['renderShadow']>) {
      return [`<style>${this.tagName}</style>`, super.renderShadow(info)!.at(-1)!];
    }
  };
}

/**
 * Separates two neighbouring texts. Without it browsers would join them into one, whose kerning and line breaks differ
 * from those of the live element.
 */
const EDGE = '<!---->';
const BESIDE_TAGS = new RegExp(`(?<=>)(\\s*${EDGE})+\\s*(?=<)|(?<=>)${EDGE}|${EDGE}(?=<)`, 'g');

/**
 * Removes the marks of hydration and disables the controls that need script. Text and attributes are escaped, so they
 * contain none of the patterns.
 */
function withoutHydration(rendered: string, {hasPartner}: Rendering): string {
  return (
    minifyHtml(
      withoutLitMarkers(rendered, EDGE)
        .replaceAll(BESIDE_TAGS, (run) => run.replaceAll(EDGE, ''))
        .replaceAll('<template shadowroot="open" ', '<template ')
        .replaceAll(' defer-hydration>', '>')
        .replaceAll('<button', '<button disabled')
        .replaceAll('<input', '<input disabled')
        // Without script, no mark opens anything in place.
        .replaceAll(' aria-expanded="false"', '')
        // An element finds out only in a browser if its slot has content.
        .replaceAll('<aside part="partner" hidden', `<aside part="partner"${hasPartner ? '' : ' hidden'}`)
        .replaceAll(` src="${PAGE}/`, ' src="/'),
    )
      // `lang` is set as a property and reflected, so @lit-labs/ssr writes it twice.
      .replaceAll(/(<cs-[a-z-]+) lang="[^"]*"(?= exportparts=)/g, '$1')
      .replaceAll(/<style>([a-z-]+)<\/style>/g, (_, tag: string) => styleSheets(tag))
  );
}

// Styles until the elements run. Where scripts are off, disabled buttons look like text, and search fields are hidden.
const SERVED =
  // Show groups that the live element lets browsers skip: nothing can un-skip them before the script runs. The styles
  // that the script then adopts win over this one.
  'button:disabled{cursor:default}.ahead{content-visibility:visible}' +
  '@media (scripting:none){button:disabled{border-color:transparent}.search{display:none}}';

/**
 * Returns the style sheets of an element. The one that all elements share is a `style` element of its own, because
 * browsers parse the same text only once, and compressed it is small. A space follows each `{`, because a template
 * engine might read `{` and the next character as a tag of its own.
 */
function styleSheets(tag: string): string {
  const {elementStyles} = customElements.get(tag) as unknown as typeof CampaignElement;
  return elementStyles
    .map((style, index) => {
      const css = minifyCss((style as {cssText: string}).cssText).replaceAll('{', '{ ');
      return `<style>${css.trim()}${index === elementStyles.length - 1 ? SERVED : ''}</style>`;
    })
    .join('');
}
