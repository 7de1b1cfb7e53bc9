// Writes dist/snippet.html of the first campaign: the HTML that its partners paste into a page.
//
// The document's address is a placeholder: campaign.json beside the campaign's own page, `url` in the document. Until
// it is published there, put the address of your own copy in its two places. `countersign snippet` writes such a
// snippet for any campaign.
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cdnAddress, renderSnippet} from '@countersign/render';
import {root} from '../process.mjs';

const folder = join(root, 'packages/microsoft-azure-review');
const campaign = JSON.parse(await readFile(join(folder, 'campaign.json'), 'utf8'));
const {version, files} = JSON.parse(await readFile(join(root, 'packages/embed/dist/manifest.json'), 'utf8'));
const snippet = renderSnippet({
  campaign,
  src: new URL('campaign.json', campaign.url).href,
  script: cdnAddress(version, 'keep.js'),
  integrity: files['keep.js'].integrity,
});
await mkdir(join(folder, 'dist'), {recursive: true});
await writeFile(join(folder, 'dist/snippet.html'), snippet);
