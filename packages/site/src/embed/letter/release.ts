import type {SnippetRelease} from '@countersign/render';

/** The build writes the release here that was built with this page: see build-packages/site.mjs. */
declare const COUNTERSIGN_RELEASE: SnippetRelease;

/** The release of the code that snippets name. */
export const RELEASE: SnippetRelease = COUNTERSIGN_RELEASE;
