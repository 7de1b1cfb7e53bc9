import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readCampaign, type Campaign, type Problem} from '@countersign/campaign';
import {parseCampaign} from '@countersign/campaign/schema';
import {edited, type Json} from './json.ts';

/** The text of the fictitious letter that has every key. */
export const EXAMPLE_TEXT = readFileSync(new URL('../../fixtures/example-campaign.json', import.meta.url), 'utf8');

/** The example, with other values at some places (see `edited`). */
export function example(changes: Readonly<Record<string, unknown>> = {}): Json {
  return edited(JSON.parse(EXAMPLE_TEXT), changes) as Json;
}

/** The example as it is read, with other values at some places. */
export function exampleCampaign(changes: Readonly<Record<string, unknown>> = {}): Campaign {
  const result = readCampaign(example(changes));
  assert.ok(result.ok, JSON.stringify(result));
  return result.campaign;
}

/** The smallest document of format 1. */
export const MINIMAL = {
  format: 1,
  id: 'a',
  url: 'https://example.org/',
  language: 'en',
  revision: 1,
  updated: '2026-06-10T09:00:00Z',
  publisher: {name: 'Publisher', url: 'https://example.org/'},
  assessedBy: 'Publisher',
  endorsement: 'independent',
  letter: {title: 'Title', addressees: [{id: 'b', name: 'Addressee'}]},
} as const;

/** What strict parsing finds wrong with the example when some places have other values. */
export function problemsWith(changes: Readonly<Record<string, unknown>>): readonly Problem[] {
  const result = parseCampaign(example(changes), undefined, Infinity);
  return result.ok ? [] : result.problems;
}

/** Where strict parsing finds the example wrong when some places have other values. */
export function pointersWith(changes: Readonly<Record<string, unknown>>): string[] {
  return problemsWith(changes).map(({pointer}) => pointer);
}
