// The files of the build, and the addresses at which pages load them.
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {cdnAddress, inertString} from '@countersign/render';

const dist = resolve(import.meta.dirname, '../../../embed/dist');

/** True for the files that pages and their developers load: code, parts, source maps and manifest. */
export const isReleased = (name) =>
  /^(countersign[a-z0-9.-]*\.js(\.map)?|keep\.js|frame-host\.js|manifest\.json)$/.test(name);

/** True for a part of the code. Its address has no build in it, so a browser must ask whether it has changed. */
export const isPart = (name) => /^countersign-.*\.js$/.test(name);

/**
 * Version, sizes, hash, parts and address of a file of the build. Read anew each time: a build may have changed it.
 *
 * The address is like that of a CDN, with a part of the hash as its query. Browsers keep the file of a version for a
 * year. Here the file changes with each build: without the query they would keep one that the page's integrity value
 * refuses.
 */
export async function release(name = 'countersign.js') {
  const {version, files} = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
  const {bytes, brotli, integrity} = files[name];
  const build = encodeURIComponent(integrity.slice('sha384-'.length, 'sha384-'.length + 8));
  return {
    version,
    bytes,
    brotli,
    integrity,
    parts: Object.keys(files).filter(isPart),
    script: `/npm/@countersign/embed@${version}/dist/${name}?build=${build}`,
  };
}

/**
 * An inline script of a page, with its hash.
 * @param {'copy.js' | 'frame.js'} name
 */
export async function inlineScript(name) {
  const {integrity} = await release(name);
  return {text: await readFile(join(dist, name), 'utf8'), integrity};
}

/**
 * The code that snippets of the local partners' page name.
 * @param {string} origin - Of this server.
 */
export async function pastedCode(origin) {
  const [keep, {version, script}] = [await release('keep.js'), await release()];
  const shipped = await readFile(join(dist, 'click.js'), 'utf8');
  const click = shipped.replace(inertString(cdnAddress(version)), () => inertString(origin + script));
  return {
    version,
    keep: {script: origin + keep.script, integrity: keep.integrity},
    click: {
      script: origin + script,
      text: click,
      integrity: `sha384-${createHash('sha384').update(click).digest('base64')}`,
    },
  };
}

/** The snippet of the first campaign, with the addresses of this server in place of the published ones. */
export async function snippet() {
  const published = await readFile(resolve(dist, '../../microsoft-azure-review/dist/snippet.html'), 'utf8');
  const {script} = await release('keep.js');
  return published
    .replaceAll(/(?<=<script[^>]* src=")[^"]*/g, script)
    .replaceAll(/(?<=<cs-campaign[^>]* src=")[^"]*/g, '/campaigns/microsoft-azure-review/campaign.json');
}
