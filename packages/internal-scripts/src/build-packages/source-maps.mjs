// Reads the source maps of our compiled modules, so that published maps lead to the TypeScript.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../process.mjs';

const packages = join(root, 'packages');

/** @type {import('rollup').Plugin} */
export const sourceMaps = {
  name: 'source-maps',
  async load(id) {
    if (!id.startsWith(packages) || /[\\/]node_modules[\\/]/.test(id)) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return {code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: JSON.parse(map)};
  },
};
