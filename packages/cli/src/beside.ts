import type {Campaign} from '@countersign/campaign';

/** Where a campaign's files are published, unless something else is said: beside its page. */
export const beside = ({url}: Campaign, file: string): string => new URL(file, url).href;
