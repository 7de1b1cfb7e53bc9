// Writes the index for the search in the guides, and the engine that reads it, beside the built pages. Both are files
// for any server: `node packages/internal-scripts/src/build-packages/search-index.mjs`.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {close, createIndex} from 'pagefind';
import {root} from '../process.mjs';

const pages = join(root, 'packages/site/dist/pages');

/** The index and the engine. Pagefind also has boxes to search in, and a worker, which the site does not use. */
const isNeeded = (path) => /^(pagefind\.js|pagefind-entry\.json|.*\.(pf_\w+|pagefind))$/.test(path);

const {index} = await createIndex({});
if (!index) throw new Error('The search index could not be made.');
const {errors} = await index.addDirectory({path: pages, glob: 'guides/**/*.html'});
if (errors.length > 0) throw new Error(errors.join('\n'));
const {files} = await index.getFiles();
for (const {path, content} of files.filter(({path}) => isNeeded(path))) {
  const file = join(pages, 'pagefind', path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}
await close();
