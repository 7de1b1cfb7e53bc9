import type {Campaign} from '@countersign/campaign';

/**
 * The sections of a campaign, in the order in which they are shown. Each has the name of its element, without `cs-`.
 */
export const SECTIONS = ['letter-card', 'demand-checklist', 'statements', 'signatory-logos', 'source-list'] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * Returns the sections that have content, in their order. A retracted campaign has none.
 *
 * @param leftOut - Sections that the page leaves out.
 */
export function shownSections(campaign: Campaign, leftOut: readonly Section[] = []): readonly Section[] {
  const {demands, responses, statements, signatories, withheld, sources} = campaign;
  const counts: Readonly<Record<Section, number>> = {
    'letter-card': 1,
    'demand-checklist': demands.length + responses.length,
    statements: statements.length,
    'signatory-logos': signatories.length + withheld,
    'source-list': sources.length,
  };
  return campaign.stage === 'retracted'
    ? []
    : SECTIONS.filter((section) => counts[section] > 0 && !leftOut.includes(section));
}
