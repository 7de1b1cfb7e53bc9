import type {Campaign} from '@countersign/campaign';
import type {Origin} from '../documents/origin.ts';
import {GoneError, type Allowance} from '../files/fetch-bytes.ts';
import {logoFault} from '../logos/logo-fault.ts';
import {namedLogos, type NamedLogo} from '../logos/named-logo.ts';
import {stripped} from '../pictures/content.ts';
import {PICTURE_KINDS, readPicture} from '../pictures/picture.ts';
import {FileError} from '../terminal/errors.ts';

/** All logos of a campaign together, with those that come to nothing. */
const MAX_BYTES = 50_000_000;
/** The same, in milliseconds. */
const MAX_TIME = 120_000;

export interface Copied {
  /** The document, in which every logo is named by where its copy lies beside it. */
  readonly json: unknown;
  /** The copies by that path, without metadata. */
  readonly logos: ReadonlyMap<string, Uint8Array>;
  /** Why logos were left out, and the names stand in their place, or are those of an earlier run: a sentence or two each. */
  readonly notes: readonly string[];
}

export interface CopyOptions {
  /** What an earlier run wrote under a name, if it did. */
  readonly readEarlier: (name: string) => Promise<Uint8Array | undefined>;
  readonly allowance?: Allowance;
}

/**
 * Copies the logos that a document names, under names made of ids: no path of the document reaches the disk. One that
 * is gone is left out of the document, so that no page asks for it in vain. One that cannot be had just now is that of an
 * earlier run, if there is one: a bad minute of a server must not take logos from readers.
 */
export async function copyLogos(
  json: unknown,
  campaign: Campaign,
  origin: Origin,
  {readEarlier, allowance = {bytes: MAX_BYTES, deadline: performance.now() + MAX_TIME}}: CopyOptions,
): Promise<Copied> {
  const copy = structuredClone(json) as {signatories?: {id: string; logo?: {src?: string; dark?: string}}[]};
  const logos = new Map<string, Uint8Array>();
  const notes: string[] = [];

  async function take(logo: NamedLogo): Promise<string | undefined> {
    try {
      if (allowance.bytes < 0) throw new FileError(`All logos together have more than ${MAX_BYTES / 1e6} MB.`);
      if (performance.now() >= allowance.deadline) {
        throw new FileError(`All logos together took more than ${MAX_TIME / 1000} seconds.`);
      }
      return put(logo, await origin.readLogo(logo.path, allowance));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const earlier = error instanceof GoneError ? undefined : await takeEarlier(logo);
      const isLeft = earlier === undefined;
      notes.push(`${logo.name}: ${error.message} It ${isLeft ? 'is left out' : 'stays that of an earlier run'}.`);
      return earlier;
    }
  }

  /** Takes a file as a logo. Throws {@link FileError} when it is none. */
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
        // Its name ends as its kind does, whatever the document now calls it.
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
    // Without the first there is no second.
    if (!target.logo) continue;
    const name = await take(logo);
    if (name !== undefined) target.logo[logo.isDark ? 'dark' : 'src'] = name;
    else if (logo.isDark) delete target.logo.dark;
    else delete target.logo;
  }
  return {json: copy, logos, notes};
}

/** An id has no dot, so that no other logo has this name. */
const nameOf = ({id, isDark}: NamedLogo, kind: string): string => `logos/${id}${isDark ? '.dark' : ''}.${kind}`;
