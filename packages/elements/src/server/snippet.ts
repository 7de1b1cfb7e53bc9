import {html, nothing} from 'lit';
import {light} from './light.js';
import {staticHtml} from './static-html.js';

export interface SnippetOptions {
  /** What `readCampaign` returned, or the document as plain JSON, which is checked. */
  readonly campaign: unknown;
  /** Address of the document, as the page loads it. */
  readonly src: string;
  /** Address of the script that defines the elements. */
  readonly script: string;
  /** Its subresource integrity value. */
  readonly integrity?: string | undefined;
  /** The language to show it in; otherwise the page's, with fallback content in the campaign's own. */
  readonly lang?: string | undefined;
}

/**
 * What a partner pastes into a page: the script by its hash, an early request for the document, and the element with the
 * whole campaign as its fallback content.
 *
 * @throws TypeError if the document is invalid: where, what is wrong and what would be right.
 */
export function renderSnippet({campaign, src, script, integrity, lang}: SnippetOptions): string {
  // The preload is of the same mode, credentials and referrer policy as the element's own request, so it serves that one.
  return staticHtml(html`
    <link rel="preload" as="fetch" href=${src} crossorigin="anonymous" referrerpolicy="no-referrer" />
    <script
      type="module"
      src=${script}
      integrity=${integrity ?? nothing}
      crossorigin="anonymous"
      referrerpolicy="no-referrer"
    ></script>
    <cs-campaign src=${src} lang=${lang ?? nothing}>${light(campaign, {lang: lang ?? ''})}</cs-campaign>
  `);
}
