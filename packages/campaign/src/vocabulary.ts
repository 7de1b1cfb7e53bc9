// The closed word lists of format 1. Types, schema, interface words, stories and tests all derive from these arrays.

/**
 * The statuses that a demand can have, in the order of counts.
 *
 * - `unknown`: no public source shows it either way
 * - `unmet`: a source later than the demand shows that it was not done, or the addressee refuses
 * - `promised`: the addressee itself said it will do this or a named part
 * - `partial`: part was done; `missing` says what was not
 * - `met`: all done, not on the addressee's word alone
 * - `reversed`: a step or a promise was withdrawn
 * - `dropped`: no longer asked
 */
export const STATUSES = ['met', 'partial', 'promised', 'unmet', 'reversed', 'unknown', 'dropped'] as const;
export type Status = (typeof STATUSES)[number];

/** `ended` keeps the campaign as a record, `retracted` shows only its closing note. */
export const STAGES = ['open', 'ended', 'retracted'] as const;
export type Stage = (typeof STAGES)[number];

/** Answers of a signatory to which a revision was shown. A signatory that did not answer has no outcome. */
export const OUTCOMES = ['agreed', 'objects'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The kinds of call to action. `sign-on`, `support` and `write` act in the name of the letter, so its signatories
 * must have agreed: see `isAgreed`. `read` and `follow` only lead on.
 */
export const ACTION_KINDS = ['sign-on', 'support', 'write', 'read', 'follow'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/**
 * The basis of a statement, by what it is and not by who speaks.
 *
 * - `said`: the speaker's view, in our paraphrase
 * - `quoted`: the speaker's own words; only these have quotation marks
 * - `reported`: a fact that the speaker reports
 * - `alleged`: wrongdoing by someone identifiable
 * - `denied`: the speaker denies what was alleged or reported
 * - `found`: a finding of a named court, regulator or inquiry, with its date
 */
export const BASES = ['said', 'quoted', 'reported', 'alleged', 'denied', 'found'] as const;
export type Basis = (typeof BASES)[number];

/** `reply` answers the letter, `statement` was said apart from it, `no-reply` records that none came by a date. */
export const RESPONSE_KINDS = ['reply', 'statement', 'no-reply'] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** The kinds of source. An unknown one is an error for authors. Elements take it for `other`, so the list can grow. */
export const SOURCE_KINDS = [
  'investigation',
  'news',
  'report',
  'statement',
  'letter',
  'document',
  'legal',
  'video',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const SIGNATORY_KINDS = ['organisation', 'person'] as const;
export type SignatoryKind = (typeof SIGNATORY_KINDS)[number];

export const TRANSLATION_METHODS = ['human', 'machine'] as const;
export type TranslationMethod = (typeof TRANSLATION_METHODS)[number];

/** The parts of a document whose members have ids, as a correction's `of` names them (`demands/publish-audit`). */
export const COLLECTIONS = ['addressees', 'signatories', 'demands', 'responses', 'statements', 'sources'] as const;
export type Collection = (typeof COLLECTIONS)[number];
