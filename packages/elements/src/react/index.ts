'use client';
/**
 * The elements as components of React 19, on servers too. A component takes the element's properties, `ref`, children,
 * and what every HTML element takes. It tells of the element's events by `onCsLoad` and `onCsError`.
 */
import type * as elements from '../index.js';
import {component} from './component.js';

export type {Props} from './component.js';

/** `cs-campaign`: a whole campaign, or with `layout="none"` the campaign of the components inside. */
export const Campaign = /* @__PURE__ */ component<
  elements.Campaign,
  'layout' | 'withoutDemands' | 'withoutSignatories' | 'withoutSources' | 'withoutStatements'
>('cs-campaign', () => import('../campaign/define.js'));

/** `cs-overview`: where the demands stand, at a glance. */
export const Overview = /* @__PURE__ */ component<elements.Overview>(
  'cs-overview',
  () => import('../overview/define.js'),
);

/** `cs-letter-card`: the letter. */
export const LetterCard = /* @__PURE__ */ component<elements.LetterCard, 'withoutSummary' | 'withoutText'>(
  'cs-letter-card',
  () => import('../letter-card/define.js'),
);

/** `cs-demand-checklist`: each demand with its dated history. */
export const DemandChecklist = /* @__PURE__ */ component<
  elements.DemandChecklist,
  'demand' | 'withoutCounts' | 'withoutHistory'
>('cs-demand-checklist', () => import('../demand-checklist/define.js'));

/** `cs-statements`: what was reported and said. */
export const Statements = /* @__PURE__ */ component<elements.Statements>(
  'cs-statements',
  () => import('../statements/define.js'),
);

/** `cs-signatory-logos`: who signed. */
export const SignatoryLogos = /* @__PURE__ */ component<elements.SignatoryLogos, 'withoutLogos'>(
  'cs-signatory-logos',
  () => import('../signatory-logos/define.js'),
);

/** `cs-source-list`: the sources behind every claim. */
export const SourceList = /* @__PURE__ */ component<elements.SourceList, 'withoutSummaries'>(
  'cs-source-list',
  () => import('../source-list/define.js'),
);

/** `cs-cite`: a footnote mark in the page's own text. */
export const Cite = /* @__PURE__ */ component<elements.Cite, 'source' | 'locator'>(
  'cs-cite',
  () => import('../cite/define.js'),
);
