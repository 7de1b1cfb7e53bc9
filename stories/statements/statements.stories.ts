import '@countersign/elements/statements/define.js';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ended, retracted} from '../fixtures/currency.ts';
import {example} from '../fixtures/document.ts';
import {bare, longWords, newerFormat, oneOfEach} from '../fixtures/extremes.ts';
import {arabic, everyBasis, german} from '../fixtures/languages.ts';
import {sharing} from '../sharing.ts';
import type {CommonArgs, Meta, Story} from '../story.ts';

const render = (args: CommonArgs): TemplateResult =>
  html`<cs-statements
    .campaign=${args.campaign}
    lang=${ifDefined(args.lang)}
    theme=${ifDefined(args.theme)}
    heading-level=${ifDefined(args.headingLevel)}
    ?without-heading=${args.withoutHeading}
  >
    <p>What is claimed stands in <a href="https://letters.example.org/open-audit/">the letter</a>.</p>
  </cs-statements>`;

const meta: Meta<CommonArgs> = {
  title: 'Elements/cs-statements',
  component: 'cs-statements',
  args: {campaign: example},
  render,
};
export default meta;

export const Ready: Story<CommonArgs> = {};

/** Every basis; a translated quotation has no quotation marks and names its language. */
export const EveryBasis: Story<CommonArgs> = {args: {campaign: everyBasis}};

export const Bare: Story<CommonArgs> = {args: {campaign: oneOfEach}};

export const NoStatements: Story<CommonArgs> = {args: {campaign: bare}};

export const LongWords: Story<CommonArgs> = {args: {campaign: longWords}};

export const WithoutHeading: Story<CommonArgs> = {args: {withoutHeading: true}};

export const HeadingLevel4: Story<CommonArgs> = {args: {headingLevel: 4}};

/** Dark whatever the page is. */
export const ThemeDark: Story<CommonArgs> = {args: {campaign: everyBasis, theme: 'dark'}};

/** Light whatever the page is. */
export const ThemeLight: Story<CommonArgs> = {args: {campaign: everyBasis, theme: 'light'}};

export const Narrow: Story<CommonArgs> = {args: {campaign: everyBasis}, globals: {width: '280'}};

/** A campaign written in Arabic, with Latin names. */
export const ArabicCampaign: Story<CommonArgs> = {args: {campaign: arabic}};

/** A reader in a language that the interface lacks. */
export const GermanReader: Story<CommonArgs> = {args: {campaign: german, lang: 'de'}};

export const Ended: Story<CommonArgs> = {args: {campaign: ended}};

/** Only the closing note is left. */
export const Retracted: Story<CommonArgs> = {args: {campaign: retracted}};

/** No campaign: the element's own children are shown. */
export const Empty: Story<CommonArgs> = {args: {campaign: null}};

export const Loading: Story<CommonArgs> = {
  args: {campaign: null},
  render: (args) => html`<div @context-request=${sharing({state: 'loading'})}>${render(args)}</div>`,
};

/** The campaign above could not be loaded. */
export const Failed: Story<CommonArgs> = {
  args: {campaign: null},
  render: (args) => html`<div @context-request=${sharing({state: 'failed'})}>${render(args)}</div>`,
};

/** A document that this version cannot show. */
export const FailedDocument: Story<CommonArgs> = {
  args: {campaign: newerFormat},
  parameters: {warns: /\[cs-statements\] No campaign is shown \(format\)/},
};
