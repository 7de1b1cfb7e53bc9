import '@countersign/elements/demand-checklist/define.js';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {ended, retracted} from '../fixtures/currency.ts';
import {everyStatus, longHistory, responses, silence} from '../fixtures/demands.ts';
import {example} from '../fixtures/document.ts';
import {bare, longWords, newerFormat, oneOfEach} from '../fixtures/extremes.ts';
import {arabic, german} from '../fixtures/languages.ts';
import {sharing} from '../sharing.ts';
import type {CommonArgs, Meta, Story} from '../story.ts';

interface Args extends CommonArgs {
  demand?: string;
  withoutCounts?: boolean;
  withoutHistory?: boolean;
}

const render = (args: Args): TemplateResult =>
  html`<cs-demand-checklist
    .campaign=${args.campaign}
    lang=${ifDefined(args.lang)}
    theme=${ifDefined(args.theme)}
    heading-level=${ifDefined(args.headingLevel)}
    demand=${ifDefined(args.demand)}
    ?without-heading=${args.withoutHeading}
    ?without-counts=${args.withoutCounts}
    ?without-history=${args.withoutHistory}
  >
    <p>The demands stand in <a href="https://letters.example.org/open-audit/">the letter</a>.</p>
  </cs-demand-checklist>`;

const meta: Meta<Args> = {
  title: 'Elements/cs-demand-checklist',
  component: 'cs-demand-checklist',
  args: {campaign: example},
  render,
};
export default meta;

export const Ready: Story<Args> = {};

export const EveryStatus: Story<Args> = {args: {campaign: everyStatus}};

export const OneDemand: Story<Args> = {args: {campaign: oneOfEach}};

export const NoDemands: Story<Args> = {args: {campaign: bare}};

export const LongHistory: Story<Args> = {args: {campaign: longHistory}};

/** One demand of several, with all that travels with its status. */
export const Alone: Story<Args> = {args: {demand: 'publish-audit'}};

export const AloneInArabic: Story<Args> = {args: {demand: 'publish-audit', lang: 'ar'}};

/** The document has no such demand: the fallback stays. */
export const AloneUnknown: Story<Args> = {
  args: {demand: 'nobody'},
  parameters: {warns: /\[cs-demand-checklist\] The fallback stays: the campaign has no demand "nobody"/},
};

/** In the addressee's own words with the signatories' answer, in others' words, and silence. */
export const Responses: Story<Args> = {args: {campaign: responses}};

export const Silence: Story<Args> = {args: {campaign: silence}};

export const LongWords: Story<Args> = {args: {campaign: longWords}};

export const WithoutParts: Story<Args> = {
  args: {campaign: everyStatus, withoutHeading: true, withoutCounts: true, withoutHistory: true},
};

export const HeadingLevel4: Story<Args> = {args: {headingLevel: 4}};

/** Dark whatever the page is. */
export const ThemeDark: Story<Args> = {args: {campaign: everyStatus, theme: 'dark'}};

/** Light whatever the page is. */
export const ThemeLight: Story<Args> = {args: {campaign: everyStatus, theme: 'light'}};

export const Narrow: Story<Args> = {args: {campaign: everyStatus}, globals: {width: '280'}};

/** A campaign written in Arabic, with Latin names. */
export const ArabicCampaign: Story<Args> = {args: {campaign: arabic}};

/** Texts in a language that the interface lacks: its own words are in the campaign's language. */
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
  parameters: {warns: /\[cs-demand-checklist\] No campaign is shown \(format\)/},
};
