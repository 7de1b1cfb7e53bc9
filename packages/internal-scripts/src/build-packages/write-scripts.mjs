// Writes the small scripts beside countersign.js into dist/, each a classic script without names of its own on the
// page:
// - click.js, the inline script of a snippet that waits for the reader's press, for the code on the CDN. `countersign
//   snippet --load click` takes it from there, byte for byte, or with another address of the same code;
// - frame.js, the inline script of a page made by `countersign frame`;
// - frame-host.js, which gives such a frame its height on the page around it.
//
// Their hashes in the manifest are what snippets and policies name.
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cdnAddress} from '@countersign/render';
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
  const names = ['click.js', 'frame.js', 'frame-host.js'];
  for (const name of names) {
    const module = await readFile(join(dir, '../build', name), 'utf8');
    // The compiler marks a module by an empty export; a classic script has none.
    const {code} = await minify(module.replace(/^export \{\};$/m, ''), {
      ecma: 2022,
      toplevel: true,
      enclose: true,
      compress: {passes: 3, global_defs: constants},
    });
    // These texts would end an inline script early, or change its meaning.
    if (/<\/script|<!--/i.test(code)) throw new Error(`${name} cannot stand in a page.`);
    // Razor templates run the text after an @ as code.
    await writeFile(join(dir, name), code.replaceAll('@', '\\u0040'));
  }
  return names;
}
