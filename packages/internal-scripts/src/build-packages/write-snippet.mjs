// Writes dist/snippet.html: the HTML that a partner of the first campaign pastes into a page.
//
// The document's address is a placeholder: campaign.json beside the campaign's own page, `url` in the document. Until
// it is published there, put the address of your own copy in its two places. `countersign snippet` writes such a
// snippet for any campaign.
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cdnAddress, renderSnippet} from '@countersign/render';

/** @param {{dir: string, version: string, integrity: string}} release - dist/, and which code it holds. */
export async function writeSnippet({dir, version, integrity}) {
  const document = join(import.meta.dirname, '../../../microsoft-azure-review/campaign.json');
  const campaign = JSON.parse(await readFile(document, 'utf8'));
  const snippet = renderSnippet({
    campaign,
    src: new URL('campaign.json', campaign.url).href,
    script: cdnAddress(version),
    integrity,
  });
  await writeFile(join(dir, 'snippet.html'), snippet);
}
