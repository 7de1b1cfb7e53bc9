import '@countersign/elements/demand-checklist/define.js';
import '@countersign/elements/source-list/define.js';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ended, retracted} from '../fixtures/currency.ts';
import {example} from '../fixtures/document.ts';
import {bare, longWords, manySources, newerFormat, oneOfEach} from '../fixtures/extremes.ts';
import {arabic, german} from '../fixtures/languages.ts';
import {sharing} from '../sharing.ts';
import type {CommonArgs, Meta, Story} from '../story.ts';

interface Args extends CommonArgs {
  withoutSummaries?: boolean;
}

const render = (args: Args): TemplateResult =>
  html`<cs-source-list
    .campaign=${args.campaign}
    lang=${ifDefined(args.lang)}
    theme=${ifDefined(args.theme)}
    heading-level=${ifDefined(args.headingLevel)}
    ?without-heading=${args.withoutHeading}
    ?without-summaries=${args.withoutSummaries}
  >
    <p>The sources stand under <a href="https://letters.example.org/open-audit/">the letter</a>.</p>
  </cs-source-list>`;

const meta: Meta<Args> = {
  title: 'Elements/cs-source-list',
  component: 'cs-source-list',
  args: {campaign: example},
  render,
};
export default meta;

export const Ready: Story<Args> = {};

/** Beside an element that cites them, each source says where. */
export const Cited: Story<Args> = {
  render: (args) => html`<cs-demand-checklist .campaign=${args.campaign}></cs-demand-checklist>${render(args)}`,
};

/** Of every kind, in several languages, with and without an address. */
export const ManySources: Story<Args> = {args: {campaign: manySources}};

/** Publisher and kind are all that is known. */
export const Bare: Story<Args> = {args: {campaign: oneOfEach}};

export const NoSources: Story<Args> = {args: {campaign: bare}};

export const LongWords: Story<Args> = {args: {campaign: longWords}};

export const WithoutParts: Story<Args> = {args: {withoutHeading: true, withoutSummaries: true}};

export const HeadingLevel4: Story<Args> = {args: {headingLevel: 4}};

/** Dark whatever the page is. */
export const ThemeDark: Story<Args> = {args: {theme: 'dark'}};

/** Light whatever the page is. */
export const ThemeLight: Story<Args> = {args: {theme: 'light'}};

export const Narrow: Story<Args> = {globals: {width: '280'}};

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
  parameters: {warns: /\[cs-source-list\] No campaign is shown \(format\)/},
};
