/** The definition of the campaign document, for Node and builds only: it imports zod. */
export {DEADLINES} from './future.js';
export {jsonSchema, readingJsonSchema, type JsonSchema} from './json-schema.js';
export {parseCampaign, parseCampaignText, readForAuthors, type ParseResult, type PlacedProblem} from './parse.js';
export {readerTable} from './reader-table.js';
export {campaignSchema} from './schema.js';
export {FORMAT_HINTS} from '../sentences.js';
export {locate, type Located, type Place} from './text.js';
// What tools for authors need besides: the right way to write an address, and every text of a document in order.
export {canonicalUrl, FORMATS, hasFormat, type FormatName} from '../formats.js';
export {pointerTo} from '../problem.js';
export {versions} from '../language.js';
export {passages, type Passage} from './passages.js';
