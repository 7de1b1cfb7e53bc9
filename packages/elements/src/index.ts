/**
 * The classes of the elements, their events and their context. Importing this module registers nothing: see
 * ./define.js.
 */
export {CampaignElement, THEMES, type Theme} from './base/campaign-element.js';
export {Campaign, LAYOUTS, type Layout} from './campaign/campaign.js';
export {Cite} from './cite/cite.js';
export {DemandChecklist} from './demand-checklist/demand-checklist.js';
export {
  CampaignErrorEvent,
  CampaignLoadEvent,
  CitedPlacesChangeEvent,
  CitedPlacesRequestEvent,
  SourceListQueryEvent,
  SourceRequestEvent,
  type CitedPlace,
} from './events.js';
export {LetterCard} from './letter-card/letter-card.js';
export {campaignContext, type SharedCampaign} from './loading/campaign-context.js';
export {LOADS, type Load} from './loading/consent.js';
export {STATES, type ErrorCode, type State} from './loading/delivery.js';
export {Overview} from './overview/overview.js';
export {SignatoryLogos} from './signatory-logos/signatory-logos.js';
export {SourceList} from './source-list/source-list.js';
export {Statements} from './statements/statements.js';
export {LANGUAGES, type Language} from './words/words.js';
