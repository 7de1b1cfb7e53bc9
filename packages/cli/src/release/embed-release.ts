import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {decode} from '@countersign/authoring';
import {hasFormat} from '@countersign/campaign/schema';
import {cdnAddress, inertString} from '@countersign/render';
import {FileError, UsageError} from '../terminal/errors.ts';

/** The release of `@countersign/embed` that belongs to this version of the command. */
export interface EmbedRelease {
  readonly version: string;
  /** Subresource integrity of `countersign.js`. */
  readonly integrity: string;
  /** The parts that `countersign.js` loads from the folder in which it lies: file names, with their integrity. */
  readonly parts: ReadonlyMap<string, string>;
  /** The folder with `countersign.js`, its parts, `licenses.txt` and the small scripts. */
  readonly folder: string;
}

/**
 * Reads version and hash of the script from the manifest in `@countersign/embed`, without a request. Both packages are
 * released together, and this one depends on that one. It imports data and no code, so the direction between the
 * packages holds.
 *
 * @throws FileError when the package is missing.
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
  const parts = [...manifest.files].filter(([name]) => name.startsWith('countersign-'));
  return {
    version: manifest.version,
    integrity: code.integrity,
    parts: new Map(parts.map(([name, file]) => [name, file.integrity])),
    folder: dirname(path),
  };
}

/**
 * Checks the address of a copy of `countersign.js` or `keep.js`. The code finds its parts in the same folder, by its
 * own name, and keep.js finds the code so. Under another name the code would load its parts from the CDN, which the
 * site has not named.
 *
 * @param file - The file that is meant.
 * @throws UsageError when the file has another name.
 */
export function checkCodeName(script: string, file: 'countersign.js' | 'keep.js', {version}: EmbedRelease): void {
  const name = script.split(/[?#]/)[0]!.split('/').at(-1)!;
  const names = [file, file.replace('.js', `-${version}.js`)];
  if (names.includes(name)) return;
  throw new UsageError(
    `--script ${script} ends with ${name}. Name the file ${names.join(' or ')}, with the other files of the code ` +
      'beside it: it finds them by that name.',
  );
}

/**
 * The sentence about the files of code that a Content Security Policy may name by their hashes.
 *
 * @param keep - Integrity of keep.js, for a snippet that names it.
 */
export function codeNote({integrity, parts}: EmbedRelease, keep?: string): string {
  const [record, ...words] = [...parts].sort(([a], [b]) => a.localeCompare(b));
  const hashOf = ([name, hash]: readonly [string, string]) => `'${hash}' (${name})`;
  return (
    'a Content Security Policy that allows scripts by their hashes has to name each file of the code in script-src: ' +
    `${[...(keep === undefined ? [] : [['keep.js', keep] as const]), ['countersign.js', integrity] as const, record!].map(hashOf).join(', ')}; and those of the languages of your ` +
    `pages: ${words.map(hashOf).join(', ')}.`
  );
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
  readonly files: ReadonlyMap<string, {readonly bytes: number; readonly integrity: string}>;
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
  return isManifest ? {version, files: new Map(entries as [string, {bytes: number; integrity: string}][])} : undefined;
}

/** Reads a small script of a release, and hashes it. */
export function smallScript(
  {folder}: EmbedRelease,
  file: 'keep.js' | 'copy.js' | 'frame.js' | 'frame-host.js',
): SmallScript {
  const text = readFileSync(join(folder, file), 'utf8');
  return {text, integrity: integrityOf(text)};
}

export interface SmallScript {
  readonly text: string;
  /** Subresource integrity. A Content Security Policy names the same value between quotation marks. */
  readonly integrity: string;
}

/** Subresource integrity of a file. */
export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * The small script of a snippet that requests the code only after the reader's press.
 *
 * @param script - The address of the code, which takes the place of the one in `dist/click.js`.
 * @throws FileError when `dist/click.js` does not name the address on the CDN: the code would come from a host that the
 * button does not name.
 */
export function clickScript(release: EmbedRelease, script: string): SmallScript {
  const path = join(release.folder, 'click.js');
  const own = inertString(cdnAddress(release.version));
  const shipped = readFileSync(path, 'utf8');
  if (!shipped.includes(own)) {
    throw new FileError(
      `${path}: This does not name ${own}. Install @countersign/cli again, or build @countersign/embed.`,
    );
  }
  const text = shipped.replace(own, () => inertString(script));
  return {text, integrity: integrityOf(text)};
}

/** The sentence about inline scripts that the Content Security Policy of a site has to allow. */
export function policyNote(...scripts: readonly string[]): string {
  const hashes = scripts.map((text) => `'${integrityOf(text)}'`);
  const what = scripts.length === 1 ? 'the inline script' : 'the inline scripts';
  return `a Content Security Policy has to allow ${what}: ${hashes.join(' ')} in script-src.`;
}

/** The sentence about the script in a snippet that asks first, which a Content Security Policy has to allow. */
export const clickNote = ({integrity}: SmallScript): string =>
  `a Content Security Policy has to allow the script in the snippet: '${integrity}' in script-src.`;

/** The sentence about inline styles in rendered HTML that the Content Security Policy of a site may allow. */
export function styleNote(html: string): string {
  const styles = new Set([...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text!));
  const hashes = [...styles].map((text) => `'${integrityOf(text)}'`);
  return (
    'where a Content Security Policy does not allow inline styles, our style sheets come only with the code. To allow ' +
    `them, in this version: ${hashes.join(' ')} in style-src.`
  );
}
