import '@countersign/elements/signatory-logos/define.js';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ended, retracted} from '../fixtures/currency.ts';
import {campaign, example} from '../fixtures/document.ts';
import {bare, hundreds, longWords, newerFormat} from '../fixtures/extremes.ts';
import {arabic, german} from '../fixtures/languages.ts';
import {logos, logosDocument} from '../fixtures/logos.ts';
import {sharing} from '../sharing.ts';
import type {CommonArgs, Meta, Story} from '../story.ts';

interface Args extends CommonArgs {
  withoutLogos?: boolean;
}

const render = (args: Args): TemplateResult =>
  html`<cs-signatory-logos
    .campaign=${args.campaign}
    .src=${args.campaign === logos ? logosDocument() : null}
    lang=${ifDefined(args.lang)}
    theme=${ifDefined(args.theme)}
    heading-level=${ifDefined(args.headingLevel)}
    ?without-heading=${args.withoutHeading}
    ?without-logos=${args.withoutLogos}
  >
    <p>The signatories stand under <a href="https://letters.example.org/open-audit/">the letter</a>.</p>
  </cs-signatory-logos>`;

const meta: Meta<Args> = {
  title: 'Elements/cs-signatory-logos',
  component: 'cs-signatory-logos',
  args: {campaign: example},
  render,
};
export default meta;

/** The document has no address here, so there is no origin from which logos could come: names stand in their place. */
export const Ready: Story<Args> = {};

/** Logos of every shape; on a dark page those without a dark version keep the white paper for which they are drawn. */
export const Logos: Story<Args> = {args: {campaign: logos}};

/** Dark whatever the page is. */
export const LogosThemeDark: Story<Args> = {args: {campaign: logos, theme: 'dark'}};

export const WithoutLogos: Story<Args> = {args: {campaign: logos, withoutLogos: true}};

export const Hundreds: Story<Args> = {name: 'Hundreds of signatories', args: {campaign: hundreds}};

export const OnlyWithheld: Story<Args> = {
  args: {campaign: campaign({signatories: [], approvals: [], withheld: 12, statements: []})},
};

export const Nobody: Story<Args> = {args: {campaign: bare}};

export const LongWords: Story<Args> = {args: {campaign: longWords}};

export const WithoutHeading: Story<Args> = {args: {withoutHeading: true}};

export const HeadingLevel4: Story<Args> = {args: {headingLevel: 4}};

/** Light whatever the page is. */
export const ThemeLight: Story<Args> = {args: {campaign: logos, theme: 'light'}};

export const Narrow: Story<Args> = {args: {campaign: logos}, globals: {width: '280'}};

/** A campaign written in Arabic, with Latin names. */
export const ArabicCampaign: Story<Args> = {args: {campaign: arabic}};

/** A reader in a language that the interface lacks. */
export const GermanReader: Story<Args> = {args: {campaign: german, lang: 'de'}};

export const Ended: Story<Args> = {args: {campaign: ended}};

/** Only the closing note is left. */
export const Retracted: Story<Args> = {args: {campaign: retracted}};

/** No campaign: the element's own children are shown. */
export const Empty: Story<Args> = {args: {campaign: null}};

export const Loading: Story<Args> = {
  args: {campaign: null},
  render: (args) => html`<div @context-request=${sharing({state: 'loading'})}>${render(args)}</div>`,
};

/** The campaign above could not be loaded. */
export const Failed: Story<Args> = {
  args: {campaign: null},
  render: (args) => html`<div @context-request=${sharing({state: 'failed'})}>${render(args)}</div>`,
};

/** A document that this version cannot show. */
export const FailedDocument: Story<Args> = {
  args: {campaign: newerFormat},
  parameters: {warns: /\[cs-signatory-logos\] No campaign is shown \(format\)/},
};
