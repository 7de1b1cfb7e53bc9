// Writes the notices that the licences of bundled packages ask to keep.
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Packages without a notice of their own, and the package with that of their author. */
const SAME_NOTICE = {
  '@citation-js/date': '@citation-js/core',
  '@citation-js/name': '@citation-js/core',
  '@lit-labs/ssr-dom-shim': 'lit',
};

/**
 * @param {string} fileName
 * @param {string} whichContain - The beginning of its first sentence, such as `a.js contains`.
 * @returns {import('rollup').Plugin}
 */
export const licenses = (fileName, whichContain) => ({
  name: 'licenses',
  async generateBundle() {
    // Modules of which no line is used are read, too.
    const used = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id).isIncluded);
    const folders = new Set(
      used.map((id) => id.match(/[^\0]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/)?.[0]),
    );
    folders.delete(undefined);
    const notices = await Promise.all(
      [...folders].sort().map(async (folder) => {
        const {name, version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
        // The same author and licence, in a package that brings the notice.
        const from = SAME_NOTICE[name];
        const holder = from ? [...folders].find((each) => each.replaceAll('\\', '/').endsWith(`/${from}`)) : folder;
        return `${name} ${version} (${license})\n\n${(await noticeIn(holder)).trim()}\n`;
      }),
    );
    const source = `${whichContain} these packages besides Countersign itself.\n\n${notices.join('\n---\n\n')}`;
    this.emitFile({type: 'asset', fileName, source});
  },
});

/** Packages call the file LICENSE, LICENSE.md or license. */
async function noticeIn(folder) {
  const name = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  if (!name) throw new Error(`${folder} has no notice of its licence.`);
  return readFile(join(folder, name), 'utf8');
}
