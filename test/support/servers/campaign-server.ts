// The server of a lead organisation, with the files that the plugin and readers ask for.
import {readCampaign} from '@countersign/campaign';
import {renderLight} from '@countersign/render';
import {DOCUMENT_HEADERS, type Answer, type Site} from './site.ts';
import {example} from '../documents/example.ts';

export const PATH = '/letters/open-audit/';

/** Title of the invented letter in English. */
export const TITLE = 'Open the audit of the Northern Reservoir';

/** Puts a campaign's files on a site, as `countersign publish` writes them, and returns the address of its page. */
export function publish(site: Site, changes: Parameters<typeof example>[0] = {}, path = PATH): string {
  const document = example(changes);
  const result = readCampaign(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const src = `https://letters.example.org${path}campaign.json`;
  const page = (lang: string) => html(renderLight(result.campaign, {lang, src}));
  site.put(`${path}plain.html`, page(''));
  site.put(`${path}plain.ar.html`, page('ar'));
  site.put(`${path}campaign.json`, (response) =>
    response.writeHead(200, DOCUMENT_HEADERS).end(JSON.stringify(document)),
  );
  return site.origin + path;
}

/** Answers with HTML, as the file plain.html. */
export const html =
  (text: string): Answer =>
  (response) =>
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(text);

/** The requests for files of campaigns, in order. */
export const asked = (site: Site): string[] =>
  site.requests.filter(({path}) => path.startsWith('/letters/')).map(({path}) => path);
