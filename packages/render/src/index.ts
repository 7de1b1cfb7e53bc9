/** HTML of a campaign without a browser: on a server, or while a site is built. */
export {cslItems, type CslDate, type CslItem} from './csl.js';
export {LIGHT_PARTS, renderLight, type LightOptions, type LightPart} from './light.js';
export {renderPage, type PageOptions} from './page.js';
export {
  cdnAddress,
  droppedLanguages,
  offersSources,
  pageLanguages,
  publication,
  publishedAddress,
  revisionFile,
  type PublicationOptions,
  type PublishedRelease,
} from './publication.js';
export {REFERENCE_FORMATS, type ReferenceFormat, type References} from './references.js';
export {renderShadow, type ShadowOptions} from './shadow.js';
export {isPath, renderSnippet, type SnippetOptions} from './snippet.js';
export {inert, inertJson, inertString, inertValue} from './inert.js';
export {renderFrame, type FrameOptions} from './frame.js';
export {FRAME_THEMES, frameAddress, type FrameChoice, type FrameTheme} from './frame-names.js';
export {renderFrameSnippet, type FrameSnippetOptions} from './frame-snippet.js';
export {oembedAnswer, type OembedAnswer, type OembedOptions} from './oembed.js';
