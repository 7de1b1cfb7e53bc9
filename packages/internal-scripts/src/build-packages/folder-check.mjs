// The module with which the WordPress plugin checks a campaign's folder in an administrator's browser.
import {join} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from 'terser';
import {root} from '../process.mjs';
import {licenses} from './licenses.mjs';
import {FOLDER_CHECK} from './wordpress.mjs';

const own = join(root, 'packages/wordpress');

/** The Rollup options of that module. The packages that it imports have to be built. */
export const folderCheck = () => ({
  input: {'check-folder': join(own, 'src/check-folder.js')},
  plugins: [
    nodeResolve({browser: true}),
    commonjs(),
    {
      name: 'terser',
      async renderChunk(code) {
        const {code: small} = await minify(code, {ecma: 2022, module: true, format: {comments: /^!/}});
        return {code: small, map: null};
      },
    },
    licenses('check-folder-licenses.txt', 'check-folder.js contains'),
  ],
  // zod has comments that Rollup cannot use, and modules that import each other.
  onLog: () => {},
  output: {
    dir: FOLDER_CHECK,
    format: 'es',
    banner: '/*! Countersign, MIT. Contains zod, jsonc-parser and leven, MIT. Notices: check-folder-licenses.txt. */',
  },
});
