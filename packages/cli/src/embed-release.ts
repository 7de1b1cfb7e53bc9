import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {hasFormat} from '@countersign/campaign/schema';
import {inertString} from '@countersign/render';
import {decode, FileError} from './input.ts';

/** The script that this version of the command goes with. */
export interface EmbedRelease {
  readonly version: string;
  /** Subresource Integrity metadata of `countersign.js`. */
  readonly integrity: string;
  /** The folder with `countersign.js`, `licenses.txt` and the small scripts. */
  readonly folder: string;
}

/**
 * Which script a snippet names, and its hash, without asking anybody: from the manifest in `@countersign/embed`, a
 * dependency of this package that both are released with. No code of it is imported; the direction between the packages
 * is about code, and this is data.
 *
 * @throws FileError when the package is not there.
 */
export function embedRelease(): EmbedRelease {
  const path = manifestPath();
  const manifest = path === undefined ? undefined : readManifest(readFileSync(path));
  const code = manifest?.files.get('countersign.js');
  if (path === undefined || !manifest || !code) {
    throw new FileError(
      'The hash of the script is missing: install @countersign/cli again, or build @countersign/embed.',
    );
  }
  return {version: manifest.version, integrity: code.integrity, folder: dirname(path)};
}

/** Where the manifest of the release is that this version of the command goes with, if it is there. */
export function manifestPath(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@countersign/embed/manifest.json');
  } catch {
    return undefined;
  }
}

/** What `manifest.json` of a release says. */
export interface Manifest {
  readonly version: string;
  /** By their names in the release. */
  readonly files: ReadonlyMap<string, {readonly bytes: number; readonly integrity: string}>;
}

/** Reads the text of a `manifest.json`, which may be anybody's: undefined for what is none. */
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
  return isManifest ? {version, files: new Map(entries as [string, {bytes: number; integrity: string}][])} : undefined;
}

/** Where a file of a release is, by default its script, unless a partner hosts it. */
export function cdnAddress({version}: EmbedRelease, file = 'countersign.js'): string {
  return `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/${file}`;
}

/** A small script of a release, and its hash. */
export function smallScript({folder}: EmbedRelease, file: 'frame.js' | 'frame-host.js'): SmallScript {
  const text = readFileSync(join(folder, file), 'utf8');
  return {text, integrity: integrityOf(text)};
}

export interface SmallScript {
  readonly text: string;
  /** Subresource Integrity metadata, which is also what a policy names between quotation marks. */
  readonly integrity: string;
}

/** Subresource Integrity metadata of a file. */
export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * The inline script of a snippet that requests the script at an address only when the reader asks for it.
 *
 * @throws FileError when the release's own names no address to put this one in the place of: it would be requested from
 * a host that the button does not name.
 */
export function clickScript(release: EmbedRelease, script: string): string {
  const path = join(release.folder, 'click.js');
  const own = inertString(cdnAddress(release));
  const text = readFileSync(path, 'utf8');
  if (!text.includes(own)) {
    throw new FileError(
      `${path}: This does not name ${own}. Install @countersign/cli again, or build @countersign/embed.`,
    );
  }
  return text.replace(own, () => inertString(script));
}

/** What the site's policy has to say for inline scripts. */
export function policyNote(...scripts: readonly string[]): string {
  const hashes = scripts.map((text) => `'${integrityOf(text)}'`);
  const what = scripts.length === 1 ? 'the inline script' : 'the inline scripts';
  return `a Content Security Policy has to allow ${what}: ${hashes.join(' ')} in script-src.`;
}

/** What the site's policy has to say for the inline styles in rendered HTML. */
export function styleNote(html: string): string {
  const styles = new Set([...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text!));
  const hashes = [...styles].map((text) => `'${integrityOf(text)}'`);
  return (
    'where a Content Security Policy does not allow inline styles, our style sheets come only with the code. To allow ' +
    `them, in this version: ${hashes.join(' ')} in style-src.`
  );
}
