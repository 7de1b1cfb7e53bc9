// Writes dist/click.js: the inline script of a snippet that waits for the reader's press, for the code on the CDN.
//
// `countersign snippet --load click` takes it from there, byte for byte, or with another address of the same code. Its hash
// in the manifest is what a Content Security Policy names to allow it.
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {minify} from 'terser';

/** @param {{dir: string, version: string, integrity: string}} release - dist/, and which code it holds. */
export async function writeClick({dir, version, integrity}) {
  const module = await readFile(join(dir, '../build/click.js'), 'utf8');
  // The compiler marks a module by an empty export; a classic script has none, and no names of its own on the page.
  const {code} = await minify(module.replace(/^export \{\};$/m, ''), {
    ecma: 2022,
    toplevel: true,
    enclose: true,
    compress: {
      passes: 3,
      global_defs: {
        CODE: `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/countersign.js`,
        INTEGRITY: integrity,
      },
    },
  });
  // What would end or change an inline script early is in no text of ours.
  if (/<\/script|<!--/i.test(code)) throw new Error('click.js cannot stand in a page.');
  await writeFile(join(dir, 'click.js'), code);
}
