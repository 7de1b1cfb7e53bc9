import {html, nothing} from 'lit';
import type {Load} from '@countersign/elements';
import {compose, inWords} from '@countersign/elements/sections.js';
import {inertString} from './inert.js';
import {light} from './light.js';
import {checkProtecting} from './protecting.js';
import {staticHtml} from './static-html.js';
import {staticView} from './static-view.js';

export interface SnippetOptions {
  /** What `readCampaign` returned, or the document as plain JSON, which is checked. */
  readonly campaign: unknown;
  /** Address of the document, as the page loads it. */
  readonly src: string;
  /** Address of the script that defines the elements; on the partner's own site a path such as `/assets/countersign.js`. */
  readonly script: string;
  /** Its subresource integrity value. */
  readonly integrity?: string | undefined;
  /** The language to show it in; otherwise the page's, with fallback content in the campaign's own. */
  readonly lang?: string | undefined;
  /** `click`: the document is requested only when the reader presses a button that names its host. */
  readonly load?: Load | undefined;
  /**
   * With `load: 'click'` and a script on another site: the text of an inline script that requests it only after the press
   * too, `dist/click.js` of `@countersign/embed`. It holds address and hash of the script, which have to be those given
   * here. It is written as it is.
   */
  readonly click?: string | undefined;
}

/**
 * What a partner pastes into a page: the script by its hash, an early request for the document, and the element with the
 * whole campaign as its fallback content. Nothing is early where the reader is asked first.
 *
 * @throws TypeError if the document is invalid: where, what is wrong and what would be right; if `integrity` or `load` is
 * not understood, which would protect nothing; and if a snippet that asks first would request something unasked, or name
 * another host than it asks.
 */
export function renderSnippet(options: SnippetOptions): string {
  const {campaign, src, script, integrity, lang, load, click} = options;
  checkProtecting('renderSnippet', options);
  const asks = load === 'click';
  if (asks) checkAsking(options);
  const content = light(campaign, {lang: lang ?? '', src});
  const inside = asks && click ? [html`<template></template><script></script>`, content] : content;
  // The preload is of the same mode, credentials and referrer policy as the element's own request, so it serves that one.
  const snippet = staticHtml(html`
    ${
      asks
        ? nothing
        : html`<link rel="preload" as="fetch" href=${src} crossorigin="anonymous" referrerpolicy="no-referrer" />`
    }
    ${
      asks && click
        ? nothing
        : html`<script
            type="module"
            src=${script}
            integrity=${integrity ?? nothing}
            crossorigin=${isPath(script) ? nothing : 'anonymous'}
            referrerpolicy="no-referrer"
          ></script>`
    }
    <cs-campaign src=${src} load=${asks ? 'click' : nothing} lang=${lang ?? nothing}>${inside}</cs-campaign>
  `);
  if (!asks || !click) return snippet;
  // All text of a document is escaped, so the first empty template and the first empty script are ours. The script is code,
  // in which nothing may be escaped.
  return snippet
    .replace(
      /^( *)<template>(?=<\/template>)/m,
      (tag, indent: string) => `${tag}\n${question(options).replace(/^(?=.)/gm, `${indent}  `)}${indent}`,
    )
    .replace('<script></script>', () => `<script>${click}</script>`);
}

/** No site has this name (RFC 2606). */
const ANY_SITE = 'https://any.invalid';

/** Whether an address is on the site of the page itself, as browsers read it: `//host` and `/\host` are not. */
export const isPath = (address: string): boolean =>
  address.startsWith('/') && URL.canParse(address, ANY_SITE) && new URL(address, ANY_SITE).origin === ANY_SITE;

/** The reader must be asked about what is requested: the code included, and by the names of its true hosts. */
function checkAsking({src, script, click}: SnippetOptions): void {
  const wrong = (what: string, remedy: string) => new TypeError(`renderSnippet with load: 'click': ${what}. ${remedy}`);
  if (!click) {
    if (isPath(script)) return;
    throw wrong(
      `a page would request the script ${script} before the reader is asked`,
      'Give as `click` the text of dist/click.js of @countersign/embed, or serve the script yourself, from a path.',
    );
  }
  for (const [name, address] of Object.entries({src, script})) {
    if (URL.canParse(address)) continue;
    throw wrong(
      `the button names hosts, and ${name} ${address} has none`,
      name === 'script' && isPath(script)
        ? 'Leave out `click`: the element itself asks where the script is the site’s own.'
        : 'Write a full https address.',
    );
  }
  if (click.includes(JSON.stringify(script)) || click.includes(inertString(script))) return;
  throw wrong(
    `the text in \`click\` does not request the script ${script} that the button would name`,
    'Put that address and its hash into the text, or give as `script` the address in it.',
  );
}

/** The button that the inline script takes out of its template: where scripts do not run, there is none. */
function question({campaign, src, script, lang}: SnippetOptions): string {
  const view = staticView(campaign, lang ?? '');
  const hosts = new Set([src, script].map((address) => new URL(address).host));
  const names = inWords(view, [...hosts]);
  return staticHtml(
    html`<p lang=${view.language} dir=${view.direction}>
      <button type="button">${compose(view.words.load, {host: names})}</button> ${view.words.reveals()}
    </p>`,
  );
}
