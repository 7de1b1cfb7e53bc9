import type {Campaign, Problem} from '@countersign/campaign';

/** The address of the folder that a campaign's page is in. */
export function folderAddress({url}: Campaign): string {
  const {origin, pathname} = new URL(url);
  return origin + pathname.replace(/\/?$/, '/');
}

/** The problem of a campaign whose address is that of no folder, so that its files have no place. */
export function folderProblem(campaign: Campaign): Problem | undefined {
  const wanted = folderAddress(campaign);
  if (campaign.url === wanted) return undefined;
  const message = 'A folder is served at an address that ends with a slash, without ? and #, and this is none.';
  return {pointer: '/url', message, hint: `Write ${wanted}`};
}
