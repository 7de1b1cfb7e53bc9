// Names and addresses of the files in a campaign's folder, and of those on the CDN.
import type {Campaign} from '@countersign/campaign';

/** The name under which a revision stays for good, for readers who cited it. */
export const revisionFile = (revision: number): string => `campaign.${revision}.json`;

/** The full address of a file in a campaign's folder. */
export const publishedAddress = ({url}: Campaign, file: string): string => new URL(file, url).href;

/** The address on the CDN of a file in `dist/` of `@countersign/embed`. */
export const cdnAddress = (version: string, file = 'countersign.js'): string =>
  `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/${file}`;
