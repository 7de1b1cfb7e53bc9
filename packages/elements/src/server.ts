/** Renders campaigns to HTML on a server or at build time. Needs the optional peer dependency `@lit-labs/ssr`. */
export {cslItems, type CslDate, type CslItem} from './server/csl.js';
export {LIGHT_PARTS, renderLight, type LightOptions, type LightPart} from './server/light.js';
export {renderPage, type PageOptions} from './server/page.js';
export {REFERENCE_FORMATS, type ReferenceFormat, type References} from './server/references.js';
export {renderShadow, type ShadowOptions} from './server/shadow.js';
export {renderSnippet, type SnippetOptions} from './server/snippet.js';
export {inert, inertJson, inertString, inertValue} from './server/inert.js';
export {renderFrame, type FrameOptions} from './server/frame.js';
export {FRAME_THEMES, frameAddress, type FrameChoice, type FrameTheme} from './server/frame-names.js';
export {renderFrameSnippet, type FrameSnippetOptions} from './server/frame-snippet.js';
export {oembedAnswer, type OembedAnswer, type OembedOptions} from './server/oembed.js';
