// A web editor of a new partner, without a terminal: from the partners' page of a campaign to the letter on the own page.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEveryEngine} from '../support/browsers/engines.ts';
import {visibleTexts} from '../support/browsers/in-page.ts';
import {page, useSite} from '../support/servers/site.ts';
import {reached} from './click.ts';
import {frameShows} from './frame.ts';

const site = useSite();

/** The text of the field in the section of a site. */
const fieldOf = (site: string) => {
  const section = [...document.querySelectorAll('details')].find((each) =>
    each.querySelector('summary')!.textContent.includes(site),
  )!;
  return section.querySelector('textarea')!.value;
};

inEveryEngine((_engine, session) => {
  test('what one copies for Drupal shows the letter on a page of one’s own', async () => {
    await session().open(`${site.origin}/campaigns/open-audit/embed.html`);
    const pasted = await session().run(fieldOf, 'Drupal');
    await session().open(site.putPage('/partner.html', page(`<h1>Our work</h1>${pasted}`)));
    await reached(session(), 'cs-campaign', 'ready');
    const [text] = await session().run(visibleTexts, 'cs-campaign');
    assert.match(text!, /Where the 2 demands stand/);
  });

  test('what one copies in Arabic speaks Arabic on a page in English', async () => {
    await session().open(`${site.origin}/campaigns/open-audit/embed.ar.html`);
    const pasted = await session().run(fieldOf, 'Drupal');
    await session().open(site.putPage('/partner.html', page(pasted)));
    await reached(session(), 'cs-campaign', 'ready');
    const [text] = await session().run(visibleTexts, 'cs-campaign');
    assert.match(text!, /افتحوا تدقيق الخزان الشمالي/);
  });

  test('the address for Wix shows the letter in a frame', async () => {
    await session().open(`${site.origin}/campaigns/open-audit/embed.html`);
    const address = await session().run(fieldOf, 'Wix');
    await session().open(
      site.putPage('/partner.html', page(`<iframe src="${address}" width="600" height="900"></iframe>`)),
    );
    await frameShows(session());
  });

  test('the page asks others for nothing before its preview is opened', async () => {
    await session().open(`${site.origin}/campaigns/open-audit/embed.html`);
    await session().run(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
    assert.deepEqual(
      site.requests.map(({path}) => path),
      ['/campaigns/open-audit/embed.html'],
    );
    await session().run(() => {
      const frame = document.querySelector('iframe')!;
      frame.closest('details')!.open = true;
      frame.scrollIntoView();
    });
    await frameShows(session());
  });
});
