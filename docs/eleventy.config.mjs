// Eleventy's configuration: it makes the pages of the site that are read. The snippet builder and the studio are built
// beside it, and lie in the same folder of a server. Run from the top of the repository, by `pnpm build`.
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {minifyCss} from '../packages/render/build/html/minify.js';
import {SITE} from './site/address.mjs';
import {campaignPages, campaigns} from './site/campaigns.mjs';
import {elementPages} from './site/elements.mjs';
import {examplePages, exampleSheets} from './site/examples.mjs';
import {marked, sized, withLinks} from './site/filters.mjs';
import {guides, linkedFiles, shelves} from './site/guides.mjs';
import {fronts} from './site/languages.mjs';
import {arabic, code, letters, scripts, version} from './site/letter.mjs';
import {policies} from './site/policies.mjs';
import {relativeLinks} from './site/relative-links.mjs';
import {lastDay, releasesOf} from './site/releases.mjs';
import {securityText} from './site/security-txt.mjs';
import {application, breadcrumbs} from './site/structured.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The full address of a link in the list of changes, for readers of its feed. */
const fromChanges = (href) => new URL(href.replace(/^docs\/([\w/-]+)\.md/, '../$1/'), `${SITE}guides/changelog/`).href;

/** @param {any} eleventy */
export default function configure(eleventy) {
  // Guides are in English.
  eleventy.addGlobalData('front', fronts[0]);
  eleventy.addGlobalData('fronts', fronts);
  eleventy.addGlobalData('letters', letters);
  eleventy.addGlobalData('arabic', JSON.stringify(arabic, null, 2));
  eleventy.addGlobalData('scripts', scripts);
  eleventy.addGlobalData('elementPages', elementPages);
  eleventy.addGlobalData('examplePages', examplePages);
  eleventy.addGlobalData('campaigns', campaigns);
  eleventy.addGlobalData('campaignPages', campaignPages);
  eleventy.addGlobalData('policies', policies);
  eleventy.addGlobalData('sheets', [
    {address: '/site.css', css: minifyCss(read('site/site.css'))},
    {address: '/elements/try.css', css: minifyCss(read('site/try/try.css'))},
  ]);
  const releases = releasesOf(read('../CHANGELOG.md'), fromChanges);
  eleventy.addGlobalData('site', SITE);
  eleventy.addGlobalData('version', version);
  eleventy.addGlobalData('releases', releases);
  eleventy.addGlobalData('lastDay', lastDay(releases));
  eleventy.addGlobalData('securityText', securityText(new Date()));
  eleventy.addGlobalData('guides', guides);
  eleventy.addGlobalData('shelves', shelves);
  eleventy.addPassthroughCopy({
    'docs/demo/favicon.svg': 'favicon.svg',
    'docs/images': 'guides/images',
    'docs/site/search/search.js': 'search/search.js',
    'docs/site/try/try.js': 'elements/try.js',
    'packages/campaign/campaign.schema.json': 'schema/campaign-1.json',
    'docs/starter.json': 'schema/starter.json',
    'docs/demo/documents/logos': 'campaigns/open-audit/logos',
    ...code,
    ...exampleSheets,
    // The two pages that run in a browser. The build has written them before.
    'packages/site/dist/embed': 'embed',
    ...Object.fromEntries(
      globSync('packages/studio/dist/*', {exclude: ['**/types']}).map((path) => [path, `studio/${basename(path)}`]),
    ),
    ...Object.fromEntries(linkedFiles.map((path) => [path, `guides/files/${path}.txt`])),
  });
  eleventy.addFilter('application', application);
  eleventy.addFilter('breadcrumbs', breadcrumbs);
  eleventy.addFilter('marked', marked);
  eleventy.addFilter('sized', sized);
  eleventy.addFilter('withLinks', withLinks);
  eleventy.addTransform('relative links', relativeLinks);
}

export const config = {
  dir: {
    input: 'docs/site/pages',
    includes: '../layouts',
    output: 'packages/site/dist/pages',
  },
  htmlTemplateEngine: 'njk',
};
