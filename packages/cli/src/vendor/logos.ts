import type {Campaign} from '@countersign/campaign';
import {FileError} from '../input.ts';
import type {Origin} from './origin.ts';

/** All logos of a campaign together. */
const MAX_BYTES = 50_000_000;

/** How the format of a picture is told: by its first bytes, for a name may lie. */
const FORMATS: readonly (readonly [extension: string, signature: RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
];

export interface Copied {
  /** The document, in which every logo is named by where its copy lies beside it. */
  readonly json: unknown;
  /** The copies by that path. */
  readonly logos: ReadonlyMap<string, Uint8Array>;
  /** Why logos were left out, a sentence each. The names stand in their place. */
  readonly missing: readonly string[];
}

interface Logo {
  src: string;
  dark?: string;
}

/**
 * Copies the logos that a document names, under names made of ids: no path of the document reaches the disk. One that
 * cannot be had is left out of the document, so that no page asks for it in vain.
 */
export async function copyLogos(json: unknown, {signatories}: Campaign, origin: Origin): Promise<Copied> {
  const copy = structuredClone(json) as {signatories?: {logo?: Logo}[]};
  const logos = new Map<string, Uint8Array>();
  const missing: string[] = [];
  let size = 0;

  async function take(id: string, path: string, variant = ''): Promise<string | undefined> {
    try {
      const bytes = await origin.readLogo(path);
      const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
      const extension = FORMATS.find(([, signature]) => signature.test(start))?.[0];
      if (!extension) throw new FileError(`${path}: This is no PNG, WebP or AVIF.`);
      size += bytes.length;
      if (size > MAX_BYTES) throw new FileError(`${path}: All logos together have more than ${MAX_BYTES / 1e6} MB.`);
      const name = `logos/${id}${variant}.${extension}`;
      logos.set(name, bytes);
      return name;
    } catch (error) {
      if (!(error instanceof FileError || error instanceof URIError)) throw error;
      missing.push(`The logo of ${id} is left out. ${error.message}`);
      return undefined;
    }
  }

  for (const [at, {id, logo}] of signatories.entries()) {
    if (!logo) continue;
    const target = copy.signatories![at]!;
    const src = await take(id, logo.src);
    if (src === undefined) {
      delete target.logo;
      continue;
    }
    target.logo!.src = src;
    // An id has no dot, so that no other logo has this name.
    const dark = logo.dark === undefined ? undefined : await take(id, logo.dark, '.dark');
    if (dark === undefined) delete target.logo!.dark;
    else target.logo!.dark = dark;
  }
  return {json: copy, logos, missing};
}
