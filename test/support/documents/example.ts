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

/** The example with the keys that it leaves out, a second development and an old reply. */
export const FULL = example({
  '/closing': {date: '2026-06-09', note: {en: 'It ended [@herald-2026].', ar: 'انتهت [@herald-2026].'}},
  '/stage': 'ended',
  '/actions/2': {kind: 'follow', by: 'clearwater', label: 'Hear from us', url: 'https://www.clearwater.example.org/a'},
  '/demands/1/addressees': ['northern-water', 'regulator'],
  '/demands/1/criteria': {unknown: 'Nobody has seen the dam.'},
  '/demands/1/history/1': {
    date: '2026-05',
    status: 'unknown',
    note: 'A ship was seen [@herald-2026, p. 9].',
    evidence: [{source: 'herald-2026'}, {source: 'herald-2026-06', quote: 'A ship.'}],
  },
  '/letter/blocks/4': {list: ['Without an order [@herald-2026].']},
  '/letter/texts/0/archived/by': 'Letter Archive',
  '/responses/2': {
    id: 'said-before',
    by: 'northern-water',
    to: ['publish-audit'],
    kind: 'statement',
    date: '2025-12',
    text: 'We keep the audit to ourselves.',
    quoted: true,
    evidence: [{source: 'company-2026-04', locator: 'line 3'}],
  },
  '/sources/1/summary': 'It answers the first report [@herald-2026].',
  '/statements/2': {
    id: 'numbers',
    basis: 'alleged',
    text: {en: 'The numbers were changed.', ar: 'جرى تغيير الأرقام.'},
    speaker: {signatory: 'river-union'},
    evidence: [{source: 'clearwater-2026'}],
  },
  '/statements/3': {
    id: 'court',
    basis: 'found',
    text: 'The High Court found that the audit is a public record.',
    speaker: {name: 'High Court', role: 'Court'},
    date: '2026-06-02',
    evidence: [{source: 'herald-2026-06', locator: 'para. 2'}],
  },
  '/translations': {ar: {revision: 2, method: 'machine'}},
});

/** The first real campaign. */
export const REAL = JSON.parse(
  readFileSync(new URL('../../../packages/microsoft-azure-review/campaign.json', import.meta.url), 'utf8'),
) as Json;

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
  letter: {title: 'Title', addressees: [{id: 'b', name: 'Addressee'}]},
} as const;

/** The problems that strict parsing finds in the example with other values at some places. */
export function problemsWith(changes: Readonly<Record<string, unknown>>): readonly Problem[] {
  const result = parseCampaign(example(changes), undefined, Infinity);
  return result.ok ? [] : result.problems;
}

/** The pointers of these problems. */
export function pointersWith(changes: Readonly<Record<string, unknown>>): string[] {
  return problemsWith(changes).map(({pointer}) => pointer);
}
