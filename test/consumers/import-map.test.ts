// Plain HTML without a bundler: the packages' modules as they were installed, found by the import map in the guide.
import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, suite, test} from 'node:test';
import {CAMPAIGN, page} from '../support/servers/site.ts';
import {blocks, guide} from '../support/guides.ts';
import {assertOneLit, usePartner} from './partner.ts';
import {publishedAt} from './project.ts';

const partner = usePartner('import-map');

const [example = ''] = blocks('html', [guide('docs/developers.md')])
  .map(({code}) => code)
  .filter((code) => code.includes('importmap'));

const TRIAL = `
<script type="module" src="/trial.js"></script>
<div id="loads">${example}</div>
<cs-campaign id="fails" src="/no-campaign"><p><a href="/">A partner</a></p></cs-campaign>
<cs-demand-checklist id="given" without-history theme="dark"></cs-demand-checklist>
<button id="level">A level up</button>
<output id="heard"></output>`;

suite('the example in the guide for developers, beside what was installed', () => {
  before(async () => {
    const {project, site} = partner;
    const write = (file: string, body: string) =>
      writeFile(join(project.folder, file), page(body.replace(/https:[^"]*campaign\.json/, publishedAt(site))));
    const first = example
      .replace('<cs-campaign ', '<cs-campaign heading-level="3" ')
      .replace(/https:[^"]*\/letter\//, String(CAMPAIGN['url']));
    await write('index.html', first);
    await write('trial.html', TRIAL);
  });

  test('shows the campaign', async () => {
    await partner.assertShows('.', 3);
    assert.deepEqual(
      partner.site.requests.filter(({path}) => path.includes('/development/')),
      [],
    );
  });

  test('hears events, and sets properties', async () => {
    await assertOneLit(await partner.assertTrial('.', '/trial.html'));
  });

  test('shows its link where no script runs', async () => {
    assert.equal(await partner.seenWithoutScript('.'), 'link');
  });
});
