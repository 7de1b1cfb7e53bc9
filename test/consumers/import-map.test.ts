// Plain HTML without a bundler: the packages' modules as they were installed, found by the import map in the guide.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {ELEMENTS} from '../../packages/cli/src/ways/way.ts';
import {useChromium} from '../demo/chromium.ts';
import {page, useSite} from '../demo/site.ts';
import {blocks, guide} from '../docs/guides.ts';
import {assertCampaign, assertOneLit, serve} from './built-site.ts';
import {publishedAt, useProject} from './project.ts';
import {assertGiven, assertHeard} from './trial.ts';

const site = useSite();
const project = useProject({name: 'import-map', recipe: () => ({packages: ELEMENTS, files: [], use: ''}), site});
const chromium = useChromium();

const [example = ''] = blocks('html', [guide('docs/developers.md')])
  .map(({code}) => code)
  .filter((code) => code.includes('importmap'));

/** The example of the guide on a page, beside what was installed. */
function putExample(body: string): string {
  serve(site, project.folder, 'node_modules/**/*.js');
  return site.putPage('/page.html', page(body.replace(/https:[^"]*campaign\.json/, publishedAt(site))));
}

suite('the example in the guide for developers', () => {
  test('shows the campaign', async () => {
    const visit = await chromium();
    await visit.open(putExample(example));
    await assertCampaign(visit);
    await assertOneLit(visit);
    const development = site.requests.filter(({path}) => path.includes('/development/'));
    assert.deepEqual(development, []);
  });

  test('shows its link where no script runs', async () => {
    const {page: plain} = await chromium({javaScriptEnabled: false});
    await plain.goto(putExample(example));
    assert.equal(await plain.locator('cs-campaign a').filter({visible: true}).count(), 1);
  });

  test('hears events, and sets properties', async () => {
    const visit = await chromium();
    await visit.open(
      putExample(`
        <script type="module" src="/trial.js"></script>
        <div id="loads">${example}</div>
        <cs-campaign id="fails" src="/no-campaign"><p><a href="/">A partner</a></p></cs-campaign>
        <cs-demand-checklist id="given" without-history theme="dark"></cs-demand-checklist>
        <button id="level">A level up</button>
        <output id="heard"></output>`),
    );
    await assertHeard(visit.page);
    await assertGiven(visit.page);
    assert.deepEqual([visit.errors, visit.messages], [[], []]);
  });
});
