// Lets @web/test-runner serve our packages from their sources, without a build.
import {join, relative, sep} from 'node:path';
import {root} from '../process.mjs';
import {sourceOfExport, sourceOfModule} from './source-files.mjs';

/**
 * Resolves what modules import. esbuild strips the types, and replaces `__DEV__`: see ../web-test-runner/config.mjs.
 */
export function fromSources() {
  return {
    name: 'from-sources',
    resolveImport({source, context}) {
      const path = source.startsWith('.')
        ? sourceOfModule(join(root, decodeURIComponent(new URL(source, `http://localhost${context.path}`).pathname)))
        : sourceOfExport(source);
      return path && `/${relative(root, path).split(sep).join('/')}`;
    },
  };
}
