// Angular: the campaign is in the server's page as plain HTML, which hydration leaves as it is, and no event is missed.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import {until} from '../support/browsers/until.ts';
import {CAMPAIGN} from '../support/servers/site.ts';
import {seen} from '../support/ways/measure.ts';
import {assertDevelops} from './development.ts';
import {usePartner} from './partner.ts';
import {assertPassedOn} from './trial.ts';

const partner = usePartner('angular');
const {project} = partner;

const OUTPUT = 'dist/browser';

test('the project uses the component as the snippet says', () => partner.assertUsed('src/app/home.ts'));

suite('built', () => {
  before(() => project.run('ng', ['build']));

  test('shows the campaign', () => partner.assertShows(OUTPUT, 3, 'angular'));
  test('has no warnings in it', () => partner.assertWithoutWarnings(OUTPUT));
  test('has the overview where no script runs', async () => {
    assert.equal(await partner.seenWithoutScript(OUTPUT), 'overview');
  });
  test('keeps the server’s HTML while it hydrates, and where the document cannot be had', () =>
    partner.assertKeeps(OUTPUT));
  test('hears events, and sets properties', async () => {
    const {page} = await partner.assertTrial(OUTPUT, '/trial/');
    await assertPassedOn(page);
  });
  test('shows a link in a page that no server wrote, where the document cannot be had', async () => {
    partner.loseDocument();
    const {page} = await partner.open(OUTPUT, '/trial/');
    await page.getByRole('link', {name: 'The first page'}).click();
    await page.locator('h1', {hasText: 'A partner'}).waitFor();
    // The heading is there before the element that draws the link.
    await until(
      () => seen(page),
      (what) => what === 'link',
    );
  });
});

// The build has checked the types of all other files.
test('its types refuse what is wrong', () =>
  partner.assertRefused(['ngc', '--project', 'tsconfig.wrong.json'], 'src/app/wrong.ts', [8, 9, 10, 11]));

test('while it is developed, nothing complains, and a link stands where the document cannot be had', () =>
  assertDevelops(partner, {
    tool: 'ng',
    args: (port) => ['serve', '--host', '127.0.0.1', '--port', String(port)],
    paths: ['/', '/trial'],
    says: /\[vite\]|Lit is in dev mode|Angular is running in development mode|Angular hydrated/,
    writes: /data-shows=/,
    async also(first) {
      partner.loseDocument();
      const html = await (await fetch(first)).text();
      assert.doesNotMatch(html, /data-shows=/);
      assert.ok(html.includes(`<a href="${String(CAMPAIGN['url'])}"`));
    },
  }));
