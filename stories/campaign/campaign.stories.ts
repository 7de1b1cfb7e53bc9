import '@countersign/elements/campaign/define.js';
import '@countersign/elements/cite/define.js';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {styleMap} from 'lit/directives/style-map.js';
import type {Layout, Load} from '@countersign/elements';
import microsoftAzureReview from '../../packages/microsoft-azure-review/campaign.json' with {type: 'json'};
import {
  calling,
  contested,
  corrected,
  ended,
  independent,
  machineTranslated,
  retracted,
  stale,
} from '../fixtures/currency.ts';
import {everyStatus} from '../fixtures/demands.ts';
import {example} from '../fixtures/document.ts';
import {bare, hundreds, longWords, manySources, newerFormat, oneOfEach} from '../fixtures/extremes.ts';
import {arabic, german} from '../fixtures/languages.ts';
import {logos, logosDocument} from '../fixtures/logos.ts';
import {sharing} from '../sharing.ts';
import type {CommonArgs, Meta, Story} from '../story.ts';

interface Args extends CommonArgs {
  layout?: Layout;
  load?: Load;
  withoutDemands?: boolean;
  withoutStatements?: boolean;
  withoutSignatories?: boolean;
  withoutSources?: boolean;
  /** The partner's own words. */
  partner?: string;
}

const around = (args: Args, children: TemplateResult): TemplateResult =>
  html`<cs-campaign
    .campaign=${args.campaign}
    .src=${args.campaign === logos ? logosDocument() : (args.src ?? null)}
    load=${ifDefined(args.load)}
    layout=${ifDefined(args.layout)}
    lang=${ifDefined(args.lang)}
    theme=${ifDefined(args.theme)}
    heading-level=${ifDefined(args.headingLevel)}
    ?without-heading=${args.withoutHeading}
    ?without-demands=${args.withoutDemands}
    ?without-statements=${args.withoutStatements}
    ?without-signatories=${args.withoutSignatories}
    ?without-sources=${args.withoutSources}
  >
    ${children}
  </cs-campaign>`;

const render = (args: Args): TemplateResult =>
  around(
    args,
    html`<h2>Open the audit of the Northern Reservoir</h2>
      <p>Several organisations have written <a href="https://letters.example.org/open-audit/">a joint letter</a>.</p>
      ${args.partner ? html`<p slot="partner" dir="auto">${args.partner}</p>` : ''}`,
  );

const meta: Meta<Args> = {
  title: 'Elements/cs-campaign',
  component: 'cs-campaign',
  args: {campaign: example},
  render,
};
export default meta;

const partner = 'We signed because our own river begins below that dam.';

/** At a glance from one tag, with the whole record behind a disclosure. */
export const Ready: Story<Args> = {};

/** The whole record, laid out. */
export const LayoutFull: Story<Args> = {args: {layout: 'full'}};

export const WithPartner: Story<Args> = {args: {partner}};

/** The first campaign that uses these elements, in five languages. */
export const MicrosoftAzureReview: Story<Args> = {args: {campaign: microsoftAzureReview}};

export const MicrosoftAzureReviewFull: Story<Args> = {args: {campaign: microsoftAzureReview, layout: 'full'}};

export const EveryStatus: Story<Args> = {args: {campaign: everyStatus, layout: 'full'}};

export const Logos: Story<Args> = {args: {campaign: logos, layout: 'full'}};

/** With `layout="none"` it shows nothing itself: the page arranges what it wants of it. */
export const LayoutNone: Story<Args> = {
  args: {layout: 'none'},
  render: (args) =>
    around(
      args,
      html`<article style=${styleMap({overflowWrap: 'anywhere'})}>
        <h2>Several organisations want to see the audit</h2>
        <p>The Herald wrote of leaks,<cs-cite source="herald-2026" locator="para. 4"></cs-cite> and we signed.</p>
        <cs-letter-card heading-level="3"><p slot="partner" dir="auto">${partner}</p></cs-letter-card>
        <cs-demand-checklist heading-level="3"></cs-demand-checklist>
        <cs-source-list heading-level="3"></cs-source-list>
      </article>`,
    ),
};

/** Without the list of sources the marks open them in place. */
export const WithoutParts: Story<Args> = {
  args: {layout: 'full', withoutDemands: true, withoutSignatories: true, withoutStatements: true, withoutSources: true},
};

export const WithoutHeading: Story<Args> = {args: {layout: 'full', withoutHeading: true}};

export const HeadingLevel3: Story<Args> = {args: {layout: 'full', headingLevel: 3}};

/** Nothing but what the format requires. */
export const Bare: Story<Args> = {args: {campaign: bare, layout: 'full'}};

/** One of everything, with nothing but what the format requires. */
export const OneOfEach: Story<Args> = {args: {campaign: oneOfEach, layout: 'full'}};

export const LongWords: Story<Args> = {args: {campaign: longWords, layout: 'full'}};

export const Hundreds: Story<Args> = {name: 'Hundreds of signatories', args: {campaign: hundreds, layout: 'full'}};

export const ManySources: Story<Args> = {args: {campaign: manySources, layout: 'full'}};

/** Dark whatever the page is. */
export const ThemeDark: Story<Args> = {args: {campaign: everyStatus, theme: 'dark'}};

/** Light whatever the page is. */
export const ThemeLight: Story<Args> = {args: {campaign: everyStatus, theme: 'light'}};

export const Narrow: Story<Args> = {args: {layout: 'full', partner}, globals: {width: '280'}};

/** A campaign written in Arabic, with Latin names. */
export const ArabicCampaign: Story<Args> = {args: {campaign: arabic}};

export const ArabicReader: Story<Args> = {args: {campaign: arabic, layout: 'full'}, globals: {locale: 'ar'}};

/** A reader in a language that the interface lacks: its own words are in the campaign's language. */
export const GermanReader: Story<Args> = {args: {campaign: german, layout: 'full', lang: 'de'}};

/** A machine translation, older than the document. */
export const MachineTranslation: Story<Args> = {args: {campaign: machineTranslated, layout: 'full', lang: 'fr'}};

/** Neither the signatories nor the addressee have reviewed it. */
export const Independent: Story<Args> = {args: {campaign: independent}};

/** One signatory approved an older revision, and another objects. */
export const Contested: Story<Args> = {args: {campaign: contested}};

/** Readers are asked to sign on, to support and to write. */
export const Calling: Story<Args> = {args: {campaign: calling}};

/** Nobody has checked it for more than 180 days. */
export const NotChecked: Story<Args> = {args: {campaign: stale}};

export const Corrected: Story<Args> = {args: {campaign: corrected, layout: 'full'}};

/** Opens with how it ended. */
export const Ended: Story<Args> = {args: {campaign: ended}};

/** A record of a campaign that is over. */
export const EndedFull: Story<Args> = {args: {campaign: ended, layout: 'full'}};

/** Only the closing note is left, and the partner's own words. */
export const Retracted: Story<Args> = {args: {campaign: retracted, partner}};

/** No campaign: the element's own children are shown. */
export const Empty: Story<Args> = {args: {campaign: null, partner}};

/** Nothing is requested until the reader presses the button, which names the host. */
export const LoadOnClick: Story<Args> = {
  args: {campaign: null, src: 'https://letters.example.org/open-audit/campaign.json', load: 'click', partner},
};

export const Loading: Story<Args> = {
  args: {campaign: null, partner},
  render: (args) => html`<div @context-request=${sharing({state: 'loading'})}>${render(args)}</div>`,
};

/** The campaign above could not be loaded. */
export const Failed: Story<Args> = {
  args: {campaign: null, partner},
  render: (args) => html`<div @context-request=${sharing({state: 'failed'})}>${render(args)}</div>`,
};

/** A document that this version cannot show. */
export const FailedDocument: Story<Args> = {
  args: {campaign: newerFormat, partner},
  parameters: {warns: /\[cs-campaign\] No campaign is shown \(format\)/},
};
