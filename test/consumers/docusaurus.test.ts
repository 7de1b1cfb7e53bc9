// Docusaurus: the campaign is in the page as plain HTML, React hydrates the page around it, and no event is missed.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import {assertDevelops} from './development.ts';
import {usePartner} from './partner.ts';
import {assertPassedOn} from './trial.ts';

const partner = usePartner('docusaurus');
const {project} = partner;

const CONFIG = ['--config', 'partner.config.js'];
const build = () => project.run('docusaurus', ['build', ...CONFIG]);

test('the project uses the component as the snippet says', () => partner.assertUsed('src/pages/index.mdx'));

test('its types accept what is right, and refuse what is wrong', () =>
  partner.assertRefused(['tsc', '--noEmit', '--pretty', 'false'], 'src/Wrong.tsx', [3, 4, 5]));

suite('built', () => {
  before(build);

  test('shows the campaign', () => partner.assertShows('build', 2, 'docusaurus'));
  test('has no warnings in it', () => partner.assertWithoutWarnings('build'));
  test('has the overview where no script runs', async () => {
    assert.equal(await partner.seenWithoutScript('build'), 'overview');
  });
  test('keeps the server’s HTML while it hydrates, and where the document cannot be had', () =>
    partner.assertKeeps('build'));
  test('hears events, and sets properties', async () => {
    const {page} = await partner.assertTrial('build', '/trial/');
    await assertPassedOn(page);
  });
});

test('while it is developed, nothing complains', () =>
  assertDevelops(partner, {
    tool: 'docusaurus',
    args: (port) => ['start', ...CONFIG, '--host', '127.0.0.1', '--port', String(port), '--no-open'],
    paths: ['/', '/trial/'],
    says: /Download the React DevTools|\[HMR\]|\[webpack-dev-server\]|Lit is in dev mode/,
  }));

test('is built with a link where the document cannot be had', async () => {
  partner.loseDocument();
  await build();
  assert.equal(await partner.seenWithoutScript('build'), 'link');
});
