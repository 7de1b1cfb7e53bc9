import '@countersign/elements/letter-card/define.js';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ended, machineTranslated, retracted} from '../fixtures/currency.ts';
import {campaign, example, withLetter} from '../fixtures/document.ts';
import {bare, hundreds, longWords, newerFormat} from '../fixtures/extremes.ts';
import {arabic, german} from '../fixtures/languages.ts';
import {sharing} from '../sharing.ts';
import type {CommonArgs, Meta, Story} from '../story.ts';

interface Args extends CommonArgs {
  withoutSummary?: boolean;
  withoutText?: boolean;
  /** The partner's own words. */
  partner?: string;
}

const render = (args: Args): TemplateResult =>
  html`<cs-letter-card
    .campaign=${args.campaign}
    lang=${ifDefined(args.lang)}
    theme=${ifDefined(args.theme)}
    heading-level=${ifDefined(args.headingLevel)}
    ?without-heading=${args.withoutHeading}
    ?without-summary=${args.withoutSummary}
    ?without-text=${args.withoutText}
  >
    <p><a href="https://letters.example.org/open-audit/">Open the audit: the letter</a></p>
    ${args.partner ? html`<p slot="partner" dir="auto">${args.partner}</p>` : ''}
  </cs-letter-card>`;

const meta: Meta<Args> = {
  title: 'Elements/cs-letter-card',
  component: 'cs-letter-card',
  args: {campaign: example},
  render,
};
export default meta;

const partner = 'We signed because our own river begins below that dam.';

export const Ready: Story<Args> = {};

export const WithPartner: Story<Args> = {args: {partner}};

/** The letter's own words are not released, so its announcement is what can be read. */
export const AnnouncementOnly: Story<Args> = {args: {campaign: withLetter({texts: [], blocks: []})}};

/** Nothing but a title and an addressee. */
export const Bare: Story<Args> = {args: {campaign: bare}};

export const Hundreds: Story<Args> = {name: 'Hundreds of signatories', args: {campaign: hundreds}};

/** Those whose names are withheld count, those who withdrew do not. */
export const OnlyWithheld: Story<Args> = {
  args: {campaign: campaign({signatories: [], approvals: [], withheld: 1, statements: []})},
};

export const LongWords: Story<Args> = {args: {campaign: longWords, partner}};

export const WithoutParts: Story<Args> = {args: {withoutHeading: true, withoutSummary: true, withoutText: true}};

export const HeadingLevel4: Story<Args> = {args: {headingLevel: 4}};

/** Dark whatever the page is. */
export const ThemeDark: Story<Args> = {args: {theme: 'dark', partner}};

/** Light whatever the page is. */
export const ThemeLight: Story<Args> = {args: {theme: 'light', partner}};

export const Narrow: Story<Args> = {args: {partner}, globals: {width: '280'}};

/** A campaign written in Arabic, with Latin names. */
export const ArabicCampaign: Story<Args> = {args: {campaign: arabic}};

/** A reader in a language that the interface lacks: its own words are in the campaign's language. */
export const GermanReader: Story<Args> = {args: {campaign: german, lang: 'de'}};

/** A machine translation, older than the document. */
export const MachineTranslation: Story<Args> = {args: {campaign: machineTranslated, lang: 'fr'}};

export const Ended: Story<Args> = {args: {campaign: ended}};

/** Only the closing note is left, and the partner's own words. */
export const Retracted: Story<Args> = {args: {campaign: retracted, partner}};

/** No campaign: the element's own children are shown. */
export const Empty: Story<Args> = {args: {campaign: null}};

/** The partner's own words are there from the start. */
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
  parameters: {warns: /\[cs-letter-card\] No campaign is shown \(format\)/},
};
