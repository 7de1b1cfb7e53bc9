// React Router: the campaign is in the server's page as plain HTML, React hydrates the page, and no event is missed.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import {assertDevelops} from './development.ts';
import {usePartner} from './partner.ts';
import {assertPassedOn} from './trial.ts';

const partner = usePartner('react-router');
const {project} = partner;

const OUTPUT = 'build/client';
const build = () => project.run('react-router', ['build', '--logLevel', 'error']);

test('the project uses the component as the snippet says', () => partner.assertUsed('app/routes/home.tsx'));

suite('built', () => {
  before(build);

  test('shows the campaign', () => partner.assertShows(OUTPUT, 3, 'react-router'));
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
  test('its types accept what is right, and refuse what is wrong', async () => {
    await project.run('react-router', ['typegen']);
    await partner.assertRefused(['tsc', '--pretty', 'false'], 'app/Wrong.tsx', [3, 4, 5, 6]);
  });
});

test('while it is developed, nothing complains', () =>
  assertDevelops(partner, {
    tool: 'react-router',
    args: (port) => ['dev', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    paths: ['/', '/trial'],
    says: /Download the React DevTools|\[vite\]|Lit is in dev mode/,
    writes: /data-shows=/,
  }));

test('is built with a link where the document cannot be had', async () => {
  partner.loseDocument();
  await build();
  assert.equal(await partner.seenWithoutScript(OUTPUT), 'link');
});
