// The logos of a document, each with the name by which its author knows it.
import type {Campaign, Problem} from '@countersign/campaign';
import {placeName} from '@countersign/campaign/schema';
import type {Fault} from '../pictures/fault.ts';
import type {FileError} from '../terminal/errors.ts';

/** One logo that a document names. */
export interface NamedLogo {
  /** The id of the signatory. */
  readonly id: string;
  /** Its name, and which of its logos: `Signatory Clearwater Watch, dark logo`. */
  readonly name: string;
  readonly path: string;
  readonly isDark: boolean;
  /** What the document says that the file is, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Where the document names it. */
  readonly pointer: string;
}

/** Every logo of a document, in its order. A retracted campaign shows none. */
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

/** What is wrong with a logo, said by name and at its place. */
export const logoProblem = ({name, pointer}: NamedLogo, {message, hint}: Fault): Problem => ({
  pointer,
  message: `${name}: ${message}`,
  hint,
});

/** Why a file that is there cannot be read. */
export const fileFault = ({message}: FileError): Fault => ({
  message,
  hint: 'Put a PNG, WebP or AVIF there, or leave the logo out of the document.',
});
