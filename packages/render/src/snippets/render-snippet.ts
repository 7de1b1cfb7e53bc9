import {html, nothing} from 'lit';
import type {Load} from '@countersign/elements';
import {listInWords} from '@countersign/elements/sections.js';
import {inertString} from '../html/inert.js';
import {checkDemand} from '../light/chosen-demand.js';
import {campaignLink} from '../light/campaign-link.js';
import {hasFlatLists, lightTemplate, type RenderedLayout} from '../light/light.js';
import {checkProtectiveAttributes} from '../protective-attributes.js';
import {isPath} from './is-path.js';
import {checkOwnWords, ownWordsContent} from './own-words.js';
import {staticHtml} from '../html/static-html.js';
import {staticView} from '../light/static-view.js';

/** The content that a snippet's element can have until the code is there: the campaign, or a link to its page. */
export const FALLBACKS = ['campaign', 'link'] as const;
export type Fallback = (typeof FALLBACKS)[number];

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
  /** Id of one demand. The element is then a `cs-demand-checklist` that shows that demand alone, and has no layout. */
  readonly demand?: string | undefined;
  /** Layout of the element and of its fallback content. By default it is `overview`. */
  readonly layout?: RenderedLayout | undefined;
  /** `click`: the document is requested only after the reader presses a button that names its host. */
  readonly load?: Load | undefined;
  /**
   * Content of the element until the code is there, and where no script runs. By default it is `campaign`, in the
   * layout of the element. A `link` to the campaign's page makes a snippet of less than 1 KB.
   */
  readonly fallback?: Fallback | undefined;
  /**
   * Words of the partner, such as why it signed: plain text, in which blank lines separate paragraphs. They stand in
   * the slot `partner`, which an element for one demand does not have.
   */
  readonly ownWords?: string | undefined;
  /**
   * For `load: 'click'` with a script on another site: `dist/click.js` of `@countersign/embed`, and its subresource
   * integrity. This small script shows a button, and requests `script` only after the press. It contains an address and
   * a hash, which must be those of `script`. It is written into the snippet, in the address of a `script` element.
   */
  readonly click?: {readonly text: string; readonly integrity: string} | undefined;
}

/**
 * Renders the snippet that a partner pastes into a page. It has a small script with its hash, and the element with the
 * campaign as static HTML in the same layout. The script requests document and code only when a reader comes near.
 *
 * It is one line, and one `div`: a block that keeps its place in the column of a page, also before the script has run.
 *
 * @returns HTML to paste.
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy; or if `integrity` or `load`
 *   is not understood, and so would not protect. Also if `ownWords` are too long, hide or turn text, or have no place.
 *   With `load: 'click'`, also if the snippet would request anything before the press, or from another host than the
 *   button names.
 */
export function renderSnippet(options: SnippetOptions): string {
  const {campaign, src, script, integrity, lang, demand, layout, load, fallback, ownWords, click} = options;
  checkProtectiveAttributes('renderSnippet', options);
  checkOwnWords(ownWords, demand);
  const asks = load === 'click';
  if (asks) checkClickToLoad(options);
  const inline = asks ? click : undefined;
  const ask = inline && buttonOf(options);
  // Short names keep the element's tag readable.
  const full = layout === 'full' ? layout : nothing;
  const view = staticView(campaign, lang ?? '');
  const part = demand === undefined ? 'campaign' : 'demand-checklist';
  checkDemand(view.campaign, demand, part);
  const light = {lang: lang ?? '', part, demand, layout, src} as const;
  const content = fallback === 'link' ? campaignLink(view) : lightTemplate(campaign, light);
  const code = inline
    ? html`<script
        src=${dataAddress(inline.text)}
        integrity=${inline.integrity}
        crossorigin="anonymous"
        lang=${ask!.language}
        dir=${ask!.direction}
      ></script>`
    : html`<script
        type="module"
        src=${script}
        integrity=${integrity ?? nothing}
        crossorigin=${isPath(script) ? nothing : 'anonymous'}
        referrerpolicy="no-referrer"
      ></script>`;
  // The script of a click is a child of the element, by which it finds its place. The other one is beside it.
  const children = [inline ? code : nothing, content, ownWordsContent(view, options)];
  const [wait, label, note] = [asks ? 'click' : nothing, ask?.label ?? nothing, ask?.note ?? nothing];
  const element =
    demand === undefined
      ? html`<cs-campaign
          src=${src}
          layout=${full}
          load=${wait}
          lang=${lang ?? nothing}
          data-ask=${label}
          data-ask-note=${note}
          >${children}</cs-campaign
        >`
      : html`<cs-demand-checklist
          src=${src}
          demand=${demand}
          load=${wait}
          lang=${lang ?? nothing}
          data-ask=${label}
          data-ask-note=${note}
          >${children}</cs-demand-checklist
        >`;
  const parts = inline ? [element] : [code, element];
  return `<div>${parts.map((part) => staticHtml(part, {hasFlatLists: hasFlatLists(light)}).trim()).join('')}</div>\n`;
}

/** Returns an address that is a program itself, so that no program stands between the tags. */
function dataAddress(program: string): string {
  const bytes = new TextEncoder().encode(program);
  return `data:text/javascript;charset=utf-8;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

/** Checks that a snippet requests nothing before the press, and that its button names the true hosts. */
function checkClickToLoad({src, script, click}: SnippetOptions): void {
  const error = (mistake: string, remedy: string) =>
    new TypeError(`renderSnippet with load: 'click': ${mistake}. ${remedy}`);
  if (!click) {
    if (isPath(script)) return;
    throw error(
      `a page would request the script ${script} before the reader is asked`,
      'Give as `click` dist/click.js of @countersign/embed, or serve the script yourself, from a path.',
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
  const {text, integrity} = click;
  checkProtectiveAttributes('renderSnippet', {integrity});
  if (text.includes(JSON.stringify(script)) || text.includes(inertString(script))) return;
  throw error(
    `the text in \`click\` does not request the script ${script} that the button would name`,
    'Put that address and its hash into the text, or give as `script` the address in it.',
  );
}

/** The button of a snippet that asks first. */
interface LoadButton {
  readonly label: string;
  /** Text after the button. */
  readonly note: string;
  readonly language: string;
  readonly direction: string;
}

/**
 * Returns the words of the button. They are attributes of the element, because a button in the HTML would stay where an
 * editor drops the script, and could do nothing.
 */
function buttonOf({campaign, src, script, lang}: SnippetOptions): LoadButton {
  const view = staticView(campaign, lang ?? '');
  const {words, language, direction} = view;
  const hosts = new Set([src, script].map((address) => new URL(address).host));
  // Isolated by characters, because attributes have no elements.
  const host = listInWords(view, [...hosts], (name) => `\u2068${name}\u2069`).join('');
  return {label: words.load({host}), note: words.reveals({host}), language, direction};
}
