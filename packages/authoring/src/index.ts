/** Checks, warnings and repairs for authors of campaign documents: pure functions, for Node and browsers. */
export {compareCampaigns} from './compare/compare.js';
export {staleBriefs} from './compare/stale-briefs.js';
export {schemaWarnings, withoutAuthorKeys} from './examine/author-keys.js';
export {decode, examine, type Examined} from './examine/examine.js';
export {grouped, inOrder, nameProblem, namesOf, type NamedPlace, type NamedProblem} from './examine/named-problem.js';
export {edit, type Edit, type Edited} from './edit/edit.js';
export type {Json} from './edit/json.js';
export {changedText} from './fix/changed-text.js';
export {fixDocument, type Fixed, type Rewrite} from './fix/fix.js';
export {passages, type Passage} from './passages.js';
export {acceptance, isAcceptable, withoutAccepted, type Accepted} from './warnings/accepted.js';
export type {Warning, WarningKind} from './warnings/warning.js';
export {warningsOf} from './warnings/warnings.js';
