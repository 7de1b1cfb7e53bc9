/** Renders a campaign as HTML without a browser: on a server, or while a site is built. */
export {approvalMail, renderApproval, type ApprovalMail, type ApprovalOptions} from './approval/approval-page.js';
export {approvalSentence} from './approval/approval-sentence.js';
export type {ChangeInWords, RequestedApproval} from './approval/approval-parts.js';
export {badgeMarkdown, renderBadge} from './delivery/badge.js';
export type {DeliveryOptions} from './delivery/delivered.js';
export {renderLetter} from './delivery/letter-page.js';
export {renderPoster, renderSlide} from './delivery/sheet-page.js';
export {FEED_FORMATS, renderFeed, type FeedFormat, type FeedOptions} from './feeds/render-feed.js';
export type {FeedAddresses} from './feeds/feed-entries.js';
export {cslItems, type CslDate, type CslItem} from './references/csl.js';
export {
  LIGHT_PARTS,
  RENDERED_LAYOUTS,
  renderLight,
  type LightOptions,
  type LightPart,
  type RenderedLayout,
} from './light/light.js';
export {FOOTNOTES, type Footnotes} from './light/static-footnotes.js';
export type {Cited} from './cite/citation.js';
export type {CitationFormat, CitationOptions} from './cite/cite-section.js';
export {renderDemandPage, renderDroppedDemandPage, type DemandPageOptions} from './page/demand-page.js';
export type {PagePicture} from './page/page-head.js';
export {renderPage, type PageOptions} from './page/page.js';
export {cdnAddress, publishedAddress, revisionFile} from './publication/addresses.js';
export {folderAddress, folderProblem} from './publication/folder-address.js';
export {PUBLISH_RECORD, recordText} from './publication/record.js';
export {droppedLanguages, pageLanguages} from './publication/page-languages.js';
export {offersSources} from './publication/pages.js';
export {wantedPictures, wordsFile, type PublishedPicture, type WantedPicture} from './publication/pictures.js';
export {foretell, MOST_BYTES, MOST_FILES, type Foretold} from './publication/foretell.js';
export {publication, publicationFiles, type PublicationOptions} from './publication/publication.js';
export {frameCode, type PublishedRelease} from './publication/published-release.js';
export type {ReferencePlugins} from './references/reference-plugins.js';
export {referenceWriters, type ReferenceWriters} from './references/reference-writers.js';
export {REFERENCE_FORMATS, type ReferenceFormat, type References} from './references/reference-formats.js';
export {HAVE_PARTNER, renderShadow, type ShadowOptions} from './shadow/shadow.js';
export {checkSnippet, type ChoiceFacts, type SnippetRefusal} from './snippets/choice.js';
export {misnamedCode} from './snippets/code-name.js';
export {codePolicy, type CodePolicy, type PinnedFile} from './snippets/code-policy.js';
export {renderImportMap, type ImportMapSnippet} from './snippets/import-map.js';
export {isPath} from './snippets/is-path.js';
export {
  optionsOf,
  SNIPPET_OPTIONS,
  SNIPPET_VALUES,
  SNIPPET_WAYS,
  waysOf,
  type SnippetChoice,
  type SnippetOption,
  type SnippetWay,
} from './snippets/options.js';
export {renderScript} from './snippets/recipes/fallback.js';
export type {Recipe, RecipeOptions, SourceFile} from './snippets/recipes/recipe.js';
export {RECIPE_WAYS, recipeFor, recipeInWords, type RecipeWay} from './snippets/recipes/recipes.js';
export {
  clickScript,
  codeFile,
  codeParts,
  type ClickScript,
  type CodeFile,
  type SnippetRelease,
} from './snippets/release.js';
export {FALLBACKS, renderSnippet, type Fallback, type SnippetOptions} from './snippets/render-snippet.js';
export type {SnippetRequest} from './snippets/requests.js';
export {missingDemand, snippetOf, type Snippet, type SnippetFacts, type SnippetPolicy} from './snippets/snippet-of.js';
export {inert, inertJson, inertString, inertValue} from './html/inert.js';
export {renderFrame, type FrameOptions} from './frame/frame.js';
export {FRAME_THEMES, frameAddress, type FrameChoice, type FrameTheme} from './frame/frame-address.js';
export {renderFrameSnippet, type FrameSnippetOptions} from './frame/frame-snippet.js';
export {oembedAnswer, type OembedAnswer, type OembedOptions} from './frame/oembed.js';
export {renderEmbedPage, type EmbedPageOptions, type PastedCode} from './partners/embed-page.js';
export {
  fontStyle,
  layoutByWidths,
  type FontStyle,
  type UnknownWidth,
  type LayoutByWidths,
} from './picture/layout-by-widths.js';
export {
  PICTURE_SIZES,
  pictureLayout,
  pictureWords,
  type PictureLayout,
  type PictureSizeName,
  type PictureOptions,
} from './picture/share-picture.js';
export {descriptionInWords} from './in-words/description-in-words.js';
export type {CampaignInWords, DemandInWords} from './in-words/campaign-in-words.js';
export type {PictureSize} from './picture/layout.js';
export type {
  Box,
  Font,
  Measure,
  Operation,
  PathOperation,
  RectangleOperation,
  TextOperation,
} from './picture/operations.js';
