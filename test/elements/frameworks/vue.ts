// Compiled, not run: Vue's templates know the elements, their properties and their events.
import type {} from '@countersign/elements/vue';
import type {CampaignErrorEvent} from '@countersign/elements';
import type {GlobalComponents} from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const good: Props<'cs-demand-checklist'> = {
  src: 'https://example.org/campaign.json',
  theme: 'dark',
  'heading-level': 3,
  class: 'sidebar',
  onCsError: (event: CampaignErrorEvent) => event.code,
};

// @ts-expect-error -- There is no such theme.
export const badTheme: Props<'cs-demand-checklist'> = {theme: 'blue'};

// @ts-expect-error -- A level is a number.
export const badLevel: Props<'cs-demand-checklist'> = {headingLevel: 'three'};

// @ts-expect-error -- The event has no detail.
export const badEvent: Props<'cs-campaign'> = {onCsError: (event) => event.detail};

// @ts-expect-error -- There is no such element.
export type BadTag = Props<'cs-demands'>;
