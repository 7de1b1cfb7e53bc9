// The common parts of the builds of our pages: the studio, and the snippet builder of the site.
import {createHash} from 'node:crypto';
import {globSync, rmSync} from 'node:fs';
import {join, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import {minify} from 'terser';
import {root} from '../process.mjs';

/** A path as addresses have it. @param {string} path */
export const slashed = (path) => path.split(sep).join('/');

/** The hash of an inline script or style sheet, as a policy names it between single quotes. @param {string} text */
export const policyHash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * The headers that a server sends with a page. Only a header can say who may frame the page.
 * @param {string} policy - The policy that the page has in itself, too.
 * @param {"'none'" | "'self'"} [ancestors] - The pages that may frame it.
 */
export const headersOf = (
  policy,
  ancestors = "'none'",
) => `Content-Security-Policy: ${policy}; frame-ancestors ${ancestors}
Cross-Origin-Opener-Policy: same-origin
Referrer-Policy: no-referrer
X-Content-Type-Options: nosniff
Cache-Control: no-cache
`;

export const terser = {
  name: 'terser',
  async renderChunk(code) {
    const {code: small} = await minify(code, {ecma: 2022, module: true, format: {comments: /^!/}});
    return {code: small, map: null};
  },
};

/** Removes the files of the last build, which have other names. @param {string} dist */
export const withoutOldFiles = (dist) => ({
  name: 'old-files',
  buildStart() {
    for (const file of globSync(['parts', '*.*'], {cwd: dist}))
      rmSync(join(dist, file), {recursive: true, force: true});
  },
});

/** The release of the code that pages load: the one of this build. The command reads the same. */
export async function release() {
  // Imported only now: it reads packages that Rollup has written just before.
  const {embedRelease} = await import(pathToFileURL(join(root, 'packages/cli/build/release/embed-release.js')).href);
  return embedRelease();
}

/** Names of parts. Some static hosts leave out files that begin with an underscore. */
export const partName = ({name}) => `parts/${name.replace(/^_+/, '')}-[hash].js`;
