import type {FrameOptions} from '../frame/frame.js';
import {codeFile, codeParts, type SnippetRelease} from '../snippets/release.js';

/**
 * The release of `@countersign/embed` that a campaign's pages load: that of its snippets, and the scripts that stand in
 * the pages themselves.
 */
export interface PublishedRelease extends SnippetRelease {
  /** Text of `dist/frame.js`, the inline script of the frame's page. */
  readonly frameScript: string;
  /** Text of `dist/copy.js`, the inline script of the partners' page. */
  readonly copyScript: string;
}

/** A script that stands in a page: its text, and its hash in the manifest. */
export const inlineScript = (release: PublishedRelease, name: 'copy' | 'frame'): FrameOptions['inline'] => ({
  text: release[`${name}Script`],
  integrity: codeFile(release, `${name}.js`).integrity,
});

/** The options of {@link renderFrame} that a release decides. */
export const frameCode = (release: PublishedRelease): Pick<FrameOptions, 'integrity' | 'parts' | 'inline'> => ({
  integrity: codeFile(release, 'countersign.js').integrity,
  parts: codeParts(release),
  inline: inlineScript(release, 'frame'),
});
