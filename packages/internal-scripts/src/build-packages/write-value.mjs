// Writes into a module of a page a value that only a build knows. The module declares a name, whose place it takes.
import {sep} from 'node:path';

/**
 * @param {string} module - Path of the module, without its ending, in its package: `preview/page`.
 * @param {string} name - The name that it declares.
 * @param {() => unknown} valueOf - Gives the value, as plain JSON. It is called when the module is read.
 * @param {string} [packageName] - The folder of that package.
 * @returns {import('rollup').Plugin}
 */
export const writeValue = (module, name, valueOf, packageName = 'studio') => ({
  name: `write-value ${name}`,
  async transform(code, id) {
    if (!id.split(sep).join('/').endsWith(`/${packageName}/build/${module}.js`)) return null;
    if (!code.includes(name)) this.error(`${id} has no ${name}`);
    const value = JSON.stringify(await valueOf());
    return {code: code.replace(name, () => value), map: null};
  },
});
