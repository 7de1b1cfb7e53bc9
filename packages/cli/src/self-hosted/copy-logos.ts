import {logoFault, type NamedLogo, namedLogos, PICTURE_KINDS, readPicture, stripped} from '@countersign/authoring';
import type {Campaign} from '@countersign/campaign';
import type {Origin} from '../documents/origin.ts';
import {GoneError, type Allowance} from '../files/fetch-bytes.ts';
import {FileError} from '../terminal/errors.ts';

/** The most bytes of all logos of a campaign together, including those that are left out. */
const MAX_LOGOS_BYTES = 50_000_000;
/** The most time for all of them, in milliseconds. */
const MAX_LOGOS_TIME = 120_000;

/** The bytes and the time for all logos of a campaign, from now. */
export const logosAllowance = (): Allowance => ({
  bytes: MAX_LOGOS_BYTES,
  deadline: performance.now() + MAX_LOGOS_TIME,
});

/** Reads one of all logos of a campaign. Throws {@link FileError}, also when all of them take too much. */
export async function readLogoWithin(origin: Origin, path: string, allowance: Allowance): Promise<Uint8Array> {
  if (allowance.bytes < 0) throw new FileError(`All logos together have more than ${MAX_LOGOS_BYTES / 1e6} MB.`);
  if (performance.now() >= allowance.deadline) {
    throw new FileError(`All logos together took more than ${MAX_LOGOS_TIME / 1000} seconds.`);
  }
  return origin.readLogo(path, allowance);
}

export interface CopiedLogos {
  /** The document, in which every logo has the path of its copy. */
  readonly json: unknown;
  /** The copies by these paths. They have no metadata. */
  readonly logos: ReadonlyMap<string, Uint8Array>;
  /** Why a logo was left out, or stays that of an earlier run: a sentence or two each. */
  readonly notes: readonly string[];
}

export interface CopyOptions {
  /** Reads a file that an earlier run wrote. Undefined if there is none. */
  readonly readEarlier: (name: string) => Promise<Uint8Array | undefined>;
  readonly allowance?: Allowance;
}

/**
 * Copies the logos that a document names. The copies are named by ids, so no path of the document reaches the disk. A
 * logo that is gone is left out of the document: pages would request it in vain. A logo that cannot be fetched now
 * stays that of an earlier run, so that a bad minute of a server takes no logos from readers.
 */
export async function copyLogos(
  json: unknown,
  campaign: Campaign,
  origin: Origin,
  {readEarlier, allowance = logosAllowance()}: CopyOptions,
): Promise<CopiedLogos> {
  const copy = structuredClone(json) as {signatories?: {id: string; logo?: {src?: string; dark?: string}}[]};
  const logos = new Map<string, Uint8Array>();
  const notes: string[] = [];

  async function take(logo: NamedLogo): Promise<string | undefined> {
    try {
      return put(logo, await readLogoWithin(origin, logo.path, allowance));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const earlier = error instanceof GoneError ? undefined : await takeEarlier(logo);
      const isLeft = earlier === undefined;
      notes.push(`${logo.name}: ${error.message} It ${isLeft ? 'is left out' : 'stays that of an earlier run'}.`);
      return earlier;
    }
  }

  /** Takes the bytes of a file as a logo. Throws {@link FileError} when they are none. */
  function put(logo: NamedLogo, bytes: Uint8Array): string {
    const result = readPicture(bytes);
    const fault = logoFault(logo, result);
    if (fault || !result.ok) throw new FileError(`${fault!.message} ${fault!.hint}`);
    const name = nameOf(logo, result.picture.kind);
    logos.set(name, stripped(result.picture));
    return name;
  }

  async function takeEarlier(logo: NamedLogo): Promise<string | undefined> {
    for (const kind of PICTURE_KINDS) {
      const bytes = await readEarlier(nameOf(logo, kind));
      try {
        // The name of the copy ends with its kind. The path in the document may have changed.
        if (bytes) return put({...logo, path: nameOf(logo, kind)}, bytes);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
      }
    }
    return undefined;
  }

  const byId = new Map(copy.signatories?.map((signatory) => [signatory.id, signatory]));
  for (const logo of namedLogos(campaign)) {
    const target = byId.get(logo.id)!;
    // A dark logo goes with the other one.
    if (!target.logo) continue;
    const name = await take(logo);
    if (name !== undefined) target.logo[logo.isDark ? 'dark' : 'src'] = name;
    else if (logo.isDark) delete target.logo.dark;
    else delete target.logo;
  }
  return {json: copy, logos, notes};
}

/** The path of a copy. Ids have no dots, so no other logo has the same path. */
const nameOf = ({id, isDark}: NamedLogo, kind: string): string => `logos/${id}${isDark ? '.dark' : ''}.${kind}`;
