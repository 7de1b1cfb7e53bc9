import {html, nothing} from 'lit';
import type {Load} from '@countersign/elements';
import {compose, listInWords} from '@countersign/elements/sections.js';
import {inertString} from './html/inert.js';
import {lightTemplate, type RenderedLayout} from './light/light.js';
import {checkProtectiveAttributes} from './protective-attributes.js';
import {staticHtml} from './html/static-html.js';
import {staticView} from './light/static-view.js';

/** Options of {@link renderSnippet}. */
export interface SnippetOptions {
  /** The result of `readCampaign`. A document as plain JSON is possible too, and is checked first. */
  readonly campaign: unknown;
  /** Address from which the page loads the campaign document. */
  readonly src: string;
  /**
   * Address of `keep.js` of `@countersign/embed`, which loads `countersign.js` beside it when that is needed. On the
   * partner's own site, a path such as `/assets/keep.js`. With `click` it is the address of `countersign.js`.
   */
  readonly script: string;
  /** Subresource integrity of `script`, such as `sha384-…`. */
  readonly integrity?: string | undefined;
  /**
   * Language of the element and of its fallback content, as a tag. By default the element has the language of the page,
   * and the fallback content has the language of the campaign.
   */
  readonly lang?: string | undefined;
  /** Layout of the element and of its fallback content. By default it is `overview`. */
  readonly layout?: RenderedLayout | undefined;
  /** `click`: the document is requested only after the reader presses a button that names its host. */
  readonly load?: Load | undefined;
  /**
   * For `load: 'click'` with a script on another site: the text of `dist/click.js` of `@countersign/embed`. This inline
   * script requests `script` only after the press too. It contains an address and a hash, which must be those of
   * `script`. It is written unescaped.
   */
  readonly click?: string | undefined;
}

/**
 * Renders the snippet that a partner pastes into a page. It has a small script with its hash, and the element with the
 * campaign as static HTML in the same layout. The script requests document and code only when a reader comes near.
 *
 * @returns HTML to paste.
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy; or if `integrity` or `load`
 *   is not understood, and so would not protect. With `load: 'click'`, also if the snippet would request anything
 *   before the press, or from another host than the button names.
 */
export function renderSnippet(options: SnippetOptions): string {
  const {campaign, src, script, integrity, lang, layout, load, click} = options;
  checkProtectiveAttributes('renderSnippet', options);
  const asks = load === 'click';
  if (asks) checkClickToLoad(options);
  const content = lightTemplate(campaign, {lang: lang ?? '', layout, src});
  const inside = asks && click ? [html`<template></template><script></script>`, content] : content;
  // Short names keep the element on one line, and so its end tag as people read it.
  const full = layout === 'full' ? layout : nothing;
  const when = asks ? 'click' : nothing;
  const snippet = staticHtml(html`
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
    <cs-campaign src=${src} layout=${full} load=${when} lang=${lang ?? nothing}>${inside}</cs-campaign>
  `);
  if (!asks || !click) return snippet;
  // The texts of a document are escaped, so the first empty template and the first empty script are ours. The script is
  // inserted only now, because code must not be escaped.
  return snippet
    .replace(
      /^( *)<template>(?=<\/template>)/m,
      (tag, indent: string) => `${tag}\n${loadButton(options).replace(/^(?=.)/gm, `${indent}  `)}${indent}`,
    )
    .replace('<script></script>', () => `<script>${click}</script>`);
}

/** Stands for the origin of the page. No site has this name (RFC 2606). */
const ANY_SITE = 'https://any.invalid';

/** Whether browsers read an address as a path on the site of the page. `//host` and `/\host` are not paths. */
export const isPath = (address: string): boolean =>
  address.startsWith('/') && URL.canParse(address, ANY_SITE) && new URL(address, ANY_SITE).origin === ANY_SITE;

/** Checks that a snippet requests nothing before the press, and that its button names the true hosts. */
function checkClickToLoad({src, script, click}: SnippetOptions): void {
  const error = (mistake: string, remedy: string) =>
    new TypeError(`renderSnippet with load: 'click': ${mistake}. ${remedy}`);
  if (!click) {
    if (isPath(script)) return;
    throw error(
      `a page would request the script ${script} before the reader is asked`,
      'Give as `click` the text of dist/click.js of @countersign/embed, or serve the script yourself, from a path.',
    );
  }
  for (const [name, address] of Object.entries({src, script})) {
    if (URL.canParse(address)) continue;
    throw error(
      `the button names hosts, and ${name} ${address} has none`,
      name === 'script' && isPath(script)
        ? 'Leave out `click`: the element itself asks where the script is the site’s own.'
        : 'Write a full https address.',
    );
  }
  if (click.includes(JSON.stringify(script)) || click.includes(inertString(script))) return;
  throw error(
    `the text in \`click\` does not request the script ${script} that the button would name`,
    'Put that address and its hash into the text, or give as `script` the address in it.',
  );
}

/** Renders the button for a `template` element. The inline script shows it, so there is no button without script. */
function loadButton({campaign, src, script, lang}: SnippetOptions): string {
  const view = staticView(campaign, lang ?? '');
  const hosts = new Set([src, script].map((address) => new URL(address).host));
  const names = listInWords(view, [...hosts]);
  return staticHtml(
    html`<p lang=${view.language} dir=${view.direction}>
      <button type="button">${compose(view.words.load, {host: names})}</button> ${compose(view.words.reveals, {host: listInWords(view, [...hosts])})}
    </p>`,
  );
}
