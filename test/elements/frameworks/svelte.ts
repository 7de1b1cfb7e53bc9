// Compiled, not run: Svelte's templates know the elements, their properties and their events.
import type {} from '@countersign/elements/svelte';
import type {CampaignErrorEvent} from '@countersign/elements';
import type {SvelteHTMLElements} from 'svelte/elements';

export const good: SvelteHTMLElements['cs-demand-checklist'] = {
  src: 'https://example.org/campaign.json',
  theme: 'dark',
  'heading-level': 3,
  class: 'sidebar',
  'oncs-error': (event: CampaignErrorEvent) => event.code,
};

// @ts-expect-error -- There is no such theme.
export const badTheme: SvelteHTMLElements['cs-demand-checklist'] = {theme: 'blue'};

// @ts-expect-error -- A level is a number.
export const badLevel: SvelteHTMLElements['cs-demand-checklist'] = {headingLevel: 'three'};

// @ts-expect-error -- The event has no detail.
export const badEvent: SvelteHTMLElements['cs-campaign'] = {'oncs-error': (event) => event.detail};
