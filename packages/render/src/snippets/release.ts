import {inertString} from '../html/inert.js';
import {cdnAddress} from '../publication/addresses.js';

/** A file of a release, as its manifest describes it. */
export interface CodeFile {
  readonly bytes: number;
  /** Its bytes as brotli packs them. */
  readonly brotli?: number | undefined;
  /** Subresource integrity. */
  readonly integrity: string;
}

/** A release of `@countersign/embed` as snippets need it: its manifest, and one text. It is plain JSON. */
export interface SnippetRelease {
  /** Its version, by which the CDN knows it. */
  readonly version: string;
  /** The files in `dist/`, by their names. */
  readonly files: Readonly<Record<string, CodeFile>>;
  /** Text of `dist/click.js`. */
  readonly clickScript: string;
}

/**
 * Returns a file of a release.
 *
 * @throws TypeError if the release lacks it.
 */
export function codeFile({version, files}: Pick<SnippetRelease, 'version' | 'files'>, name: string): CodeFile {
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (!file) throw new TypeError(`The release ${version} of @countersign/embed has no ${name}.`);
  return file;
}

/** Names of the parts that `countersign.js` loads from the folder in which it lies. */
export const codeParts = ({files}: Pick<SnippetRelease, 'files'>): string[] =>
  Object.keys(files).filter((name) => name.startsWith('countersign-'));

/** The small script of a snippet that requests the code only after the reader's press. */
export interface ClickScript {
  /** Full address of `countersign.js`, which stands in the text. */
  readonly script: string;
  readonly text: string;
  /** Subresource integrity of the text. */
  readonly integrity: string;
}

/** Returns that script as it was released. It names the code on the CDN. */
export const releasedClickScript = (release: SnippetRelease): ClickScript => ({
  script: cdnAddress(release.version),
  text: release.clickScript,
  integrity: codeFile(release, 'click.js').integrity,
});

/**
 * Makes that script for code at another address.
 *
 * @throws TypeError if the released text does not name the address on the CDN: the code would come from a host that the
 *   button does not name.
 */
export async function clickScript(release: SnippetRelease, script: string): Promise<ClickScript> {
  const own = inertString(cdnAddress(release.version));
  if (!release.clickScript.includes(own)) throw new TypeError(`The text of click.js does not name ${own}.`);
  if (script === cdnAddress(release.version)) return releasedClickScript(release);
  const text = release.clickScript.replace(own, () => inertString(script));
  return {script, text, integrity: await integrityOf(text)};
}

/** Subresource integrity of a text. A Content Security Policy names the same value between quotation marks. */
export async function integrityOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text)));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
