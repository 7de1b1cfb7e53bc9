// Frames on pages of others: the page that `countersign frame` prints, and what a partner pastes for it.
import {readFileSync} from 'node:fs';
import {renderFrame, renderFrameSnippet, type FrameOptions, type FrameSnippetOptions} from '@countersign/render';
import {codeAt, CODE_FILES, example, INTEGRITY, type Site} from './site.ts';

const dist = new URL('../../../packages/embed/dist/', import.meta.url);
const {files} = JSON.parse(readFileSync(new URL('manifest.json', dist), 'utf8')) as {
  files: Record<'frame.js' | 'frame-host.js', {integrity: string}>;
};

/** The hash of the script of the page around, */
export const HOST_INTEGRITY = files['frame-host.js'].integrity;

/** and the script, as it is published. */
export const HOST_SCRIPT = readFileSync(new URL('frame-host.js', dist), 'utf8');

/**
 * Puts the frame's page on the site, and returns its address, on another origin than the site's pages.
 *
 * @param attributes - Written by hand into its element.
 */
export function putFrame(
  site: Site,
  options: Partial<FrameOptions> = {},
  {
    path = '/letters/frame.html',
    headers = {},
    attributes = '',
  }: {path?: string; headers?: Readonly<Record<string, string>>; attributes?: string} = {},
): string {
  const html = renderFrame({
    campaign: example(),
    src: `${site.elsewhere}/campaigns/open-audit/campaign.json`,
    script: codeAt(site.elsewhere),
    integrity: INTEGRITY,
    parts: CODE_FILES.filter((name) => name !== 'countersign.js'),
    inline: {text: readFileSync(new URL('frame.js', dist), 'utf8'), integrity: files['frame.js'].integrity},
    ...options,
  });
  site.putPage(
    path,
    html.replace('<cs-campaign ', () => `<cs-campaign ${attributes}`),
    headers,
  );
  return site.elsewhere + path;
}

/** The HTML that a partner pastes. */
export function frameSnippet(site: Site, options: Partial<FrameSnippetOptions> = {}): string {
  return renderFrameSnippet({
    campaign: example(),
    frame: `${site.elsewhere}/letters/frame.html`,
    script: codeAt(site.elsewhere).replace('countersign.js', 'frame-host.js'),
    integrity: HOST_INTEGRITY,
    ...options,
  });
}
