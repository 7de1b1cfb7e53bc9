import type {Campaign} from '@countersign/campaign';

/** The address of the folder that a campaign's page is in. */
export function folderAddress({url}: Campaign): string {
  const {origin, pathname} = new URL(url);
  return origin + pathname.replace(/\/?$/, '/');
}
