// Checks the logos of a live document: the headers of each, and its file.
import {fileFault, logoFault, type NamedLogo, namedLogos, type ReadLogo, readPicture} from '@countersign/authoring';
import {logoAddress, type Campaign} from '@countersign/campaign';
import {MAX_LOGO_BYTES} from '../documents/origin.ts';
import type {Delivery} from '../documents/report.ts';
import {tooLarge} from '../files/fetch-bytes.ts';
import {FileError} from '../terminal/errors.ts';
import {count} from '../terminal/terminal.ts';
import {ask} from './answer.ts';
import {answerFinding, joined, statusFinding} from './finding.ts';
import {headerFindings} from './headers.ts';

/** The most time for all logos together, in milliseconds. */
const MAX_TIME = 120_000;

/** How many logos are requested at once. */
const AT_ONCE = 6;

/**
 * Requests each logo of a document once, and checks it.
 *
 * @param document - The full address of the document.
 */
export async function logoFindings(document: string, campaign: Campaign): Promise<Delivery> {
  // The format allows only paths in the document's own folder, so there is an address.
  const byAddress = new Map<string, NamedLogo[]>();
  for (const logo of namedLogos(campaign)) {
    const address = logoAddress(logo.path, document)!;
    const logos = byAddress.get(address);
    if (logos) logos.push(logo);
    else byAddress.set(address, [logo]);
  }
  const addresses = [...byAddress.keys()];
  const deadline = performance.now() + MAX_TIME;
  const found: Delivery[] = [];
  let unasked = addresses.length;
  for (let at = 0; at < addresses.length && performance.now() < deadline; at += AT_ONCE) {
    const batch = addresses.slice(at, at + AT_ONCE);
    found.push(...(await Promise.all(batch.map((address) => logoFinding(address, byAddress.get(address)!, deadline)))));
    unasked -= batch.length;
  }
  if (unasked > 0) {
    const message = `${count(unasked, 'logo')} could not be asked for within ${MAX_TIME / 1000} seconds.`;
    found.push({
      problems: [],
      warnings: [answerFinding(document, message, 'See whether the server is busy, and ask again.')],
    });
  }
  return joined(found);
}

/** Checks the answer at one address, for each signatory whose logo it should be. */
async function logoFinding(address: string, logos: readonly NamedLogo[], deadline: number): Promise<Delivery> {
  try {
    const answer = await ask(address, {limit: MAX_LOGO_BYTES, deadline});
    const refused = statusFinding(answer, 'the logo');
    if (refused) return {problems: [refused], warnings: []};
    const {problems, warnings} = headerFindings('logo', answer);
    return {problems: [...problems, ...pictureFindings(answer, logos)], warnings};
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const message = error.message.slice(address.length + 2);
    return {
      problems: [answerFinding(address, message, 'Put the logo there, or leave it out of the document.')],
      warnings: [],
    };
  }
}

function pictureFindings({address, bytes}: {address: string; bytes: Uint8Array}, logos: readonly NamedLogo[]) {
  const isTooLarge = bytes.length > MAX_LOGO_BYTES;
  const read: ReadLogo = isTooLarge
    ? {ok: false, fault: fileFault(new FileError(tooLarge(address, MAX_LOGO_BYTES)))}
    : readPicture(bytes);
  return logos.flatMap((logo) => {
    const fault = logoFault(logo, read);
    return fault ? [answerFinding(address, `${logo.name}: ${fault.message}`, fault.hint)] : [];
  });
}
