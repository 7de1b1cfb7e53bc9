// Compiled, not run: React 19 knows the elements, their properties and their events.
import type {CustomElements} from '@countersign/elements/jsx';
import type {CampaignErrorEvent} from '@countersign/elements';
import type {ReactElement} from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

const onError = (event: CampaignErrorEvent): string => event.code;

export const good = (): ReactElement => (
  <cs-demand-checklist src="https://example.org/campaign.json" theme="dark" heading-level={3} oncs-error={onError}>
    <p>Fallback</p>
  </cs-demand-checklist>
);

// @ts-expect-error -- There is no such theme.
export const badTheme = (): ReactElement => <cs-demand-checklist theme="blue" />;

// @ts-expect-error -- A level is a number.
export const badLevel = (): ReactElement => <cs-demand-checklist headingLevel="three" />;

// @ts-expect-error -- The event has no detail.
export const badEvent = (): ReactElement => <cs-campaign oncs-error={(event) => event.detail} />;

// @ts-expect-error -- There is no such element.
export const badTag = (): ReactElement => <cs-demands />;
