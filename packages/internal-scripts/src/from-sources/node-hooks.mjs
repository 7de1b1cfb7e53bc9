// Lets Node run our packages from their sources, without a build: `node --import <this file> …`.
//
// It resolves our packages and their modules to TypeScript, whose types Node strips. It also defines what Rollup would
// replace: sources run as the development build does.
import {registerHooks} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {sourceOfExport, sourceOfModule} from './source-files.mjs';

Object.defineProperty(globalThis, '__DEV__', {value: true});

registerHooks({
  resolve(specifier, context, nextResolve) {
    const source = sourceOf(specifier, context.parentURL);
    return source ? {url: pathToFileURL(source).href, shortCircuit: true} : nextResolve(specifier, context);
  },
});

function sourceOf(specifier, parent) {
  if (/^[@#]/.test(specifier)) return sourceOfExport(specifier);
  const isRelative = /^\.\.?\//.test(specifier) && parent?.startsWith('file:');
  if (!isRelative && !specifier.startsWith('file:')) return undefined;
  return sourceOfModule(fileURLToPath(new URL(specifier, parent)));
}
