// The logos of a document, with the names by which its author knows them.
import type {Campaign, Problem} from '@countersign/campaign';
import {placeName} from '@countersign/campaign/schema';
import type {Fault} from '../pictures/fault.js';

/** One logo that a document names. */
export interface NamedLogo {
  /** The id of the signatory. */
  readonly id: string;
  /** For messages: `Signatory Clearwater Watch, dark logo`. */
  readonly name: string;
  readonly path: string;
  readonly isDark: boolean;
  /** The size in the document, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The place of the logo's path in the document: a JSON Pointer. */
  readonly pointer: string;
}

/** Lists every logo of a document in its order. A retracted campaign shows none. */
export function namedLogos(campaign: Campaign): NamedLogo[] {
  if (campaign.stage === 'retracted') return [];
  return campaign.signatories.flatMap(({id, logo}, at) => {
    if (!logo) return [];
    const {src, dark, width, height} = logo;
    const signatory = placeName(campaign, `/signatories/${at}`);
    const pointer = `/signatories/${at}/logo`;
    const light = {id, name: `${signatory}, logo`, path: src, isDark: false, width, height, pointer: `${pointer}/src`};
    if (dark === undefined) return [light];
    return [light, {...light, name: `${signatory}, dark logo`, path: dark, isDark: true, pointer: `${pointer}/dark`}];
  });
}

/** Makes the problem of a faulty logo, with its name and its place. */
export const logoProblem = ({name, pointer}: NamedLogo, {message, hint}: Fault): Problem => ({
  pointer,
  kind: 'logo',
  name,
  message,
  hint,
});

/** The fault of a file that is there and cannot be read. */
export const fileFault = ({message}: {readonly message: string}): Fault => ({
  message,
  hint: 'Put a PNG, WebP or AVIF there, or leave the logo out of the document.',
});
