// Writes into the studio's thread the release of the code that published pages load: the one of this build. The command
// reads the same from @countersign/embed.
import {pathToFileURL} from 'node:url';
import {join} from 'node:path';
import {root} from '../process.mjs';

const NAME = 'COUNTERSIGN_RELEASE';

/** @type {import('rollup').Plugin} */
export const release = {
  name: 'studio-release',
  async transform(code, id) {
    if (!/[\\/]publish[\\/]release\.js$/.test(id)) return null;
    if (!code.includes(NAME)) this.error(`${id} has no ${NAME}`);
    // Imported only now: it reads packages that Rollup has written just before.
    const module = join(root, 'packages/cli/build/release/embed-release.js');
    const {embedRelease} = await import(pathToFileURL(module).href);
    return {code: code.replace(NAME, () => JSON.stringify(embedRelease())), map: null};
  },
};
