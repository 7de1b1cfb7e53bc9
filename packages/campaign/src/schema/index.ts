/** The definition of the campaign document. It imports zod, so it is for Node and builds only. */
export {DEADLINES} from './future.js';
export {jsonSchema, readingJsonSchema, type JsonSchema} from './json-schema.js';
export {parseCampaign, parseCampaignText, readForAuthors, type ParseResult, type PlacedProblem} from './parse.js';
export {readerTable} from './reader-table.js';
export {campaignSchema} from './schema.js';
export {FORMAT_HINTS} from '../sentences.js';
export {pathOf} from './schema-at.js';
export {locate, type Located, type Place, type Repaired} from './text.js';
// Tools for authors also need the right form of an address, and the versions of a text.
export {
  canonicalUrl,
  countVisible,
  EMAIL,
  FORMATS,
  hasFormat,
  isVisible,
  MAX_BRIEF,
  withoutCitations,
  type FormatName,
} from '../formats.js';
export {pointerTo} from '../problem.js';
export {versions} from '../language.js';
// They also find false or broken statements: see authors/author-rules.ts.
export {authorProblems, partyNames} from './authors/author-rules.js';
export {meantCountry} from './authors/countries.js';
export {meantAddress} from './meant/addresses.js';
export {meantDates, meantMoment} from './meant/dates.js';
export {idFrom} from './meant/ids.js';
export {meantLanguage} from './meant/words.js';
export {repairText} from './authors/debris.js';
export {debrisIn} from './authors/debris-in.js';
export {twins} from './authors/duplicates.js';
export {comparableAddress, comparableNames, nameWithoutForm} from './authors/names.js';
export {addresseesOf, origins, restsOn, runs, type Origins} from './authors/own-word.js';
export {nearest} from './authors/nearest.js';
export {placeName} from './authors/place-names.js';
export {someOf} from './authors/some-of.js';
export {isQuoted} from './authors/texts.js';
export {chosen, isCiting, walk, type Shape} from '../reader/shape.js';
export {shapeAt} from '../reader/unknown-keys.js';
export {TABLE} from '../reader/table.js';
