// Eleventy: the whole campaign is in the page that it builds, and current once the script has run.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import {usePartner} from './partner.ts';

const partner = usePartner('eleventy');

test('the project uses the shortcode as the snippet says', () => partner.assertUsed('index.njk'));

suite('built', () => {
  before(() => partner.project.run('eleventy', ['--quiet']));

  test('shows the campaign', () => partner.assertShows('_site', 2, 'eleventy'));
  test('hears events, and sets properties', async () => {
    await partner.assertTrial('_site', '/trial/');
  });

  test('has the overview where no script runs', async () => {
    assert.equal(await partner.seenWithoutScript('_site'), 'overview');
  });
});

test('is built with a link where the document cannot be had', async () => {
  partner.loseDocument();
  await partner.project.run('eleventy', ['--quiet', '--output', '_without']);
  assert.equal(await partner.seenWithoutScript('_without'), 'link');
});
