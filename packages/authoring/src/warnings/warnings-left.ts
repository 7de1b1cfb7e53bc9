import type {Campaign} from '@countersign/campaign';
import {staleBriefs} from '../compare/stale-briefs.js';
import {schemaWarnings} from '../examine/author-keys.js';
import type {Examined} from '../examine/examine.js';
import {withoutAccepted} from './accepted.js';
import type {Warning} from './warning.js';
import {warningsOf} from './warnings.js';

/**
 * Lists the warnings of a document that its authors have not accepted.
 *
 * @param examined - The result of `examine` for a document without problems.
 * @param now - Today.
 * @param old - The document as published, if it is to be compared.
 */
export function warningsLeft(
  {campaign, schema, accepted}: Pick<Examined, 'schema' | 'accepted'> & {readonly campaign: Campaign},
  now: Date,
  old?: Campaign,
): Warning[] {
  const all = [...schemaWarnings(schema), ...(old ? staleBriefs(old, campaign) : []), ...warningsOf(campaign, now)];
  return withoutAccepted(all, accepted, campaign, (kind) => old !== undefined || kind !== 'stale-brief');
}
