import type {PublishedRelease} from '@countersign/render';

/** The build writes the release here that was built with this page: see build-packages/studio.mjs. */
declare const COUNTERSIGN_RELEASE: PublishedRelease;

/** The release of the code that published pages load. */
export const RELEASE = COUNTERSIGN_RELEASE;
