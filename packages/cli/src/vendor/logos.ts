import type {Campaign} from '@countersign/campaign';
import {FileError} from '../input.ts';
import {GoneError, type Allowance} from '../fetch-bytes.ts';
import {LOGO_EXTENSIONS, logoExtension} from '../logo-format.ts';
import type {Origin} from './origin.ts';

/** All logos of a campaign together, with those that come to nothing. */
const MAX_BYTES = 50_000_000;
/** The same, in milliseconds. */
const MAX_TIME = 120_000;

export interface Copied {
  /** The document, in which every logo is named by where its copy lies beside it. */
  readonly json: unknown;
  /** The copies by that path. */
  readonly logos: ReadonlyMap<string, Uint8Array>;
  /** Why logos were left out, and the names stand in their place, or are those of an earlier run: a sentence or two each. */
  readonly notes: readonly string[];
}

export interface CopyOptions {
  /** What an earlier run wrote under a name, if it did. */
  readonly readEarlier: (name: string) => Promise<Uint8Array | undefined>;
  readonly allowance?: Allowance;
}

interface Logo {
  src: string;
  dark?: string;
}

/**
 * Copies the logos that a document names, under names made of ids: no path of the document reaches the disk. One that
 * is gone is left out of the document, so that no page asks for it in vain. One that cannot be had just now is that of an
 * earlier run, if there is one: a bad minute of a server must not take logos from readers.
 */
export async function copyLogos(
  json: unknown,
  {signatories}: Campaign,
  origin: Origin,
  {readEarlier, allowance = {bytes: MAX_BYTES, deadline: performance.now() + MAX_TIME}}: CopyOptions,
): Promise<Copied> {
  const copy = structuredClone(json) as {signatories?: {logo?: Logo}[]};
  const logos = new Map<string, Uint8Array>();
  const notes: string[] = [];

  async function take(id: string, path: string, variant: '' | '.dark' = ''): Promise<string | undefined> {
    const nameWith = (extension: string) => `logos/${id}${variant}.${extension}`;
    try {
      if (allowance.bytes < 0) throw new FileError(`${path}: All logos together have more than ${MAX_BYTES / 1e6} MB.`);
      if (performance.now() >= allowance.deadline) {
        throw new FileError(`${path}: All logos together took more than ${MAX_TIME / 1000} seconds.`);
      }
      const bytes = await origin.readLogo(path, allowance);
      const name = nameWith(logoExtension(path, bytes));
      logos.set(name, bytes);
      return name;
    } catch (error) {
      if (!(error instanceof FileError || error instanceof URIError)) throw error;
      const earlier = error instanceof GoneError ? undefined : await findEarlier(nameWith);
      const what = earlier === undefined ? 'is left out' : 'stays that of an earlier run';
      notes.push(`The ${variant ? 'dark logo' : 'logo'} of ${id} ${what}. ${error.message}`);
      return earlier;
    }
  }

  async function findEarlier(nameWith: (extension: string) => string): Promise<string | undefined> {
    for (const extension of LOGO_EXTENSIONS) {
      const name = nameWith(extension);
      const bytes = await readEarlier(name);
      if (!bytes) continue;
      logos.set(name, bytes);
      return name;
    }
    return undefined;
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
  return {json: copy, logos, notes};
}
