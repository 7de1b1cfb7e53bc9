/** The campaign document: loading and reading it, and pure functions of a campaign. Needs neither DOM nor zod. */
export type * from './campaign.js';
export {countApprovals, isAgreed, type ApprovalCounts} from './approvals.js';
export {numberSources, parseCitations, sourcesInOrder, type Citation} from './citations.js';
export {compareDates, formatDate, spanBetween, type Span} from './dates.js';
export {daysSinceCheck, lastChecked, MAX_DOCUMENT_BYTES, STALE_AFTER_DAYS} from './freshness.js';
export {
  briefOrWhole,
  chooseLanguage,
  chooseText,
  directionOf,
  inLanguage,
  languagesOf,
  type ChosenText,
} from './language.js';
export {logoAddress, MAX_LOGO_SIDE, showsLogos} from './logos.js';
export {citingPlaces, comparePlaces, type Citing, type Place, type PlaceKind} from './places.js';
export {MAX_PROBLEMS, type Problem} from './problem.js';
export {readCampaign, type ReadResult} from './reader/read-campaign.js';
export {unknownKeys} from './reader/unknown-keys.js';
export {arrangeResponses, latestResponses, newestFirst, LETTER, type ArrangedResponses} from './responses.js';
export {revisionAddress} from './revision-address.js';
export {finds, searchable} from './search.js';
export {countCountries, countSignatories, type SignatoryCounts} from './signatories.js';
export {countStatuses, standing, type Standing} from './standing.js';
export {isAhead, MAX_STEP, refuses, type Edition, type Refusal} from './succession.js';
export {READER_VERSION} from './version.js';
export {countVisible, hasFormat, isDay, MAX_BRIEF, type FormatName} from './formats.js';
export {copiedFromGuide, notFullAddress, unfitAddress, type UnfitAddress} from './public-address.js';
export * from './vocabulary.js';
export {loadCampaign, type LoadResult} from './loading/load-campaign.js';
export {LOAD_TIMEOUT, LoadError, readResponse, type LoadCode} from './loading/read-response.js';
