// Two campaigns in two languages on one page, with the built file: each in its own words, type, digits and direction, and
// each mark leads to the sources of its own campaign.
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import {wantedEngines} from '../../packages/internal-scripts/src/browsers/browsers.mjs';
import {startEngine, type Session} from '../support/browsers/engines.ts';
import {settled, visibleTexts} from '../support/browsers/in-page.ts';
import {example, page, script, useSite} from '../support/servers/site.ts';

const site = useSite();

/** The same letter as another campaign, whose sources have the same ids. */
const OTHER = {...example(), id: 'other-audit'};

/** A page of two halves, each in its own language, with a campaign and a mark of its own. */
function putTwo(): string {
  const [one, other] = [
    site.putDocument('/one/campaign.json', example()),
    site.putDocument('/other/campaign.json', OTHER),
  ];
  const half = (id: string, src: string, lang: string, dir: string, font: string) =>
    `<section id="${id}" lang="${lang}" dir="${dir}" style="font-family: ${font}; font-size: 18px">
      <p>… <cs-cite for="${id}-campaign" source="company-2026-04"></cs-cite></p>
      <cs-campaign id="${id}-campaign" src="${src}" layout="full"><p>…</p></cs-campaign>
    </section>`;
  return site.putPage(
    '/two.html',
    page(
      half('english', one, 'en', 'ltr', 'serif') +
        half('arabic', other, 'ar-EG', 'rtl', 'monospace') +
        script(site.elsewhere),
    ),
  );
}

/** How a half of the page looks, and what it says. Runs in the page. */
function looksOf(id: string): Record<string, string> {
  const campaign = document.querySelector(`#${id} cs-campaign`)!;
  const base = campaign.shadowRoot!.querySelector('.base')!;
  const list = campaign.shadowRoot!.querySelector('cs-source-list')!.shadowRoot!;
  const cite = document.querySelector(`#${id} cs-cite`)!.shadowRoot!;
  const {fontFamily, direction} = getComputedStyle(base);
  return {
    lang: (base as HTMLElement).lang,
    fontFamily,
    direction,
    heading: list.querySelector('[part=sources-heading]')!.textContent,
    number: [...list.querySelectorAll('.number')].map(({textContent}) => textContent).join(' '),
    cite: cite.querySelector('[part=mark]')!.textContent.trim(),
    closing: base.querySelector('[part=closing] time')!.textContent,
  };
}

/**
 * Follows a mark to the list of sources, and says in which half of the page the focus is then, and on which source. Runs
 * in the page.
 */
async function followed(id: string, where: 'cite' | 'demands'): Promise<{half: string; source: string}> {
  type Ours = Element & {updateComplete: Promise<unknown>};
  const campaign = document.querySelector(`#${id} cs-campaign`)!.shadowRoot!;
  const host = (
    where === 'cite' ? document.querySelector(`#${id} cs-cite`)! : campaign.querySelector('cs-demand-checklist')!
  ) as Ours;
  const within = host.shadowRoot!;
  within.querySelector<HTMLElement>(`[part=mark]${where === 'cite' ? '' : '[data-source^=company-2026-06]'}`)!.click();
  await host.updateComplete;
  within.querySelector<HTMLElement>('.note-controls button:last-child')!.click();
  const half = document.activeElement!.closest('section')!.id;
  let focused = document.activeElement!;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return {half, source: (focused as HTMLElement).dataset['id'] ?? focused.localName};
}

/** The same number and date as this engine writes them. Runs in the page. */
function written(locale: string): {three: string; day: string} {
  const day = new Intl.DateTimeFormat(locale, {calendar: 'gregory', timeZone: 'UTC', dateStyle: 'long'});
  return {three: new Intl.NumberFormat(locale).format(3), day: day.format(new Date('2026-06-10'))};
}

for (const engine of wantedEngines()) {
  describe(`two campaigns in two languages in ${engine}`, () => {
    let session: Session;
    before(async () => {
      session = await startEngine(engine);
    });
    beforeEach(() => session.begin());
    after(() => session?.end());

    test('have each its own words, type, digits and direction', async () => {
      await session.open(putTwo());
      await session.run(settled);
      const [english, arabic] = [await session.run(looksOf, 'english'), await session.run(looksOf, 'arabic')];
      const [british, egyptian] = [await session.run(written, 'en-GB'), await session.run(written, 'ar-EG')];
      assert.deepEqual([english['lang'], english['direction'], english['fontFamily']], ['en', 'ltr', 'serif']);
      assert.deepEqual([arabic['lang'], arabic['direction'], arabic['fontFamily']], ['ar', 'rtl', 'monospace']);
      assert.deepEqual([english['heading'], arabic['heading']], ['Sources', 'المصادر']);
      assert.equal(english['closing'], british.day);
      assert.equal(arabic['closing'], egyptian.day);
      // The number of a source is the same in a mark and in the list.
      for (const [half, {three}] of [
        [english, british],
        [arabic, egyptian],
      ] as const) {
        assert.ok(half['number']!.includes(`${three}.`), half['number']);
        assert.match(half['cite']!, new RegExp(`^\\[\\S+\\]$`));
        assert.ok(half['number']!.includes(`${half['cite']!.slice(1, -1)}.`), `${half['cite']} in ${half['number']}`);
      }
      assert.notEqual(english['number'], arabic['number']);
    });

    test('lead each mark to the sources of their own campaign', async () => {
      await session.open(putTwo());
      await session.run(settled);
      for (const half of ['arabic', 'english', 'arabic']) {
        assert.deepEqual(await session.run(followed, half, 'cite'), {half, source: 'company-2026-04'});
        assert.deepEqual(await session.run(followed, half, 'demands'), {half, source: 'company-2026-06'});
      }
    });

    test('follow a page that changes its language, each its own half', async () => {
      await session.open(putTwo());
      await session.run(settled);
      await session.run(() => {
        document.documentElement.lang = 'fr';
        document.querySelector('#english')!.removeAttribute('lang');
      });
      await session.run(settled);
      const [[english], [arabic]] = [
        await session.run(visibleTexts, '#english-campaign'),
        await session.run(visibleTexts, '#arabic-campaign'),
      ];
      assert.match(english!, /Où en sont les 2 demandes/);
      assert.match(arabic!, /أين وصل المطلبان/);
      assert.equal((await session.run(looksOf, 'english'))['lang'], 'fr');
    });

    test('ask for each document once', async () => {
      await session.open(putTwo());
      await session.run(settled);
      const documents = site.requests.map(({path}) => path).filter((path) => path.endsWith('.json'));
      assert.deepEqual(documents.sort(), ['/one/campaign.json', '/other/campaign.json']);
    });
  });
}
