// Next's App Router, with its own React: the campaign is in the server's page, and no event is missed.
import assert from 'node:assert/strict';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {assertDevelops} from './development.ts';
import {usePartner} from './partner.ts';
import {assertPassedOn} from './trial.ts';

const partner = usePartner('next');
const {project} = partner;

const build = () => project.run('next', ['build']);

test('the project uses the component as the snippet says', () => partner.assertUsed('app/page.tsx'));

suite('built', () => {
  before(build);

  test('shows the campaign', () => partner.assertShows('out', 3, 'next'));
  test('has no warnings in it', () => partner.assertWithoutWarnings('out'));
  test('has the overview where no script runs', async () => {
    assert.equal(await partner.seenWithoutScript('out'), 'overview');
  });
  test('hears events, and sets properties', async () => {
    const {page} = await partner.assertTrial('out', '/trial/');
    await assertPassedOn(page);
  });
  // The build has checked the types of all other files.
  test('its types refuse what is wrong', () =>
    partner.assertRefused(
      ['tsc', '--pretty', 'false', '--project', 'tsconfig.wrong.json'],
      'app/Wrong.tsx',
      [4, 5, 6],
    ));
});

test('while it is developed, nothing complains', () =>
  assertDevelops(partner, {
    tool: 'next',
    args: (port) => ['dev', '--hostname', '127.0.0.1', '--port', String(port)],
    paths: ['/', '/trial/'],
    says: /Download the React DevTools|\[HMR\]|\[Fast Refresh\]|Lit is in dev mode/,
    writes: /data-shows=/,
  }));

test('is built with a link where the document cannot be had', async () => {
  partner.loseDocument();
  // Next keeps what it has fetched.
  await rm(join(project.folder, '.next/cache/fetch-cache'), {recursive: true, force: true});
  await build();
  assert.equal(await partner.seenWithoutScript('out'), 'link');
});
