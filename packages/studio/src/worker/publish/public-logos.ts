// The logos that will be public with a document: those of the draft, or of the folder that is served.
import {
  logoFault,
  logoProblem,
  namedLogos,
  readPicture,
  stripped,
  type NamedLogo,
  type PictureResult,
} from '@countersign/authoring';
import {logoAddress, type Campaign, type Problem} from '@countersign/campaign';
import {publishedAddress} from '@countersign/render';
import {fileNameOf, hasSameBytes} from '../../files/logo-file.ts';
import type {PublishNote, PublishRequest} from './request.ts';

export interface PublicLogos {
  /** The logos to write, by their names in the folder. They have no metadata. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly notes: readonly PublishNote[];
  /** Mistakes in the logos that would be public. */
  readonly problems: readonly Problem[];
}

/** Finds the logos of a document. Those that somebody put into the folder stay. A retracted campaign shows none. */
export function publicLogos(campaign: Campaign, {logos, served}: PublishRequest): PublicLogos {
  const files = new Map<string, Uint8Array>();
  const notes: PublishNote[] = [];
  const problems: Problem[] = [];
  const known = new Map<string, Found | undefined>();
  for (const logo of namedLogos(campaign)) {
    if (!known.has(logo.path)) known.set(logo.path, find(logo));
    const found = known.get(logo.path);
    const fault = found && logoFault(logo, found.result);
    if (fault) problems.push(logoProblem(logo, fault));
    else if (found?.isCopied && found.result.ok) files.set(fileNameOf(logo.path), stripped(found.result.picture));
  }
  return {files, notes, problems};

  function find({path, name}: NamedLogo): Found | undefined {
    const file = fileNameOf(path);
    const own = logos.get(file);
    const there = served?.logos.get(file);
    const isOurs = served?.files?.includes(file) ?? false;
    if (own) {
      const result = readPicture(own);
      const forms = [own, ...(result.ok ? [stripped(result.picture)] : [])];
      if (!there || isOurs || forms.some((form) => hasSameBytes(form, there))) return {result, isCopied: true};
      notes.push({kind: 'logo-stays', name, file});
    }
    if (there) return {result: readPicture(there), isCopied: false};
    const address = logoAddress(path, publishedAddress(campaign, 'campaign.json'));
    notes.push({kind: 'logo-missing', name, address: address ?? path});
    return undefined;
  }
}

interface Found {
  readonly result: PictureResult;
  /** Whether the logo belongs to the draft and is copied. Otherwise it is in the folder already. */
  readonly isCopied: boolean;
}
