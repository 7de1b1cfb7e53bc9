import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {decode} from '@countersign/authoring';
import {hasFormat} from '@countersign/campaign';
import {codeFile, type CodeFile, type PublishedRelease} from '@countersign/render';
import {FileError} from '../terminal/errors.ts';

/**
 * Reads the release of `@countersign/embed` that belongs to this version of the command, without a request. Both
 * packages are released together, and this one depends on that one. It imports data and no code, so the direction
 * between the packages holds. The result is plain JSON: a build can write it into a page.
 *
 * @throws FileError when the package is missing, or a script that stands in pages is not the one of its manifest.
 */
export function embedRelease(folder = embedFolder()): PublishedRelease {
  const manifest = readManifest(readFileSync(join(folder, 'manifest.json')));
  if (!manifest?.files.has('countersign.js')) throw new FileError(MISSING);
  const {version} = manifest;
  const files = Object.fromEntries(manifest.files);
  const text = (name: string) => {
    const path = join(folder, name);
    const content = readFileSync(path, 'utf8');
    if (integrityOf(content) === codeFile({version, files}, name).integrity) return content;
    throw new FileError(
      `${path}: This is not the file of the release. Install @countersign/cli again, or build @countersign/embed.`,
    );
  };
  return {version, files, clickScript: text('click.js'), frameScript: text('frame.js'), copyScript: text('copy.js')};
}

const MISSING = 'The hash of the script is missing: install @countersign/cli again, or build @countersign/embed.';

/**
 * The folder with `countersign.js`, its parts, `licenses.txt` and the small scripts.
 *
 * @throws FileError when the package is missing.
 */
export function embedFolder(): string {
  const path = manifestPath();
  if (path === undefined) throw new FileError(MISSING);
  return dirname(path);
}

/** The path of the manifest of that release, if the package is there. */
export function manifestPath(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@countersign/embed/manifest.json');
  } catch {
    return undefined;
  }
}

/** The content of `manifest.json` of a release. */
export interface Manifest {
  readonly version: string;
  /** By their names in the release. */
  readonly files: ReadonlyMap<string, CodeFile>;
}

/** Reads a `manifest.json`, which may be of any origin. Undefined if it is none. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  let json: {version?: unknown; files?: unknown} | null;
  try {
    json = JSON.parse(decode(bytes) ?? '') as typeof json;
  } catch {
    return undefined;
  }
  const {version, files} = Object(json) as NonNullable<typeof json>;
  const entries = Object.entries(Object(files) as Record<string, {bytes?: unknown; integrity?: unknown} | null>);
  const isManifest =
    typeof version === 'string' &&
    hasFormat('version', version) &&
    entries.length > 0 &&
    entries.every(
      ([, file]) => Number.isSafeInteger(file?.bytes) && /^sha384-[A-Za-z0-9+/]{64}$/.test(String(file?.integrity)),
    );
  return isManifest ? {version, files: new Map(entries as [string, CodeFile][])} : undefined;
}

/** Subresource integrity of a file. */
export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
