// Compiled, not run: the components of React know what their elements can be given, and their events.
import type {CustomElements} from '@countersign/elements/jsx';
import type {CampaignErrorEvent, Campaign as CampaignClass} from '@countersign/elements';
import * as components from '@countersign/elements/react';
import {Campaign, DemandChecklist} from '@countersign/elements/react';
import {createRef, type ComponentProps, type ReactElement} from 'react';

const onError = (event: CampaignErrorEvent): string => event.code;
const ref = createRef<CampaignClass>();

export const good = (): ReactElement => (
  <Campaign
    ref={ref}
    src="https://example.org/campaign.json"
    layout="none"
    theme="dark"
    headingLevel={3}
    withoutSources
    onCsError={onError}
    onCsLoad={({campaign}) => campaign.revision}
    className="sidebar"
    onClick={({currentTarget}) => currentTarget.state}
    data-kind="letter"
  >
    <p>Fallback</p>
  </Campaign>
);

export const withHtml = (): ReactElement => (
  <Campaign src="https://example.org/campaign.json" suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />
);

// @ts-expect-error -- There is no such theme.
export const badTheme = (): ReactElement => <DemandChecklist theme="blue" />;

// @ts-expect-error -- A level is a number.
export const badLevel = (): ReactElement => <DemandChecklist headingLevel="three" />;

// @ts-expect-error -- The event has no detail.
export const badEvent = (): ReactElement => <Campaign onCsError={(event) => event.detail} />;

// @ts-expect-error -- Another element has this property.
export const badName = (): ReactElement => <DemandChecklist withoutSources />;

// @ts-expect-error -- What an element only tells cannot be set.
export const badState = (): ReactElement => <Campaign state="ready" />;

/** The component of each tag. */
interface Components {
  'cs-campaign': typeof components.Campaign;
  'cs-cite': typeof components.Cite;
  'cs-demand-checklist': typeof components.DemandChecklist;
  'cs-letter-card': typeof components.LetterCard;
  'cs-overview': typeof components.Overview;
  'cs-signatory-logos': typeof components.SignatoryLogos;
  'cs-source-list': typeof components.SourceList;
  'cs-statements': typeof components.Statements;
}

/** The properties of an element, which are generated from its class, without attributes and what only JSX has. */
type Properties<Tag extends keyof CustomElements> = Exclude<
  keyof CustomElements[Tag],
  `${string}-${string}` | 'checkedCampaign' | 'class' | 'classList' | 'htmlFor' | 'key' | 'state' | `popover${string}`
>;

type Missing = {
  [Tag in keyof Components]: Exclude<Properties<Tag>, keyof ComponentProps<Components[Tag]>>;
}[keyof Components];

/** No component lacks a property, and no element lacks a component. */
export const complete: [Missing, Exclude<keyof CustomElements, keyof Components>] extends [never, never]
  ? true
  : [Missing, Exclude<keyof CustomElements, keyof Components>] = true;
