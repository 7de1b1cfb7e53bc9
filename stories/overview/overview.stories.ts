import '@countersign/elements/overview/define.js';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import microsoftAzureReview from '../../packages/microsoft-azure-review/campaign.json' with {type: 'json'};
import {calling, contested, ended, independent, retracted, stale} from '../fixtures/currency.ts';
import {everyStatus, silence} from '../fixtures/demands.ts';
import {example} from '../fixtures/document.ts';
import {bare, hundreds, longWords, newerFormat, oneOfEach} from '../fixtures/extremes.ts';
import {arabic, german} from '../fixtures/languages.ts';
import {endedAndStale, manyDemands, signedBy292, threeAddressees} from '../fixtures/overviews.ts';
import {sharing} from '../sharing.ts';
import type {CommonArgs, Meta, Story} from '../story.ts';

interface Args extends CommonArgs {
  /** The partner's own words. */
  partner?: string;
}

const render = (args: Args): TemplateResult =>
  html`<cs-overview
    .campaign=${args.campaign}
    lang=${ifDefined(args.lang)}
    theme=${ifDefined(args.theme)}
    heading-level=${ifDefined(args.headingLevel)}
    ?without-heading=${args.withoutHeading}
  >
    <p>Where the demands stand: <a href="https://letters.example.org/open-audit/">the campaign’s page</a></p>
    ${args.partner ? html`<p slot="partner" dir="auto">${args.partner}</p>` : ''}
  </cs-overview>`;

const meta: Meta<Args> = {
  title: 'Elements/cs-overview',
  component: 'cs-overview',
  args: {campaign: example},
  render,
};
export default meta;

const partner = 'We signed because our own river begins below that dam.';

/** The answer at a glance, of an invented campaign that two of its three signatories have approved. */
export const Ready: Story<Args> = {};

/** The first campaign that uses these elements, in five languages. */
export const MicrosoftAzureReview: Story<Args> = {args: {campaign: microsoftAzureReview}};

export const WithPartner: Story<Args> = {args: {partner}};

/** Seven demands, one for each status: counts, the six that moved last, and a disclosure with the other. */
export const EveryStatus: Story<Args> = {args: {campaign: everyStatus}};

/** Counts, the six demands that moved last, and "Show all 14 demands". */
export const MoreThanSixDemands: Story<Args> = {args: {campaign: manyDemands}};

export const OneDemand: Story<Args> = {args: {campaign: oneOfEach}};

/** A letter that demands nothing: the overview says so, and shows no status. */
export const NoDemands: Story<Args> = {args: {campaign: bare}};

/** Two signatories by name, and the number of the others. */
export const SignedBy292: Story<Args> = {name: 'Signed by 292', args: {campaign: signedBy292}};

/** Some of the signatories are not named. */
export const Withheld: Story<Args> = {args: {campaign: hundreds}};

/** What readers can do, as the signatories approved it, and who asks for it. */
export const Actions: Story<Args> = {args: {campaign: calling}};

/** The signatories approved an older revision, and one objects to this one. */
export const Contested: Story<Args> = {args: {campaign: contested}};

/** Neither the signatories nor the addressee have reviewed it. */
export const Independent: Story<Args> = {args: {campaign: independent}};

/** The newest words of one addressee, a statement from before the letter of another, and the silence of a third. */
export const SeveralAddressees: Story<Args> = {args: {campaign: threeAddressees}};

/** No addressee has answered. */
export const Silence: Story<Args> = {args: {campaign: silence}};

/** Nobody has checked it for more than 180 days. */
export const NotChecked: Story<Args> = {args: {campaign: stale}};

/** Opens with how it ended. */
export const Ended: Story<Args> = {args: {campaign: ended}};

/** Opens with how it ended, and says that nobody has checked it since. */
export const EndedAndNotChecked: Story<Args> = {args: {campaign: endedAndStale}};

/** Opens with the retraction. Below it are only the partner's own words and the publisher. */
export const Retracted: Story<Args> = {args: {campaign: retracted, partner}};

export const LongWords: Story<Args> = {args: {campaign: longWords}};

export const WithoutHeading: Story<Args> = {args: {withoutHeading: true}};

export const HeadingLevel4: Story<Args> = {args: {headingLevel: 4}};

/** Dark whatever the page is. */
export const ThemeDark: Story<Args> = {args: {campaign: everyStatus, theme: 'dark'}};

/** Light whatever the page is. */
export const ThemeLight: Story<Args> = {args: {campaign: everyStatus, theme: 'light'}};

export const Narrow: Story<Args> = {args: {campaign: everyStatus, partner}, globals: {width: '280'}};

/** A campaign written in Arabic, with Latin names. */
export const ArabicCampaign: Story<Args> = {args: {campaign: arabic}};

export const ArabicReader: Story<Args> = {args: {campaign: arabic}, globals: {locale: 'ar'}};

/** The first campaign, to a reader of Hebrew. */
export const HebrewReader: Story<Args> = {args: {campaign: microsoftAzureReview, lang: 'he'}, globals: {locale: 'he'}};

/** Texts in a language that the interface lacks: its own words are in the campaign's language. */
export const GermanReader: Story<Args> = {args: {campaign: german, lang: 'de'}};

/** No campaign: the element's own children are shown. */
export const Empty: Story<Args> = {args: {campaign: null, partner}};

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
  parameters: {warns: /\[cs-overview\] No campaign is shown \(format\)/},
};
