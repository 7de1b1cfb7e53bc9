// The overview of the example, as its tests show it.
import {example as exampleOf, shown, type Document} from '../support/elements/fixtures.ts';

export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** The example, which was checked a few days ago. */
export const example = (changes: Readonly<Record<string, unknown>> = {}): Document =>
  exampleOf({'/checked': daysAgo(3), ...changes});

export const overview = (document: Document, attributes = {}) => shown('cs-overview', document, attributes);

/** The end of a campaign. */
export const CLOSING = {date: '2026-07-01', note: 'It was never sent.'};
