import {directionOf} from '@countersign/campaign';
import {html, nothing, type TemplateResult} from 'lit';
import {link} from '@countersign/elements/sections.js';
import {frameAddress, frameNames, type FrameChoice} from './frame-names.js';
import {checkProtectiveAttributes} from '../protective-attributes.js';
import {staticHtml} from '../html/static-html.js';

export interface FrameSnippetOptions extends FrameChoice {
  /** What `readCampaign` returned, or the document as plain JSON, which is checked. */
  readonly campaign: unknown;
  /** Full address of the page that `renderFrame` made. */
  readonly frame: string;
  /** Address of `dist/frame-host.js` of `@countersign/embed`, which gives the frame its height, */
  readonly script: string;
  /** and its subresource integrity value. */
  readonly integrity: string;
}

/** What a page in a frame may do: run its own script, and open what its links lead to. Nothing of the page around. */
export const FRAME_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** How high a frame is until the page in it has said so, and where no script hears that. In CSS pixels. */
export const FRAME_HEIGHT = 600;

/**
 * The frame. Attributes and no `style`, which policies of pages forbid.
 *
 * @param pasted - The language of its title, where a partner pastes it: then our script may give it its height, and it is
 * loaded when it comes near the screen. Sites that make one of an oEmbed answer do both in their own way.
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
 * What a partner pastes whose editor keeps frames: the frame, a link for readers of feeds and mail, which drop frames, and
 * the script that gives the frame its height. An editor that drops the script leaves a frame that scrolls.
 *
 * @throws TypeError if the document is invalid: where, what is wrong and what would be right; and for an `integrity`
 * that browsers would not check.
 */
export function renderFrameSnippet(options: FrameSnippetOptions): string {
  const {campaign, frame, script, integrity} = options;
  checkProtectiveAttributes('renderFrameSnippet', {integrity});
  const {view, title, language} = frameNames(campaign, options.lang);
  const direction = directionOf(language);
  return [
    // As around an article: attributes that Angular is to leave have to be inside.
    html`<div v-pre ngNonBindable data-ng-non-bindable>
      ${frameTag(frameAddress(frame, options), title, {language, direction})}
      <p lang=${language} dir=${direction}>${link(view.campaign.url, title)}</p>
    </div>`,
    html`<script
      async
      src=${script}
      integrity=${integrity}
      crossorigin="anonymous"
      referrerpolicy="no-referrer"
    ></script>`,
  ]
    .map(staticHtml)
    .join('');
}
