// One script of a built package, as the bundler of an app makes it.
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';

/**
 * @param {string} input - Path of a module.
 * @param {string} name - The global that holds its exports.
 * @returns {Promise<import('rollup').OutputChunk>} `imports` names what the bundler left to others.
 */
export async function browserBundle(input, name) {
  const bundle = await rollup({
    input,
    plugins: [nodeResolve({browser: true}), commonjs()],
    // Dependencies warn about code that never runs in a page.
    onLog: () => {},
  });
  const {output} = await bundle.generate({format: 'iife', name});
  return output[0];
}
