import {readFileSync} from 'node:fs';
import {example} from './example.ts';
import type {Json} from './json.ts';

/** The example with the keys that it leaves out, and what makes its parts meet: a second development, an old reply. */
export const FULL = example({
  '/closing': {date: '2026-06-09', note: {en: 'It ended [@herald-2026].', ar: 'انتهت [@herald-2026].'}},
  '/stage': 'ended',
  '/demands/1/addressees': ['northern-water', 'regulator'],
  '/demands/1/criteria': {unknown: 'Nobody has seen the dam.'},
  '/demands/1/history/1': {
    date: '2026-05',
    status: 'unknown',
    note: 'A ship was seen [@herald-2026, p. 9].',
    evidence: [{source: 'herald-2026'}, {source: 'herald-2026-06', quote: 'A ship.'}],
  },
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
  '/translations': {ar: {revision: 2, method: 'machine'}},
});

/** The first real campaign. */
export const REAL = JSON.parse(
  readFileSync(new URL('../../../packages/microsoft-azure-review/campaign.json', import.meta.url), 'utf8'),
) as Json;

export {example};
