import {LitElementRenderer, renderThunked} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {
  type CampaignElement,
  CampaignProvider,
  type CitedPlace,
  DemandChecklist,
  LetterCard,
  SignatoryLogos,
  SourceList,
  Statements,
} from '@countersign/elements';
import {define} from '@countersign/elements/sections.js';
import type {LightPart} from './light.js';
import {compactCss, compactHtml, withoutMarkers} from './markup.js';

interface Kind {
  readonly tag: string;
  readonly Element: new () => CampaignElement;
}

export const ELEMENTS = {
  campaign: {tag: 'cs-campaign', Element: CampaignProvider},
  'letter-card': {tag: 'cs-letter-card', Element: LetterCard},
  'demand-checklist': {tag: 'cs-demand-checklist', Element: DemandChecklist},
  statements: {tag: 'cs-statements', Element: Statements},
  'signatory-logos': {tag: 'cs-signatory-logos', Element: SignatoryLogos},
  'source-list': {tag: 'cs-source-list', Element: SourceList},
} as const satisfies Record<LightPart, Kind>;

/** What an element renders by itself. */
export interface Rendering {
  readonly part: LightPart;
  readonly attributes: ReadonlyMap<string, string>;
  readonly json: unknown;
  readonly hasPartner: boolean;
  /** Where each source is cited. */
  readonly places?: SourceList['places'];
}

export interface Rendered {
  readonly html: string;
  /** What marks in an element lead back to, by its tag. */
  readonly places: ReadonlyMap<string, CitedPlace['place']>;
}

/** Renders an element with its shadow root and those inside. */
export function renderElement(rendering: Rendering): Rendered {
  // Where a server renders elements itself, it has registered them.
  for (const {tag, Element} of Object.values(ELEMENTS)) define(tag, Element);
  const {tag} = ELEMENTS[rendering.part];
  const literal = [`<${tag}></${tag}>`];
  const places = new Map<string, string>();
  const template = html(Object.assign(literal, {raw: literal}));
  const rendered = collectResultSync(renderThunked(template, {elementRenderers: [rendererOf(rendering, places)]}));
  return {html: finished(rendered, rendering), places};
}

/** Stands for the site of the page, which a server does not know. No site has this name (RFC 2606). */
const PAGE = 'https://page.invalid';

function rendererOf({part, attributes, json, places}: Rendering, names: Map<string, string>) {
  const outermost = ELEMENTS[part].tag;
  return class extends LitElementRenderer {
    declare element: CampaignElement;

    constructor(tag: string) {
      super(tag);
      const {element} = this;
      // Neither here nor in a browser before its parent has given it a campaign is it connected to anything.
      element.connectedCallback = () => {};
      Object.defineProperty(element, 'baseURI', {value: attributes.get('src')?.startsWith('/') ? PAGE : undefined});
      if (tag === 'cs-source-list' && places) (element as SourceList).places = places;
      if (tag !== outermost) return;
      element.campaign = json;
      for (const [name, value] of attributes) this.setAttribute(name, value);
    }

    // No element has an empty id: until its parent is replaced, and it with it, this one asks nobody for a campaign.
    override renderAttributes() {
      if (this.element.nested) this.element.setAttribute('for', '');
      return super.renderAttributes();
    }

    // The style sheet is put in when white space has been taken out of the rest.
    override renderShadow(...[info]: Parameters<LitElementRenderer['renderShadow']>) {
      names.set(this.tagName, this.element.place);
      return [`<style>${this.tagName}</style>`, super.renderShadow(info)!.at(-1)!];
    }
  };
}

/** Where one text ends and another begins: run together, browsers set the letters closer, and lines break elsewhere. */
const EDGE = '<!---->';
const BESIDE_TAGS = new RegExp(`(?<=>)(\\s*${EDGE})+\\s*(?=<)|(?<=>)${EDGE}|${EDGE}(?=<)`, 'g');

/** What is for hydration goes; what does nothing without script says so. Text and attributes have no `<` or `"` to mistake. */
function finished(rendered: string, {hasPartner}: Rendering): string {
  return (
    compactHtml(
      withoutMarkers(rendered, EDGE)
        .replaceAll(BESIDE_TAGS, (run) => run.replaceAll(EDGE, ''))
        .replaceAll('<template shadowroot="open" ', '<template ')
        .replaceAll(' defer-hydration>', '>')
        .replaceAll('<button', '<button disabled')
        .replaceAll('<input', '<input disabled')
        // An element learns in a page whether there are words for its slot.
        .replaceAll('<aside part="partner" hidden', `<aside part="partner"${hasPartner ? '' : ' hidden'}`)
        .replaceAll(` src="${PAGE}/`, ' src="/'),
    )
      // Set as a property and reflected: ssr writes it twice.
      .replaceAll(/(<cs-[a-z-]+) lang="[^"]*"(?= exportparts=)/g, '$1')
      .replaceAll(/<style>([a-z-]+)<\/style>/g, (_, tag: string) => styleSheets(tag))
  );
}

// A button that nothing answers to is not drawn as one, and a field not at all.
const SERVED =
  // Nobody lays out what a browser skips before the code has come, whose adopted styles have the last word.
  'button:disabled{cursor:default}.ahead{content-visibility:visible}' +
  '@media (scripting:none){button:disabled{border-color:transparent}.search{display:none}}';

/**
 * An element's style sheets. The one that all elements have stands by itself: browsers read a text only once, and compressed
 * it is little. White space after `{` stays: a template engine might read `{` and the next character as a tag of its own.
 */
function styleSheets(tag: string): string {
  const {elementStyles} = customElements.get(tag) as unknown as typeof CampaignElement;
  return elementStyles
    .map((style, index) => {
      const css = compactCss((style as {cssText: string}).cssText).replaceAll('{', '{ ');
      return `<style>${css.trim()}${index === elementStyles.length - 1 ? SERVED : ''}</style>`;
    })
    .join('');
}
