import {directionOf} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {link} from '@countersign/elements/sections.js';
import {frameAddress, type FrameChoice} from './frame-address.js';
import {frameNames} from './frame-names.js';
import {checkProtectiveAttributes} from '../protective-attributes.js';
import {staticHtml} from '../html/static-html.js';

/** Options of {@link renderFrameSnippet}. */
export interface FrameSnippetOptions extends FrameChoice {
  /** The result of `readCampaign`. A document as plain JSON is possible too, and is checked first. */
  readonly campaign: unknown;
  /** Full address of the page that `renderFrame` rendered. */
  readonly frame: string;
  /** Address of `dist/frame-host.js` of `@countersign/embed`, the script that sets the frame's height. */
  readonly script: string;
  /** Subresource integrity of `script`, such as `sha384-…`. */
  readonly integrity: string;
}

/**
 * The sandbox of a frame. The page in it may run its script and open its links in new windows. It has no access to the
 * page around.
 */
export const FRAME_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * Height of a frame in CSS pixels, until its page reports a height. It remains where no script receives that report.
 */
export const FRAME_HEIGHT = 600;

/**
 * Draws the iframe. It has attributes and no `style`, because content security policies of pages forbid styles.
 *
 * @param src - Address of the frame's page.
 * @param title - Accessible name of the frame.
 * @param pasted - For a frame that a partner pastes: language and direction of the title. Our script then sets the
 *   frame's height, and the browser loads the frame when it comes near the screen. Leave it out in an oEmbed answer,
 *   because sites do both in their own way there.
 */
export function frameTag(
  src: string,
  title: string,
  pasted?: {readonly language: string; readonly direction: string},
): TemplateResult {
  return html`<iframe
    src=${src}
    title=${title}
    lang=${pasted?.language ?? nothing}
    dir=${pasted?.direction ?? nothing}
    width="100%"
    height=${FRAME_HEIGHT}
    frameborder="0"
    data-countersign=${pasted ? '' : nothing}
    sandbox=${FRAME_SANDBOX}
    referrerpolicy="no-referrer"
    loading=${pasted ? 'lazy' : nothing}
  ></iframe>`;
}

/**
 * Renders the snippet for editors that allow only iframes. It has the iframe, a link for feeds and mail, which remove
 * iframes, and the script that sets the iframe's height. If an editor removes the script, the frame scrolls.
 *
 * @returns HTML to paste.
 * @throws TypeError if the document is invalid, with the place, the mistake and the remedy; or if `integrity` is not a
 *   hash that browsers check.
 */
export function renderFrameSnippet(options: FrameSnippetOptions): string {
  const {campaign, frame, script, integrity} = options;
  checkProtectiveAttributes('renderFrameSnippet', {integrity});
  const {view, title, language} = frameNames(campaign, options.lang, options.demand);
  const direction = directionOf(language);
  // The attributes keep Vue and Angular from running the content, as in `light.ts`. They must be on an element around
  // it.
  return staticHtml(
    html`<div v-pre ngNonBindable data-ng-non-bindable>
      ${frameTag(frameAddress(frame, options), title, {language, direction})}
      <p lang=${language} dir=${direction}>${link(view.campaign.url, title)}</p>
      <script
        async
        src=${script}
        integrity=${integrity}
        crossorigin="anonymous"
        referrerpolicy="no-referrer"
      ></script>
    </div>`,
  );
}
