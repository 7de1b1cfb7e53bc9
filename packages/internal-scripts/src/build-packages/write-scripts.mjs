// Writes the small scripts beside countersign.js into dist/, none with names of its own on the page:
// - keep.js, a module, which snippets with static HTML name: it loads countersign.js beside it when that is needed;
// - click.js, the script inside a snippet that waits for the reader's press, for the code on the CDN. `countersign
//   snippet --load click` takes it from there, byte for byte, or with another address of the same code;
// - copy.js, the inline script of the partners' page that `countersign publish` writes;
// - frame.js, the inline script of a page made by `countersign frame`;
// - frame-host.js, which gives such a frame its height on the page around it.
//
// Their hashes in the manifest are what snippets and policies name.
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cdnAddress} from '@countersign/render';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {minify} from 'terser';

/**
 * @param {{dir: string, version: string, integrity: string}} release - dist/, and which code it holds.
 * @returns {Promise<string[]>} the names of the files
 */
export async function writeScripts({dir, version, integrity}) {
  const constants = {
    CODE: cdnAddress(version),
    INTEGRITY: integrity,
  };
  const formats = {
    'keep.js': 'es',
    'click.js': 'iife',
    'copy.js': 'iife',
    'frame.js': 'iife',
    'frame-host.js': 'iife',
  };
  for (const [name, format] of Object.entries(formats)) {
    const bundle = await rollup({input: join(dir, '../build', name), plugins: [nodeResolve()]});
    const {output} = await bundle.generate({format, strict: false});
    const {code} = await minify(output[0].code, {
      ecma: 2022,
      module: format === 'es',
      toplevel: true,
      compress: {passes: 3, global_defs: constants},
    });
    // These texts would end an inline script early, or change its meaning.
    if (/<\/script|<!--/i.test(code)) throw new Error(`${name} cannot stand in a page.`);
    // Razor templates run the text after an @ as code.
    await writeFile(join(dir, name), code.replaceAll('@', '\\u0040'));
  }
  return Object.keys(formats);
}
