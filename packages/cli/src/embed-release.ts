import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {FileError} from './input.ts';

/** The script that this version of the command goes with. */
export interface EmbedRelease {
  readonly version: string;
  /** Subresource Integrity metadata of `countersign.js`. */
  readonly integrity: string;
}

/**
 * Which script a snippet names, and its hash, without asking anybody: from the manifest in `@countersign/embed`, a
 * dependency of this package that both are released with. No code of it is imported; the direction between the packages
 * is about code, and this is data.
 *
 * @throws FileError when the package is not there.
 */
export function embedRelease(): EmbedRelease {
  try {
    const path = createRequire(import.meta.url).resolve('@countersign/embed/manifest.json');
    const {version, files} = JSON.parse(readFileSync(path, 'utf8')) as {
      version: string;
      files: {'countersign.js': {integrity: string}};
    };
    return {version, integrity: files['countersign.js'].integrity};
  } catch {
    throw new FileError(
      'The hash of the script is missing: install @countersign/cli again, or build @countersign/embed.',
    );
  }
}
