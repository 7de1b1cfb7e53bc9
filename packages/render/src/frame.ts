import {directionOf} from '@countersign/campaign';
import {html} from 'lit';
import {frameNames} from './frame-names.js';
import {inertValue} from './inert.js';
import {light} from './light.js';
import {checkProtecting} from './protecting.js';
import {staticHtml, titleTag} from './static-html.js';

export interface FrameOptions {
  /** What `readCampaign` returned, or the document as plain JSON, which is checked. */
  readonly campaign: unknown;
  /** Full address of the document: in a sandbox nothing is the page's own. */
  readonly src: string;
  /** Full address of the script that defines the elements, */
  readonly script: string;
  /** and its subresource integrity value. */
  readonly integrity: string;
  /** `dist/frame.js` of `@countersign/embed`, and its hash in the manifest there: `sha384-…`. */
  readonly inline: {readonly text: string; readonly integrity: string};
  /** The language of the page, unless its address asks for another; otherwise the campaign's own. */
  readonly lang?: string | undefined;
}

/**
 * How the page looks. Without a theme it has a ground of its own: nobody can say what is behind it, and letters have to be
 * readable on a dark page too. Whoever names a theme says that the page around is like that, and it shows through. The
 * padding is what outlines of the focus need.
 */
export const FRAME_STYLE = [
  ':root{color-scheme:light;background:Canvas;color:CanvasText;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
  ':root[data-theme]{background:none}',
  ':root[data-theme=dark]{color-scheme:dark}',
  'body{display:flow-root;margin:0;padding:.75rem}',
  ':root[data-theme] body{padding:.25rem}',
].join('');

/** What a policy names to allow it; a test says when it has to be another. */
export const FRAME_STYLE_HASH = 'sha384-tFtLDFKiAHxxHKPjAr8o6w4NFipDRfmMIhKIh7YvW3oYZdjCEOr4Xfbx7hzS9d+n';

/**
 * A whole page that shows one campaign inside a frame on the pages of others: `countersign frame`. Its address may choose
 * element, language and theme, and nothing else.
 *
 * @throws TypeError if the document is invalid: where, what is wrong and what would be right; for an address without a
 * host; and for an `integrity` that browsers would not check.
 */
export function renderFrame({campaign, src, script, integrity, inline, lang}: FrameOptions): string {
  for (const [name, address] of Object.entries({src, script})) {
    if (!URL.canParse(address)) throw new TypeError(`renderFrame: ${name} ${address} is no full address.`);
  }
  checkProtecting('renderFrame', {integrity});
  checkProtecting('renderFrame', {integrity: inline.integrity});
  const {view, title, language} = frameNames(campaign, lang);
  // `'self'` is nothing in a sandbox, so every address is written out.
  const policy = [
    `default-src 'none'`,
    `script-src ${policySource(script)} '${inertValue(inline.integrity)}'`,
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
  const content = html`<cs-campaign src=${src}>${light(campaign, {lang: lang ?? '', src})}</cs-campaign>`;
  const lines = [
    '<!doctype html>',
    // One of five languages of ours.
    `<html lang="${view.language}" dir="${view.direction}">`,
    '<meta charset="utf-8">',
    // Policies are read by people: only addresses in it are escaped.
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    ...head.map((each) => staticHtml(each).trim()),
    titleTag(title, {lang: language, dir: directionOf(language)}).trim(),
    `<style>${FRAME_STYLE}</style>`,
    `<script>${inline.text}</script>`,
    staticHtml(code).trim(),
    // Links open a window of their own, but those between marks and sources stay on the page.
    staticHtml(content).replaceAll(/<a (?=[^>]*href="&#35;)/g, '<a target="_self" '),
  ];
  return lines.join('\n');
}

/** An address as policies name it, in HTML: without a query, and without what separates sources and directives. */
function policySource(address: string): string {
  const {origin, pathname} = new URL(address);
  return inertValue(origin + pathname.replaceAll(';', '%3B').replaceAll(',', '%2C'));
}
