import type {Campaign} from '@countersign/campaign';

/** The sections of a campaign in their order, called after the elements that show them. */
export const SECTIONS = ['letter-card', 'demand-checklist', 'statements', 'signatory-logos', 'source-list'] as const;
export type Section = (typeof SECTIONS)[number];

/** The sections that a whole campaign is shown in: those in which there is something. None of a retracted campaign. */
export function shownSections(campaign: Campaign): readonly Section[] {
  const {demands, responses, statements, signatories, withheld, sources} = campaign;
  const counts: Readonly<Record<Section, number>> = {
    'letter-card': 1,
    'demand-checklist': demands.length + responses.length,
    statements: statements.length,
    'signatory-logos': signatories.length + withheld,
    'source-list': sources.length,
  };
  return campaign.stage === 'retracted' ? [] : SECTIONS.filter((section) => counts[section] > 0);
}
