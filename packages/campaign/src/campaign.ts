// The types of a campaign. They do not lead to zod, which only `schema/` needs.
import type {CampaignDocument} from './document.js';

/** A campaign document that was read and checked: defaults are filled in, unknown keys are gone. */
export type Campaign = Omit<CampaignDocument, '$schema' | '$accepted'>;

export type Letter = Campaign['letter'];
export type Addressee = Letter['addressees'][number];
export type Signatory = Campaign['signatories'][number];
export type Logo = NonNullable<Signatory['logo']>;
export type Demand = Campaign['demands'][number];
export type HistoryEntry = Demand['history'][number];
export type Evidence = HistoryEntry['evidence'][number];
/** A reply or statement of an addressee, or the fact that it did not reply. (`Response` is taken by the DOM.) */
export type AddresseeResponse = Campaign['responses'][number];
export type Statement = Campaign['statements'][number];
export type Source = Campaign['sources'][number];
export type Approval = Campaign['approvals'][number];
export type Action = Campaign['actions'][number];
export type Block = Letter['blocks'][number];
export type Correction = Campaign['corrections'][number];

/** Text in the campaign's own language, or by language. Prose may hold citations, labels hold none. */
export type Text = Letter['title'];
