// The fictitious letter, in the two forms that tests change.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readCampaign, type Campaign} from '@countersign/campaign';

/** The text of the document, which has warnings and no problems. */
export const exampleText = readFileSync(new URL('../../fixtures/example-campaign.json', import.meta.url), 'utf8');

/** The campaign as it is read, in a fresh copy with one change. */
export function example(change: (campaign: Campaign) => void = () => {}): Campaign {
  const result = readCampaign(JSON.parse(exampleText));
  assert(result.ok);
  change(result.campaign);
  return result.campaign;
}

/** The text with one piece replaced, which must be in it once. */
export function exampleWith(piece: string, replacement: string): string {
  const parts = exampleText.split(piece);
  assert.equal(parts.length, 2, `${piece} is in the example ${parts.length - 1} times`);
  return parts.join(replacement);
}
