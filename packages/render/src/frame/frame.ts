import {directionOf} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '@countersign/elements/sections.js';
import {frameNames} from './frame-names.js';
import {FRAME_WORDS} from './frame-words.js';
import {inertValue} from '../html/inert.js';
import {campaignLink} from '../light/campaign-link.js';
import {lightTemplate} from '../light/light.js';
import {checkProtectiveAttributes} from '../protective-attributes.js';
import {staticHtml, titleTag} from '../html/static-html.js';

/** Options of {@link renderFrame}. */
export interface FrameOptions {
  /** The result of `readCampaign`. A document as plain JSON is possible too, and is checked first. */
  readonly campaign: unknown;
  /** Full address of the campaign document. A path is not enough: a sandboxed page has no origin of its own. */
  readonly src: string;
  /** Full address of the script that defines the elements: `dist/countersign.js` of `@countersign/embed`. */
  readonly script: string;
  /** Subresource integrity of `script`, such as `sha384-…`. */
  readonly integrity: string;
  /** File names of the parts of `script`, which lie beside it: `countersign-VERSION-*.js` in the manifest. */
  readonly parts: readonly string[];
  /** Text of `dist/frame.js` of `@countersign/embed`, and its hash in the manifest of that package: `sha384-…`. */
  readonly inline: {readonly text: string; readonly integrity: string};
  /** Language of the page, unless its address asks for another. By default it is the language of the campaign. */
  readonly lang?: string | undefined;
}

/**
 * Style sheet of the page. Without a theme the page has its own background, because letters must be readable on a dark
 * page too, and the background behind a frame is unknown. A theme says how the page around looks, so that page then
 * shows through. The padding makes room for focus outlines.
 */
export const FRAME_STYLE = [
  ':root{color-scheme:light;background:Canvas;color:CanvasText;' +
    'font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
  ':root[data-theme]{background:none}',
  ':root[data-theme=dark]{color-scheme:dark}',
  'body{display:flow-root;margin:0;padding:.75rem}',
  ':root[data-theme] body{padding:.25rem}',
].join('');

/**
 * Hash by which the content security policy allows {@link FRAME_STYLE}. A test fails if it is wrong, and prints the
 * right one.
 */
export const FRAME_STYLE_HASH = 'sha384-tFtLDFKiAHxxHKPjAr8o6w4NFipDRfmMIhKIh7YvW3oYZdjCEOr4Xfbx7hzS9d+n';

/**
 * Renders a whole page that shows one campaign in an iframe on other sites. The command `countersign frame` writes the
 * same page. The query of its address chooses element, demand, language and theme, and nothing else: see
 * {@link frameAddress}.
 *
 * @returns HTML from `<!doctype html>` to the end.
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy. Also if an address has no
 *   host, or an `integrity` is not a hash that browsers check.
 */
export function renderFrame({campaign, src, script, integrity, parts, inline, lang}: FrameOptions): string {
  for (const [name, address] of Object.entries({src, script})) {
    if (!URL.canParse(address)) {
      throw new TypeError(`renderFrame: ${name} ${address} is not a full address. Write it with https:// and a host.`);
    }
  }
  checkProtectiveAttributes('renderFrame', {integrity});
  checkProtectiveAttributes('renderFrame', {integrity: inline.integrity});
  const {view, title, language} = frameNames(campaign, lang);
  const files = [script, ...parts.map((name) => new URL(name, script).href)];
  // In a sandbox `'self'` matches nothing, so the policy names every address.
  const policy = [
    `default-src 'none'`,
    `script-src ${files.map(policySource).join(' ')} '${inertValue(inline.integrity)}'`,
    `style-src '${FRAME_STYLE_HASH}'`,
    `connect-src ${policySource(src)}`,
    `img-src ${inertValue(new URL(src).origin)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types countersign',
  ];
  const head = [
    html`<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    html`<meta name="referrer" content="no-referrer" />`,
    html`<meta name="robots" content="noindex" />`,
    html`<meta name="responsive-embedded-sizing" content="allow-origins=*" />`,
    // Every link leads out of the frame. Marks open in place.
    html`<base target="_blank" />`,
    html`<link rel="canonical" href=${view.campaign.url} />`,
    html`<link rel="preload" as="fetch" href=${src} crossorigin="anonymous" referrerpolicy="no-referrer" />`,
  ];
  const code = html`<script
    type="module"
    src=${script}
    integrity=${integrity}
    crossorigin="anonymous"
    referrerpolicy="no-referrer"
  ></script>`;
  const content = html`<cs-campaign src=${src}>${lightTemplate(campaign, {lang: lang ?? '', src})}</cs-campaign>`;
  const lone = view.campaign.stage === 'retracted' ? nothing : demandFallback(view);
  const lines = [
    '<!doctype html>',
    // Not escaped: both are from the list of interface languages.
    `<html lang="${view.language}" dir="${view.direction}">`,
    '<meta charset="utf-8">',
    // People read policies, so only the addresses in it are escaped.
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    ...head.map((each) => staticHtml(each).trim()),
    titleTag(title, {lang: language, dir: directionOf(language)}).trim(),
    `<style>${FRAME_STYLE}</style>`,
    `<script>${inline.text}</script>`,
    staticHtml(code).trim(),
    staticHtml(content, {hasFlatLists: true}),
    staticHtml(lone),
  ];
  return lines.join('\n');
}

/**
 * Draws what a frame of one demand holds in the place of the overview, until the element shows that demand: a link to
 * the letter. Our script in the head moves it there, and shows the first sentence if the letter has no such demand. A
 * retracted campaign needs none: each of its frames shows the retraction.
 */
const demandFallback = (view: View): TemplateResult =>
  html`<div hidden data-lone lang=${view.language} dir=${view.direction} v-pre ngNonBindable data-ng-non-bindable>
    <p hidden>${FRAME_WORDS[view.language].notListed}</p>
    ${campaignLink(view)}
  </div>`;

/**
 * Returns an address as a source of a content security policy, escaped for HTML. It has no query, and `;` and `,` are
 * encoded, because they separate directives and policies.
 */
function policySource(address: string): string {
  const {origin, pathname} = new URL(address);
  return inertValue(origin + pathname.replaceAll(';', '%3B').replaceAll(',', '%2C'));
}
