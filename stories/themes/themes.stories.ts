// The same letter on the sites of three organisations. All of them are invented. Each has a style sheet of its own, as an
// organisation's designer would write it: custom properties, parts, and the page around.
import '@countersign/elements/define.js';
import {html, type TemplateResult} from 'lit';
import {example} from '../fixtures/document.ts';
import {arabic} from '../fixtures/languages.ts';
import type {CommonArgs, Meta, Story} from '../story.ts';

const meta: Meta<CommonArgs> = {
  title: 'Themes',
  component: 'cs-campaign',
  args: {campaign: example},
  render: ({campaign}) => html`<cs-campaign .campaign=${campaign}></cs-campaign>`,
  parameters: {layout: 'fullscreen'},
};
export default meta;

const sheet = (url: URL): TemplateResult => html`<link rel="stylesheet" href=${url.href} />`;

/** A page like a newspaper's, which places the parts itself. */
export const Monitor: Story<CommonArgs> = {
  render: ({campaign}) =>
    html`${sheet(new URL('./monitor.css', import.meta.url))}
      <div class="monitor" lang="en" dir="ltr">
        <header>
          <p class="masthead">The Rivers Rights Monitor</p>
          <nav aria-label="Sections">
            <a href="#reports">Reports</a> · <a href="#letters">Letters</a> · <a href="#about">About us</a>
          </nav>
        </header>
        <cs-campaign layout="none" .campaign=${campaign}>
          <h1>A dam, an audit, and the people who live below</h1>
          <p class="standfirst">The company has the readings. Those downstream would like to see them.</p>
          <div class="columns">
            <div>
              <p>
                In March the press reported that an audit of the Northern Reservoir had found
                leaks.<cs-cite source="herald-2026" locator="para. 4"></cs-cite> A month later several organisations, among
                them this one, wrote to the company that owns the dam.
              </p>
              <p>
                Since then a summary has been published; its annexes have not.<cs-cite source="company-2026-06"></cs-cite>
                What was asked, and what came of it, stands beside this text and is kept up to date.
              </p>
              <cs-letter-card heading-level="2">
                <p slot="partner">We signed because our own river begins below that dam.</p>
              </cs-letter-card>
            </div>
            <cs-demand-checklist heading-level="2"></cs-demand-checklist>
          </div>
          <cs-signatory-logos heading-level="2"></cs-signatory-logos>
          <cs-source-list heading-level="2"></cs-source-list>
        </cs-campaign>
        <footer>The Rivers Rights Monitor is an organisation invented for these examples.</footer>
      </div>`,
};

/** A loud page, dark for everybody, with the whole campaign from one tag. */
export const Sluice: Story<CommonArgs> = {
  render: ({campaign}) =>
    html`${sheet(new URL('./sluice.css', import.meta.url))}
      <div class="sluice" lang="en" dir="ltr">
        <header class="bar">
          <p>OPEN SLUICE</p>
          <nav aria-label="Site"><a href="#campaigns">Campaigns</a> <a href="#join">Join</a></nav>
        </header>
        <div class="page">
          <h1>Publish the readings</h1>
          <p>
            Twelve gauges measure a dam. Nobody outside the company may read them. We have signed a letter, and we count
            what comes of it.
          </p>
          <cs-campaign heading-level="2" .campaign=${campaign}>
            <p slot="partner">Data that protects lives belongs to everybody. That is why we signed.</p>
          </cs-campaign>
        </div>
        <footer>Open Sluice is invented for these examples. <a href="#contact">Contact</a></footer>
      </div>`,
};

/** A calm page in Arabic, with the campaign on a sheet of its own, by day and by night. */
export const Wadi: Story<CommonArgs> = {
  args: {campaign: arabic},
  globals: {locale: 'ar'},
  render: ({campaign}) =>
    html`${sheet(new URL('./wadi.css', import.meta.url))}
      <div class="wadi" lang="ar" dir="rtl">
        <header class="side">
          <p class="name">مرصد الوادي</p>
          <nav aria-label="أقسام الموقع">
            <ul>
              <li><a href="#letters">رسائل مشتركة</a></li>
              <li><a href="#reports">تقارير</a></li>
              <li><a href="#about">من نحن</a></li>
            </ul>
          </nav>
        </header>
        <div class="text">
          <h1>لماذا وقّعنا رسالة الخزان الشمالي</h1>
          <p>يعيش آلاف الناس أسفل السد، ومن حقهم أن يعرفوا ما تقوله المقاييس. لذلك انضممنا إلى هذه الرسالة.</p>
          <cs-campaign heading-level="2" .campaign=${campaign}></cs-campaign>
          <footer>مرصد الوادي منظمة متخيَّلة لهذه الأمثلة.</footer>
        </div>
      </div>`,
};
