// Writes the notices that the licences of bundled packages ask to keep.
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../process.mjs';

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
        const shared = SHARED.get(name);
        const notice = shared ? `${WORDS_OF_OTHERS}\n\n${await noticeIn(shared)}` : await noticeIn(folder);
        return `${name} ${version} (${license})\n\n${notice.trim()}\n`;
      }),
    );
    const source = `${whichContain} these packages besides Countersign itself.\n\n${notices.join('\n---\n\n')}`;
    this.emitFile({type: 'asset', fileName, source});
  },
});

const WORDS_OF_OTHERS =
  'It names its licence and has no notice of its own. The words of that licence, as a package beside it has them:';

/** Packages without a notice, with a package beside them that is under the same licence. */
const SHARED = new Map([
  ['@citation-js/date', join(root, 'packages/studio/node_modules/@citation-js/core')],
  ['@citation-js/name', join(root, 'packages/studio/node_modules/@citation-js/core')],
  ['@lit-labs/ssr-dom-shim', join(root, 'node_modules/lit')],
  ['@parse5/tools', join(root, 'node_modules/.pnpm/node_modules/parse5')],
  // Its repository has one, and its package does not.
  ['saxes', join(import.meta.dirname, 'notices/saxes')],
]);

/** Packages call the file LICENSE, LICENSE.md or license. */
async function noticeIn(folder) {
  const name = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  if (!name) throw new Error(`${folder} has no notice of its licence.`);
  return readFile(join(folder, name), 'utf8');
}
