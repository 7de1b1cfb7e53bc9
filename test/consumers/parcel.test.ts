// Parcel 2, which finds the packages only with the setting that the guide for developers names.
import assert from 'node:assert/strict';
import {copyFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {blocks, guide} from '../support/guides.ts';
import {assertOneLit, usePartner} from './partner.ts';
import {publishedAt} from './project.ts';

const partner = usePartner('parcel');
const {project, site} = partner;

test('the project has the setting that the guide names', async () => {
  const [setting = '{}'] = blocks('json', [guide('docs/developers.md')])
    .map(({code}) => code)
    .filter((code) => code.includes('packageExports'));
  const manifest = JSON.parse(await project.read('package.json')) as object;
  assert.deepEqual(manifest, {...manifest, ...(JSON.parse(setting) as object)});
  assert.notEqual(setting, '{}');
});

suite('built', () => {
  before(async () => {
    for (const page of ['index.html', 'trial.html']) {
      const html = await project.read(page);
      await writeFile(join(project.folder, page), html.replace('DOCUMENT', publishedAt(site)));
    }
    await copyFile(join(import.meta.dirname, 'projects/trial.js'), join(project.folder, 'listeners.js'));
    await project.run('parcel', ['build', 'index.html', 'trial.html', '--no-cache', '--log-level', 'warn']);
  });

  test('shows the campaign', () => partner.assertShows('dist', 3));
  test('has no warnings in it', () => partner.assertWithoutWarnings('dist'));

  test('hears events, and sets properties', async () => {
    await assertOneLit(await partner.assertTrial('dist', '/trial.html'));
  });
});
