// Places of a document as its author would call them: messages name them so.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {placeName} from '@countersign/campaign/schema';
import {exampleCampaign} from '../support/documents/example.ts';

const campaign = exampleCampaign();

for (const [pointer, name] of [
  ['', 'Document'],
  ['/updated', 'Updated'],
  ['/letter/sent', 'Letter, sent'],
  ['/letter/replyBy', 'Letter, reply by'],
  ['/letter/summary/ar', 'Letter, summary, Arabic'],
  ['/letter/addressees/0/url', 'Addressee Northern Water plc, web address'],
  ['/letter/texts/0/published', 'Letter’s text (en), published'],
  ['/signatories/0/country', 'Signatory Clearwater Watch, country'],
  ['/demands/0/history/1/due', 'Demand “Publish the audit in full”, entry of 2026-06-03 (partial), due'],
  ['/sources/0/alternates/fr', 'Source herald-2026, alternates, French'],
  // As languages, `id` is Indonesian and `doi` is Dogri.
  ['/signatories/0/id', 'Signatory Clearwater Watch, id'],
  ['/sources/0/doi', 'Source herald-2026, DOI'],
] as const) {
  test(pointer || 'all of it', () => assert.equal(placeName(campaign, pointer), name));
}
