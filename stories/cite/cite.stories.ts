import '@countersign/elements/campaign/define.js';
import '@countersign/elements/cite/define.js';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {retracted} from '../fixtures/currency.ts';
import {example} from '../fixtures/document.ts';
import {longWords, newerFormat, oneOfEach} from '../fixtures/extremes.ts';
import {arabic, german} from '../fixtures/languages.ts';
import {sharing} from '../sharing.ts';
import type {CommonArgs, Meta, Story} from '../story.ts';

interface Args extends CommonArgs {
  source?: string;
  locator?: string;
}

const cite = (args: Args, source = args.source, locator = args.locator): TemplateResult =>
  html`<cs-cite
    .campaign=${args.campaign}
    source=${ifDefined(source)}
    locator=${ifDefined(locator)}
    lang=${ifDefined(args.lang)}
    theme=${ifDefined(args.theme)}
    >(<a href="https://herald.example.com/2026/audit">The Herald</a>)</cs-cite
  >`;

const render = (args: Args): TemplateResult =>
  html`<p dir="auto">The audit of the reservoir found leaks,${cite(args)} and the company has not denied it.</p>`;

const meta: Meta<Args> = {
  title: 'Elements/cs-cite',
  component: 'cs-cite',
  args: {campaign: example, source: 'herald-2026'},
  render,
};
export default meta;

/** Without a source list on the page, the mark opens its source in place. */
export const Ready: Story<Args> = {};

export const WithLocator: Story<Args> = {args: {locator: 'para. 4'}};

/** A source without an address can still be shown. */
export const WithoutAddress: Story<Args> = {args: {campaign: oneOfEach, source: 'herald'}};

/** In an article whose marks lead to the list of sources at its end. */
export const WithSourceList: Story<Args> = {
  render: (args) =>
    html`<cs-campaign layout="none" .campaign=${args.campaign}>
      <p dir="auto">
        The audit of the reservoir found leaks,${cite({...args, campaign: null})} and the company has not denied
        it.${cite({...args, campaign: null}, 'company-2026-05', 'p. 2')}
      </p>
      <cs-source-list></cs-source-list>
    </cs-campaign>`,
};

/** A source that the campaign does not have: the words inside the element stay. */
export const UnknownSource: Story<Args> = {args: {source: 'no-such-source'}};

export const LongWords: Story<Args> = {
  args: {campaign: longWords, locator: 'Donaudampfschifffahrtselektrizitätengesellschaft'},
};

/** Dark whatever the page is. */
export const ThemeDark: Story<Args> = {args: {theme: 'dark'}};

/** Light whatever the page is. */
export const ThemeLight: Story<Args> = {args: {theme: 'light'}};

export const Narrow: Story<Args> = {globals: {width: '280'}};

/** A campaign written in Arabic, in a page in any language. */
export const ArabicCampaign: Story<Args> = {args: {campaign: arabic, locator: 'para. 4'}};

/** A reader in a language that the interface lacks. */
export const GermanReader: Story<Args> = {args: {campaign: german, lang: 'de'}};

/** Nothing is left of a retracted campaign's mark. */
export const Retracted: Story<Args> = {args: {campaign: retracted}};

/** No campaign: the words inside the element are shown. */
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
  parameters: {warns: /\[cs-cite\] No campaign is shown \(format\)/},
};
