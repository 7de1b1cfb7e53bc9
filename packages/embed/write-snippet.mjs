// Writes dist/snippet.html: what a partner of the first campaign pastes into a page. Runs after Rollup, which writes the
// code and its hash.
//
// The document's address is a placeholder: campaign.json beside the campaign's own page, `url` in the document. Until
// something is published there, put your own copy's address in its two places; `countersign snippet` does, for any
// campaign.
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {renderSnippet} from '@countersign/elements/server.js';

const json = async (...path) => JSON.parse(await readFile(join(import.meta.dirname, ...path), 'utf8'));

const campaign = await json('../microsoft-azure-review/campaign.json');
const {version, files} = await json('dist/manifest.json');

const snippet = renderSnippet({
  campaign,
  src: new URL('campaign.json', campaign.url).href,
  script: `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/countersign.js`,
  integrity: files['countersign.js'].integrity,
});
await writeFile(join(import.meta.dirname, 'dist/snippet.html'), snippet);
