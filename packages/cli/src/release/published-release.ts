import {cdnAddress, type PublishedRelease} from '@countersign/render';
import {clickScript, embedRelease, smallScript} from './embed-release.ts';

/**
 * The release that a published campaign's pages name.
 *
 * @param script - The address of the code, if it is not the CDN.
 */
export function publishedRelease(script: string | undefined): PublishedRelease {
  const release = embedRelease();
  return {
    version: release.version,
    integrity: release.integrity,
    parts: [...release.parts.keys()],
    frameScript: smallScript(release, 'frame.js'),
    copyScript: smallScript(release, 'copy.js'),
    keepIntegrity: smallScript(release, 'keep.js').integrity,
    clickScript: clickScript(release, script ?? cdnAddress(release.version)),
  };
}
